package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.Typography;
import java.util.List;
import org.jsoup.nodes.Element;

/** The annexes that a document lists: links that only a script can follow, and no menu. */
final class Annexes {
  private static final String HEAD = "附件";
  private static final int LONGEST_NUMBER = 4;

  private Annexes() {}

  /** Whether a line begins a list of annexes: 附件：, 附件1：, or the word alone. */
  static boolean isHead(LineBuffer words, int start, int end) {
    if (end - start < HEAD.length()
        || words.at(start) != HEAD.charAt(0)
        || words.at(start + 1) != HEAD.charAt(1)) {
      return false;
    }
    int at = start + HEAD.length();
    int number = at;
    while (at < end && at - number < LONGEST_NUMBER && isNumber(words.at(at))) {
      at++;
    }
    return at == end || Typography.isColon(words.at(at));
  }

  private static boolean isNumber(char c) {
    return Typography.digit(c) >= 0 || Typography.chineseDigit(c) >= 0 || Typography.isSpace(c);
  }

  /**
   * Whether links lead to no other page and name no file: to a script, to nothing, or to what is
   * downloaded.
   */
  static boolean leadToNoPage(List<Element> anchors) {
    for (Element anchor : anchors) {
      String address = anchor.attr("href").strip();
      boolean nowhere =
          address.isEmpty() || address.startsWith("#") || address.startsWith("javascript:");
      boolean away = !nowhere && !address.contains("down") && !address.contains("attach");
      if (away || Files.linked(anchor).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
