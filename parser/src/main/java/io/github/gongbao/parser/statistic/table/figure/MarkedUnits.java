package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.statistic.table.grid.Footnotes;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import org.jspecify.annotations.Nullable;

/**
 * In which units figures with a mark are, as a note under their table says: 标*的指标为绝对量，标▲的指标为百分点.
 * The note is looked for when the first such figure stands in the table.
 */
final class MarkedUnits {
  /** So far behind a table its notes are looked for. */
  private static final int REACH = 400;

  /** So far before a mark stands the word that tells of it: 标有“*”. */
  private static final int MARKING = 4;

  private final String folded;
  private final Span table;

  /** The marks of figures that are in the unit of their row. */
  private final StringBuilder amounts = new StringBuilder();

  /** The marks of figures in percentage points. */
  private final StringBuilder points = new StringBuilder();

  private boolean read;

  MarkedUnits(String folded, Span table) {
    this.folded = folded;
    this.table = table;
  }

  /** Reads what the notes of the table say, among its last rows or behind it. */
  private void read() {
    int limit = Math.min(folded.length(), table.end() + REACH);
    for (int i = table.start() + 1; i < limit; i++) {
      char mark = folded.charAt(i);
      if (!Footnotes.isMark(mark) || !isTold(i)) {
        continue;
      }
      String said = said(i + 1, limit);
      if (HeadWords.POINTS.occursIn(said)) {
        points.append(mark);
      } else if (CellWords.ABSOLUTE.occursIn(said)) {
        amounts.append(mark);
      }
    }
    read = true;
  }

  /** 标* and 标有“*”, and no figure with a mark. */
  private boolean isTold(int mark) {
    for (int at = mark - 1; at >= Math.max(0, mark - MARKING); at--) {
      if (CellWords.MARKED.begins(folded, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What is said of a mark: as far as the clause goes, or to where the next is told. */
  private String said(int from, int limit) {
    int end = from;
    while (end < limit
        && "。;\n".indexOf(folded.charAt(end)) < 0
        && !Footnotes.isMark(folded.charAt(end))) {
      end++;
    }
    return folded.substring(from, end);
  }

  /**
   * The unit of a figure.
   *
   * @param words those of its cell
   * @param row the unit of its row; null where there is none
   * @return null where it has no mark, or one of which nothing is said
   */
  @Nullable Scale of(String words, @Nullable Scale row) {
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    if (!Footnotes.isMark(last)) {
      return null;
    }
    if (!read) {
      read();
    }
    String mark = String.valueOf(last);
    if (points.indexOf(mark) >= 0) {
      return Scale.POINTS;
    }
    return amounts.indexOf(mark) >= 0 ? row : null;
  }
}
