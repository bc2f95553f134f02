package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import io.github.gongbao.parser.text.Folding;

/**
 * What a measure is called: the whole of a line that is but a heading, unless a set phrase of four
 * characters leads it (突出重点，…), else the words up to the first stop that no bracket encloses.
 */
final class Headings {
  private static final String SENTENCE_STOPS = "。;!?";
  private static final String LINE_STOPS = "。:\n\t";
  private static final String STOPS = "。,;:!?\n\t";
  private static final String OPENING_BRACKETS = "(“‘《〈〔【[";
  private static final String CLOSING_BRACKETS = ")”’》〉〕】]";

  private static final int SET_PHRASE = 4;

  /** A longer line is a sentence that lost its full stop. */
  private static final int LONGEST_LINE = 80;

  private final String text;
  private final String folded;
  private final Lines lines;

  Headings(String text, Lines lines) {
    this.text = text;
    this.folded = lines.folded();
    this.lines = lines;
  }

  /**
   * The heading in simplified characters.
   *
   * @param marker the marker before it
   * @param itemEnd where the measure ends
   * @param over whether the line stands over text of its own, as a heading does
   */
  String of(Marker marker, int itemEnd, boolean over) {
    int start = marker.span().end();
    while (start < itemEnd && " \n,、:.".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    Span line = lines.get(marker.line());
    int end = start <= line.end() ? Math.min(itemEnd, line.end()) : itemEnd;
    String stops = isLine(marker, start, end, over) ? LINE_STOPS : STOPS;
    int stop = end(start, end, stops, true);
    if (stop < 0) {
      stop = end(start, end, stops, false);
    }
    return closedUp(Folding.simplify(text.substring(start, stop < 0 ? start : stop)).strip());
  }

  /** Whether marker and heading have a line to themselves. */
  private boolean isLine(Marker marker, int start, int end, boolean over) {
    boolean alone =
        marker.opening() && end == lines.get(marker.line()).end() && end - start <= LONGEST_LINE;
    int last = over && alone && folded.charAt(end - 1) == '。' ? end - 1 : end;
    for (int i = start; alone && i < last; i++) {
      alone = SENTENCE_STOPS.indexOf(folded.charAt(i)) < 0;
    }
    return alone && end > start && folded.charAt(end - 1) != ',' && !isLedBySetPhrase(start, end);
  }

  private boolean isLedBySetPhrase(int start, int end) {
    int comma = start + SET_PHRASE;
    if (comma >= end || folded.charAt(comma) != ',') {
      return false;
    }
    for (int i = start; i < comma; i++) {
      if (!Character.isIdeographic(folded.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Words set apart character by character to fill a line are words all the same: 总　则. */
  private static String closedUp(String words) {
    boolean apart = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      if (!blank && i + 1 < words.length() && !Character.isWhitespace(words.charAt(i + 1))) {
        return words;
      }
      apart |= blank;
    }
    return apart ? words.replace(" ", "").replace("\u3000", "").replace("\u00A0", "") : words;
  }

  private int end(int start, int end, String stops, boolean heedBrackets) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      if (heedBrackets && OPENING_BRACKETS.indexOf(c) >= 0) {
        depth++;
      } else if (heedBrackets && CLOSING_BRACKETS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '\n') {
        return depth == 0 ? i : -1;
      } else if (depth == 0 && stops.indexOf(c) >= 0) {
        return i;
      }
    }
    return depth == 0 ? end : -1;
  }
}
