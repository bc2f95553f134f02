package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.plain.line.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * A title and its publication line in one line, and what of the body follows there.
 *
 * @param rest where the body begins; empty where it does not begin in this line
 */
record TitledLine(String title, PublicationLine publication, String rest) {
  private static final int SHORTEST_TITLE = 8;
  private static final int LEAST_BODY = 16;

  /** Whether a line holds both, and not the publication line alone. */
  static boolean is(TextLine line) {
    PublicationLine said = line.publication();
    return !(said != null && said.whole()) && of(line.text()) != null;
  }

  /** Reads a line; null where it is none. */
  static @Nullable TitledLine of(String line) {
    PublicationLine.Embedded embedded = PublicationLine.embeddedIn(line);
    if (embedded == null) {
      return null;
    }
    String before = TitleLines.withoutFurniture(embedded.before());
    if (Typography.countHan(before) < SHORTEST_TITLE || !TitleLines.isTitle(before)) {
      return null;
    }
    String after = embedded.after();
    boolean addressed = !after.isEmpty() && Typography.isColon(after.charAt(after.length() - 1));
    boolean body = addressed || Typography.countHan(after) >= LEAST_BODY;
    return new TitledLine(TitleLines.withoutSite(before), embedded.line(), body ? after : "");
  }
}
