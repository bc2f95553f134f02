package io.github.gongbao.examples.format;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table in columns as wide as their widest cell. The last column is not filled up. */
public final class TextTable {
  private static final String GAP = "  ";

  private final DisplayWidth width;
  private final Set<Integer> rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param rightAligned the columns, from 0, whose cells end where the column ends
   */
  public TextTable(DisplayWidth width, Set<Integer> rightAligned, String... heads) {
    this.width = width;
    this.rightAligned = rightAligned;
    rows.add(List.of(heads));
  }

  /** A row more, with a cell for each column. */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Prints the table, each line with what stands before it. */
  public void print(PrintWriter out, String indent) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        if (i > 0) {
          line.append(GAP);
        }
        line.append(
            rightAligned.contains(i)
                ? width.paddedLeft(cell, widths[i])
                : width.padded(cell, widths[i]));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
