package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.list.BracketedItems;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which words of a row belong to the figures of a list: as a rule those right before them.
 */
final class WordsOfFigures {
  private static final int NEAR = 5;
  private static final int FAR = 40;

  /** No list with brackets in it that pairs with figures has so many words. */
  private static final int LONGEST_LIST = 200;

  /** What more is said of a figure begins with. */
  private static final long SAID = WordClass.any(DEED, STRUCK, VERB, OF, NOUN, ADVERB, PREPOSITION);

  private static final long MEASURES = WordClass.any(MEASURE, RATIO);
  private static final long MOVES = WordClass.any(UP, DOWN);

  private final Row row;
  private final Topics topics;
  private final ClauseBefore clauseBefore;

  WordsOfFigures(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.clauseBefore = new ClauseBefore(row, topics);
  }

  /**
   * Reads the words of the figures from {@code first} to {@code last}, and tells where they begin.
   */
  Reading read(int first, int last, Frame now) {
    int whole = wholeEnd(first, now);
    if (whole > 0) {
      return join(row.tokens(now.readFrom, whole), first - 1, first, last);
    }
    int from = behindMoved(now.start(), first);
    now.readFrom = from;
    boolean outer =
        now.outerStart < now.outerEnd
            && from == now.outerEnd + 1
            && isSilentAside(from, first, last, now)
            && Before.read(row, now.outerStart, now.outerEnd).isTold();
    // 产量(5万吨), 服装(下降5%): the words in the bracket say no name, those before it do
    if (outer) {
      List<Token> all = BracketedItems.tail(row, now.outerStart, last + 1);
      List<Token> member = row.tokens(now.outerStart, now.outerEnd);
      return join(all.isEmpty() ? member : Token.joined(member, all), from, first, last);
    }
    boolean near = first - now.clauseStart < LONGEST_LIST;
    if (near && now.told && from == first && row.is(first - 1, CLOSE)) {
      // 医院(含中医院12家)30家
      now.readFrom = now.clauseStart;
      return readBehind(outside(now.clauseStart, first), first, last);
    }
    boolean behind = row.is(first - 1, CLOSE) && row.is(first + 1, PAUSE);
    if (near && now.told && (behind || row.hasAny(from, first, WordClass.PAIR.bit()))) {
      List<Token> words = outside(now.clauseStart, first);
      if (words.stream().anyMatch(word -> word.isAny(Row.LIST))) {
        now.readFrom = now.clauseStart;
        return readBehind(words, first, last);
      }
    }
    List<Token> before = clauseBefore.words(first, last, now);
    if (!before.isEmpty()) {
      now.readFrom = now.previousStart;
      return readBehind(before, first, last);
    }
    int close = shareEnd(last + 1);
    return close > 0 ? past(close, from, first, last) : Reading.read(row, from, first, last);
  }

  /**
   * Whether the words in a bracket name nothing, and tell of nothing else: 全国 of 比全省(7%)和全国(6%)高.
   */
  private boolean isSilentAside(int from, int first, int last, Frame now) {
    Before before = Before.read(row, from, first);
    boolean listed =
        row.isAny(last + 2, Row.LIST) || row.hasAny(now.outerStart, now.outerEnd, Row.LIST);
    return before.end() <= from && !(listed && before.isStandard());
  }

  /** 降水量 of 降水量最多的3个县: by what those are ranked that a figure counts; or nothing. */
  List<Token> ranking(int figure, int from) {
    int most = figure - 2;
    boolean ranked =
        row.is(figure - 1, OF)
            && most > from
            && row.has(most, WordUse.EXTREME)
            && row.isAny(most - 1, MEASURES);
    return ranked ? Core.read(row, from, most).name() : List.of();
  }

  /**
   * Behind 有 of 产量增长的产品有钢材增长5%, which tells what moved of things that are named next; {@code from}
   * where the words before the figure say nothing of the kind.
   */
  private int behindMoved(int from, int figure) {
    for (int i = from + 2; i + 3 < figure; i++) {
      int moves = row.is(i - 1, MANNER) ? i - 2 : i - 1;
      int link = row.is(i + 2, ADJECTIVE) ? i + 3 : i + 2;
      if (row.is(i, OF)
          && row.isAny(moves, MOVES)
          && row.is(i + 1, NOUN)
          && row.is(link, LINK)
          && link + 1 < figure) {
        topics.movements().move(Core.read(row, from, i + 2).name(), Unit.NONE);
        return link + 1;
      }
    }
    return from;
  }

  /**
   * 样品总量 of 不合格项目占样品总量为:农药残留42%,微生物污染15%, of which the shares are that a colon leads to; things of
   * which something moved may be named behind one as well.
   */
  List<Token> shared(int from, int to) {
    behindMoved(from, to + 1);
    for (int i = to - 1; i >= from; i--) {
      if (row.is(i, SHARE)) {
        return Core.read(row, i + 1, Before.read(row, i + 1, to).end()).name();
      }
    }
    return List.of();
  }

  /**
   * 有70项(占15%)存在问题: where the bracket ends with the share of a figure of which more is said behind
   * it; -1 where none does.
   */
  private int shareEnd(int behind) {
    int open = clauseEnd(behind, NEAR);
    int close = row.is(open, OPEN) ? clauseEnd(open + 1, NEAR) : open;
    boolean share =
        close > open
            && row.is(close, CLOSE)
            && row.isQuantity(close - 1)
            && row.unit(close - 1).dimension() == Dimension.PERCENT
            && row.isAny(close + 1, SAID);
    return share ? close : -1;
  }

  /** Where a clause ends, or so many words farther on. */
  private int clauseEnd(int from, int most) {
    int end = from;
    while (end < from + most && end < row.size() && !row.isAny(end, Row.CLAUSE_END)) {
      end++;
    }
    return end;
  }

  /** Reads the words around figures as if there were no bracket behind them. */
  private Reading past(int close, int from, int first, int last) {
    int end = Math.min(row.size(), clauseEnd(close + 1, FAR) + 1);
    List<Token> tokens =
        Token.joined(row.tokens(from, clauseEnd(last + 1, NEAR)), row.tokens(close + 1, end));
    Row joined = new Row(row.text(), tokens, row.isDaily());
    return Reading.read(joined, 0, first - from, last - from).endingAt(last + 1);
  }

  /** 欧盟、东盟和韩国进口分别为 of 欧盟(27国)、东盟(10国)和韩国进口分别为: the words outside of brackets. */
  private List<Token> outside(int from, int first) {
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    for (Token token : row.tokens(from, first)) {
      depth += token.is(OPEN) ? 1 : 0;
      if (depth == 0) {
        tokens.add(token);
      }
      depth -= token.is(CLOSE) && depth > 0 ? 1 : 0;
    }
    return tokens;
  }

  /** Reads figures as if these words stood before them, and no others. */
  private Reading readBehind(List<Token> words, int first, int last) {
    int figure = words.size();
    int end = Math.min(row.size(), row.clauseEnd(first) + 1);
    Row joined = new Row(row.text(), Token.joined(words, row.tokens(first, end)), row.isDaily());
    return Reading.read(joined, 0, figure, figure + last - first).moved(first - figure);
  }

  /**
   * 完成预算数257288万元的41.9%, 占目标(400公里)的47%: where the words of the whole end whose amount stands
   * before the share; -1 where none does.
   */
  private int wholeEnd(int figure, Frame now) {
    boolean closed = BracketedItems.isBracketed(row, figure - 3);
    int amount = closed ? figure - 3 : figure - 2;
    int end = closed ? figure - 4 : amount;
    boolean of =
        row.is(figure - 1, OF)
            && now.start() >= figure - 1
            && now.readFrom >= now.clauseStart
            && now.readFrom <= end
            && row.isQuantity(amount)
            && row.unit(figure).dimension() == Dimension.PERCENT;
    return of ? end : -1;
  }

  /**
   * Reads words that stand before a bracket, or before an amount, as if the figure followed on them
   * and on those from {@code between} on.
   */
  private Reading join(List<Token> words, int between, int first, int last) {
    return readBehind(Token.joined(words, row.tokens(between, first)), first, last);
  }
}
