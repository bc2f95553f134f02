package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.PartNames;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What the heads over the columns of a group say. */
public final class ColumnHeads {
  private final Function<Cell, Head> reader;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final boolean amounts;
  private final boolean sayChange;
  private final boolean differ;

  /** The heads over the columns of a group, which a reader tells what each says. */
  public ColumnHeads(Section section, Group group, Function<Cell, Head> reader) {
    this.reader = reader;
    Map<Integer, List<Cell>> heads = new LinkedHashMap<>();
    group.figures().forEach(column -> heads.put(column, section.heads(column)));
    ColumnReader columnReader = new ColumnReader(heads.values(), reader);
    heads.forEach(
        (column, cells) ->
            columns.put(column, columnReader.read(column, cells, areInPoints(section, column))));
    amounts = !columns.isEmpty() && heads().iterator().next().isAmount();
    tellSoFar();
    linkParts(section);
    tellApart();
    sayChange = heads().stream().anyMatch(head -> head.shift() != null || head.index() != null);
    differ =
        heads().stream().map(Head::name).filter(NameWords.AMOUNT::contains).distinct().count() > 1;
  }

  /** 0.3个百分点 under 较上月变化: whether the figures of a column say so themselves. */
  private static boolean areInPoints(Section section, int column) {
    boolean points = false;
    for (int row : section.bodyRows()) {
      Cell cell = section.grid().beginning(row, column);
      if (cell != null && cell.figure() != null) {
        Dimension dimension = cell.figure().quantity().unit().dimension();
        if (dimension != Dimension.PERCENTAGE_POINT) {
          return false;
        }
        points = true;
      }
    }
    return points;
  }

  /** Whether all index numbers whose heads say against what they are, are against the same. */
  public boolean areIndexes(String base) {
    return heads().stream().allMatch(head -> head.index() == null || base.equals(head.index()));
  }

  private List<Head> heads() {
    return columns.values().stream().map(Column::head).toList();
  }

  /** 进出口总额 beside 当月 of the same: the year so far. */
  private void tellSoFar() {
    List<String> monthly =
        heads().stream()
            .filter(head -> head.when() != null && head.when().isOfMonth())
            .map(Head::name)
            .filter(name -> !name.isEmpty())
            .toList();
    columns.replaceAll(
        (index, column) -> {
          Head head = column.head();
          boolean soFar = head.when() == null && monthly.contains(head.name());
          return soFar ? column.withHead(head.withWhen(When.SO_FAR)) : column;
        });
  }

  /** 地表水 behind 供水总量 is 地表水供水总量 where it and those beside it are the parts of that. */
  private void linkParts(Section section) {
    List<Column> all = List.copyOf(columns.values());
    ColumnParts parts = new ColumnParts(section, all);
    for (int i = 0; i < all.size(); i++) {
      Column whole = all.get(i);
      for (Column part : parts.of(i)) {
        String name = PartNames.part(whole.head().name(), part.head().name());
        Head head = part.head().withName(name).withScale(whole.head().scale());
        columns.put(part.index(), part.withHead(head).withWhole(whole.index()));
      }
    }
  }

  /** 年初预算数 and 调整预算数: heads of one meaning whose words differ give names that do. */
  private void tellApart() {
    Map<Head, Set<String>> said = new HashMap<>();
    for (Column column : List.copyOf(columns.values())) {
      When when = column.head().when();
      String words = column.words(when);
      Head alike = column.head().withWhen(when == null ? null : when.folded());
      Set<String> others = said.getOrDefault(alike, Set.of());
      boolean differ = others.size() > 1 || !others.isEmpty() && !others.contains(words);
      Head head = column.head();
      if (differ && head.shift() == null && !words.isEmpty()) {
        boolean nameless = head.name().isEmpty();
        Head told = nameless ? head : head.withName(JoinedNames.joined(head.name(), words));
        columns.put(column.index(), column.withHead(told).withTold(nameless ? words : ""));
      }
      said.computeIfAbsent(alike, h -> new HashSet<>()).add(words);
    }
  }

  /** Whether one of them says what its figures are in. */
  public boolean sayUnits() {
    return heads().stream().anyMatch(head -> head.scale() != null);
  }

  /** When the columns are of, as far as they say so. */
  public List<When> times() {
    return heads().stream().map(Head::when).filter(Objects::nonNull).toList();
  }

  /** The heads over one of the columns of the group. */
  public Column at(int column) {
    return Objects.requireNonNull(columns.get(column));
  }

  /** 限额 over 调整前限额: the bare measure that a head says again which stands under it; or nothing. */
  public String measure(Column column) {
    List<Cell> heads = column.outer();
    int outer = heads.size() - 1;
    String over = outer < 0 ? "" : reader.apply(heads.get(outer)).name();
    String own = outer < 0 ? "" : reader.apply(column.cells().get(outer + 1)).name();
    return Measures.isPlain(over) && own.endsWith(over) ? over : "";
  }

  /** The columns of amounts, which add up, from the first on; none where that holds none. */
  public List<Integer> amounts() {
    return amounts
        ? columns.values().stream()
            .filter(column -> column.head().isAmount())
            .map(Column::index)
            .sorted()
            .toList()
        : List.of();
  }

  /** Whether some columns hold amounts of one kind, some of another: 数量, 金额. */
  public boolean differ() {
    return differ;
  }

  /** Whether any column says that it holds changes or index numbers. */
  public boolean sayChange() {
    return sayChange;
  }
}
