package io.github.gongbao.parser.page.plain.line;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable.Endings;
import io.github.gongbao.parser.page.body.Echo;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import java.util.ArrayList;
import java.util.List;

/**
 * A text whose line feeds became blanks. Chinese needs none, so that each may be where a line
 * ended; but numbers, tags and the halves of a headline have them too, and a paragraph ends with a
 * stop only.
 */
final class Flattened {
  private static final int SHORTEST = 100;
  private static final int LEAST_SENTENCE = 15;
  private static final int LEAST_HALF = 4;
  private static final int LONGEST_TITLE = 60;

  /** Among so many pieces over the first sentence the title stands. */
  private static final int TITLE_WITHIN = 40;

  private static final int LONGEST_DATELINE = 30;
  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_VALUE = 20;
  private static final float SAID_AGAIN = 0.35f;
  private static final float HALF_SAID = 0.2f;
  private static final String STOPS = "。！？!?；;：:";
  private static final String CLOSING = "”’」』）)】］]";
  private static final String DATED = "年月日时時分";
  private static final String UNITS = "个個起例人万萬亿億元%％公余多吨件次名";
  private static final Endings DATELINES = Endings.of(Lexicon.of("dateline-endings.tsv").all());

  private final List<String> pieces;

  /** The first and the last piece that hold a sentence. */
  private final int first;

  private final int last;

  private Flattened(List<String> pieces) {
    this.pieces = pieces;
    int from = -1;
    int to = -1;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean sentence = piece.indexOf('。') >= 0;
      from = from < 0 && sentence && piece.length() >= LEAST_SENTENCE ? i : from;
      to = sentence ? i : to;
    }
    while (from > 0 && (endsClause(pieces.get(from - 1)) || isDateline(pieces.get(from - 1)))) {
      from--;
    }
    first = from;
    last = to;
  }

  /** The lines of a text; it alone where it is a line as it stands. */
  static List<String> lines(String text) {
    if (text.length() < SHORTEST) {
      return List.of(text);
    }
    Flattened flattened = new Flattened(pieces(text));
    return flattened.isFlat() ? flattened.lines() : List.of(text);
  }

  /** Whether blanks stand under the end of a paragraph, or under a publication line. */
  private boolean isFlat() {
    boolean flat = false;
    for (int i = 0; first >= 0 && !flat && i < pieces.size() - 1; i++) {
      boolean near = i < first && first - i <= TITLE_WITHIN;
      flat = isClosed(pieces.get(i)) || near && PublicationLine.of(pieces.get(i)) != null;
    }
    return flat;
  }

  /** What blanks part, those with only letters and digits of a keyboard around them apart. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int next = Typography.skipSpaces(text, i);
      if (next == i) {
        i = Math.max(i + 1, Typography.bracketEnd(text, i, LONGEST_BRACKET));
        continue;
      }
      if (next < text.length() && i > start && isEnd(text, i - 1, next)) {
        pieces.add(text.substring(start, i));
        start = next;
      }
      i = next;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** Whether a line ends at an index, and another begins at the next one. */
  private static boolean isEnd(String text, int end, int next) {
    char before = text.charAt(end);
    char behind = text.charAt(next);
    boolean keyed = isKeyed(before) && isKeyed(behind) && !isMonth(text, next);
    boolean unit = UNITS.indexOf(behind) >= 0 || DATED.indexOf(behind) >= 0;
    boolean number = Typography.digit(before) >= 0 && unit || isAmount(text, next);
    boolean clause = "，,、".indexOf(behind) >= 0;
    boolean trail = isStep(text, end) || isStep(text, next);
    boolean labelled =
        Typography.isColon(behind) || Typography.isColon(before) && isShort(text, next);
    return !keyed && !number && !clause && !trail && !labelled;
  }

  /** Whether at an index stands the step of a trail, a dash only with blanks around it. */
  private static boolean isStep(String text, int i) {
    char c = text.charAt(i);
    boolean alone =
        (i == 0 || Typography.isSpace(text.charAt(i - 1)))
            && (i + 1 == text.length() || Typography.isSpace(text.charAt(i + 1)));
    return ">＞»".indexOf(c) >= 0 || alone && (c == '/' || c == '_' || Typography.isDash(c));
  }

  /** Whether what begins at an index is as short as the value of a label. */
  private static boolean isShort(String text, int start) {
    int most = Math.min(text.length(), start + LONGEST_VALUE);
    int end = start;
    while (end < most && !Typography.isSpace(text.charAt(end))) {
      end++;
    }
    return end < most || most == text.length();
  }

  /** Whether a number with its unit begins at an index, and no date. */
  private static boolean isAmount(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Typography.digit(text.charAt(end)) >= 0 || ".,".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    int unit = Typography.skipSpaces(text, end);
    return end > start && unit < text.length() && UNITS.indexOf(text.charAt(unit)) >= 0;
  }

  /** Whether a month begins at an index: 1月7日. */
  private static boolean isMonth(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 2 && Typography.digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == '月';
  }

  private static boolean isKeyed(char c) {
    return c < 0x80 && c > ' ' && ".,:;!?)]".indexOf(c) < 0;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = first; i < pieces.size(); i++) {
      text.append(pieces.get(i));
      boolean paragraph = i < last && !isClosed(pieces.get(i)) && !begins(pieces.get(i + 1));
      if (paragraph) {
        text.append(' ');
      } else {
        lines.add(text.toString());
        text.setLength(0);
      }
    }
    lines.addAll(0, head(lines));
    return lines;
  }

  /** The lines over the first sentence: the halves of a headline are one, if the text says both. */
  private List<String> head(List<String> body) {
    Echo echo = Echo.ofTexts(body);
    List<String> head = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      String piece = pieces.get(i);
      int over = head.size() - 1;
      boolean near = over >= 0 && first - i <= TITLE_WITHIN;
      boolean halves = near && isHalf(head.get(over), echo) && isHalf(piece, echo);
      if (halves && echo.of(head.get(over) + piece) > SAID_AGAIN && !piece.equals(head.get(over))) {
        head.set(over, head.get(over) + ' ' + piece);
      } else {
        head.add(piece);
      }
    }
    return head;
  }

  private static boolean isHalf(String piece, Echo echo) {
    return piece.length() >= LEAST_HALF
        && piece.length() <= LONGEST_TITLE
        && piece.indexOf('>') < 0
        && !Marked.isLabelled(piece)
        && !PublicationWords.isPublisher(piece)
        && !TitleTag.isSiteName(piece)
        && echo.of(piece) >= HALF_SAID
        && PublicationLine.of(piece) == null;
  }

  /** Whether a piece begins a paragraph whatever stands over it. */
  private static boolean begins(String piece) {
    return Marked.isItem(piece);
  }

  private static boolean isDateline(String piece) {
    return piece.length() <= LONGEST_DATELINE && DATELINES.end(piece);
  }

  private static boolean endsClause(String piece) {
    return "，,、".indexOf(piece.charAt(piece.length() - 1)) >= 0;
  }

  private static boolean isClosed(String piece) {
    int end = piece.length();
    while (end > 1 && CLOSING.indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    return STOPS.indexOf(piece.charAt(end - 1)) >= 0;
  }
}
