package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.name.Naming;
import io.github.gongbao.parser.statistic.sentence.row.FigureList;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the statistics of one paragraph, figure by figure. */
final class SentenceReader {
  private static final long ACTS = WordClass.any(DEED, VERB, UP, DOWN);
  private static final long PREDICATES = WordClass.any(LIGHT, LINK, DEED, VERB);

  /** What of a thing is the most, 增幅 of 费用增幅最多, and how it is. */
  private static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN);

  private static final long NOUNS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE);

  private final Row row;
  private final Scope scope;
  private final Topics topics;
  private final Changes changes;
  private final Governing governing;
  private final StatisticWriter writer;
  private final Pairing pairing;
  private final Deque<Frame> brackets = new ArrayDeque<>(1);
  private Frame now = new Frame();
  private boolean firstOfSentence = true;

  SentenceReader(
      Passage passage,
      Row row,
      Scope scope,
      Topics topics,
      Naming naming,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.row = row;
    this.scope = scope;
    this.topics = topics;
    this.changes = new Changes(row, passage.yearOnYearThroughout());
    this.governing = new Governing(passage, scope);
    this.writer = new StatisticWriter(row, topics, changes, governing, naming, statistics);
    this.pairing = new Pairing(row, scope, topics, writer, diagnostics);
  }

  void read() {
    int i = 0;
    while (i < row.size()) {
      Token token = row.get(i);
      scope.advance(i);
      if (token.is(FIGURE)) {
        i = readList(i);
      } else {
        if (token.isAny(Row.CLAUSE_END)) {
          passMark(token, i);
        } else if (token.is(PLANNED) || token.is(PLANNED_VERB) && row.isAny(i + 1, ACTS)) {
          governing.plan();
        }
        i++;
      }
    }
    scope.advance(row.size());
  }

  private void passMark(Token token, int i) {
    if (token.is(COLON) && row.is(i + 1, FIGURE)) {
      return;
    }
    boolean silent = !now.hasFigure && !now.told && now.clauseStart < i;
    if (token.is(OPEN)) {
      if (silent) {
        mention(Before.read(row, now.clauseStart, i), i);
      }
      brackets.push(now);
      now = now.inBracket(i, topics.lastLevel());
      topics.setAside(true);
      return;
    }
    if (token.is(CLOSE)) {
      if (!brackets.isEmpty()) {
        boolean told = now.hasFigure;
        Frame inner = now;
        now = brackets.pop();
        now.readFrom = inner.outerStart;
        now.told |= told && !now.hasFigure;
        topics.setAside(now.bracket);
        now.taken = Math.max(now.taken, i + 1);
      }
      return;
    }
    if (silent) {
      lead(now.clauseStart, i);
    }
    if (token.is(STOP)) {
      head(i);
      endSentence(token.end());
    } else if (token.is(SEMICOLON)) {
      topics.endSegment();
      now.doubtParts();
    } else {
      topics.endClause();
    }
    changes.endClause();
    now.beginClause(i + 1, token.is(STOP));
  }

  /** A sentence that the paragraph begins with and that only names something is its heading. */
  private void head(int stop) {
    if (!now.hasFigure && topics.last() == null && !row.is(now.clauseStart - 1, COMMA)) {
      List<Token> heading = Section.read(row, now.clauseStart, stop);
      if (!heading.isEmpty()) {
        topics.head(heading);
      }
    }
  }

  private void endSentence(int end) {
    topics.endSentence();
    brackets.clear();
    now = new Frame();
    governing.beginSentence(end);
    firstOfSentence = true;
    changes.endSentence();
  }

  /**
   * Words without a figure may say of what the next ones speak: a clause, or one as far as a
   * bracket.
   */
  private Core mention(Before before, int to) {
    Core core = Core.read(row, before.from(), before.end());
    List<Token> most = core.superlative();
    if (!row.is(to - 1, FRAME)) {
      List<Token> name = most.isEmpty() ? subject(core.name()) : most;
      int end = Topic.thingEnd(name);
      String growth = Topic.isOfGrowth(name) ? row.words(name.subList(end, name.size())) : "";
      topics.mention(Topic.before(name, end), growth);
    }
    return core;
  }

  /**
   * A clause without a figure may also say against what changes behind it are, and that parts
   * follow.
   */
  private void lead(int from, int to) {
    Before before = Before.read(row, from, to);
    Core core = mention(before, to);
    if (row.has(to - 1, VIEW)) {
      changes.pointOfView(from, to);
    }
    changes.lead(before, firstOfSentence);
    topics.speakOf(core.topic(), row.has(to - 1, INSIDE));
    if (core.isPart() || row.is(from, PART)) {
      beginParts();
    }
  }

  /** 服务消费投诉 of 服务消费投诉增长较快; of 深化扫黑除恶专项斗争 all. */
  private List<Token> subject(List<Token> words) {
    boolean acts = !words.isEmpty() && isAct(words.get(0));
    int end = Math.min(1, words.size());
    while (end < words.size()
        && !isMost(words, end)
        && (acts || !words.get(end).isAny(PREDICATES) || words.get(end).isAny(NOUNS))) {
      end++;
    }
    while (end > 1 && words.get(end - 1).isAny(CHANGES)) {
      end--;
    }
    return summed(end == words.size() ? words : words.subList(0, end));
  }

  /** 最多 of 费用增幅最多: that it is the most, and no name behind it. */
  private static boolean isMost(List<Token> words, int at) {
    boolean most = words.get(at).has(EXTREME) && !words.get(at).is(MEAN);
    for (int i = at + 1; most && i < words.size(); i++) {
      most = !words.get(i).isAny(NOUNS);
    }
    return most;
  }

  private static boolean isAct(Token token) {
    return token.isAny(PREDICATES) && !token.is(NOUN);
  }

  /** 惩治涉众型经济犯罪 of 惩治非法吸收公众存款、集资诈骗等涉众型经济犯罪: what a list is of says more than it. */
  private List<Token> summed(List<Token> words) {
    int sum = words.size() - 1;
    while (sum > 0 && !words.get(sum).has(AND_SO_ON)) {
      sum--;
    }
    if (sum <= 0 || sum + 1 == words.size()) {
      return words;
    }
    int list = 0;
    while (list < sum && isAct(words.get(list))) {
      list++;
    }
    List<Token> sums = new ArrayList<>(words.subList(0, list));
    sums.addAll(words.subList(sum + 1, words.size()));
    return sums;
  }

  /** What follows are parts of the last level, or of another of its sentence. */
  private void beginParts() {
    now.beginParts(topics.lastLevel(), topics.besideLastLevel());
    changes.beginParts();
  }

  /** Reads the figures of a list, and tells where the words end that belong to them. */
  private int readList(int figure) {
    FigureList list = FigureList.read(row, figure, now.clauseStart);
    int last = list.last();
    int of = wholeEnd(figure);
    int from = of > 0 ? now.readFrom : now.start();
    Reading reading = of > 0 ? join(from, of, figure - 1, figure, last) : read(from, figure, last);
    now.readFrom = from;
    now.hasFigure = true;
    topics.speakOf(reading.core().topic(), false);
    if (reading.core().isPart() || row.is(from, PART)) {
      beginParts();
    }
    changes.begin(reading, list.directions());
    topics.setAside(now.bracket || reading.isOfShare());
    pairing.add(reading, list.figures(), now);
    topics.setAside(now.bracket);
    boolean topic = reading.behind().isTopic();
    int end = writer.isBare() && !topic ? last + 1 : reading.behind().end();
    now.taken = Math.max(end, last + 1);
    scope.advance(last + 1);
    scope.passFigure();
    if (topic) {
      now.beginParts(topics.last(), List.of());
    }
    firstOfSentence = false;
    return Math.max(last + 1, Math.min(end, row.size()));
  }

  /**
   * 完成预算数257288万元的41.9%, 占目标(400公里)的47%: where the words of the whole end whose amount stands
   * before the share; -1 where none does.
   */
  private int wholeEnd(int figure) {
    boolean closed = row.is(figure - 2, CLOSE) && row.is(figure - 4, OPEN);
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
   * Where the words in a bracket before its first figure say no name, 5万吨 of 产量(5万吨) and 下降 of
   * 服装(下降5%), those before the bracket are read with them.
   */
  private Reading read(int from, int first, int last) {
    boolean outer =
        now.outerStart < now.outerEnd
            && from == now.outerEnd + 1
            && Before.read(row, from, first).end() <= from
            && Before.read(row, now.outerStart, now.outerEnd).isTold();
    if (!outer) {
      return Reading.read(row, from, first, last);
    }
    return join(now.outerStart, now.outerEnd, now.start(), first, last);
  }

  /** Reads the words before a bracket, or before an amount, as if the figure followed on them. */
  private Reading join(int from, int to, int between, int first, int last) {
    List<Token> tokens = new ArrayList<>(row.tokens().subList(from, to));
    int figure = tokens.size() + first - between;
    tokens.addAll(row.tokens().subList(between, Math.min(row.size(), row.clauseEnd(first) + 1)));
    Row joined = new Row(row.text(), tokens, row.isDaily());
    return Reading.read(joined, 0, figure, figure + last - first).moved(first - figure);
  }
}
