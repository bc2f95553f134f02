package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.Typography;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Numbers of notes, set up behind a word or a figure, which would be digits of either. */
final class Notes {
  private static final int LONGEST = 2;

  /** What may stand before a power, and not before a note: 10 of 10⁴. */
  private static final String BASE = "10";

  private Notes() {}

  /** 4 behind 7.3 or 产量, and not 2 behind m, 4 behind 10. */
  static boolean isNumber(Element raised) {
    String note = raised.text();
    Node node = raised.previousSibling();
    if (note.isEmpty() || note.length() > LONGEST || !(node instanceof TextNode words)) {
      return false;
    }
    for (int i = 0; i < note.length(); i++) {
      if (Typography.digit(note.charAt(i)) < 0) {
        return false;
      }
    }
    String before = words.getWholeText().stripTrailing();
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean figure = Typography.digit(last) >= 0 && !before.endsWith(BASE);
    return figure && before.indexOf('.') >= 0
        || Typography.isHan(last)
        || "）)%”".indexOf(last) >= 0;
  }
}
