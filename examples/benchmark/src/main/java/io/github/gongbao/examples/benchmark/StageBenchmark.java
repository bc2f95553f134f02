package io.github.gongbao.examples.benchmark;

import io.github.gongbao.model.Block;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.outline.Outline;
import io.github.gongbao.parser.outline.OutlineReader;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageReader;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.statistic.StatisticReader;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import io.github.gongbao.parser.word.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the whole way by itself, on what the stages before it have made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  /** Which documents of the folder. */
  @Param({"html", "txt"})
  public String kind;

  private final List<Stages> documents = new ArrayList<>();

  /** A document, and what each stage makes of it. */
  private record Stages(
      byte[] bytes,
      Page page,
      BodyText body,
      Outline outline,
      List<String> context,
      Mentions mentions) {
    static Stages of(byte[] bytes) {
      Page page = readPage(bytes);
      BodyText body = BodyText.of(page.blocks());
      Outline outline = OutlineReader.read(body, page.title());
      List<String> context = new ArrayList<>(List.of(Folding.fold(page.title())));
      page.source().ifPresent(source -> context.add(Folding.fold(source)));
      Mentions mentions =
          Mentions.read(body.folded(), outline.markers(), context, page.publishedOn(), Limits.NONE);
      return new Stages(bytes, page, body, outline, context, mentions);
    }

    static Page readPage(byte[] bytes) {
      return PageReader.read(
          bytes,
          Optional.empty(),
          Optional.empty(),
          Templates.builtIn(),
          ParserOptions.DEFAULTS.nestingLimit());
    }
  }

  /** Takes every document the whole way once. */
  @Setup
  public void readDocuments() {
    Documents.of("." + kind).forEach(bytes -> documents.add(Stages.of(bytes)));
  }

  /** Bytes to the parts of a page. */
  @Benchmark
  public void page(Blackhole sink) {
    documents.forEach(document -> sink.consume(Stages.readPage(document.bytes())));
  }

  /** The parts to one text and its folded view. */
  @Benchmark
  public void text(Blackhole sink) {
    documents.forEach(document -> sink.consume(BodyText.of(document.page().blocks())));
  }

  /** Headings, measures, exchanges. */
  @Benchmark
  public void outline(Blackhole sink) {
    documents.forEach(
        document -> sink.consume(OutlineReader.read(document.body(), document.page().title())));
  }

  /** Figures, periods, places, actors. */
  @Benchmark
  public void mentions(Blackhole sink) {
    documents.forEach(
        document ->
            sink.consume(
                Mentions.read(
                    document.body().folded(),
                    document.outline().markers(),
                    document.context(),
                    document.page().publishedOn(),
                    Limits.NONE)));
  }

  /** Words, which the statistics of prose are read on. */
  @Benchmark
  public void words(Blackhole sink) {
    for (Stages document : documents) {
      WordReader words = new WordReader(document.body().folded());
      for (Block block : document.body().blocks()) {
        if (!(block instanceof Block.Table)) {
          sink.consume(words.read(block.span(), document.mentions().in(block.span())));
        }
      }
    }
  }

  /** Statistics of prose and tables, words included. */
  @Benchmark
  public void statistics(Blackhole sink) {
    documents.forEach(
        document ->
            sink.consume(
                StatisticReader.read(
                    document.body(),
                    document.mentions(),
                    document.page().title(),
                    document.context(),
                    document.page().publishedOn(),
                    Limits.NONE)));
  }
}
