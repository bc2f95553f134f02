package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.model.Span;
import org.jspecify.annotations.Nullable;

/** The markers that only a line can begin with: 第一章, 1.1, ——. */
final class SectionMarkers {
  /** What makes a number and a gap a date or a quantity, not the number of a section. */
  private static final String NOT_AFTER_SECTION = "年月日时分秒号周天个人名例起万亿元倍成";

  private static final int LONGEST_HEADING = 30;

  private final String text;
  private final int line;
  private final int lineStart;
  private final int lineEnd;

  SectionMarkers(String text, int line, int lineStart, int lineEnd) {
    this.text = text;
    this.line = line;
    this.lineStart = lineStart;
    this.lineEnd = lineEnd;
  }

  /** The marker at the start of the line, or null. */
  @Nullable Marker read() {
    char first = text.charAt(lineStart);
    if (first == '第') {
      return division();
    }
    if (first == '-') {
      return dash();
    }
    return isDigit(first) ? decimal() : null;
  }

  /** 第一部分, 第一章, 第一节, 第一条. */
  private @Nullable Marker division() {
    int end = Ordinals.end(text, lineStart + 1, Math.min(lineEnd, lineStart + 9));
    int value = Ordinals.value(text, lineStart + 1, end);
    if (value == 0 || end >= lineEnd) {
      return null;
    }
    Numbering numbering =
        switch (text.charAt(end)) {
          case '编', '篇' -> Numbering.PART;
          case '部' -> text.startsWith("部分", end) ? Numbering.PART : null;
          case '章' -> Numbering.CHAPTER;
          case '节' -> Numbering.SECTION;
          case '条' -> Numbering.ARTICLE;
          default -> null;
        };
    if (numbering == null) {
      return null;
    }
    end += text.charAt(end) == '部' ? 2 : 1;
    boolean apart = end == lineEnd || " 、:.,".indexOf(text.charAt(end)) >= 0;
    boolean bareLine =
        lineEnd - end <= LONGEST_HEADING && "。;,".indexOf(text.charAt(lineEnd - 1)) < 0;
    return apart || bareLine ? marker(numbering, value, end) : null;
  }

  /** 1.1, 1.1.2, and a bare 1 with a gap after it. */
  private @Nullable Marker decimal() {
    int at = lineStart;
    int dots = 0;
    int number = 0;
    int digits = 0;
    while (at < lineEnd) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9' && digits < 2) {
        number = number * 10 + c - '0';
        digits++;
      } else if (c == '.' && digits > 0 && at + 1 < lineEnd && isDigit(text.charAt(at + 1))) {
        dots++;
        number = 0;
        digits = 0;
      } else {
        break;
      }
      at++;
    }
    boolean gap = at < lineEnd && text.charAt(at) == ' ';
    char next = gap ? nextVisible(at + 1) : ' ';
    boolean words = Character.isIdeographic(next) && NOT_AFTER_SECTION.indexOf(next) < 0;
    boolean believed = dots >= 2 || (words && !text.substring(at, lineEnd).contains("。"));
    return digits > 0 && believed && (dots > 0 || words)
        ? marker(Numbering.DECIMAL, Math.max(number, 1), at)
        : null;
  }

  private @Nullable Marker dash() {
    int end = lineStart;
    while (end < lineEnd && text.charAt(end) == '-') {
      end++;
    }
    boolean words = end < lineEnd && !isDigit(text.charAt(end));
    return words && end - lineStart >= 2 ? marker(Numbering.DASH, 1, end) : null;
  }

  private char nextVisible(int at) {
    int i = at;
    while (i < lineEnd && text.charAt(i) == ' ') {
      i++;
    }
    return i < lineEnd ? text.charAt(i) : ' ';
  }

  private Marker marker(Numbering numbering, int ordinal, int end) {
    return new Marker(numbering, ordinal, new Span(lineStart, end), true, line);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
