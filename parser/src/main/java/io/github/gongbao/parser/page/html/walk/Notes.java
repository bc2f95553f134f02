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

  /** What lengths end in, behind which 2 is a power: 平方 of 米². */
  private static final String LENGTHS = "米里";

  private Notes() {}

  /** 4 behind 7.3 or 产量, and not 2 behind m, 4 behind 10. */
  static boolean isNumber(Element raised) {
    boolean alone = raised.childNodeSize() == 1 && raised.childNode(0) instanceof TextNode;
    String note = alone ? raised.text() : "";
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
    int whole = before.length();
    while (whole > 0 && Typography.digit(before.charAt(whole - 1)) >= 0) {
      whole--;
    }
    boolean decimal = whole < before.length() && whole > 0 && before.charAt(whole - 1) == '.';
    return decimal && !before.endsWith(BASE)
        || Typography.isHan(last) && LENGTHS.indexOf(last) < 0
        || "）)%”".indexOf(last) >= 0;
  }
}
