package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Set;

/** Tells which words of a clause without figures belong to the figures of the next one. */
final class ClauseBefore {
  private static final Set<String> RANKS = Lexicon.map(ClauseBefore.class, "ranks.tsv").keySet();

  private static final int NEAR = 5;

  /** What says no more of a figure than that it is so much. */
  private static final long TELLING = WordClass.any(REACH, LINK, MANNER, ADVERB);

  private static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN);
  private static final long MOVES = CHANGES | WordClass.any(UP, DOWN, FLAT, WEAK_UP, WEAK_DOWN);

  private static final long THINGS = WordClass.any(NOUN, MEASURE);
  private static final long NAMED = THINGS | VERBAL_NOUN.bit();
  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB, MANNER, PARTICLE, OF);

  /** What names something behind 最. */
  private static final long NAMING = WordClass.any(NOUN, VERBAL_NOUN, DEED, PLACE);

  private static final long THING_WORDS =
      Row.LIST | WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, PLACE, OF);

  /** What is done with a thing, or measured of it. */
  private static final long TOLD = WordClass.any(MEASURE, RATIO, DEED, STRUCK, VERBAL_NOUN);

  private final Row row;
  private final Topics topics;

  ClauseBefore(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
  }

  /**
   * The words of figures, with those of the clause before that belong to them; none where that was
   * one of its own.
   */
  List<Token> words(int first, int last, Frame now) {
    int end = now.clauseStart - 1;
    boolean behind = row.is(end, COMMA) && end > now.previousStart && now.taken <= end + 1;
    if (!behind || now.previousHasFigure) {
      return List.of();
    }
    List<Token> next = nextRanked(first, now);
    if (!next.isEmpty()) {
      return Token.joined(next, row.tokens(now.clauseStart, first));
    }
    int to = mostStart(first, now);
    if (to < 0 && first == last) {
      to = movedEnd(first, now);
    }
    if (to >= 0) {
      return Token.joined(row.tokens(now.previousStart, to), row.tokens(now.clauseStart, first));
    }
    return isTowards(now.previousStart, end) ? handled(now, first) : List.of();
  }

  /**
   * 服装销货价值 of 珠宝销货价值上升45%;其次为服装,上升25%: the next of what is ranked, of which the same is told; none
   * where nothing is ranked, or the figure has words of its own.
   */
  private List<Token> nextRanked(int first, Frame now) {
    int link = now.previousStart + 1;
    int end = now.clauseStart - 1;
    Topic last = row.has(link, COPULA) ? topics.last() : null;
    boolean ranked = last != null && RANKS.contains(row.words(row.tokens(link - 1, link)));
    if (!ranked || !isSilent(now.clauseStart, first)) {
      return List.of();
    }
    List<Token> thing = row.tokens(link + 1, end);
    boolean named = !thing.isEmpty() && thing.stream().allMatch(word -> word.isAny(THING_WORDS));
    List<Token> name = last.name();
    int measure = name.size();
    while (measure > 0 && name.get(measure - 1).isAny(TOLD)) {
      measure--;
    }
    boolean of = named && measure > 0 && Topic.isThing(Token.last(thing));
    for (int i = 0; of && i < measure; i++) {
      of = name.get(i).isAny(THING_WORDS) && !name.get(i).is(MEAN);
    }
    return of ? Token.joined(thing, name.subList(measure, name.size())) : List.of();
  }

  /** Whether words before a figure name nothing. */
  private boolean isSilent(int from, int first) {
    return isTelling(from, first) || isChangeAlone(from, first);
  }

  /** Whether words say no more of a figure than that it is so much. */
  private boolean isTelling(int from, int first) {
    for (int i = from; i < first; i++) {
      if (!row.isAny(i, TELLING)) {
        return false;
      }
    }
    return true;
  }

  /**
   * 最大 of 贡献率最大,达65%: where the words end that name a measure and say that it is the most; -1 where
   * they are none, or the figure has words of its own.
   */
  private int mostStart(int first, Frame now) {
    int from = now.clauseStart;
    int most = from - 2;
    boolean near = most > now.previousStart && first > from && first - from <= NEAR;
    if (!near || !isTelling(from, first)) {
      return -1;
    }
    while (most > from - 2 - NEAR && most > now.previousStart && !row.has(most, EXTREME)) {
      most--;
    }
    boolean named = row.has(most, EXTREME) && isMeasured(most - 1, row.unit(first).dimension());
    return named && !row.hasAny(most, from - 1, NAMING) ? most : -1;
  }

  /** Whether a word names what is measured in such units, a share or a change in per cent. */
  private boolean isMeasured(int i, Dimension dimension) {
    boolean percent = dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT;
    boolean growth = row.isAny(i, CHANGES) && row.isAny(i - 1, THINGS);
    return percent ? growth || row.is(i, RATIO) : row.is(i, MEASURE) && !row.is(i, RATIO);
  }

  /**
   * 汽车制造业 of 其中,汽车制造业增长较快,同比增长12.3%: where the words end that name what moved, where the figure
   * only tells by how much; -1 where they name nothing, or the figure has words of its own.
   */
  private int movedEnd(int first, Frame now) {
    int from = now.clauseStart;
    int end = from - 1;
    boolean rate = row.unit(first).dimension() == Dimension.PERCENTAGE_POINT;
    if (rate
        || row.hasAny(now.previousStart, from, OPEN.bit())
        || row.has(end - 1, VIEW)
        || !isChangeAlone(from, first)) {
      return -1;
    }
    boolean moves = false;
    while (end > now.previousStart && isPredicate(end - 1)) {
      end--;
      moves |= isMove(end);
    }
    Topic level = topics.lastLevel();
    boolean amid = level != null && topics.isInSentence(level);
    List<Token> name = Core.read(row, now.previousStart, end).name();
    boolean measure = name.size() == 1 && name.get(0).is(MEASURE);
    boolean other = !amid || moves && !measure;
    return end < from - 1 && other && !name.isEmpty() ? end : -1;
  }

  /** Whether words before a figure say nothing but that it is a change. */
  private boolean isChangeAlone(int from, int first) {
    Before before = Before.read(row, from, first);
    return before.isChange() && Core.read(row, before.from(), before.end()).name().isEmpty();
  }

  private boolean isPredicate(int i) {
    return isPlainVerb(i) || isMove(i) || row.isAny(i, HOW) && !row.is(i, NOUN);
  }

  private boolean isMove(int i) {
    return row.isAny(i, MOVES) || row.has(i, GROWTH);
  }

  /** Whether words only say towards what something is done: 针对侦查活动违法行为. */
  private boolean isTowards(int from, int end) {
    int done = end - 1;
    // 认为确有错误 of 对认为确有错误的裁判
    while (done > from && !row.is(done, OF) && !isPlainVerb(done)) {
      done--;
    }
    return row.is(from, PREPOSITION)
        && row.has(from, TOWARDS)
        && !row.is(from, LINK)
        && !row.has(from, WITH)
        && row.isAny(end - 1, NAMED)
        && (done == from || row.is(done, OF));
  }

  private boolean isPlainVerb(int i) {
    return row.is(i, VERB) && !row.isAny(i, NAMED);
  }

  /** 针对违法行为提出纠正 of 针对违法行为,提出纠正5件: with the deeds that the figure's own words tell, and no thing. */
  private List<Token> handled(Frame now, int first) {
    List<Token> deeds = Core.read(row, now.clauseStart, first).name();
    boolean done = !deeds.isEmpty();
    for (Token deed : deeds) {
      done &= deed.is(DEED) && !deed.isAny(THINGS);
    }
    int end = now.clauseStart - 1;
    return done ? Token.joined(row.tokens(now.previousStart, end), deeds) : List.of();
  }
}
