package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Columns;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.Sections;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
    this.prose = prose;
    this.statistics = statistics;
    this.diagnostics = diagnostics;
  }

  /** Whether a line is the numbered caption of a table, which the table's reader reads. */
  public static boolean isCaption(String folded) {
    return folded.length() <= Captions.LONGEST_LINE && CaptionLine.isNumbered(folded);
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
    CellStatistics cells = new CellStatistics(index, body.text());
    List<Section> sections = Sections.of(grid.get());
    Heads heads = new Heads(sections, captions);
    Caption caption = captions.around(index);
    boolean figures = false;
    for (Section section : sections) {
      caption = heads.caption(section).under(caption);
      figures |= new Part(section, caption, heads, cells, drafts).read();
    }
    if (figures && drafts.isEmpty()) {
      diagnostics.add(notUnderstood(table.span()));
    }
    place(drafts);
  }

  /** Puts the statistics of a table behind those before it, and says which are parts of which. */
  private void place(List<Draft> drafts) {
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

  /** One section of a table. */
  private final class Part {
    private final Section section;
    private final Caption caption;
    private final Heads heads;
    private final CellStatistics cells;
    private final List<Draft> drafts;
    private final List<SectionReader> groups = new ArrayList<>();

    Part(Section section, Caption caption, Heads heads, CellStatistics cells, List<Draft> drafts) {
      this.section = section;
      this.caption = caption;
      this.heads = heads;
      this.cells = cells;
      this.drafts = drafts;
      boolean listed = TableWords.LIST.ends(caption.name()) > 0;
      for (Group group : listed ? List.<Group>of() : Columns.groups(section)) {
        PlaceNames places = new PlaceNames(section, group, captions.own(caption));
        Function<Cell, Head> reader = cell -> placed(heads.at(cell), places.at(cell));
        groups.add(new SectionReader(section, group, caption, captions.title(), reader, cells));
      }
    }

    private static Head placed(Head head, List<Region> places) {
      return places.isEmpty() ? head : head.withRegions(places).withName("");
    }

    /** Reads the figures in reading order; whether there are any. */
    boolean read() {
      for (int row : section.bodyRows()) {
        for (SectionReader group : groups) {
          for (int column : group.columns()) {
            Cell cell = section.grid().beginning(row, column);
            if (cell != null) {
              read(group, cell);
            }
          }
        }
      }
      return !groups.isEmpty();
    }

    private void read(SectionReader group, Cell cell) {
      CellFigure figure = cell.figure();
      if (figure == null ? isMixed(cell) : figure.second()) {
        diagnostics.add(mixed(cell));
      }
      Statistic statistic = figure == null ? null : group.read(cell, figure);
      if (statistic != null) {
        drafts.add(new Draft(statistic));
      }
    }

    /** Words with digits in a column of figures. */
    private boolean isMixed(Cell cell) {
      return cell.kind() == Cell.Kind.TEXT
          && section.grid().filled(cell.row()).size() > 1
          && cell.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Diagnostic mixed(Cell cell) {
      return new Diagnostic(
          Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
          "a cell among figures that holds no single figure: " + cell.text(),
          Optional.of(cell.span()));
    }
  }
}
