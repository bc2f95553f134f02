package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.html.walk.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The source that no label names but the class of its element: {@code <span class="source">}. */
final class NamedSource {
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LINE = 80;

  /** A line has so many fields at most; its element may hold the whole page. */
  private static final int MOST_FIELDS = 16;

  private NamedSource() {}

  /** The name in the first such element on the lines between headline and body. */
  static Optional<String> among(List<Line> lines) {
    for (Line line : lines) {
      if (!line.isText() || line.length() > LONGEST_LINE) {
        continue;
      }
      Optional<String> name = in(line.element());
      Element child = line.element().firstElementChild();
      for (int i = 0; i < MOST_FIELDS && child != null && name.isEmpty(); i++) {
        name = in(child);
        child = child.nextElementSibling();
      }
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> in(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    boolean source = names.contains("source") && !names.contains("resource");
    String name = source ? Tidy.text(element.wholeText()) : "";
    return isName(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && Typography.countHan(name) > 1
        && !PublicationLine.parseWhole(name).whole()
        && name.chars().noneMatch(c -> "，。；！？：: ".indexOf(c) >= 0);
  }
}
