package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statistic of a table whose whole is not yet in its place; or words of a cell to be read. */
public final class Draft {
  /** The statistic; null for words. */
  public final @Nullable Statistic statistic;

  /** The words of a cell that are prose. */
  public final Span span;

  /** What it is a part of, or null. */
  public @Nullable Draft whole;

  /** Its place among the statistics of the body. */
  public int index = -1;

  public Draft(Statistic statistic) {
    this.statistic = statistic;
    this.span = statistic.span();
  }

  /** The statistic, which it is known to be. */
  public Statistic statistic() {
    return Objects.requireNonNull(statistic);
  }

  public Draft(Span prose) {
    this.statistic = null;
    this.span = prose;
  }
}
