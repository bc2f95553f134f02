package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.CharacterSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like a list marker: at the start of a line, and within one after the punctuation
 * that parts clauses. Whether it is believed is for {@link MarkerRows} to say.
 */
public final class MarkerScanner {
  private static final CharacterSet BEFORE_INLINE = CharacterSet.of("。;:,!?、“”)】》 ");

  /** What makes （一） part of a name or a citation: 第二条（一）, 附件（一）, 会议（一）。 */
  private static final String NOT_BEFORE_FIRST = "第条款项点章节件表图(";

  private static final String AFTER_CITED = "至、,。;)项款";
  private static final String BEFORE_NUMBER = "。;:!? ";
  private static final String AFTER_WORD = ",、: ";

  private final String text;
  private final List<Marker> markers = new ArrayList<>();
  private int line;
  private int lineStart;
  private int lineEnd;

  private MarkerScanner(String text) {
    this.text = text;
  }

  public static List<Marker> scan(Lines lines) {
    MarkerScanner scanner = new MarkerScanner(lines.folded());
    for (int i = 0; i < lines.count(); i++) {
      scanner.line(i, lines.get(i));
    }
    return scanner.markers;
  }

  private void line(int index, Span span) {
    line = index;
    lineStart = span.start();
    lineEnd = span.end();
    int at = lineStart;
    while (at < lineEnd) {
      Marker marker = at == lineStart ? opening() : inline(at);
      if (marker == null) {
        at++;
      } else {
        markers.add(marker);
        at = marker.span().end();
        // what follows an opening marker may be one itself: 1．一是
        Marker next = at < lineEnd ? numbered(at) : null;
        if (next != null) {
          markers.add(next);
          at = next.span().end();
        }
      }
    }
  }

  private @Nullable Marker opening() {
    Marker marker = new SectionMarkers(text, line, lineStart, lineEnd).read();
    return marker == null ? numbered(lineStart) : marker;
  }

  private @Nullable Marker inline(int at) {
    char before = at == lineStart ? '。' : text.charAt(at - 1);
    char c = text.charAt(at);
    if (isEnclosed(c)) {
      return numbered(at);
    }
    if (!BEFORE_INLINE.has(before)) {
      return c == '(' && NOT_BEFORE_FIRST.indexOf(before) < 0 ? first(at) : null;
    }
    if ((c >= '0' && c <= '9' || Ordinals.isNumeral(c)) && BEFORE_NUMBER.indexOf(before) < 0) {
      // after a comma only 一是 and its like, never a number
      Marker marker = numbered(at);
      return marker != null
              && (marker.numbering() == Numbering.COPULA || marker.numbering() == Numbering.MODAL)
          ? marker
          : null;
    }
    return numbered(at);
  }

  /** （一） after a word: a heading and its first item that were saved without the break between. */
  private @Nullable Marker first(int at) {
    Marker marker = text.startsWith("(一)", at) ? bracketed(at) : null;
    return marker != null && at + 3 < lineEnd && AFTER_CITED.indexOf(text.charAt(at + 3)) < 0
        ? marker
        : null;
  }

  private @Nullable Marker numbered(int at) {
    char c = text.charAt(at);
    if (Ordinals.isNumeral(c)) {
      return chinese(at);
    }
    if (c >= '0' && c <= '9') {
      return arabic(at);
    }
    if (isEnclosed(c)) {
      return enclosed(c, at);
    }
    return switch (c) {
      case '(' -> bracketed(at);
      case '第' -> ordinalWord(at, Numbering.ORDINAL_WORD);
      case '其' ->
          text.startsWith("其次", at) ? sequenceWord(2, at) : ordinalWord(at, Numbering.OF_WHICH);
      case '首' -> text.startsWith("首先", at) ? sequenceWord(1, at) : null;
      case '再' -> text.startsWith("再次", at) ? sequenceWord(3, at) : null;
      case '最' -> text.startsWith("最后", at) ? sequenceWord(0, at) : null;
      default -> null;
    };
  }

  private static boolean isEnclosed(char c) {
    return (c >= '①' && c <= '⒛') || (c >= '㈠' && c <= '㈩');
  }

  /** The characters that are number and marker in one: ① ⑴ ⒈ ㈠. */
  private Marker enclosed(char c, int at) {
    int end = at + 1;
    if (c >= '㈠') {
      return marker(Numbering.BRACKETED_CHINESE, c - '㈠' + 1, at, end);
    }
    if (c >= '⒈') {
      return marker(Numbering.ARABIC, c - '⒈' + 1, at, end);
    }
    return c >= '⑴'
        ? marker(Numbering.BRACKETED_ARABIC, c - '⑴' + 1, at, end)
        : marker(Numbering.CIRCLED, c - '①' + 1, at, end);
  }

  /** 一、 一是 一要. */
  private @Nullable Marker chinese(int at) {
    int end = numeralEnd(at);
    int value = value(at, end);
    if (value == 0 || end >= lineEnd) {
      return null;
    }
    char after = text.charAt(end);
    char next = end + 1 < lineEnd ? text.charAt(end + 1) : '。';
    if (after == '是' && next != '否' && !Ordinals.isNumeral(next)) {
      return marker(Numbering.COPULA, value, at, end + 1);
    }
    if (after == '要' && next != '求' && next != '素') {
      return marker(Numbering.MODAL, value, at, end + 1);
    }
    boolean alone = next != '。' && !countsOn(value, end + 1, at == lineStart);

    if (after == '、' && alone) {
      return marker(Numbering.CHINESE, value, at, end + 1);
    }
    if (at == lineStart && alone && (after == '.' || text.startsWith(" 、", end))) {
      return marker(Numbering.CHINESE, value, at, end + (after == '.' ? 1 : 2));
    }
    return null;
  }

  /** Whether numerals follow that go on counting: 一、二季度; 评出一、三等奖. */
  private boolean countsOn(int value, int at, boolean opening) {
    int end = numeralEnd(at);
    if (end == at) {
      return false;
    }
    boolean listed = end < lineEnd && text.charAt(end) == '、';
    return !opening || listed || value(at, end) == value + 1;
  }

  private boolean isYear(int at) {
    return at + 5 <= lineEnd
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3))
        && text.charAt(at + 4) == '年';
  }

  /** 1. 1、 1). */
  private @Nullable Marker arabic(int at) {
    int end = at;
    while (end < lineEnd && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at > 2 || end >= lineEnd) {
      return null;
    }
    int value = Integer.parseInt(text, at, end, 10);
    char after = text.charAt(end);
    char next = end + 1 < lineEnd ? text.charAt(end + 1) : '。';
    if (value == 0 || next == '。' || (isDigit(next) && !(at == lineStart && isYear(end + 1)))) {
      return null;
    }
    if (after == '.' || after == '、') {
      return marker(Numbering.ARABIC, value, at, end + 1);
    }
    return after == ')' ? marker(Numbering.BRACKETED_ARABIC, value, at, end + 1) : null;
  }

  /** （一） （1）. */
  private @Nullable Marker bracketed(int at) {
    int start = at + 1;
    int end = start;
    while (end < lineEnd && end - start < 7 && text.charAt(end) != ')') {
      end++;
    }
    if (end >= lineEnd || text.charAt(end) != ')' || end == start) {
      return null;
    }
    int after = end + 1;
    if (after < lineEnd && "、.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    if (numeralEnd(start) == end) {
      int value = value(start, end);
      return value == 0 ? null : marker(Numbering.BRACKETED_CHINESE, value, at, after);
    }
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return null;
      }
    }
    int value = end - start > 2 ? 0 : Integer.parseInt(text, start, end, 10);
    return value == 0 ? null : marker(Numbering.BRACKETED_ARABIC, value, at, after);
  }

  /** 第一， 其一，. */
  private @Nullable Marker ordinalWord(int at, Numbering numbering) {
    int end = numeralEnd(at + 1);
    int value = value(at + 1, end);
    if (value == 0 || end >= lineEnd) {
      return null;
    }
    char after = text.charAt(end);
    char next = end + 1 < lineEnd ? text.charAt(end + 1) : '。';
    boolean list = AFTER_WORD.indexOf(after) >= 0 && next != '第' && next != '其';
    return list || after == '是' ? marker(numbering, value, at, end + 1) : null;
  }

  private Marker sequenceWord(int ordinal, int at) {
    int end = at + 2;
    if (end < lineEnd && AFTER_WORD.indexOf(text.charAt(end)) >= 0) {
      end++;
    } else if (end < lineEnd && text.charAt(end) == '是') {
      end++;
    }
    return marker(Numbering.SEQUENCE_WORD, ordinal, at, end);
  }

  private Marker marker(Numbering numbering, int ordinal, int start, int end) {
    return new Marker(numbering, ordinal, new Span(start, end), start == lineStart, line);
  }

  private int numeralEnd(int start) {
    return Ordinals.end(text, start, Math.min(lineEnd, start + 8));
  }

  private int value(int start, int end) {
    return Ordinals.value(text, start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
