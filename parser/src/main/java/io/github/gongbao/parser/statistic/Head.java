package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a row or column says of its figures.
 *
 * @param name what they count, in simplified characters; empty where it does not say
 * @param scale their unit, or null
 * @param change that they are changes, or null
 * @param when when they hold, or null
 * @param regions where they hold
 * @param planned whether they are still to come
 * @param rate whether they are rates, which are no amounts of the unit of the table
 * @param index whether they are index numbers: {@code 上月=100}
 * @param level how deep its marker puts it: 1 for 一、; {@link #PLAIN} without marker, {@link #PART}
 *     behind 其中
 * @param grouping whether it says only how the rows below are divided
 */
record Head(
    String name,
    @Nullable Scale scale,
    @Nullable Shift change,
    @Nullable When when,
    List<Region> regions,
    boolean planned,
    boolean rate,
    boolean index,
    int level,
    boolean grouping) {
  static final int PLAIN = 8;
  static final int PART = 9;

  static final Head NOTHING =
      new Head("", null, null, null, List.of(), false, false, false, PLAIN, false);

  /**
   * That figures are changes.
   *
   * @param falls whether they go down as they stand
   * @param basis what they are against; empty where the head does not say
   * @param baseline the period that the head names as the baseline
   * @param word the words that say so
   */
  record Shift(boolean falls, Optional<Basis> basis, Optional<Period> baseline, String word) {
    Shift with(@Nullable Shift outer) {
      return outer == null
          ? this
          : new Shift(
              falls || outer.falls, basis.or(outer::basis), baseline.or(outer::baseline), word);
    }
  }

  /** This head under one that spans it. */
  Head under(Head outer) {
    return new Head(
        Labels.joined(outer.name, name),
        scale == null ? outer.scale : scale,
        change == null ? outer.change : change.with(outer.change),
        when == null ? outer.when : when.within(outer.when),
        regions.isEmpty() ? outer.regions : regions,
        planned || outer.planned,
        rate || outer.rate,
        index || outer.index,
        level,
        grouping);
  }

  /**
   * This head of changes beside one of levels.
   *
   * @param beside the change of the column before, which may say what both are against
   */
  Head changing(Head level, @Nullable Shift beside) {
    Shift shift = change == null || change.basis().isPresent() ? change : change.with(beside);
    return new Head(
        name.isEmpty() ? level.name : name,
        scale,
        shift,
        when == null ? level.when : when,
        regions.isEmpty() ? level.regions : regions,
        planned,
        rate,
        index,
        this.level,
        grouping);
  }

  /** This head of levels, when the later of the two holds. */
  Head latest(@Nullable Head other) {
    if (other == null) {
      return this;
    }
    When later = when == null || when.isBefore(other.when) ? other.when : when;
    return new Head(name, scale, change, later, regions, planned, rate, index, level, grouping);
  }

  /** The same head, of index numbers, which are no changes though their heads say 同比. */
  Head asIndex() {
    if (!index || change == null) {
      return this;
    }
    return new Head(
        name + change.word, scale, null, when, regions, planned, rate, true, level, grouping);
  }
}
