package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where title, publication line and body stand among the lines of a page.
 *
 * @param template who found it
 * @param searched whether the body was searched for: its lines may begin with headline and
 *     publication line
 * @param title the headline as a reader sees it
 * @param publication the texts with date, source and editor, in order
 * @param at the publication time that a script of the page shows
 * @param before the lines over the body
 * @param body the lines of the body, furniture still among them
 * @param after the lines under the body
 */
record Layout(
    String template,
    boolean searched,
    Optional<String> title,
    List<String> publication,
    Optional<OffsetDateTime> at,
    List<Line> before,
    List<Line> body,
    List<Line> after) {

  /** The lines of a page that no template knows, its body found among them. */
  static Layout searched(String template, Lines lines, Lines.Range body) {
    return new Layout(
        template,
        true,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lines.list(new Lines.Range(0, body.from())),
        lines.list(body),
        lines.list(new Lines.Range(body.to(), lines.size())));
  }
}
