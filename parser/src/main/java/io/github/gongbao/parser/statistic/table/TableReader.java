package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.caption.CaptionNumber;
import io.github.gongbao.parser.statistic.table.caption.CaptionUnits;
import io.github.gongbao.parser.statistic.table.figure.CellStatistics;
import io.github.gongbao.parser.statistic.table.figure.Draft;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.Sections;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the statistics of tables: geometry first, then meaning. What a figure counts is said by the
 * heads of its column and row and the caption together; when and where by the nearest of them; its
 * unit by the cell, the column, the row or the caption.
 *
 * <p>The sentence of such a statistic is its cell, and {@link Statistic#cell()} says where that
 * stands and what heads are over and before it.
 */
public final class TableReader {
  private final BodyText body;
  private final Captions captions;
  private final LabelLines labels;
  private final Consumer<Span> prose;
  private final List<Statistic> statistics;
  private final List<Diagnostic> diagnostics;

  /**
   * A reader of the tables of a body.
   *
   * @param body the body
   * @param context what the bulletin says of itself
   * @param prose reads the words of a cell that are prose, and adds to the statistics
   * @param statistics where the statistics go, behind those that are there
   * @param diagnostics where goes what could not be settled
   */
  public TableReader(
      BodyText body,
      TableContext context,
      Consumer<Span> prose,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.body = body;
    this.captions = new Captions(body, context);
    this.labels = new LabelLines(body, captions);
    this.prose = prose;
    this.statistics = statistics;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether a line before a table is its caption by its form, which the table's reader reads: it
   * has a number, a unit, or the base of an index.
   */
  public static boolean isCaption(String folded) {
    boolean said =
        CaptionWords.IN_UNITS.occursIn(folded)
            || folded.contains("=100")
            || folded.contains("= 100")
            || CaptionNumber.isOfForm(folded)
            || CaptionUnits.isLine(folded);
    return folded.length() <= Captions.LONGEST_LINE
        && (said && !folded.endsWith("。") || CaptionNumber.isNumbered(folded));
  }

  /**
   * Reads a line of labels and figures as a table of one row: {@code 受灾人口：3200人}.
   *
   * @param index its place among the blocks of the body
   * @return whether it is one; nothing is read of any other line
   */
  public boolean readLabels(int index) {
    return statistics.addAll(labels.read(index));
  }

  /**
   * Reads a table.
   *
   * @param index its place among the blocks of the body
   */
  public void read(int index) {
    Block.Table table = (Block.Table) body.blocks().get(index);
    Optional<Grid> grid = Grid.of(table, body);
    if (grid.isEmpty()) {
      diagnostics.add(notUnderstood(table.span()));
      return;
    }
    List<Draft> drafts = new ArrayList<>();
    CellStatistics cells = new CellStatistics(index, table.span(), body);
    List<Section> sections = Sections.of(grid.get());
    Heads heads = new Heads(sections, captions);
    Caption caption = captions.around(index);
    boolean figures = false;
    for (Section section : sections) {
      caption = heads.caption(section).under(caption);
      SectionReader reader = new SectionReader(section, caption, captions, heads, cells);
      figures |= reader.read(drafts, diagnostics);
    }
    if (figures && drafts.isEmpty()) {
      diagnostics.add(notUnderstood(table.span()));
    }
    captions.stray(index).ifPresent(row -> diagnostics.add(notUnderstood(row)));
    place(drafts);
  }

  /** Puts the statistics of a table behind those before it, and says which are parts of which. */
  private void place(List<Draft> drafts) {
    // labels with their values are read before the prose that stands among them
    drafts.sort(Comparator.comparingInt(draft -> draft.span.start()));
    for (Draft draft : drafts) {
      if (draft.statistic == null) {
        prose.accept(draft.span);
      } else {
        draft.index = statistics.size();
        statistics.add(draft.statistic);
      }
    }
    for (Draft draft : drafts) {
      if (draft.whole != null && draft.statistic != null) {
        statistics.set(draft.index, draft.statistic.withPartOf(Optional.of(draft.whole.index)));
      }
    }
  }

  private static Diagnostic notUnderstood(Span table) {
    return new Diagnostic(
        Diagnostic.Code.TABLE_NOT_UNDERSTOOD,
        "a table whose heads do not say what its figures are",
        Optional.of(table));
  }
}
