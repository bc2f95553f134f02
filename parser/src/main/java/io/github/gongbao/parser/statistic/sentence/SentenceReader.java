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
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads the statistics of one paragraph, figure by figure. */
final class SentenceReader {
  private static final long PREDICATES = WordClass.any(LIGHT, LINK, DEED, VERB);

  /** What of a thing is the most, 增幅 of 费用增幅最多, and how it is. */
  private static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN);

  private static final long MEASURED = CHANGES | WordClass.any(MEASURE, RATIO);

  private static final long NOUNS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE);
  private static final long NAMES = WordClass.any(NOUN, DEED, MEASURE);

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
          governing.take(row, i);
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
    } else if (token.is(SEMICOLON) && !row.is(i + 1, PART)) {
      // ;其中 goes on with what was told, as ,其中 does
      topics.endSegment();
      now.shared = List.of();
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
    boolean says = !row.is(to - 1, FRAME) && !row.has(to - 1, VIEW);
    if (says && !more && !before.saysWhy()) {
      boolean ranked = core.isRanked() && core.name().isEmpty() && row.is(to, COLON);
      List<Token> told = ranked ? core.topic() : subject(core.name(), before.isChange());
      List<Token> name = most.isEmpty() ? told : most;
      int end = Topic.thingEnd(name);
      boolean extent = name.size() == 1 && name.get(0).isAny(CHANGES);
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
    topics.speakOf(core.topic(), inside);
    if (core.isPart() || row.is(from, PART)) {
      beginParts();
      return;
    }
    Topic level = Division.level(row, topics, core.topic(), from, to);
    if (level != null) {
      now.divide(level, Subject.isDivision(row, from, to));
    }
  }

  /** 服务消费投诉 of 服务消费投诉增长较快; of 深化扫黑除恶专项斗争 all. */
  private List<Token> subject(List<Token> words, boolean moves) {
    // 公路查处数量 of 公路查处数量大幅增长 is what is measured, and nobody who acts
    boolean measured = moves && !words.isEmpty() && Token.last(words).is(MEASURE);
    boolean acts = measured || !words.isEmpty() && isAct(words.get(0));
    int end = Math.min(1, words.size());
    while (end < words.size() && !isMost(words, end) && (acts || !isPredicate(words.get(end)))) {
      end++;
    }
    while (end > 1 && (words.get(end - 1).isAny(CHANGES) || isMostDone(words, end))) {
      end--;
    }
    return summed(end == words.size() ? words : words.subList(0, end));
  }

  /** 延续 of 投诉延续增长势头, and not 投诉. */
  private static boolean isPredicate(Token token) {
    return token.isAny(PREDICATES) && (token.is(LIGHT) || !token.isAny(NOUNS));
  }

  /** 受益 of 中小微企业受益最明显: what those do of whom it is told. */
  private static boolean isMostDone(List<Token> words, int end) {
    Token last = words.get(end - 1);
    return end < words.size() && isMost(words, end) && last.is(VERB) && !last.isAny(NAMES);
  }

  /** 最多 of 费用增幅最多: that it is the most, and no name behind it. */
  private static boolean isMost(List<Token> words, int at) {
    boolean mean = words.get(at).is(MEAN) && !words.get(at - 1).isAny(MEASURED);
    boolean most = words.get(at).has(EXTREME) && !mean;
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
    while (list < sum && isAct(words.get(list)) && !words.get(list + 1).isAny(Row.LIST)) {
      list++;
    }
    return Token.joined(words.subList(0, list), words.subList(sum + 1, words.size()));
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
    Reading reading = words.read(figure, last, now);
    now.hasFigure = true;
    topics.speakOf(reading.core().topic(), false);
    topics.movements().rank(words.ranking(figure, now.clauseStart));
    if (reading.core().isPart() || row.is(now.readFrom, PART)) {
      beginParts();
    }
    changes.begin(reading, list.directions());
    topics.setAside(now.bracket || reading.isAside());
    governing.takeBehind(row, last + 1, reading.behind().end());
    pairing.add(reading, list.figures(), now);
    topics.setAside(now.bracket);
    boolean topic = reading.behind().isTopic();
    int end = writer.isBare() && !topic ? reading.behind().bareEnd() : reading.behind().end();
    now.taken = Math.max(end, last + 1);
    scope.advance(last + 1);
    scope.passFigure();
    if (topic) {
      now.beginParts(topics.last(), List.of());
    }
    firstOfSentence = false;
    return Math.max(last + 1, Math.min(end, row.size()));
  }
}
