package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 同比增长, 比上年±, 增减额: the words of a head that say that its figures are changes. */
public final class HeadChange {
  /** What index numbers against the year before are called. */
  static final String YEAR_ON_YEAR = "同比";

  /** 上年=100: that they are against the year before goes without saying of figures of a year. */
  private static final String OF_YEARS = "";

  /** What index numbers against one year for all are called: 2000年=100. */
  public static final String FIXED = "定基";

  private static final String PERIOD_ON_PERIOD = "环比";

  /** The digits of a year. */
  private static final int YEAR = 4;

  private HeadChange() {}

  /** The name without its words of change; what they say goes to the draft. */
  static String without(String name, HeadDraft draft) {
    String rest = withoutSheet(name);
    while (true) {
      int length = basis(rest, true, draft);
      if (length > 0) {
        draft.shifted.append(rest, 0, length);
        rest = HeadText.strip(rest.substring(length));
        if (HeadWords.BASELINE.ends(rest) > 0) {
          draft.basis = Optional.of(Basis.VERSUS);
          return "";
        }
        continue;
      }
      length = basis(rest, false, draft);
      if (length == 0) {
        length = year(rest, draft);
      }
      if (length == 0) {
        length = noun(rest, draft);
      }
      if (length == 0) {
        int manner = draft.change ? HeadWords.MANNER.ends(rest) : 0;
        if (manner == 0) {
          return rest;
        }
        boolean yearly = HeadWords.YEARLY.ends(rest) > 0 && draft.basis.isEmpty();
        draft.basis = yearly ? Optional.of(Basis.ANNUAL_AVERAGE) : draft.basis;
        rest = HeadText.strip(rest.substring(0, rest.length() - manner));
        continue;
      }
      draft.shifted.append(rest, rest.length() - length, rest.length());
      rest = HeadText.strip(rest.substring(0, rest.length() - length));
    }
  }

  /**
   * 生产总值增长 beside %: the head of a row that a column of units makes one of changes.
   *
   * @param unit what the column of units says
   */
  public static Head in(@Nullable Scale unit, Head head) {
    if (unit == null || !unit.isRatio() || head.shift() != null || head.index() != null) {
      return head;
    }
    HeadDraft draft = new HeadDraft();
    draft.scale = unit;
    String name = without(head.name(), draft);
    return head.withName(name).withShift(draft.named(name).shift());
  }

  /** 进出口增速 of 进出口增速比较表: a table of changes. */
  private static String withoutSheet(String name) {
    String of = HeadWords.SHEET.beforeThis(name);
    return HeadWords.CHANGE.ends(of) > 0 || HeadWords.FALL.ends(of) > 0 ? of : name;
  }

  /** The length of the words that say against what, 环比 of 环比指数 not among them. */
  private static int basis(String name, boolean begins, HeadDraft draft) {
    int year = begins ? HeadWords.YEAR.begins(name) : HeadWords.YEAR.ends(name);
    int before = begins ? HeadWords.BEFORE.begins(name) : HeadWords.BEFORE.ends(name);
    int fixed = begins ? 0 : HeadWords.FIXED.ends(name);
    int length = Math.max(year, before);
    if (fixed > 0) {
      draft.index = name.substring(name.length() - fixed);
      return fixed;
    }
    if (length == 0 || name.startsWith(IndexNames.INDEX, length)) {
      return 0;
    }
    draft.change = true;
    if (draft.basis.isEmpty()) {
      draft.basis = Optional.of(year >= before ? Basis.YEAR_ON_YEAR : Basis.PERIOD_ON_PERIOD);
    }
    return length;
  }

  /** 比2014 of 2015年比2014增长: a year without its word that a change is against. */
  private static int year(String name, HeadDraft draft) {
    int from = name.length() - YEAR;
    if (from < 1 || !draft.change || !Cell.isYear(name.substring(from))) {
      return 0;
    }
    int than = HeadWords.THAN.ends(name, from);
    if (than > 0) {
      draft.basis = Optional.of(Basis.VERSUS);
      draft.baseline = Optional.of(HeadTime.year(name.substring(from)));
    }
    return than == 0 ? 0 : than + YEAR;
  }

  private static int noun(String name, HeadDraft draft) {
    int changes = HeadWords.CHANGE.ends(name);
    int falls = HeadWords.FALL.ends(name);
    int length = Math.max(changes, falls);
    if (length == 0 || !isChange(name, length, draft)) {
      return 0;
    }
    draft.falls |= falls > changes;
    draft.change = true;
    draft.rate |= HeadWords.RATE.ends(name.substring(name.length() - length)) > 0;
    return length;
  }

  private static boolean isChange(String name, int length, HeadDraft draft) {
    if (HeadWords.STANDING.ends(name) > 0) {
      return false;
    }
    boolean ratio = draft.scale != null && draft.scale.isRatio();
    return length == name.length()
        || HeadWords.MANNER.contains(name.substring(0, name.length() - length))
        || draft.change
        || ratio
        || HeadWords.CHANGE_NOUN.ends(name) > 0;
  }

  /** 上月=100, 以上年同期为100. */
  static boolean isBase(String words) {
    int sign = words.indexOf('=');
    return sign >= 0 ? isTime(words.substring(0, sign)) : HeadWords.HUNDRED.ends(words) > 0;
  }

  /** 以上月价格为100 of 以上月价格为100的指数: a base that a head names and nothing else; or nothing. */
  static String base(String words) {
    int hundred = HeadWords.TAKING.begins(words) > 0 ? HeadWords.HUNDRED.find(words) : -1;
    if (hundred < 0) {
      return "";
    }
    int end = hundred + HeadWords.HUNDRED.begins(words, hundred);
    String rest = HeadWords.OWNING.afterThis(words.substring(end));
    return rest.isEmpty() || rest.equals(IndexNames.INDEX) ? words.substring(0, end) : "";
  }

  /** 上月, 2015年: whatever can be the base of an index, as 女 of a ratio of sexes is not. */
  private static boolean isTime(String base) {
    for (int i = 0; i < base.length(); i++) {
      boolean digit = base.charAt(i) >= '0' && base.charAt(i) <= '9';
      if (digit || HeadWords.TIME.begins(base, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How a basis is called in the names of index numbers: 环比, 同比. */
  public static String word(Basis basis) {
    return basis == Basis.PERIOD_ON_PERIOD ? PERIOD_ON_PERIOD : YEAR_ON_YEAR;
  }

  /** What index numbers are against whose base is so: 环比 for 上月=100. */
  static String index(String base) {
    int sign = base.indexOf('=');
    String before = sign < 0 ? HeadWords.HUNDRED.beforeThis(base) : base.substring(0, sign);
    if (HeadWords.INDEX_YEAR.occursIn(before)) {
      return HeadWords.INDEX_YEAR.ends(before) > 0 ? OF_YEARS : YEAR_ON_YEAR;
    }
    return HeadWords.INDEX_BEFORE.occursIn(before) ? PERIOD_ON_PERIOD : FIXED;
  }
}
