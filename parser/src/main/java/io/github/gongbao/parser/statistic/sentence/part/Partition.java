package io.github.gongbao.parser.statistic.sentence.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels behind a semicolon of which it is not certain whether they are parts still: those that add
 * up to the whole are. 病例143例，其中8例有旅居史；轻症139例，重症4例.
 */
final class Partition {
  private final BigDecimal whole;
  private final List<Integer> run = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;

  Partition(BigDecimal whole) {
    this.whole = whole;
  }

  /**
   * Goes on with a level.
   *
   * @param index its place among the statistics
   * @return the places of those that are parts, now that they add up; none before
   */
  List<Integer> add(int index, BigDecimal value) {
    run.add(index);
    sum = sum.add(value);
    int more = sum.compareTo(whole);
    if (more < 0) {
      return List.of();
    }
    List<Integer> parts = more == 0 && run.size() > 1 ? List.copyOf(run) : List.of();
    run.clear();
    sum = BigDecimal.ZERO;
    return parts;
  }
}
