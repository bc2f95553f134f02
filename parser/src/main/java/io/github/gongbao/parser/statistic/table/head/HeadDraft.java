package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.When.Relative;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been taken so far from the words of a head; what is left of them is its name. */
final class HeadDraft {
  @Nullable Scale scale;
  @Nullable Period period;
  @Nullable Relative relative;
  boolean lastYear;
  Optional<Basis> basis = Optional.empty();
  Optional<Period> baseline = Optional.empty();
  List<Region> regions = List.of();
  final StringBuilder shifted = new StringBuilder();
  boolean change;
  boolean falls;
  boolean rate;
  @Nullable String index;
  boolean total;
  boolean planned;
  boolean grouping;
  int level = Head.PLAIN;

  /** The head, with the name that is left. */
  Head named(String name) {
    Head.Shift shift = change ? new Head.Shift(falls, basis, baseline, shifted.toString()) : null;
    // 上期 beside 1月3日 says nothing that the date does not
    boolean dated = period != null && When.isDated(period) && relative == Relative.BEFORE;
    Relative to = relative == null || dated ? Relative.SAME : relative;
    When when = period == null && relative == null ? null : new When(period, to, lastYear);
    return new Head(
        name, scale, shift, when, regions, planned, rate, index, total, level, grouping);
  }
}
