package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which structure is looked for: the blocks of running text, and within one that was
 * saved without its line breaks, what wide gaps set apart.
 *
 * @param folded the folded view of the body
 * @param spans the lines, none blank
 */
record Lines(String folded, List<Span> spans) {
  private static final int LONGEST_CLOSING = 30;
  private static final int LONGEST_SENTENCE = 200;

  static Lines of(BodyText body) {
    List<Span> spans = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.Heading
          || block instanceof Block.ListItem
          || block instanceof Block.Quote) {
        split(body.folded(), block.span(), spans);
      }
    }
    return new Lines(body.folded(), List.copyOf(spans));
  }

  /** The end of the running text: a date, an issuer or a remark below it is nobody's words. */
  int end() {
    int last = count() - 1;
    while (last > 0 && isClosing(last)) {
      last--;
    }
    return last < 0 ? 0 : get(last).end();
  }

  private boolean isClosing(int line) {
    Span span = get(line);
    if (folded.charAt(span.start()) == '(' && last(line) == ')') {
      return span.length() <= LONGEST_CLOSING;
    }
    int dated = isDate(line) ? line : line + 1;
    if (dated >= count() || !isDate(dated)) {
      return false;
    }
    return span.length() <= LONGEST_CLOSING && !hasPunctuation(span);
  }

  private boolean isDate(int line) {
    String words = words(line);
    return words.length() <= 14 && words.endsWith("日") && words.indexOf('年') > 0;
  }

  private boolean hasPunctuation(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if ("。,;:!?、".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return spans.size();
  }

  Span get(int line) {
    return spans.get(line);
  }

  char last(int line) {
    return folded.charAt(spans.get(line).end() - 1);
  }

  /** Where the character stands first between the two places, or -1. */
  int find(char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first sentence after the marker asks. */
  boolean isQuestion(Marker marker) {
    int end = firstStop(marker, "。!?;");
    return end < get(marker.line()).end() && folded.charAt(end) == '?';
  }

  /** Whether what the marker numbers is but a count, as in 1.包头市7例（固阳县5例）. */
  boolean isCount(Marker marker) {
    int lineEnd = get(marker.line()).end();
    int end = firstStop(marker, "。!?;,:(");
    if (!marker.opening() || last(marker.line()) == '。') {
      return false;
    }
    int at = end;
    while (at > marker.span().end() && end - at < 3 && isWord(folded.charAt(at - 1))) {
      at--;
    }
    boolean counted = at < end && Character.isDigit(folded.charAt(at - 1));
    boolean bracketed =
        end + 1 < lineEnd && folded.charAt(end) == '(' && Character.isDigit(folded.charAt(end + 1));
    return counted || bracketed;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c);
  }

  /** Where the first of the stops after the marker stands; the end of its line, or far enough. */
  private int firstStop(Marker marker, String stops) {
    int end = Math.min(get(marker.line()).end(), marker.span().end() + LONGEST_SENTENCE);
    for (int i = marker.span().end(); i < end; i++) {
      if (stops.indexOf(folded.charAt(i)) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** The folded words of a line. */
  String words(int line) {
    Span span = spans.get(line);
    return folded.substring(span.start(), span.end());
  }

  private static void split(String folded, Span block, List<Span> into) {
    int start = -1;
    int end = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = folded.charAt(i);
      boolean blank = c == ' ' || c == '\t';
      if (c == '\n' || (blank && i + 1 < block.end() && isBlank(folded.charAt(i + 1)))) {
        if (start >= 0 && (c == '\n' || !isShortHead(folded, start, end))) {
          into.add(new Span(start, end));
          start = -1;
        }
      } else if (!blank) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      into.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * A gap after a bare number or 第一条 parts the number from its words, not one line from another.
   */
  private static boolean isShortHead(String folded, int start, int end) {
    if (end - start > 8) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      if (!(c >= '0' && c <= '9') && !Ordinals.isNumeral(c) && "第章节条编篇部分.()、-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
