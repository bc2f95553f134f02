package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.head.Head;
import org.jspecify.annotations.Nullable;

/**
 * How far down a heading without a number reaches whose rows are set in: 人均可支配收入 is behind those of
 * 平均每百户拥有量 where it stands as far out as that.
 */
final class HeadingScope {
  private final StubLabels labels;
  private @Nullable StubRow heading;

  /** The first row below it. */
  private @Nullable StubRow first;

  HeadingScope(StubLabels labels) {
    this.labels = labels;
  }

  /** A heading begins. */
  void open(StubRow over) {
    heading = over;
    first = null;
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    first = first == null ? row : first;
  }

  /** Whether a row stands behind those of the heading. */
  boolean isLeft(Head row, int index) {
    if (heading == null || first == null) {
      return false;
    }
    int indent = labels.indent(heading.index());
    return heading.head().level() == Head.PLAIN
        && row.level() == Head.PLAIN
        && labels.indent(first.index()) > indent
        && labels.indent(index) <= indent;
  }
}
