package io.github.gongbao.parser.page;

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
 * @param before the lines over the body
 * @param body the lines of the body, furniture still among them
 * @param after the lines under the body
 */
record Layout(
    String template,
    boolean searched,
    Optional<String> title,
    List<String> publication,
    List<Line> before,
    List<Line> body,
    List<Line> after) {}
