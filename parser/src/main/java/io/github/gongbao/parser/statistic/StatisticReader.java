package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Home;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the statistics of a body from what was recognised in it. */
public final class StatisticReader {
  /** A caption and the line of its unit. */
  private static final int CAPTION_LINES = 2;

  /** What a paragraph begins with that tells parts of what the one before told. */
  private static final String PART = "其中";

  private StatisticReader() {}

  /**
   * The statistics of a body, in text order, and what could not be settled.
   *
   * @param body the body
   * @param mentions what was recognised in it
   * @param title the title of the bulletin, which tables without a caption go by
   * @param context the folded views of title, source and what else tells whose it is
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
    ParagraphReader paragraphs = new ParagraphReader(body, mentions, title, publishedOn);
    TableReader tables =
        new TableReader(
            body,
            new TableContext(title, context, publishedOn, home(mentions)),
            new Consumer<>() {
              @Override
              public void accept(Span cell) {
                paragraphs.readAlone(cell, statistics, diagnostics);
              }
            },
            statistics,
            diagnostics);
    long cells = 0;
    for (int i = 0; i < body.blocks().size(); i++) {
      Block block = body.blocks().get(i);
      boolean room = statistics.size() < limits.statistics();
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          cells += row.cells().size();
        }
        if (cells <= limits.cells() && room) {
          tables.read(i);
        } else {
          diagnostics.add(unread(block.span(), "the figures of a table"));
        }
        read.add(block.span());
      } else if (isCaption(i, body)) {
        read.add(block.span());
      } else if (!room || !tables.readLabels(i)) {
        i = lastOfPart(i, body);
        Span part = new Span(block.span().start(), body.blocks().get(i).span().end());
        paragraphs.read(part, statistics, diagnostics);
      }
    }
    List<Figure> figures = mentions.figures();
    if (figures.size() == limits.statistics()) {
      int end = figures.get(figures.size() - 1).span().end();
      diagnostics.add(unread(new Span(end, body.text().length()), "the figures of prose"));
    }
    if (paragraphs.firstLeftAlone().isPresent()) {
      int start = paragraphs.firstLeftAlone().get().span().start();
      Span rest = new Span(start, body.text().length());
      diagnostics.add(unread(rest, "what completes the names"));
    }
    List<Figure> doubtful = figures.stream().filter(StatisticReader::isDoubtful).toList();
    Set<Integer> told = doubtful.isEmpty() ? Set.of() : starts(statistics);
    for (Figure figure : doubtful) {
      boolean unknown = figure.kind() == Figure.Kind.VALUE_UNKNOWN;
      if (!told.contains(figure.span().start()) && !isWithin(figure.span(), read)) {
        diagnostics.add(
            doubt(
                unknown ? Diagnostic.Code.VALUE_UNKNOWN : Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
                unknown ? "a quantity without a number: " : "a figure that no rule understood: ",
                figure.span(),
                body));
      }
    }
    for (PlaceMention place : mentions.places()) {
      if (place.role() == PlaceMention.Role.AMBIGUOUS && !isWithin(place.span(), read)) {
        diagnostics.add(
            doubt(
                Diagnostic.Code.REGION_AMBIGUOUS,
                "several divisions are called ",
                place.span(),
                body));
      }
    }
    for (PeriodMention period : mentions.periods()) {
      if (period.role() == PeriodMention.Role.PERIOD
          && period.period().start().isEmpty()
          && (period.period().end().isEmpty() || period.lasts() && !period.until())) {
        diagnostics.add(
            doubt(
                Diagnostic.Code.PERIOD_UNRESOLVED,
                "no date can be given to ",
                period.span(),
                body));
      }
    }
    ShortNames.spellOut(body.folded(), statistics);
    diagnostics.addAll(Contradictions.among(statistics));
    return new Statistics(statistics, diagnostics);
  }

  /** The last of the paragraphs that go on with one, telling its parts: 其中,税收收入…. */
  private static int lastOfPart(int index, BodyText body) {
    int last = index;
    if (!endsSentence(body.blocks().get(index), body.folded())) {
      return index;
    }
    while (last + 1 < body.blocks().size() && goesOn(body.blocks().get(last + 1), body.folded())) {
      last++;
    }
    return last;
  }

  private static boolean goesOn(Block block, String folded) {
    int start = block.span().start();
    int opened = folded.startsWith("(", start) ? start + 1 : start;
    return folded.startsWith(PART, opened) && endsSentence(block, folded);
  }

  /**
   * Whether a block is a paragraph of sentences, and no heading, introduction or line of labels.
   */
  private static boolean endsSentence(Block block, String folded) {
    int end = block.span().end();
    int last = folded.startsWith(")", end - 1) ? end - 2 : end - 1;
    return block instanceof Block.Paragraph && folded.startsWith("。", last);
  }

  private static boolean isDoubtful(Figure figure) {
    return figure.kind() == Figure.Kind.VALUE_UNKNOWN
        || figure.kind() == Figure.Kind.NOT_UNDERSTOOD;
  }

  private static Set<Integer> starts(List<Statistic> statistics) {
    Set<Integer> starts = new HashSet<>();
    statistics.forEach(statistic -> starts.add(statistic.span().start()));
    return starts;
  }

  private static Diagnostic unread(Span span, String what) {
    return new Diagnostic(
        Diagnostic.Code.LIMIT_REACHED,
        "behind the limit of what is read: " + what,
        Optional.of(span));
  }

  private static Diagnostic doubt(Diagnostic.Code code, String about, Span span, BodyText body) {
    String quote = body.text().substring(span.start(), span.end());
    return new Diagnostic(code, about + quote, Optional.of(span));
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
    // the table that begins where a mention does is behind it in order
    int at = Collections.binarySearch(tables, new Span(mention.start(), Integer.MAX_VALUE));
    int before = at >= 0 ? at : -at - 2;
    return before >= 0 && tables.get(before).contains(mention);
  }

  /** The division that title or source name, and that all is of which names no other. */
  private static Optional<Region> home(Mentions mentions) {
    return mentions.home().filter(home -> home.named() && home.throughout()).map(Home::region);
  }
}
