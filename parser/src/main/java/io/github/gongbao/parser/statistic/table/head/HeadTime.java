package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.When.Relative;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Heads that are a time and nothing else, and words of heads that say when without a date. */
public final class HeadTime {
  private static final String CUMULATIVE = "累计";

  /** How what is behind the years of a ratio is written. */
  private static final Set<String> RATIO = Set.of("%", "(%)", "的%", "的(%)");

  /** The words for how a head stands to the period of the caption. */
  private static final Map<TableWords, Relative> RELATIVES = relatives();

  private static Map<TableWords, Relative> relatives() {
    Map<TableWords, Relative> relatives = new EnumMap<>(TableWords.class);
    relatives.put(TableWords.CURRENT, Relative.SAME);
    relatives.put(TableWords.MONTH, Relative.LAST_MONTH);
    relatives.put(TableWords.CUMULATIVE, Relative.CUMULATIVE);
    relatives.put(TableWords.PRECEDING, Relative.BEFORE);
    relatives.put(TableWords.LAST_YEAR, Relative.SAME);
    relatives.put(TableWords.END, Relative.END);
    relatives.put(TableWords.FIRST_HALF, Relative.FIRST_HALF);
    relatives.put(TableWords.SECOND_HALF, Relative.SECOND_HALF);
    return relatives;
  }

  private HeadTime() {}

  /** Whether a head is a year, a month, 第23周 or 2023年为2022年%; the draft has it then. */
  static boolean isWhole(HeadText text, HeadDraft draft) {
    String words = Cell.unbracketed(text.folded());
    if (Cell.isYear(words)) {
      draft.period = year(words);
    } else if (Cell.isMonth(words)) {
      int year = Integer.parseInt(words.substring(0, 4));
      LocalDate day = LocalDate.of(year, Integer.parseInt(words.substring(5)), 1);
      draft.period = period(words, day, day.plusMonths(1));
    } else if (isRatioOfYears(text)) {
      draft.index = "同比";
    } else if (isNumbered(words)) {
      draft.period = new Period(words, Optional.empty(), Optional.empty());
    } else {
      return false;
    }
    return true;
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
  private static boolean isRatioOfYears(HeadText text) {
    String words = text.folded();
    int aside = words.endsWith(")") && !words.endsWith("%)") ? words.lastIndexOf('(') : -1;
    words = (aside > 0 ? words.substring(0, aside) : words).strip();
    List<PeriodMention> periods = text.periods();
    boolean dated = !periods.isEmpty() && periods.get(0).span().start() == 0;
    int of = dated ? periods.get(0).span().end() : 0;
    if (!words.startsWith("为", of)) {
      return false;
    }
    String base = words.substring(of + 1);
    int year = TableWords.INDEX_YEAR.begins(base);
    if (year > 0) {
      int same = base.startsWith("同", year) ? 2 : 0;
      return RATIO.contains(base.substring(Math.min(base.length(), year + same)));
    }
    return dated
        && periods.size() == 2
        && periods.get(1).span().start() == of + 1
        && RATIO.contains(words.substring(Math.min(words.length(), periods.get(1).span().end())))
        && When.between(whole(periods.get(0)), whole(periods.get(1)))
            .filter(Basis.YEAR_ON_YEAR::equals)
            .isPresent();
  }

  private static When whole(PeriodMention mention) {
    return new When(mention.period(), Relative.SAME, false);
  }

  /** 第23周, 第5期: a time that no calendar tells. */
  private static boolean isNumbered(String words) {
    int last = words.length() - 1;
    return words.startsWith("第")
        && last > 1
        && last <= 4
        && "周期旬".indexOf(words.charAt(last)) >= 0
        && words.substring(1, last).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** 第17周 behind 2021年: no calendar tells when in the year that is. */
  public static boolean isNumbered(String words, int from) {
    int end = from + 3;
    while (end < Math.min(words.length(), from + 4) && "周期旬".indexOf(words.charAt(end - 1)) < 0) {
      end++;
    }
    return end <= words.length() && isNumbered(words.substring(from, end));
  }

  /**
   * The length of the words that a head begins with and that say how it stands to the period of the
   * caption; what they say goes to the draft.
   */
  static int begins(String words, HeadDraft draft) {
    if (TableWords.STANDING.contains(Cell.withoutBrackets(words))) {
      return 0;
    }
    return settle(words, draft, use -> use.begins(words));
  }

  /** The name without such words at its end. */
  static String without(String name, HeadDraft draft) {
    if (TableWords.STANDING.contains(name)) {
      return name;
    }
    int length = settle(name, draft, use -> use.ends(name));
    return HeadText.strip(name.substring(0, name.length() - length));
  }

  /** 上年同期累计, 上年本月: how much of last year. */
  private static Relative ofLastYear(String words) {
    int month = TableWords.MONTH.ends(words);
    boolean toDate = words.contains(CUMULATIVE) || TableWords.CUMULATIVE.ends(words) > month;
    return toDate ? Relative.CUMULATIVE : month > 0 ? Relative.LAST_MONTH : Relative.SAME;
  }

  /** The longest of the words wins; the first that a head says holds. */
  private static int settle(String words, HeadDraft draft, ToIntFunction<TableWords> length) {
    TableWords longest = TableWords.CURRENT;
    int taken = 0;
    for (TableWords use : RELATIVES.keySet()) {
      int own = length.applyAsInt(use);
      longest = own > taken ? use : longest;
      taken = Math.max(taken, own);
    }
    if (taken > 0 && draft.relative == null) {
      draft.lastYear = longest == TableWords.LAST_YEAR;
      draft.relative = draft.lastYear ? ofLastYear(words) : RELATIVES.get(longest);
    }
    return taken;
  }
}
