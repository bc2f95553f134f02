package io.github.gongbao.examples.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints them as a table: time, memory, and each against the others. */
public final class Comparison {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** What one benchmark took: milliseconds and bytes for all documents. */
  private record Cost(double time, double bytes) {}

  private Comparison() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments a regular expression of those to run; then, for a quick look, how many seconds
   *     each iteration lasts
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(arguments[0]).addProfiler(GCProfiler.class).shouldFailOnError(true);
    options.jvmArgsAppend("-Dgongbao.pages=" + System.getProperty("gongbao.pages"));
    if (arguments.length > 1) {
      TimeValue time = TimeValue.seconds(Long.parseLong(arguments[1]));
      options.warmupTime(time).measurementTime(time);
    }
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Cost> costs = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String kind = result.getParams().getParam("kind");
      costs.put(
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
              + (kind == null ? "" : "." + kind),
          new Cost(
              result.getPrimaryResult().getScore(),
              result.getSecondaryResults().get(ALLOCATED).getScore()));
    }
    System.out.println("\n| of all documents | ms | MB allocated |\n| --- | ---: | ---: |");
    costs.forEach(
        (name, cost) -> line("| %s | %.1f | %.1f |", name, cost.time(), cost.bytes() / 1e6));
    System.out.println("\n| ratio | time | memory |\n| --- | ---: | ---: |");
    ratio(costs, "whole parse of pages to jsoup", "PageBenchmark.gongbao", "PageBenchmark.jsoup");
    ratio(costs, "HanLP to whole parse of texts", "TextBenchmark.hanlp", "TextBenchmark.gongbao");
    ratio(
        costs,
        "Recognizers-Text to figures alone, of beginnings",
        "TextBenchmark.recognizersText",
        "TextBenchmark.gongbaoFigures");
  }

  private static void ratio(Map<String, Cost> costs, String name, String one, String other) {
    Cost above = costs.get(one);
    Cost below = costs.get(other);
    if (above != null && below != null) {
      line(
          "| %s | %.2f | %.2f |", name, above.time() / below.time(), above.bytes() / below.bytes());
    }
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
