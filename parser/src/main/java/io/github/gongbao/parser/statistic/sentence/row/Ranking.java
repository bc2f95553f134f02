package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Words that say by what things are ranked that are named behind them: 旅客流量居前3位的空港口岸依次为, 投诉数量前五位为.
 *
 * @param measuredEnd where the words end of what is measured, 旅客流量
 * @param kind where those begin of what is ranked, 空港口岸
 * @param kindEnd where they end
 * @param end where the things begin that are named
 */
public record Ranking(int measuredEnd, int kind, int kindEnd, int end) {
  private static final long NOMINAL = WordClass.any(NOUN, MEASURE, RATIO, ADJECTIVE, VERBAL_NOUN);
  private static final long MEASURED = WordClass.any(MEASURE, RATIO);
  private static final long KIND =
      WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, OF, FILLER, JOINT, PAUSE);

  private static final char TEN = '十';

  private static final long TELLING = WordClass.any(PAIR, LINK, FILLER, COLON);
  private static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN, OF);

  /** The ranking that words begin with; null where they are none. */
  public static @Nullable Ranking read(Row row, int from, int to) {
    int first = from;
    while (first < to && !isFirst(row, first)) {
      first++;
    }
    int kind = row.is(first + 1, OF) ? first + 1 : first + 2;
    int copula = kind;
    while (copula < to && row.isAny(copula, KIND) && !row.has(copula, COPULA)) {
      copula++;
    }
    if (first >= to || !row.has(copula, COPULA)) {
      return null;
    }
    int end = copula + 1;
    while (row.isAny(end, end < to ? TELLING : COLON.bit())) {
      end++;
    }
    // 前两次的成交比率分别为22%和25% names nothing behind it
    boolean named = end < to || row.is(end - 1, COLON);
    return named ? new Ranking(measuredEnd(row, from, first), kind, copula, end) : null;
  }

  /** Whether 前三 stands at a place, or 前 of 居前的. */
  private static boolean isFirst(Row row, int i) {
    if (row.has(i, SPAN) && row.has(i - 1, EXTREME) && row.is(i + 1, OF)) {
      return true;
    }
    if (!row.has(i, SPAN) || !row.is(i + 1, NOUN)) {
      return false;
    }
    char number = row.text().charAt(row.get(i + 1).start());
    return Digits.chinese(number) > 0 || number == TEN || Character.isDigit(number);
  }

  /** Before 最高的 of 出口货值最高的前五位, and before 涨幅. */
  private static int measuredEnd(Row row, int from, int first) {
    int end = first;
    while (end > from && (row.isAny(end - 1, CHANGES) || isStanding(row, end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isStanding(Row row, int i) {
    // 列, which may be a noun as well
    boolean one = row.is(i, VERB) && row.get(i).length() == 1 && !row.isAny(i, MEASURED);
    return row.has(i, EXTREME) || one || row.is(i, VERB) && !row.isAny(i, NOMINAL);
  }
}
