package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** A list whose members each have their figure in a bracket: 内地(94万人次)及香港(20万人次)的住客. */
public final class BracketedItems {
  /** How many members are looked over for what stands behind the last, and how long one is. */
  private static final int MOST = 60;

  private static final int LONGEST = 8;

  private static final long NOMINAL =
      WordClass.any(NOUN, VERBAL_NOUN, MEASURE, RATIO, MEAN, ADJECTIVE);

  /** What is told of them, and names none. */
  private static final long TOLD = WordClass.any(PAIR, UP, DOWN, FLAT, LINK, LIGHT);

  /** Behind what all are that share no 的: 小麦(5万吨)和玉米(3万吨)产量分别. */
  private static final long PAIRED = WordClass.any(PAIR, YEAR_ON_YEAR, PERIOD_ON_PERIOD);

  private BracketedItems() {}

  /**
   * 的住客 of 内地(94万人次)及香港(20万人次)的住客: what all members are; empty where the list says nothing of the
   * kind, or there is none.
   *
   * @param start where the words of a member begin
   * @param close where the bracket behind it closes
   */
  public static List<Token> tail(Row row, int start, int close) {
    if (!isBracketed(row, close - 1)) {
      return List.of();
    }
    int last = close;
    int left = MOST;
    while (row.isAny(last + 1, Row.LIST) && left > 0) {
      int next = closeOf(row, last + 2);
      if (next < 0) {
        return List.of();
      }
      last = next;
      left--;
    }
    boolean listed = last > close || row.isAny(start, Row.LIST);
    boolean share = row.unit(close - 1).dimension() == Dimension.PERCENT;
    boolean owned = false;
    int end = last + 1;
    while (names(row, end, share) || row.is(end, OF) && names(row, end + 1, share)) {
      owned |= row.is(end, OF);
      end++;
    }
    int from = row.is(last + 1, OF) ? last + 2 : last + 1;
    boolean shared = owned || row.isAny(end, PAIRED);
    return listed && shared && end > from ? row.tokens(from, end) : List.of();
  }

  private static boolean names(Row row, int i, boolean share) {
    return row.isAny(i, NOMINAL) && !row.isAny(i, TOLD) && (share || !row.is(i, RATIO));
  }

  /** Where the bracket of a member closes that holds nothing but a figure; -1 where none does. */
  private static int closeOf(Row row, int from) {
    int open = from;
    while (open < from + LONGEST && !row.isAny(open, Row.CLAUSE_END) && open < row.size()) {
      open++;
    }
    return open > from && isBracketed(row, open + 1) ? open + 2 : -1;
  }

  /** Whether a figure stands alone in a bracket. */
  public static boolean isBracketed(Row row, int figure) {
    return row.isQuantity(figure) && row.is(figure - 1, OPEN) && row.is(figure + 1, CLOSE);
  }
}
