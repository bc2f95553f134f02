package io.github.gongbao.examples.report;

import io.github.gongbao.model.Release;
import io.github.gongbao.table.Failure;
import java.util.List;

/**
 * What the index shows: the bulletins with their pages, and what could not be read.
 *
 * @param things how many things have a page of their series
 */
record IndexPage(List<Entry> entries, List<Failure> failures, int things) {
  /**
   * A bulletin.
   *
   * @param page the file name of its page
   */
  record Entry(
      String page,
      String title,
      String date,
      String source,
      int figures,
      int measures,
      int doubts) {
    static Entry of(String page, ReleasePage shown) {
      Release release = shown.release();
      return new Entry(
          page,
          shown.title(),
          release.publishedOn().map(Object::toString).orElse(""),
          release.source().orElse(""),
          shown.figures().size(),
          shown.measures().size(),
          release.diagnostics().size());
    }
  }
}
