package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.head.Head;
import org.jspecify.annotations.Nullable;

/**
 * How far down a heading without a number reaches whose rows are set in: 人均可支配收入 is behind those of
 * 平均每百户拥有量 where it stands as far out as that.
 */
final class HeadingScope {
  private final StubLabels labels;

  /** The first row below the heading. */
  private @Nullable StubRow first;

  HeadingScope(StubLabels labels) {
    this.labels = labels;
  }

  /** A heading begins. */
  void open() {
    first = null;
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    first = first == null ? row : first;
  }

  /** Whether a row stands behind those of the heading. */
  boolean isLeft(StubRow heading, Head row, int index) {
    return first != null
        && heading.head().level() == Head.PLAIN
        && row.level() == Head.PLAIN
        && labels.isBehind(index, first.index(), heading.index());
  }
}
