package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say by what things are ranked that are named behind them: 旅客流量居前3位的空港口岸依次为, 投诉数量前五位为.
 *
 * <p>A construction of {@link Core}.
 */
final class Ranking {
  private static final long KIND =
      WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, OF, FILLER, JOINT, PAUSE);

  private static final long TELLING = WordClass.any(PAIR, LINK, FILLER, COLON);
  private static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN, OF);

  private Ranking() {}

  /** Behind such words, of which what is measured, or what is ranked, is kept as a topic. */
  static int skip(Core core, int start) {
    Row row = core.row;
    int first = start;
    while (first < core.to && !isFirst(row, first)) {
      first++;
    }
    int copula = first + 2;
    while (copula < core.to && row.isAny(copula, KIND) && !row.has(copula, COPULA)) {
      copula++;
    }
    if (first >= core.to || !row.has(copula, COPULA)) {
      return start;
    }
    int end = copula + 1;
    while (row.isAny(end, end < core.to ? TELLING : COLON.bit())) {
      end++;
    }
    int ranked = measureEnd(row, start, first);
    if (end >= core.to && !row.is(end - 1, COLON)) {
      // 前两次的成交比率分别为22%和25%
      return start;
    }
    List<Token> topic = new ArrayList<>(4);
    if (ranked == start || row.isWherePlace(end)) {
      // 空港口岸旅客流量 of a place
      core.keep(first + 2, copula, topic);
    }
    core.keep(start, ranked, topic);
    topic.forEach(core::keepForTopic);
    core.ranked = true;
    return Math.min(end, core.to);
  }

  /** Whether 前三 stands at a place. */
  private static boolean isFirst(Row row, int i) {
    if (!row.has(i, SPAN) || !row.is(i + 1, NOUN)) {
      return false;
    }
    char number = row.text().charAt(row.get(i + 1).start());
    return Digits.chinese(number) > 0 || Character.isDigit(number);
  }

  /** Where the words end of what is measured: before 最高的 of 出口货值最高的前五位, and before 涨幅. */
  private static int measureEnd(Row row, int start, int first) {
    int end = first;
    while (end > start && (row.isAny(end - 1, CHANGES) || isStanding(row, end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isStanding(Row row, int i) {
    return row.has(i, EXTREME) || row.is(i, VERB) && !row.isAny(i, Core.NOMINAL);
  }
}
