package io.github.gongbao.examples;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Coordinates;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.QuantityBuilder;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.ReleaseBuilder;
import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import io.github.gongbao.table.Document;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A document written for a test, block by block; what is in it is found by its words. */
public final class Draft {
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Statistic> statistics = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int figuresEnd;

  public Draft(String title) {
    this.title = title;
  }

  public Draft paragraph(String words) {
    blocks.add(new Block.Paragraph(append(words)));
    return this;
  }

  /** A table of rows whose cells are parted by tabs; the first row is its head. */
  public Draft table(String... lines) {
    Span whole = append(String.join("\n", lines));
    List<Block.Row> rows = new ArrayList<>();
    int at = whole.start();
    for (String line : lines) {
      List<Block.Cell> cells = new ArrayList<>();
      for (String words : line.split("\t", -1)) {
        Span span = new Span(at, at + words.length());
        cells.add(new Block.Cell(span, cells.size(), 1, 1, rows.isEmpty()));
        at = span.end() + 1;
      }
      rows.add(new Block.Row(cells));
    }
    blocks.add(new Block.Table(whole, rows));
    return this;
  }

  /** A figure with a value and a unit of its own; its words are looked for behind the last one. */
  public Draft figure(String words, String indicator, UnaryOperator<StatisticBuilder> rest) {
    Span span = find(words, figuresEnd);
    figuresEnd = span.end();
    statistics.add(
        rest.apply(
                new StatisticBuilder()
                    .quantity(
                        new QuantityBuilder()
                            .text(words)
                            .value(new BigDecimal(words.replaceAll("[^0-9.]", "")))
                            .approximation(Approximation.EXACT)
                            .unit(unit(words))
                            .build())
                    .indicator(indicator)
                    .modality(Modality.REPORTED)
                    .span(span)
                    .sentence(blockOf(span)))
            .build());
    return this;
  }

  public Draft figure(String words, String indicator) {
    return figure(words, indicator, statistic -> statistic);
  }

  /** A figure in a cell of the last block, rows and columns counted from 0. */
  public Draft cell(int row, int column, String indicator, UnaryOperator<StatisticBuilder> rest) {
    int table = blocks.size() - 1;
    List<Block.Row> rows = ((Block.Table) blocks.get(table)).rows();
    Span span = rows.get(row).cells().get(column).span();
    List<String> rowHeads = List.of(quote(rows.get(row).cells().get(0).span()));
    List<String> columnHeads = List.of(quote(rows.get(0).cells().get(column).span()));
    Coordinates cell = new Coordinates(table, row, column, rowHeads, columnHeads);
    return figure(quote(span), indicator, statistic -> rest.apply(statistic.cell(cell)));
  }

  public Draft measure(String marker, String heading) {
    Span span = blockOf(find(marker + heading, 0));
    int ordinal = measures.size() + 1;
    measures.add(new Measure(marker, ordinal, heading, Modality.REPORTED, span, List.of()));
    return this;
  }

  public Draft exchange(String question, String answer) {
    Span asked = find(question, 0);
    Span answered = find(answer, asked.end());
    Span whole = new Span(asked.start(), answered.end());
    exchanges.add(
        new Exchange(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(question),
            whole,
            answered));
    return this;
  }

  public Draft doubt(Diagnostic.Code code, String words, String message) {
    diagnostics.add(new Diagnostic(code, message, Optional.of(find(words, 0))));
    return this;
  }

  public Release release() {
    return new ReleaseBuilder()
        .title(title)
        .kind(ReleaseKind.NEWS)
        .script(Script.SIMPLIFIED)
        .text(text.toString())
        .blocks(blocks)
        .measures(measures)
        .exchanges(exchanges)
        .statistics(statistics)
        .diagnostics(diagnostics)
        .build();
  }

  public Document document(String input) {
    return document(input, release());
  }

  /** A release as if it had been read from a file that holds its text. */
  public static Document document(String input, Release release) {
    return Document.of(input, release.text().getBytes(StandardCharsets.UTF_8), release);
  }

  /** A region of this name, with a code that no other name of a test is likely to have. */
  public static List<Region> region(String name) {
    return List.of(new Region("%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)), name));
  }

  private static Unit unit(String words) {
    String symbol = words.replaceAll("[0-9.]", "");
    return symbol.equals("%")
        ? new Unit(symbol, Dimension.PERCENT)
        : new Unit(symbol, Dimension.COUNT);
  }

  private Span append(String words) {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    text.append(words);
    return new Span(text.length() - words.length(), text.length());
  }

  private Span find(String words, int from) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private Span blockOf(Span span) {
    return blocks.stream()
        .map(Block::span)
        .filter(block -> block.contains(span))
        .findFirst()
        .orElseThrow();
  }

  private String quote(Span span) {
    return text.substring(span.start(), span.end());
  }
}
