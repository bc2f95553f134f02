package io.github.gongbao.examples.report.series;

import java.util.List;

/** What is told over time, with the page of each thing. */
public record SeriesIndex(List<Entry> entries) {
  /**
   * A thing.
   *
   * @param page the file name of its page
   */
  public record Entry(String page, Thing thing) {}
}
