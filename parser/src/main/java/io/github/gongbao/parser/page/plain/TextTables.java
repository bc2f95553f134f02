package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables in a plain text: lines one after another whose cells are parted by tabs, as they come when
 * a page is copied, by bars, as in Markdown, or by blanks, where a head stands over figures.
 *
 * <pre>{@code
 * | 指标 | 1—5月 | 同比增长（%） |
 * | --- | --- | --- |
 * | 出口 | 8161.2 | 6.2 |
 * }</pre>
 */
final class TextTables {
  private static final int LONGEST_LINE = 2000;
  private static final int LONGEST_CELL = 120;
  private static final char TAB = '\t';

  private final List<TextLine> lines;

  /** Before it no table begins but at a bar: what was read so far holds no figures. */
  private int searched;

  TextTables(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * The table that begins at a line; the lines asked for go forward.
   *
   * @return its rows, one a line; empty where no table begins there
   */
  List<PageBlock.Row> at(int from) {
    String first = lines.get(from).text();
    boolean barred = !first.isEmpty() && isBar(first.charAt(0));
    if (from < searched && !barred) {
      return List.of();
    }
    List<List<String>> rows = spread(from);
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    for (int i = from + rows.size(); i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i).row());
      boolean corner = rows.size() == 1 && cells.size() == width + 1;
      if (cells.size() < 2 || width > 0 && cells.size() != width && !corner) {
        break;
      }
      if (corner) {
        rows.get(0).add(0, "");
      }
      width = cells.size();
      rows.add(cells);
    }
    boolean blank = parting(lines.get(from).row()) == null;
    if (rows.size() > 1 && (barred || (blank ? areFigures(rows) : haveFigures(rows)))) {
      return rows.stream().map(TextTables::row).toList();
    }
    searched = Math.max(searched, from + rows.size() - 1);
    return List.of();
  }

  /**
   * Two rows of heads as a page gives them that is copied, each cell once however much it spans,
   * with the blank cells that they leave; none where as many heads stand under each do not make a
   * row.
   *
   * <pre>{@code
   * 地区 | 总产值 | 施工面积
   * 2022年 | 2023年 | 2022年 | 2023年
   * 北京 | 1269.9 | 1464.5 | 11971.8 | 13019.6
   * }</pre>
   */
  private List<List<String>> spread(int from) {
    List<List<String>> rows = new ArrayList<>();
    if (from + 2 >= lines.size() || lines.get(from).row().indexOf(TAB) < 0) {
      return rows;
    }
    List<String> over = cells(lines.get(from).row());
    List<String> under = cells(lines.get(from + 1).row());
    List<String> first = cells(lines.get(from + 2).row());
    int groups = over.size() - 1;
    boolean whole = groups > 0 && under.size() > groups && under.size() % groups == 0;
    boolean heads = over.stream().noneMatch(TextTables::isNumber);
    if (whole && heads && first.size() == under.size() + 1) {
      int each = under.size() / groups;
      List<String> spaced = new ArrayList<>(List.of(over.get(0)));
      for (String head : over.subList(1, over.size())) {
        spaced.add(head);
        spaced.addAll(Collections.nCopies(each - 1, ""));
      }
      rows.add(spaced);
      rows.add(new ArrayList<>(under));
      rows.get(1).add(0, "");
    }
    return rows;
  }

  /** Whether a cell below the first row and behind the first column holds a number. */
  private static boolean haveFigures(List<List<String>> rows) {
    return rows.stream()
        .skip(1)
        .anyMatch(row -> row.stream().skip(1).anyMatch(TextTables::isNumber));
  }

  /** Whether blanks part a row of words from figures below it, and nothing else. */
  private static boolean areFigures(List<List<String>> rows) {
    return rows.size() > 2
        && rows.get(0).stream().skip(1).noneMatch(TextTables::isNumber)
        && rows.stream().skip(1).allMatch(row -> row.stream().skip(1).allMatch(c -> isFigure(c)));
  }

  private static boolean isFigure(String cell) {
    return isNumber(cell) || cell.chars().allMatch(c -> "-—…/".indexOf(c) >= 0);
  }

  private static boolean isNumber(String cell) {
    return cell.chars().anyMatch(Character::isDigit)
        && cell.chars().noneMatch(Character::isIdeographic);
  }

  /** The cells of a line; none where it is a sentence or has no parts. */
  private static List<String> cells(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    Character parting = parting(line);
    if (parting == null) {
      return laidOut(line);
    }
    List<String> cells = new ArrayList<>();
    int start = isBar(line.charAt(0)) ? 1 : 0;
    int end = isBar(line.charAt(line.length() - 1)) ? line.length() - 1 : line.length();
    for (int i = start; i <= end; i++) {
      if (i == end || line.charAt(i) == parting) {
        String cell = Typography.trim(line.substring(start, i));
        if (cell.length() > LONGEST_CELL || cell.endsWith("。")) {
          return List.of();
        }
        cells.add(cell);
        start = i + 1;
      }
    }
    return cells;
  }

  /** The cells of a line that two blanks or more part. */
  private static List<String> laidOut(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isBlank(line.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        cells.add(line.substring(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    cells.add(line.substring(start));
    return cells.get(0).isEmpty() || holdSentence(cells) ? List.of() : cells;
  }

  private static boolean holdSentence(List<String> cells) {
    for (String cell : cells) {
      if (cell.length() > LONGEST_CELL || cell.endsWith("。")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** What parts the cells of a line, or null. */
  private static @Nullable Character parting(String line) {
    if (line.indexOf(TAB) >= 0) {
      return TAB;
    }
    for (int i = 1; i < line.length(); i++) {
      if (isBar(line.charAt(i))) {
        return line.charAt(i);
      }
    }
    return null;
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '｜' || c == '│';
  }

  private static PageBlock.Row row(List<String> cells) {
    List<PageBlock.Cell> row = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      row.add(new PageBlock.Cell(cells.get(i), i, 1, 1, false));
    }
    return new PageBlock.Row(List.copyOf(row));
  }
}
