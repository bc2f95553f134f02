package io.github.gongbao.examples.benchmark;

import io.github.gongbao.parser.BulletinParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All pages of the folder, from their bytes: to a document tree, and to releases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PageBenchmark {
  private final List<byte[]> pages = Documents.of(".html", ".htm", ".shtml");

  /** What must be done in any case: the HTML parser alone. */
  @Benchmark
  public void jsoup(Blackhole sink) throws IOException {
    for (byte[] page : pages) {
      sink.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
    }
  }

  /** The whole way. */
  @Benchmark
  public void gongbao(Blackhole sink) {
    for (byte[] page : pages) {
      sink.consume(BulletinParser.parse(page));
    }
  }
}
