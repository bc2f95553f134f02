package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a row or column says of its figures.
 *
 * @param name what they count, in simplified characters; empty where it does not say
 * @param scale their unit, or null
 * @param shift that they are changes, or null
 * @param when when they hold, or null
 * @param regions where they hold
 * @param planned whether they are still to come
 * @param rate whether they are rates, which are no amounts of the unit of the table
 * @param index what they are index numbers against, {@code 环比} for {@code 上月=100}; null for others
 * @param total whether they are sums
 * @param level how deep its marker puts it: 1 for 一、; {@link #PLAIN} without marker, {@link #PART}
 *     behind 其中
 * @param grouping whether it says only how the rows below are divided
 */
@Value.Builder
public record Head(
    String name,
    @Nullable Scale scale,
    @Nullable Shift shift,
    @Nullable When when,
    List<Region> regions,
    boolean planned,
    boolean rate,
    @Nullable String index,
    boolean total,
    int level,
    boolean grouping)
    implements WithHead {
  public static final int PLAIN = 8;
  public static final int PART = 16;

  public static final Head NOTHING =
      new Head("", null, null, null, List.of(), false, false, null, false, PLAIN, false);

  /** Whether it says that its figures are shares or differences of shares. */
  public boolean isRatio() {
    return scale != null && scale.isRatio();
  }

  /** Whether it says that its figures count things: 学校（所）. */
  public boolean isCount() {
    return scale != null && scale.unit().dimension() == Dimension.COUNT;
  }

  /** Whether its figures can be amounts, which add up: no changes, rates or means. */
  public boolean isAmount() {
    return shift == null && index == null && !rate && !isRatio() && !NameWords.MEAN.occursIn(name);
  }

  /**
   * That figures are changes.
   *
   * @param falls whether they go down as they stand
   * @param basis what they are against; empty where the head does not say
   * @param baseline the period that the head names as the baseline
   * @param word the words that say so
   */
  public record Shift(
      boolean falls, Optional<Basis> basis, Optional<Period> baseline, String word) {
    Shift with(@Nullable Shift outer) {
      return outer == null
          ? this
          : new Shift(
              falls || outer.falls, basis.or(outer::basis), baseline.or(outer::baseline), word);
    }

    /** 同比 over 数量: in the unit of the level. */
    Shift in(String amount) {
      return new Shift(falls, basis, baseline, word + amount);
    }

    /**
     * The same of figures of a time: a rate of growth of a year, or of its months till then, is
     * against the same of the year before where the head does not say.
     */
    public Shift of(Optional<Period> period, Scale scale) {
      if (baseline.isPresent() && period.isPresent() && isBefore(baseline.get(), period.get())) {
        return new Shift(falls, Optional.of(Basis.YEAR_ON_YEAR), Optional.empty(), word);
      }
      return basis.isEmpty() && scale.isRatio() && period.filter(Shift::isOfYear).isPresent()
          ? new Shift(falls, Optional.of(Basis.YEAR_ON_YEAR), baseline, word)
          : this;
    }

    /** 2023年 beside the first half of 2024 is the same half of that year. */
    private static boolean isBefore(Period year, Period part) {
      Optional<LocalDate> start = part.start().map(day -> day.minusYears(1));
      return PeriodMention.isYear(year)
          && !PeriodMention.isYear(part)
          && start.map(LocalDate::getYear).equals(year.end().map(LocalDate::getYear))
          && part.end().map(day -> day.getYear() - 1).equals(start.map(LocalDate::getYear));
    }

    private static boolean isOfYear(Period period) {
      Optional<LocalDate> end = period.end();
      return end.filter(day -> day.getMonth() != Month.JANUARY).isPresent()
          && period.start().equals(end.map(day -> day.withDayOfYear(1)));
    }
  }
}
