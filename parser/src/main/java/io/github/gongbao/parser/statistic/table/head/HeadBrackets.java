package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.statistic.table.word.PlaceWords;
import org.jspecify.annotations.Nullable;

/** The unit of a head, in brackets or without; and what else brackets say beside a name. */
final class HeadBrackets {
  private static final int LONGEST_KIND = 10;

  /** What names a share of something whose head has only a sign for it. */
  private static final String RATIO = "比例";

  private static final String OPENING = "([【〔";
  private static final String CLOSING = ")]】〕";

  private HeadBrackets() {}

  /**
   * The name without brackets that hold a unit, a base, a footnote mark or another aside.
   *
   * @param label whether it heads a row: 平衡差额(+、-) may be either, and is no change
   */
  static String without(String name, boolean label, HeadDraft draft) {
    String rest = opening(name, 0) < 0 ? whole(name) : withoutAsides(name, label, draft);
    if (rest.indexOf('=') >= 0 && HeadChange.isBase(rest)) {
      draft.index = HeadChange.index(rest);
      return "";
    }
    return HeadText.strip(rest);
  }

  private static String withoutAsides(String name, boolean label, HeadDraft draft) {
    StringBuilder plain = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int open = opening(name, at);
      int close = open < 0 ? -1 : closing(name, open);
      if (close < 0) {
        break;
      }
      plain.append(name, at, open);
      String inside = name.substring(open + 1, close);
      boolean round = name.charAt(open) == '(';
      boolean marker = open == 0 && isNumber(inside);
      boolean whole = open == 0 && close + 1 == name.length() && !marker;
      // (实物量): what is measured, and no aside
      boolean all = whole && Measures.isMeasure(inside);
      if (marker || round && !isTaken(inside, label, draft) && (all || restricts(inside))) {
        plain.append(all ? inside : name.substring(open, close + 1));
      }
      at = close + 1;
    }
    plain.append(whole(name.substring(Math.min(at, name.length()))));
    return plain.toString();
  }

  /** Words without a bracket that goes on in the cell below, 合计(按当年价, or ends from that above. */
  private static String whole(String words) {
    int open = opening(words, 0);
    int close = words.indexOf(')');
    if (open >= 0) {
      return words.substring(0, open);
    }
    return close >= 0 && !isNumber(words.substring(0, close)) ? words.substring(close + 1) : words;
  }

  /** (一), (2): what numbers a name. */
  private static boolean isNumber(String inside) {
    return !inside.isEmpty() && inside.length() <= 3 && Cell.isOf(inside, Cell.NUMERALS);
  }

  private static boolean isTaken(String inside, boolean label, HeadDraft draft) {
    if (HeadChange.isBase(inside)) {
      draft.index = HeadChange.index(inside);
      return true;
    }
    if (Cell.isYear(inside)) {
      draft.period = draft.period == null ? HeadTime.year(inside) : draft.period;
      return true;
    }
    if (HeadWords.CUMULATIVE.contains(inside)) {
      draft.relative = draft.relative == null ? When.Relative.CUMULATIVE : draft.relative;
      return true;
    }
    int colon = inside.indexOf(':');
    String words = colon >= 0 ? inside.substring(colon + 1) : inside;
    if (!label && (words.indexOf('±') >= 0 || words.startsWith("+"))) {
      draft.change = true;
    }
    boolean name =
        isOfPlaces(inside)
            || NameWords.NO_UNIT.contains(inside)
            || NameWords.SECTOR.contains(inside);
    Scale read = name ? null : unit(words);
    if (read == null && CellWords.UNIT.begins(inside) > 0 && colon > 0) {
      return true;
    }
    draft.scale = read == null ? draft.scale : read;
    return read != null;
  }

  /** 省（区、市）: the kinds of divisions there are. */
  private static boolean isOfPlaces(String inside) {
    int at = 0;
    while (at < inside.length() && PlaceWords.DIVISION.begins(inside, at) > 0) {
      at += PlaceWords.DIVISION.begins(inside, at);
    }
    return at == inside.length();
  }

  /** 万元, %: the first of the units that words name, or null where they name none. */
  private static @Nullable Scale unit(String words) {
    Scale whole = Scale.bracketed(words);
    int comma = words.indexOf(',') < 0 ? words.indexOf('、') : words.indexOf(',');
    return whole == null && comma > 0 ? Scale.read(words.substring(0, comma)) : whole;
  }

  /** 不含农户, 液碱: what restricts a name, and is no short name, mark or explanation. */
  private static boolean restricts(String inside) {
    if (NameWords.RESTRICTS.begins(inside) > 0) {
      return true;
    }
    boolean says = HeadWords.STATUS.contains(inside) || NameWords.MEASURE.contains(inside);
    if (isNumber(inside) || isOfPlaces(inside) || says || inside.indexOf('=') >= 0) {
      return false;
    }
    boolean ideograph = !inside.isEmpty() && inside.charAt(0) >= '\u3400' && !hasArrow(inside);
    boolean said = CellWords.NOTE.begins(inside) > 0 || CellWords.GROUPING.begins(inside) > 0;
    boolean latin = inside.chars().anyMatch(c -> c >= 'A' && c <= 'z');
    return ideograph && !said && !latin && inside.length() <= LONGEST_KIND;
  }

  /** 环比增↑减↓: what the arrows in the cells say. */
  private static boolean hasArrow(String words) {
    return words.indexOf('↑') >= 0 || words.indexOf('↓') >= 0;
  }

  private static int opening(String name, int from) {
    for (int i = from; i < name.length(); i++) {
      if (OPENING.indexOf(name.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String name, int from) {
    int depth = 0;
    for (int i = from; i < name.length(); i++) {
      depth += OPENING.indexOf(name.charAt(i)) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(name.charAt(i)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A unit without brackets: 同比±%, 产量/万吨; the head of a column that is nothing but a unit.
   *
   * @param label whether it heads a row: 鹅 and 户 are things there
   */
  static String withoutUnit(String name, boolean label, HeadDraft draft) {
    if ((name.endsWith("%") || name.endsWith("‰")) && !isShared(name)) {
      Scale read = Scale.read(name.substring(name.length() - 1));
      draft.scale = draft.scale == null ? read : draft.scale;
      String rest = name.substring(0, name.length() - 1);
      if (rest.endsWith("±")) {
        draft.change = true;
        rest = rest.substring(0, rest.length() - 1);
      }
      return ratio(HeadText.strip(rest));
    }
    if (draft.scale != null || name.isEmpty()) {
      Scale currency = draft.scale == null || label ? null : draft.scale.in(Scale.read(name));
      draft.scale = currency == null ? draft.scale : currency;
      return currency == null ? name : "";
    }
    int points = HeadWords.POINTS.ends(name);
    if (points > 0) {
      draft.scale = Scale.read(name.substring(name.length() - points));
      return HeadText.strip(name.substring(0, name.length() - points));
    }
    Scale whole = label || isWord(name) ? null : Scale.read(name);
    if (whole != null) {
      draft.scale = whole;
      return "";
    }
    int mark = Math.max(name.lastIndexOf('/'), name.lastIndexOf(','));
    int each = name.indexOf('/');
    // 学费/元/学年: a unit for each of something
    Scale rate = each > 0 && each < mark ? Scale.each(name.substring(each + 1)) : null;
    if (rate != null) {
      draft.scale = rate;
      return HeadText.strip(name.substring(0, each));
    }
    Scale behind = mark > 0 ? Scale.read(name.substring(mark + 1)) : null;
    if (behind == null) {
      return name;
    }
    draft.scale = behind;
    return HeadText.strip(name.substring(0, mark));
  }

  /** A word that names as well as counts: 城市, 比重. */
  private static boolean isWord(String name) {
    return CellWords.VALUE.contains(name)
        || isTotal(name)
        || NameWords.MEASURE.contains(name)
        || HeadWords.CHANGE.contains(name)
        || NameWords.NO_UNIT.contains(name)
        || NameWords.UNITLESS.contains(name)
        || PlaceWords.LEVEL.ends(name) > 0;
  }

  /** 合计, 计: sums and nothing else. */
  static boolean isTotal(String name) {
    return CellWords.TOTAL.contains(name) || CellWords.SUM.contains(name);
  }

  /** 决算数为预算数的%: what figures are a share of. */
  private static String ratio(String name) {
    int of = HeadWords.IS.find(name);
    if (of < 0) {
      return name;
    }
    String ratio = name.substring(of);
    boolean planned = HeadWords.PLANNED.begins(HeadWords.IS.afterThis(ratio)) > 0;
    return planned || HeadWords.OWNING.ends(ratio) > 0 ? ratio + RATIO : name;
  }

  /** 增值税50%: the share that goes to somebody, and no unit. */
  private static boolean isShared(String name) {
    return name.length() > 1 && Character.isDigit(name.charAt(name.length() - 2));
  }
}
