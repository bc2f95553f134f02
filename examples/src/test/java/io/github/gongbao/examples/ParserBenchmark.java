package io.github.gongbao.examples;

import io.github.gongbao.examples.run.Input;
import io.github.gongbao.examples.run.Inputs;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages a second on one thread, from bytes to the release: of the bundled bulletin, or of the
 * folder that the system property {@code gongbao.pages} names, one page after another.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ParserBenchmark {
  private final List<byte[]> pages = new ArrayList<>();
  private int next;

  /** Reads the pages into memory, those that are no bulletin aside. */
  @Setup
  public void readPages() throws IOException {
    String folder = System.getProperty("gongbao.pages", "");
    if (folder.isEmpty()) {
      try (InputStream page = Gongbao.class.getResourceAsStream("bulletin.html")) {
        pages.add(Objects.requireNonNull(page).readAllBytes());
      }
      return;
    }
    Inputs inputs = new Inputs(InputStream.nullInputStream());
    inputs.add(folder);
    for (Input input : inputs.list()) {
      try {
        input.read(ParserOptions.DEFAULTS);
        pages.add(Files.readAllBytes(Path.of(input.name())));
      } catch (BulletinParseException e) {
        System.out.println(input.name() + ": " + e.getMessage());
      }
    }
  }

  /** One page. */
  @Benchmark
  public Object page() {
    next = (next + 1) % pages.size();
    return BulletinParser.parse(pages.get(next));
  }
}
