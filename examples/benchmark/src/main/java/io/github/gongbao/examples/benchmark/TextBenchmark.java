package io.github.gongbao.examples.benchmark;

import com.hankcs.hanlp.HanLP;
import com.microsoft.recognizers.text.Culture;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.mention.figure.FigureReader;
import io.github.gongbao.parser.text.Folding;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** All texts of the folder: told apart into words, their numbers, and releases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class TextBenchmark {
  private final List<String> texts = Documents.texts();

  /** No more of each than Recognizers-Text, which is slower on long texts, reads in a second. */
  private final List<String> beginnings = Documents.beginnings(texts, 400);

  private final FigureReader figures = new FigureReader();

  /** HanLP's standard segmentation: words with their parts of speech. */
  @Benchmark
  public void hanlp(Blackhole sink) {
    for (String text : texts) {
      sink.consume(HanLP.segment(text));
    }
  }

  /** Recognizers-Text: the numbers of the beginnings of the texts, and no more. */
  @Benchmark
  public void recognizersText(Blackhole sink) {
    for (String text : beginnings) {
      sink.consume(NumberRecognizer.recognizeNumber(text, Culture.Chinese));
    }
  }

  /** The figures of the same, with their units, and no more. */
  @Benchmark
  public void gongbaoFigures(Blackhole sink) {
    for (String text : beginnings) {
      sink.consume(figures.read(Folding.fold(text), List.of()));
    }
  }

  /** The whole way. */
  @Benchmark
  public void gongbao(Blackhole sink) {
    for (String text : texts) {
      sink.consume(BulletinParser.parse(text));
    }
  }
}
