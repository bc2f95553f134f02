package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Footnotes;
import io.github.gongbao.parser.statistic.table.head.When.Relative;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Heads that are a time and nothing else, and words of heads that say when without a date. */
public final class HeadTime {
  /** The words for how a head stands to the period of the caption. */
  private static final Map<HeadWords, Relative> RELATIVES = relatives();

  /** The digits of a year. */
  private static final int YEAR = 4;

  private static Map<HeadWords, Relative> relatives() {
    Map<HeadWords, Relative> relatives = new EnumMap<>(HeadWords.class);
    relatives.put(HeadWords.CURRENT, Relative.SAME);
    relatives.put(HeadWords.MONTH, Relative.LAST_MONTH);
    relatives.put(HeadWords.THIS_YEAR, Relative.THIS_YEAR);
    relatives.put(HeadWords.CUMULATIVE, Relative.CUMULATIVE);
    relatives.put(HeadWords.PRECEDING, Relative.BEFORE);
    relatives.put(HeadWords.LAST_YEAR, Relative.SAME);
    relatives.put(HeadWords.ALL_YEAR, Relative.YEAR);
    relatives.put(HeadWords.START, Relative.START);
    relatives.put(HeadWords.END, Relative.END);
    relatives.put(HeadWords.FIRST_HALF, Relative.FIRST_HALF);
    relatives.put(HeadWords.SECOND_HALF, Relative.SECOND_HALF);
    return relatives;
  }

  private HeadTime() {}

  /** Whether a head is a year, a month, 第23周 or 2023年为2022年%; the draft has it then. */
  static boolean isWhole(HeadText text, HeadDraft draft) {
    String words = Footnotes.without(Cell.unbracketed(text.folded()));
    if (Cell.isYear(words)) {
      draft.period = year(words);
    } else if (Cell.isMonth(words)) {
      draft.period = month(words);
    } else if (isYears(words)) {
      LocalDate last = LocalDate.of(Integer.parseInt(words.substring(YEAR + 1)), 1, 1);
      LocalDate start = LocalDate.of(Integer.parseInt(words.substring(0, YEAR)), 1, 1);
      draft.period = period(words, start, last.plusYears(1));
    } else if (isRatioOfYears(text, draft)) {
      draft.index = HeadChange.YEAR_ON_YEAR;
      draft.period =
          text.periods().get(0).span().start() == 0 ? text.periods().get(0).period() : null;
    } else if (isNumbered(words)) {
      draft.period = new Period(words, Optional.empty(), Optional.empty());
    } else {
      return false;
    }
    return true;
  }

  /** 1971-1975. */
  private static boolean isYears(String words) {
    return words.length() == 2 * YEAR + 1
        && words.charAt(YEAR) == '-'
        && Cell.isYear(words.substring(0, YEAR))
        && Cell.isYear(words.substring(YEAR + 1));
  }

  /** 2005.8, 2005-08. */
  public static Period month(String digits) {
    int year = Integer.parseInt(digits.substring(0, YEAR));
    LocalDate day = LocalDate.of(year, Integer.parseInt(digits.substring(YEAR + 1)), 1);
    return period(digits, day, day.plusMonths(1));
  }

  /**
   * The month that 02 is below 2010/01; empty where it does not follow so.
   *
   * @param last when the row above holds, or null
   */
  public static Optional<When> following(String digits, @Nullable When last) {
    Period month = last == null ? null : last.period();
    if (month == null || digits.length() != 2 || !Cell.isOf(digits, Cell.DIGITS)) {
      return Optional.empty();
    }
    return month
        .end()
        .map(day -> day.plusDays(1))
        .filter(day -> month.start().equals(Optional.of(day.minusMonths(1))))
        .filter(day -> day.getMonthValue() == Integer.parseInt(digits))
        .map(day -> new When(period(digits, day, day.plusMonths(1)), Relative.SAME, false));
  }

  static Period year(String digits) {
    LocalDate day = LocalDate.of(Integer.parseInt(digits), 1, 1);
    return period(digits, day, day.plusYears(1));
  }

  private static Period period(String words, LocalDate first, LocalDate next) {
    return new Period(words, Optional.of(first), Optional.of(next.minusDays(1)));
  }

  /** A period in the words of the head. */
  static Period published(HeadText text, PeriodMention mention) {
    Span words = mention.span();
    return mention.period().withText(text.published().substring(words.start(), words.end()));
  }

  /** 2023年为2022年%, 为上年同期%: what there was for a hundred in the year before. */
  private static boolean isRatioOfYears(HeadText text, HeadDraft draft) {
    String words = text.folded();
    int aside = words.endsWith(")") && !words.endsWith("%)") ? words.lastIndexOf('(') : -1;
    words = (aside > 0 ? words.substring(0, aside) : words).strip();
    List<PeriodMention> periods = text.periods();
    boolean dated = !periods.isEmpty() && periods.get(0).span().start() == 0;
    int of = dated ? periods.get(0).span().end() : 0;
    if (HeadWords.IS.begins(words, of) == 0) {
      return false;
    }
    String base = HeadWords.IS.afterThis(words.substring(of));
    int year = HeadWords.INDEX_YEAR.begins(base);
    if (year > 0) {
      String time = base.substring(year);
      String rest = HeadWords.SAME_TIME.afterThis(time);
      String sign = HeadWords.CUMULATIVE.afterThis(rest);
      boolean toDate = sign.length() < rest.length() || HeadWords.TO_DATE.occursIn(words);
      boolean month = rest.length() < time.length() && HeadWords.MONTHLY.begins(time) > 0;
      if (!isRatio(sign)) {
        return false;
      }
      draft.relative = toDate ? Relative.CUMULATIVE : month ? Relative.LAST_MONTH : null;
      return true;
    }
    return dated
        && periods.size() == 2
        && periods.get(1).span().start() == of + 1
        && isRatio(words.substring(Math.min(words.length(), periods.get(1).span().end())))
        && When.between(whole(periods.get(0)), whole(periods.get(1)))
            .filter(Basis.YEAR_ON_YEAR::equals)
            .isPresent();
  }

  /** %, 的(%): how what is behind the years of a ratio is written. */
  private static boolean isRatio(String words) {
    String sign = HeadWords.OWNING.afterThis(words);
    return sign.equals("%") || sign.equals("(%)");
  }

  private static When whole(PeriodMention mention) {
    return new When(mention.period(), Relative.SAME, false);
  }

  /** 第23周, 第5期: a time that no calendar tells. */
  private static boolean isNumbered(String words) {
    int last = words.length() - 1;
    return HeadWords.NTH.begins(words) > 0
        && last > 1
        && last <= 4
        && HeadWords.NUMBERED.begins(words, last) > 0
        && words.substring(1, last).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** 第17周 behind 2021年: no calendar tells when in the year that is. */
  public static boolean isNumbered(String words, int from) {
    int end = from + 3;
    while (end < Math.min(words.length(), from + 4) && HeadWords.NUMBERED.ends(words, end) == 0) {
      end++;
    }
    return end <= words.length() && isNumbered(words.substring(from, end));
  }

  /**
   * The length of the words that a head begins with and that say how it stands to the period of the
   * caption; what they say goes to the draft.
   */
  static int begins(String words, HeadDraft draft) {
    if (HeadWords.STANDING.contains(Cell.withoutBrackets(words))
        || HeadWords.YEAR.begins(words) > HeadWords.LAST_YEAR.begins(words)) {
      return 0;
    }
    return settle(words, draft, use -> use.begins(words));
  }

  /** 2002 of 2002(报表口径): the same for a year that is nothing but digits before a bracket. */
  static int beginsBracket(String words, HeadDraft draft) {
    boolean year = words.indexOf('(') == YEAR && Cell.isYear(words.substring(0, YEAR));
    if (!year) {
      return begins(words, draft);
    }
    draft.period = year(words.substring(0, YEAR));
    return YEAR;
  }

  /** 2022年 of 2022年年初预算数: the same for a year before what was planned for it. */
  static int beginsPlan(String words, HeadDraft draft) {
    int end = YEAR + 1;
    boolean year =
        words.length() > end
            && Cell.isYear(words.substring(0, YEAR))
            && HeadWords.YEARS.begins(words, YEAR) > 0
            && HeadWords.PLANNED.contains(words.substring(end));
    if (!year) {
      return 0;
    }
    draft.period = year(words.substring(0, YEAR)).withText(words.substring(0, end));
    return end;
  }

  /** 计划投资 behind 2025年: what was planned for all of that year. */
  static boolean isPlanOfYear(String name, HeadDraft draft) {
    return draft.period != null
        && PeriodMention.isYear(draft.period)
        && HeadWords.PLANNING.begins(name) > 0
        && HeadWords.STANDING.begins(name) == 0
        && !HeadWords.DONE.occursIn(name);
  }

  /**
   * 年初, 年末: whether a period is the first or last day of that of the caption; the draft has it
   * then.
   */
  static boolean isBound(String words, HeadDraft draft) {
    boolean bound = HeadWords.START.contains(words) || HeadWords.END.contains(words);
    return bound && begins(words, draft) > 0;
  }

  /** 年初年末库存差额: what lies between the two holds on neither. */
  static boolean isBetween(String words) {
    int start = HeadWords.START.begins(words);
    return start > 0 && HeadWords.END.begins(words.substring(start)) > 0;
  }

  /** The name without such words at its end. */
  static String without(String name, HeadDraft draft) {
    if (HeadWords.STANDING.contains(name)) {
      return name;
    }
    int length = settle(name, draft, use -> use.ends(name));
    return HeadText.strip(name.substring(0, name.length() - length));
  }

  /** 上年同期累计, 上年本月: how much of last year. */
  private static Relative ofLastYear(String words) {
    int month = HeadWords.MONTH.ends(words);
    boolean toDate = HeadWords.TO_DATE.occursIn(words) || HeadWords.CUMULATIVE.ends(words) > month;
    return toDate ? Relative.CUMULATIVE : month > 0 ? Relative.LAST_MONTH : Relative.SAME;
  }

  /** The longest of the words wins; the first that a head says holds. */
  private static int settle(String words, HeadDraft draft, ToIntFunction<HeadWords> length) {
    HeadWords longest = HeadWords.CURRENT;
    int taken = 0;
    for (HeadWords use : RELATIVES.keySet()) {
      int own = length.applyAsInt(use);
      longest = own > taken ? use : longest;
      taken = Math.max(taken, own);
    }
    if (taken > 0 && draft.relative == null) {
      draft.lastYear = longest == HeadWords.LAST_YEAR;
      draft.relative = draft.lastYear ? ofLastYear(words) : RELATIVES.get(longest);
    }
    return taken;
  }
}
