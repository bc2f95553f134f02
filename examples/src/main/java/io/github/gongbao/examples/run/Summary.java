package io.github.gongbao.examples.run;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of a run, in numbers. */
public final class Summary implements Observer {
  private final long began = System.nanoTime();
  private final Map<Diagnostic.Code, Integer> doubts = new EnumMap<>(Diagnostic.Code.class);
  private int read;
  private int failed;
  private long statistics;

  @Override
  public void read(Document document) {
    read++;
    statistics += document.release().statistics().size();
    document.release().diagnostics().forEach(d -> doubts.merge(d.code(), 1, Integer::sum));
  }

  @Override
  public void failed(Input input, Failure failure) {
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

  /** The numbers in a line or a few. */
  public String text(Map<String, Integer> passedOver) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d %s read, %,d failed; %,d statistics, %,d doubts; %.1f s",
            read,
            read == 1 ? "file" : "files",
            failed,
            statistics,
            doubts.values().stream().mapToInt(n -> n).sum(),
            (System.nanoTime() - began) / 1e9));
    if (!doubts.isEmpty()) {
      text.append("\n  doubts: ")
          .append(
              doubts.entrySet().stream()
                  .map(e -> e.getKey().label() + " " + e.getValue())
                  .collect(Collectors.joining(", ")));
    }
    if (!passedOver.isEmpty()) {
      text.append("\n  files passed over as no pages or texts: ")
          .append(
              passedOver.entrySet().stream()
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(", ")));
    }
    return text.toString();
  }
}
