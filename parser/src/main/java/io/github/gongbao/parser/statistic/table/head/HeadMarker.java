package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import org.jspecify.annotations.Nullable;

/** 一、, (一), 1., ①, 其中, #: what stands before a name and says how deep it is. */
public final class HeadMarker {
  private static final int LONGEST_NUMBER = 3;

  /** 医院中： before the name of a part. */
  private static final int LONGEST_WHOLE = 8;

  /** 平方米. */
  private static final int LONGEST_UNIT = 3;

  private static final String CHINESE = "一二三四五六七八九十甲乙丙丁戊己庚辛";

  private static final int CHINESE_POINT = 1;
  private static final int CHINESE_BRACKET = 2;

  /** How deep A、 puts what it numbers where it numbers what is in no list of numbers. */
  private static final int LETTER = 2;

  /** And where it does. */
  private static final int INNER_LETTER = 6;

  /** How deep 1. puts what it numbers. */
  public static final int POINT = 3;

  private static final int BRACKET = 4;
  private static final int CIRCLE = 5;

  /** How deep I puts what it numbers. */
  private static final int ROMAN = 7;

  /** Where a marker ends, and how deep it puts what follows. */
  private record Marker(int end, int level) {}

  private HeadMarker() {}

  /** The name behind the marker; what the marker says goes to the draft. */
  static String without(String name, HeadDraft draft) {
    Marker marker = marker(name);
    draft.level = marker.end() > 0 ? marker.level() : draft.level;
    String rest = HeadText.strip(name.substring(marker.end()));
    rest = HeadText.strip(CellWords.ENTRY.afterThis(CellWords.ANNEX.afterThis(rest)));
    int among = CellWords.AMONG.find(rest);
    if (among > 0 && among <= LONGEST_WHOLE && CellWords.PART.begins(rest) == 0) {
      // 在总计中:广州市 is a part of all, whatever stands before
      draft.level = CellWords.TOTAL.contains(whole(rest)) ? draft.level : Head.PART;
      rest = HeadText.strip(CellWords.AMONG.afterThis(rest.substring(among)));
    }
    while (CellWords.PART.begins(rest) > 0) {
      draft.level = Head.PART;
      rest = HeadText.strip(CellWords.PART.afterThis(rest));
      rest = HeadText.strip(rest.substring(marker(rest).end()));
    }
    boolean measure = CellWords.BY.begins(rest) > 0 && Measures.isMeasure(rest);
    draft.grouping = CellWords.GROUPING.begins(rest) > 0 && !measure;
    return rest;
  }

  /** What words before 中: name, of which parts follow: 医院 of 在医院中:三级医院; or null. */
  public static @Nullable String whole(String words) {
    int among = CellWords.AMONG.find(words);
    return among < 0 ? null : CellWords.INSIDE.afterThis(words.substring(0, among));
  }

  /** Whether words begin with the first number of a numbering: 一、 1、 (1) ①. */
  public static boolean isFirst(String words) {
    Marker marker = marker(words);
    if (marker.end() == 0) {
      return false;
    }
    int at = words.charAt(0) == '(' ? 1 : 0;
    boolean one = "1一".indexOf(words.charAt(at)) >= 0 && marker.end() == at + 2;
    return one || words.charAt(0) == '①';
  }

  /** Whether a letter may number words without a mark between: A贫困家庭儿童. */
  public static boolean isLettered(String words) {
    return words.length() > 2
        && Cell.isCapital(words.charAt(0))
        && Cell.isIdeograph(words.charAt(1));
  }

  /**
   * How deep a letter puts what it numbers.
   *
   * @param before how deep the last number before the first letter does
   */
  public static int letters(int before) {
    return before >= POINT && before <= CIRCLE ? INNER_LETTER : LETTER;
  }

  /** 1.A.a, 2.1.3, 1.1货物贸易: numbers with parts; 1.5吨 is a measure. */
  private static Marker dotted(String name) {
    int at = 0;
    int points = 0;
    boolean letters = false;
    while (at + 2 < name.length() && isOrdinal(name.charAt(at)) && name.charAt(at + 1) == '.') {
      letters |= isLetter(name.charAt(at));
      points++;
      at += 2;
    }
    boolean ends =
        points > 0
            && at + 1 < name.length()
            && isOrdinal(name.charAt(at))
            && !isOrdinal(name.charAt(at + 1));
    if (points > 1 && at < name.length() && Cell.isIdeograph(name.charAt(at))) {
      return new Marker(at, Math.min(POINT + points - 1, CIRCLE));
    }
    letters |= ends && isLetter(name.charAt(at));
    return ends && (letters || points > 1 || !isMeasured(name, at + 1))
        ? new Marker(at + 1, Math.min(POINT + points, CIRCLE))
        : new Marker(0, Head.PLAIN);
  }

  /** Whether a unit follows a number, or no name. */
  private static boolean isMeasured(String name, int from) {
    boolean unit = !Cell.isIdeograph(name.charAt(from)) || name.charAt(0) == '0';
    for (int end = from + 1; !unit && end <= Math.min(name.length(), from + LONGEST_UNIT); end++) {
      Scale scale = Scale.read(name.substring(from, end));
      unit = scale != null && scale.unit().dimension() != Dimension.OTHER;
    }
    return unit;
  }

  private static boolean isLetter(char c) {
    return Cell.isCapital(c) || c >= 'a' && c <= 'z';
  }

  private static boolean isOrdinal(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  private static Marker marker(String name) {
    Marker dotted = dotted(name);
    if (dotted.end() > 0) {
      return dotted;
    }
    int at = 0;
    boolean bracket = name.startsWith("(");
    at += bracket ? 1 : 0;
    int digits = at;
    while (at < name.length() && CHINESE.indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean chinese = at > digits;
    while (!chinese && at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
      at++;
    }
    if (at > digits && at < name.length() && at - digits <= LONGEST_NUMBER) {
      boolean closed = name.charAt(at) == ')';
      if (bracket ? closed : closed || isPoint(name, at, chinese)) {
        int deep = closed ? BRACKET : POINT;
        int shallow = closed ? CHINESE_BRACKET : CHINESE_POINT;
        return new Marker(at + 1, chinese ? shallow : deep);
      }
    }
    boolean letter = name.length() > 2 && Cell.isCapital(name.charAt(0));
    boolean point = letter && name.charAt(1) == '.' && Cell.isIdeograph(name.charAt(2));
    if (letter && name.charAt(1) == '、' || point) {
      return new Marker(2, LETTER);
    }
    int roman = roman(name);
    return roman > 0 ? new Marker(roman, ROMAN) : one(name.isEmpty() ? ' ' : name.charAt(0));
  }

  /** How long the Roman number is before a name, II of II农村低保; a grade is none, II类水质. */
  private static int roman(String name) {
    int end = 0;
    while (end < name.length() && "IVX".indexOf(name.charAt(end)) >= 0) {
      end++;
    }
    boolean number = end > 0 && end < name.length() && (end > 1 || name.charAt(0) == 'I');
    return number && Cell.isIdeograph(name.charAt(end)) && CellWords.CLASSED.begins(name, end) == 0
        ? end
        : 0;
  }

  /** ①, ㈠, ⑴, ⒈: markers of one character. */
  private static Marker one(char c) {
    int level = Head.PLAIN;
    if (c >= '①' && c <= '⑳') {
      level = CIRCLE;
    } else if (c >= '㈠' && c <= '㈩') {
      level = CHINESE_BRACKET;
    } else if (c >= '⑴' && c <= '⒇') {
      level = BRACKET;
    } else if (c >= '⒈' && c <= '⒛') {
      level = POINT;
    }
    return new Marker(level == Head.PLAIN ? 0 : 1, level);
  }

  private static boolean isPoint(String name, int at, boolean chinese) {
    char c = name.charAt(at);
    boolean decimal = at + 1 < name.length() && Character.isDigit(name.charAt(at + 1));
    return c == '、' || !chinese && c == '.' && !decimal;
  }
}
