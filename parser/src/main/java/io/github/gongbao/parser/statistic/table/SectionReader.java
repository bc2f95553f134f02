package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.figure.CellStatistics;
import io.github.gongbao.parser.statistic.table.figure.Draft;
import io.github.gongbao.parser.statistic.table.figure.GroupReader;
import io.github.gongbao.parser.statistic.table.figure.Wholes;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Columns;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads one section of a table: the figures of its groups of columns, and prose in its cells. */
final class SectionReader {
  private final Section section;
  private final CellStatistics cells;
  private final Caption caption;
  private final Caption title;
  private final Heads heads;
  private final List<GroupReader> groups = new ArrayList<>();
  private final List<Wholes> wholes = new ArrayList<>();
  private final List<PlaceNames> places = new ArrayList<>();
  private final boolean listed;

  /** Columns of figures in no group. */
  private final List<Integer> left;

  /** Whether its columns of figures are of labels and values. */
  private final boolean paired;

  SectionReader(
      Section section, Caption caption, Captions captions, Heads heads, CellStatistics cells) {
    this.section = section;
    this.cells = cells;
    this.caption = caption;
    this.title = captions.title();
    this.heads = heads;
    this.listed = CellWords.LIST.ends(caption.name()) > 0 && !isMeasured();
    Columns columns = Columns.of(section);
    List<Group> all = listed ? List.of() : columns.groups();
    this.left = columns.left();
    this.paired = LabelValues.isPaired(section, all, heads);
    for (Group group : paired ? List.<Group>of() : all) {
      PlaceNames names = new PlaceNames(section, group, captions.own(caption));
      Function<Cell, Head> reader = cell -> placed(heads.at(cell), cell, names);
      groups.add(new GroupReader(section, group, named(group), title, reader, cells));
      wholes.add(new Wholes());
      places.add(names);
    }
  }

  /** 工业产值 over the names of industries is what all their figures are. */
  private Caption named(Group group) {
    if (caption.name().isEmpty()) {
      for (int column : group.labels()) {
        for (Cell cell : section.heads(column)) {
          Head head = heads.at(cell);
          if (head.shift() == null
              && Measures.isMeasure(head.name())
              && !Measures.isBare(head.name())
              && !(head.isCount() && sayWhat(group))) {
            return caption.named(head);
          }
        }
      }
    }
    return caption;
  }

  /** Whether columns say themselves what they count, 计划数, so that 学院(部) is but who has it. */
  private boolean sayWhat(Group group) {
    return group.figures().stream()
        .map(section::heads)
        .filter(cells -> !cells.isEmpty())
        .map(cells -> heads.at(cells.get(cells.size() - 1)))
        .anyMatch(head -> !head.name().isEmpty() || head.planned());
  }

  /** A list of the best and the worst tells also how good they are: 综合指数. */
  private boolean isMeasured() {
    return IntStream.range(0, section.grid().width())
        .mapToObj(section::lowestHead)
        .anyMatch(head -> Measures.isMeasure(head) && CellWords.NAME_ONLY.ends(head) == 0);
  }

  private static Head placed(Head head, Cell cell, PlaceNames names) {
    List<Region> places = names.at(cell);
    boolean named = places.isEmpty() && !names.isGroup(cell);
    if (named) {
      if (!head.regions().isEmpty() && names.isTownship(cell)) {
        return head.withRegions(places).withName(Cell.withoutBrackets(cell.name()));
      }
      boolean site = !head.regions().isEmpty() && !head.name().isEmpty() && names.isSite(cell);
      Head whole = site ? head.withName(Cell.withoutBrackets(cell.name())) : head;
      return names.isTotal(cell) ? head.withName("") : whole;
    }
    return head.withRegions(places).withName("");
  }

  /**
   * Reads the section in reading order.
   *
   * @param drafts where its statistics go
   * @param diagnostics where goes what could not be settled
   * @return whether it has columns of figures, which pairs that were read are not
   */
  boolean read(List<Draft> drafts, List<Diagnostic> diagnostics) {
    if (groups.isEmpty()) {
      int before = drafts.size();
      if (!listed) {
        new LabelValues(section, heads, caption, title, cells).read(drafts);
        readProse(drafts);
      }
      return paired && drafts.size() == before;
    }
    for (int row : section.bodyRows()) {
      for (int column = 0; column < section.grid().width(); column++) {
        Cell cell = section.grid().beginning(row, column);
        if (cell != null && cell.isFilled()) {
          read(cell, drafts, diagnostics);
        }
      }
    }
    wholes.forEach(Wholes::link);
    for (int i = 0; i < groups.size() && !drafts.isEmpty(); i++) {
      groups.get(i).unread().forEach(column -> diagnostics.add(unread(column)));
      places.get(i).unknown().stream()
          .filter(column -> !namesPlaces(column))
          .forEach(column -> diagnostics.add(unknownPlaces(column)));
    }
    if (!drafts.isEmpty()) {
      left.forEach(column -> diagnostics.add(left(column)));
    }
    return true;
  }

  private void read(Cell cell, List<Draft> drafts, List<Diagnostic> diagnostics) {
    for (int i = 0; i < groups.size(); i++) {
      GroupReader group = groups.get(i);
      if (group.has(cell.column())) {
        read(group, wholes.get(i), cell, drafts, diagnostics);
        return;
      }
    }
    if (isProse(cell) && groups.stream().noneMatch(group -> group.isNamedBy(cell.column()))) {
      drafts.add(new Draft(cell.span()));
    }
  }

  private void read(
      GroupReader group,
      Wholes parts,
      Cell cell,
      List<Draft> drafts,
      List<Diagnostic> diagnostics) {
    CellFigure figure = cell.figure();
    if (figure == null) {
      if (isProse(cell)) {
        drafts.add(new Draft(cell.span()));
      } else if (isMixed(cell)) {
        diagnostics.add(mixed(cell));
      }
      return;
    }
    if (figure.second() != null) {
      diagnostics.add(mixed(cell));
    }
    Statistic statistic = group.read(cell, figure);
    if (statistic != null) {
      Draft draft = new Draft(statistic);
      drafts.add(draft);
      parts.add(draft, group.row(cell), group.column(cell));
    }
  }

  private void readProse(List<Draft> drafts) {
    for (int row : section.bodyRows()) {
      for (Cell cell : section.grid().filled(row)) {
        if (cell.row() == row && isProse(cell)) {
          drafts.add(new Draft(cell.span()));
        }
      }
    }
  }

  /** Clauses with figures that report something, 警告并罚款14万元: no formula, and no rule or standard. */
  private boolean isProse(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && cell.holdsAny(Cell.DIGITS)
        && !cell.holdsAny("×÷=")
        && (cell.holdsAny(",。;") ? CellWords.PROSE.occursIn(cell.text()) : isDeed(cell.text()))
        && CellWords.NAME_ONLY.ends(section.lowestHead(cell.column())) == 0;
  }

  /** 罚款56万元: what was done, right before how much. */
  private static boolean isDeed(String words) {
    int figure = 0;
    while (figure < words.length() && Cell.DIGITS.indexOf(words.charAt(figure)) < 0) {
      figure++;
    }
    return CellWords.PROSE.ends(words, figure) > 0;
  }

  /** Words with digits in a column of figures. */
  private boolean isMixed(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && !section.isHeading(cell.row())
        && cell.holdsAny(Cell.DIGITS);
  }

  private static Diagnostic mixed(Cell cell) {
    return new Diagnostic(
        Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
        "a cell among figures that holds no single figure: " + cell.text(),
        Optional.of(cell.span()));
  }

  private Diagnostic unread(int column) {
    return new Diagnostic(
        Diagnostic.Code.COLUMN_NOT_READ,
        "a column of figures whose head does not say what they are: " + section.lowestHead(column),
        span(column));
  }

  private Diagnostic left(int column) {
    return new Diagnostic(
        Diagnostic.Code.COLUMN_NOT_READ,
        "a column of figures whose head describes and does not measure: "
            + section.lowestHead(column),
        span(column));
  }

  /** 东部地区, 京津冀: groups of divisions are places too. */
  private boolean namesPlaces(int column) {
    return section.bodyRows().stream()
        .map(row -> section.grid().beginning(row, column))
        .anyMatch(cell -> cell != null && !heads.at(cell).regions().isEmpty());
  }

  private Diagnostic unknownPlaces(int column) {
    return new Diagnostic(
        Diagnostic.Code.REGION_UNKNOWN,
        "a column of places of which none is known: " + section.lowestHead(column),
        span(column));
  }

  /** Where the first cell of a column stands. */
  private Optional<Span> span(int column) {
    return section.bodyRows().stream()
        .map(row -> Optional.ofNullable(section.grid().beginning(row, column)))
        .flatMap(Optional::stream)
        .filter(Cell::isFilled)
        .map(Cell::span)
        .findFirst();
  }
}
