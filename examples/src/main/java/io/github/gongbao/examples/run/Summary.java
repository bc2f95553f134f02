package io.github.gongbao.examples.run;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.util.EnumMap;
import java.util.Map;

/** What came of a run. */
public final class Summary {
  private int read;
  private int failed;
  private long statistics;
  private final Map<Diagnostic.Code, Integer> doubts = new EnumMap<>(Diagnostic.Code.class);

  void add(Document document) {
    read++;
    statistics += document.release().statistics().size();
    document.release().diagnostics().forEach(d -> doubts.merge(d.code(), 1, Integer::sum));
  }

  void add(Failure failure) {
    failed++;
  }

  /** How many inputs were read. */
  public int read() {
    return read;
  }

  /** How many could not be read. */
  public int failed() {
    return failed;
  }

  /** How many statistics they hold. */
  public long statistics() {
    return statistics;
  }

  /** How many doubts they hold, by kind. */
  public Map<Diagnostic.Code, Integer> doubts() {
    return Map.copyOf(doubts);
  }
}
