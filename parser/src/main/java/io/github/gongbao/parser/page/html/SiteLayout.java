package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import io.github.gongbao.parser.page.html.walk.PageWalk;
import io.github.gongbao.parser.page.html.walk.Places;
import io.github.gongbao.parser.page.site.Template;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.page.site.Where;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Lays out a page as the template of its site and era says. */
final class SiteLayout {
  private static final int EPOCH_DIGITS = 10;

  /** What stands before the name of a variable or a key. */
  private static final String BEFORE_NAMES = " \t\n.{,\"'";

  private final Template template;
  private final WalkedPage page;

  SiteLayout(Template template, WalkedPage page) {
    this.template = template;
    this.page = page;
  }

  Layout layout() {
    Optional<Places.Spot> container = page.places().all(template.body()).stream().findFirst();
    Lines lines = page.lines();
    Lines.Range range = container.map(Places.Spot::range).orElse(Lines.Range.NONE);
    if (!range.isEmpty()) {
      return layout(
          false,
          lines.list(new Lines.Range(0, range.from())),
          lines.list(range),
          lines.list(new Lines.Range(range.to(), lines.size())));
    }
    // a script shows one of several bodies that the page hides
    Optional<Lines> hidden = container.map(spot -> unhidden(spot.element()));
    if (hidden.isPresent() && hidden.get().size() > 0) {
      return layout(false, lines.list(), hidden.get().list(), List.of());
    }
    Lines.Range found = new GenericLayout(page).body();
    return layout(
        true,
        lines.list(new Lines.Range(0, found.from())),
        lines.list(found),
        lines.list(new Lines.Range(found.to(), lines.size())));
  }

  private static Lines unhidden(Element element) {
    return PageWalk.over(element, new Places(Templates.NONE), false).lines();
  }

  private Layout layout(boolean searched, List<Line> before, List<Line> body, List<Line> after) {
    return new Layout(
        template.name(), searched, title(), publication(), seconds(), before, body, after);
  }

  /** The words of the headline that a reader sees; its lines together are one title. */
  private Optional<String> title() {
    for (Places.Spot spot : page.places().all(template.title())) {
      String title =
          spot.element().isBlock() && !spot.range().isEmpty()
              ? Headline.joined(page.lines().list(spot.range()))
              : Tidy.text(spot.element().wholeText());
      if (!title.isEmpty() && !page.isSite(title)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  private List<String> publication() {
    List<String> fields = new ArrayList<>();
    for (Places.Spot spot : page.places().all(template.publication())) {
      page.lines().list(spot.range()).forEach(line -> fields.add(line.fields()));
    }
    for (Where where : template.source()) {
      page.places().all(List.of(where)).stream()
          .map(spot -> Tidy.text(spot.element().wholeText()))
          .filter(name -> !name.isEmpty())
          .findFirst()
          .ifPresent(name -> fields.add("来源：" + name));
    }
    return fields;
  }

  private Optional<OffsetDateTime> seconds() {
    return template.seconds().stream().flatMap(name -> seconds(name).stream()).findFirst();
  }

  /**
   * The value of a script's variable, {@code var ct = "1652831299"}, or of a key of an object of
   * its, as a time in China.
   */
  private Optional<OffsetDateTime> seconds(String variable) {
    for (Element script : page.document().getElementsByTag("script")) {
      String code = script.data();
      for (int at = code.indexOf(variable); at >= 0; at = code.indexOf(variable, at + 1)) {
        long value =
            at > 0 && BEFORE_NAMES.indexOf(code.charAt(at - 1)) >= 0
                ? number(code, at + variable.length())
                : -1;
        if (value > 0) {
          return Optional.of(Instant.ofEpochSecond(value).atOffset(WrittenDate.CHINA));
        }
      }
    }
    return Optional.empty();
  }

  private static long number(String code, int start) {
    int at = Typography.skipSpaces(code, skipQuote(code, Typography.skipSpaces(code, start)));
    if (at == code.length() || code.charAt(at) != '=' && code.charAt(at) != ':') {
      return -1;
    }
    at = skipQuote(code, Typography.skipSpaces(code, at + 1));
    long value = 0;
    int digits = 0;
    while (at < code.length() && digits <= EPOCH_DIGITS && Character.isDigit(code.charAt(at))) {
      value = value * 10 + code.charAt(at) - '0';
      at++;
      digits++;
    }
    return digits == EPOCH_DIGITS ? value : -1;
  }

  private static int skipQuote(String code, int at) {
    boolean quote = at < code.length() && (code.charAt(at) == '"' || code.charAt(at) == '\'');
    return quote ? at + 1 : at;
  }
}
