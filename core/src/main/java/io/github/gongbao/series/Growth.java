package io.github.gongbao.series;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;

/** In what a series counts: growth in times in per cent, since 增长1.2倍 is 增长120%. */
final class Growth {
  private static final String TIMES = "倍";
  private static final String PERCENT = "%";
  private static final int HUNDRED = 2;

  private Growth() {}

  /** The symbol of the unit; empty for a bare number. */
  static String unit(Statistic statistic) {
    return isInTimes(statistic) ? PERCENT : statistic.quantity().unit().symbol();
  }

  /** The value; of a change with its sign, of a range the lower end. */
  static BigDecimal value(Statistic statistic) {
    BigDecimal value = statistic.signedChange().orElse(statistic.quantity().value());
    return isInTimes(statistic) ? value.scaleByPowerOfTen(HUNDRED) : value;
  }

  /** Whether it is a change in per cent or in times. */
  static boolean isRate(Statistic statistic) {
    return statistic.change().isPresent()
            && statistic.quantity().unit().dimension() == Dimension.PERCENT
        || isInTimes(statistic);
  }

  private static boolean isInTimes(Statistic statistic) {
    return statistic.change().isPresent() && statistic.quantity().unit().symbol().equals(TIMES);
  }
}
