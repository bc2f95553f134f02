package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.ParagraphReader;
import io.github.gongbao.parser.statistic.table.TableContext;
import io.github.gongbao.parser.statistic.table.TableReader;
import io.github.gongbao.parser.text.BodyText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the statistics of a body from what was recognised in it. */
public final class StatisticReader {
  /** A caption and the line of its unit. */
  private static final int CAPTION_LINES = 2;

  private StatisticReader() {}

  /**
   * The statistics of a body, in text order, and what could not be settled.
   *
   * @param body the body
   * @param mentions what was recognised in it
   * @param title the title of the bulletin, which tables without a caption go by
   * @param context the folded views of title and source
   * @param publishedOn when it was published: what begins later is planned
   * @param limits how much of it is read; a diagnostic tells what is not
   */
  public static Statistics read(
      BodyText body,
      Mentions mentions,
      String title,
      List<String> context,
      Optional<LocalDate> publishedOn,
      Limits limits) {
    List<Statistic> statistics = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Span> read = new ArrayList<>();
    ParagraphReader paragraphs = new ParagraphReader(body, mentions, publishedOn);
    TableReader tables =
        new TableReader(
            body,
            new TableContext(title, context, publishedOn),
            cell -> paragraphs.readAlone(cell, statistics, diagnostics),
            statistics,
            diagnostics);
    long cells = 0;
    for (int i = 0; i < body.blocks().size(); i++) {
      Block block = body.blocks().get(i);
      if (block instanceof Block.Table table) {
        cells += table.rows().stream().mapToLong(row -> row.cells().size()).sum();
        if (cells <= limits.cells() && statistics.size() < limits.statistics()) {
          tables.read(i);
        } else {
          diagnostics.add(unread(block.span(), "a table"));
        }
        read.add(block.span());
      } else if (isCaption(i, body)) {
        read.add(block.span());
      } else if (!tables.readLabels(i)) {
        paragraphs.read(block.span(), statistics, diagnostics);
      }
    }
    List<Figure> figures = mentions.figures();
    if (figures.size() == limits.statistics()) {
      int end = figures.get(figures.size() - 1).span().end();
      diagnostics.add(unread(new Span(end, body.text().length()), "prose"));
    }
    figures.stream()
        .filter(figure -> !isWithin(figure.span(), read))
        .forEach(figure -> doubt(figure, body).ifPresent(diagnostics::add));
    mentions.places().stream()
        .filter(place -> !isWithin(place.span(), read))
        .forEach(place -> doubt(place, body).ifPresent(diagnostics::add));
    mentions.periods().forEach(period -> doubt(period, body).ifPresent(diagnostics::add));
    ShortNames.spellOut(body.folded(), statistics);
    diagnostics.addAll(Contradictions.among(statistics));
    return new Statistics(statistics, diagnostics);
  }

  private static Diagnostic unread(Span span, String what) {
    return new Diagnostic(
        Diagnostic.Code.LIMIT_REACHED,
        "behind the limit of what is read: the figures of " + what,
        Optional.of(span));
  }

  private static Optional<Diagnostic> doubt(PlaceMention place, BodyText body) {
    return place.role() == PlaceMention.Role.AMBIGUOUS
        ? Optional.of(
            new Diagnostic(
                Diagnostic.Code.REGION_AMBIGUOUS,
                "several divisions are called " + quote(body, place.span()),
                Optional.of(place.span())))
        : Optional.empty();
  }

  private static Optional<Diagnostic> doubt(PeriodMention mention, BodyText body) {
    Period period = mention.period();
    boolean open = period.start().isEmpty() && period.end().isEmpty();
    return mention.role() == PeriodMention.Role.PERIOD && open
        ? Optional.of(
            new Diagnostic(
                Diagnostic.Code.PERIOD_UNRESOLVED,
                "no date can be given to " + quote(body, mention.span()),
                Optional.of(mention.span())))
        : Optional.empty();
  }

  private static String quote(BodyText body, Span span) {
    return body.text().substring(span.start(), span.end());
  }

  /** Whether a block is the numbered caption of a table behind it, whose reader reads it too. */
  private static boolean isCaption(int index, BodyText body) {
    List<Block> blocks = body.blocks();
    for (int i = index + 1; i < blocks.size() && i <= index + CAPTION_LINES; i++) {
      if (blocks.get(i) instanceof Block.Table) {
        Span line = blocks.get(index).span();
        return TableReader.isCaption(body.folded().substring(line.start(), line.end()));
      }
    }
    return false;
  }

  /** Tables are read by cell, in the light of their heads; cells of other things are left alone. */
  private static boolean isWithin(Span mention, List<Span> tables) {
    int at = Collections.binarySearch(tables, mention);
    int before = at >= 0 ? at : -at - 2;
    return at >= 0 || before >= 0 && tables.get(before).contains(mention);
  }

  private static Optional<Diagnostic> doubt(Figure figure, BodyText body) {
    String quote = quote(body, figure.span());
    return switch (figure.kind()) {
      case VALUE_UNKNOWN ->
          Optional.of(
              new Diagnostic(
                  Diagnostic.Code.VALUE_UNKNOWN,
                  "a quantity without a number: " + quote,
                  Optional.of(figure.span())));
      case NOT_UNDERSTOOD ->
          Optional.of(
              new Diagnostic(
                  Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
                  "a figure that no rule understood: " + quote,
                  Optional.of(figure.span())));
      default -> Optional.empty();
    };
  }
}
