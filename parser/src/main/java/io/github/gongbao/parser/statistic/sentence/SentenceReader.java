package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.sentence.change.Changes;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Subject;
import io.github.gongbao.parser.statistic.sentence.name.Naming;
import io.github.gongbao.parser.statistic.sentence.part.Division;
import io.github.gongbao.parser.statistic.sentence.row.FigureList;
import io.github.gongbao.parser.statistic.sentence.row.Opening;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.scope.Scope;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads the statistics of one paragraph, figure by figure. */
final class SentenceReader {
  private final Row row;
  private final Scope scope;
  private final Topics topics;
  private final Changes changes;
  private final Governing governing;
  private final StatisticWriter writer;
  private final Pairing pairing;
  private final WordsOfFigures words;
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
    this.changes = new Changes(row, passage.throughout());
    this.governing = new Governing(passage, scope);
    this.writer = new StatisticWriter(row, topics, changes, governing, naming, statistics);
    this.words = new WordsOfFigures(row, topics);
    this.pairing = new Pairing(row, scope, topics, writer, statistics, diagnostics);
  }

  void read() {
    // what stands behind the last figure says nothing of any
    int end = row.size();
    while (end > 0 && !row.is(end - 1, FIGURE)) {
      end--;
    }
    int i = 0;
    while (i < end) {
      Token token = row.get(i);
      scope.advance(i);
      if (token.is(FIGURE)) {
        i = readList(i);
      } else {
        if (token.isAny(Row.CLAUSE_END)) {
          passMark(token, i);
        } else {
          governing.coming().take(row, i);
        }
        i++;
      }
    }
    topics.setAside(false);
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
      now = now.inBracket(i, topics.lastLevel(), topics.besideLastLevel());
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
      now.shared = token.is(COLON) ? words.shared(now.clauseStart, i) : now.shared;
    }
    if (row.has(i - 1, VIEW) && row.has(now.clauseStart, ORIGIN)) {
      topics.movements().view(row.tokens(now.clauseStart, i - 1));
      topics.introduce(Core.read(row, now.clauseStart + 1, i - 1).name());
    }
    if (token.is(STOP)) {
      head(i);
      endSentence(token.end(), firstOfSentence && now.isShortSentence(row, i));
    } else if (token.is(SEMICOLON)) {
      endSegment(row.is(i + 1, PART));
    } else {
      topics.endClause();
    }
    changes.endClause();
    now.beginClause(i + 1, token.is(STOP));
  }

  /** ;其中 goes on with what was told, as ,其中 does. */
  private void endSegment(boolean parts) {
    now.endSegment(!parts);
    if (parts) {
      topics.endClause();
    } else {
      topics.endSegment();
      now.shared = List.of();
    }
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

  private void endSentence(int end, boolean heading) {
    topics.endSentence(heading);
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
    List<Token> most = Subject.ofMost(core);
    // 超去年全年总量 only tells how much it is
    boolean more = !core.name().isEmpty() && core.name().get(0).has(EXCEEDING);
    // 完成年度任务 tells that it is done
    boolean done = row.has(to - 1, TARGET) && row.hasAny(before.from(), to, LIGHT.bit());
    boolean says = !row.is(to - 1, FRAME) && !row.has(to - 1, VIEW) && !done;
    if (says && !more && !before.saysWhy()) {
      boolean ranked = core.isRanked() && core.name().isEmpty() && row.is(to, COLON);
      List<Token> told = ranked ? core.topic() : Mentioned.subject(core.name(), before.isChange());
      List<Token> name = most.isEmpty() ? told : most;
      int end = Topic.thingEnd(name);
      boolean extent = name.size() == 1 && name.get(0).isAny(Mentioned.CHANGES);
      if (!extent && !Opening.isTeller(name)) {
        boolean list = row.is(to, COLON);
        String growth = Topic.growth(row, name, end);
        topics.mention(Topic.before(name, end), growth, list, before.isChange());
      }
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
      topics.movements().divide(Division.whole(row, topics, from));
    }
    changes.lead(before, to, firstOfSentence);
    boolean inside = row.has(to - 1, INSIDE);
    if (!Division.isPointOfView(row, from, to)) {
      topics.speakOf(core.topic(), inside);
    }
    boolean parts = core.isPart() || row.is(from, PART);
    Topic level = parts ? null : Division.level(row, topics, core.topic(), from, to);
    if (parts) {
      beginParts();
    } else if (level != null) {
      now.divide(level, Subject.isDivision(row, from, to));
    }
  }

  /** What follows are parts of the last level, or of another of its sentence. */
  private void beginParts() {
    now.beginPartsOf(topics.lastLevel(), topics.besideLastLevel());
    changes.beginParts();
  }

  /** 从业人员 of 从业人员中女性达到45%. */
  private void speakOf(List<Token> topic) {
    int inside = topic.isEmpty() ? -1 : row.indexOf(Token.last(topic)) + 1;
    // 在投资中占比 says itself of what it is a share
    boolean where = topic.stream().anyMatch(word -> word.has(AT));
    topics.speakOf(topic, !where && row.has(inside, INSIDE) && row.is(inside, TOPIC_END));
  }

  /** Reads the figures of a list, and tells where the words end that belong to them. */
  private int readList(int figure) {
    FigureList list = FigureList.read(row, figure, now.clauseStart);
    int last = list.last();
    Reading reading = words.read(figure, last, now);
    now.hasFigure = true;
    speakOf(reading.core().topic());
    if (reading.core().isRanked()) {
      // 发病数 of 发病数居前三位的病种为肺结核500例、乙肝300例
      topics.introduce(reading.core().topic());
    }
    topics.movements().rank(words.ranking(figure, now.clauseStart));
    if (reading.core().isPart() || row.is(now.readFrom, PART)) {
      beginParts();
    }
    changes.begin(reading, list.directions());
    topics.setAside(now.bracket || reading.isAside());
    governing.coming().takeFigures(row, figure, last);
    governing.coming().takeBehind(row, last + 1, reading.behind().end());
    pairing.add(reading, list.figures(), now);
    topics.setAside(now.bracket);
    boolean topic = reading.behind().isTopic();
    int end = writer.isBare() && !topic ? reading.behind().bareEnd() : reading.behind().end();
    now.taken = Math.max(end, last + 1);
    scope.advance(last + 1);
    scope.passFigure();
    now.goOn();
    if (topic) {
      now.beginParts(topics.last(), List.of());
    }
    firstOfSentence = false;
    return Math.max(last + 1, Math.min(end, row.size()));
  }
}
