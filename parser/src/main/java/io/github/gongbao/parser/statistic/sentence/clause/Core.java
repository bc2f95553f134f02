package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes from a stretch of words what names the counted thing: without when, where, who acted, how,
 * and who says so.
 */
public final class Core {
  private static final long LEADING =
      WordClass.any(
          PAUSE,
          JOINT,
          FRAME,
          PART,
          TOTAL,
          MANNER,
          PERIOD,
          BASELINE,
          FILLER,
          OF,
          PAIR,
          PARTICLE,
          PLANNED,
          PLANNED_VERB,
          RECORD);
  private static final long DROPPED = WordClass.any(PERIOD, BASELINE, OF, FILLER, PAIR);
  private static final long VERBS =
      WordClass.any(VERB, VERBAL_NOUN, DEED, STRUCK, LIGHT, UP, DOWN, FLAT, MANNER, LINK);
  private static final long VERBAL = WordClass.any(VERB, DEED, NOUN, ADJECTIVE);
  private static final long NOMINAL = WordClass.any(NOUN, MEASURE, RATIO, ADJECTIVE, VERBAL_NOUN);

  /** No name is longer; what stands farther off says nothing of the figure. */
  private static final int REACH = 40;

  private final Row row;
  private final int from;
  private final int to;

  /** Words of a part of the sentence that only says of what it goes on to speak. */
  final List<Token> topic = new ArrayList<>();

  final List<Token> name = new ArrayList<>();
  boolean part;

  /** Whether the words end in a verb that says only by what something came: 地震造成. */
  boolean cause;

  boolean placed;

  private Core(Row row, int from, int to) {
    this.row = row;
    this.from = from;
    this.to = to;
  }

  public static Core read(Row row, int from, int to) {
    Core core = new Core(row, Math.max(from, to - REACH), to);
    core.read();
    return core;
  }

  public List<Token> topic() {
    return topic;
  }

  public List<Token> name() {
    return name;
  }

  public boolean isPart() {
    return part;
  }

  public boolean isPlaced() {
    return placed;
  }

  private void read() {
    cause = endsInCause();
    int i = skipLead(skipSaying());
    i = skipAgency(i);
    keep(i, to, name);
    while (!name.isEmpty() && name.get(0).isAny(Row.LIST)) {
      name.remove(0);
    }
    while (!name.isEmpty() && isLoose(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
  }

  private boolean endsInCause() {
    int i = to - 1;
    while (i > from && row.isAny(i, WordClass.any(PLACE, TOTAL, MANNER, FILLER))) {
      i--;
    }
    return i >= from && row.is(i, CAUSE);
  }

  /** Without who says so: 报告预计. */
  private int skipSaying() {
    for (int i = to - 2; i >= from; i--) {
      if (row.is(i, FRAME)
          && row.is(i, VERB)
          && !row.isAny(i, WordClass.any(DEED, PART, VERBAL_NOUN))
          && (i == from || row.isAny(i - 1, WordClass.any(FRAME, AGENCY, ACTOR, FILLER)))) {
        return i + 1;
      }
    }
    return from;
  }

  /** What joins a name to something else, and ends none. */
  private boolean isLoose(Token token) {
    return token.isAny(Row.LIST)
        || token.is(PREPOSITION) && !token.isAny(WordClass.any(NOUN, VERB, DEED));
  }

  private int skipLead(int start) {
    int i = start;
    while (i < to) {
      if (row.is(i, PART)) {
        part = true;
        i++;
      } else if (row.is(i, CAUSE)
          || row.is(i, PLANNED_VERB) && row.isAny(i + 1, WordClass.any(DEED, VERB))) {
        i++;
      } else if (row.is(i, TOPIC_END) && !row.is(i, DEED) && isWithin(i)) {
        i++;
      } else if (row.is(i, PLACE) && (row.isWhere(i) || row.isWord(i + 1, "等"))) {
        placed = true;
        i++;
      } else if (row.is(i, LINK) && (i == start || row.isAny(i - 1, LEADING | PLACE.bit()))) {
        i++;
      } else if (row.isAny(i, LEADING)
          && !row.isAny(i, WordClass.any(NOUN, DEED))
          && !(row.isDaily() && row.isWord(i, "累计"))) {
        i++;
      } else if (row.isAny(i, LEADING) && row.isAny(i, WordClass.any(FRAME, PERIOD, BASELINE))) {
        i++;
      } else if (row.is(i, PREPOSITION) && !row.is(i, LINK)) {
        int end = phraseEnd(i);
        if (end == i) {
          return i;
        }
        i = end;
      } else if (row.is(i, PREPOSITION) && row.isWord(i, "在")) {
        int end = topicEnd(i + 1);
        if (end < 0) {
          return i;
        }
        keep(i + 1, end, topic);
        i = end + 1;
      } else {
        int end = topicEnd(i);
        if (end < 0) {
          return i;
        }
        keep(i, end, topic);
        i = end + 1;
      }
    }
    return i;
  }

  /** Where 中 or 方面 stands that ends a topic beginning at {@code start}; -1 where none does. */
  private int topicEnd(int start) {
    for (int i = start; i < to; i++) {
      if (row.is(i, TOPIC_END) && i > start && !row.is(i, DEED) && endsTopic(i)) {
        return i;
      }
      if (row.isAny(i, WordClass.any(FIGURE, PAUSE))) {
        return -1;
      }
    }
    return -1;
  }

  /** 内 of 一日内, 里 of 长假里: what is left of words of time. */
  private boolean isWithin(int i) {
    return row.isWord(i, "内") || row.isWord(i, "里") || row.isWord(i, "中") || row.isWord(i, "间");
  }

  private boolean endsTopic(int i) {
    return i + 1 >= to
        || row.isAny(i + 1, WordClass.any(LINK, TOTAL, MANNER, PERIOD, PLACE, MEAN, PAIR))
        || row.get(i).length() > 1;
  }

  /** What is said of a thing, as the text has it: 通过评估验收. */
  static List<Token> predicate(Row row, int from, int to) {
    List<Token> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = row.get(i);
      boolean adverb = token.is(MANNER) && row.isAny(i + 1, VERBS);
      boolean linked = kept.isEmpty() && token.is(LINK) && token.is(PREPOSITION);
      if (!adverb
          && !linked
          && !(kept.isEmpty() && token.is(FRAME))
          && !token.isAny(WordClass.any(TOTAL, PERIOD, OF, PARTICLE))) {
        kept.add(token);
      }
    }
    return kept;
  }

  /** Where the words end that a preposition begins, if they say nothing of what is counted. */
  private int phraseEnd(int at) {
    String word = row.words(List.of(row.get(at)));
    switch (word) {
      case "对", "向", "为", "与", "同", "给" -> {
        return at;
      }
      case "将", "把", "被", "让", "使", "以" -> {
        return at + 1;
      }
      case "在", "于" -> {
        int end = topicEnd(at + 1);
        if (end >= 0) {
          keep(at + 1, end, topic);
          return end + 1;
        }
      }
      default -> {}
    }
    for (int i = at + 1; i < to; i++) {
      if (row.isAny(i, WordClass.any(DEED, CAUSE)) && i > at + 1) {
        return i;
      }
    }
    return word.equals("通过") ? at + 1 : to;
  }

  /** Without who acted: 纪检监察组 of 纪检监察组查处违规报销问题. */
  private int skipAgency(int start) {
    int verb = start;
    while (verb < to && !isVerb(verb)) {
      verb++;
    }
    if (verb == to) {
      int actor = start;
      while (actor < to && row.is(actor, ACTOR)) {
        actor++;
      }
      return actor < to ? actor : start;
    }
    int i = verb - 1;
    while (i >= start
        && row.isAny(i, WordClass.any(TOTAL, MANNER, PERIOD, FRAME, FILLER, PLACE, PAUSE))) {
      i--;
    }
    return i >= start && row.isAny(i, WordClass.any(AGENCY, ACTOR)) ? i + 1 : start;
  }

  private boolean isVerb(int i) {
    if (row.is(i, ACTOR)) {
      return false;
    }
    return row.isAny(i, WordClass.any(DEED, CAUSE, LIGHT))
        || row.is(i, VERB) && !row.isAny(i, NOMINAL);
  }

  private void keep(int start, int end, List<Token> kept) {
    for (int i = start; i < end; i++) {
      Token token = row.get(i);
      if (isKept(token, i, start, end)) {
        kept.add(token);
      }
    }
  }

  private boolean isKept(Token token, int i, int start, int end) {
    if (token.is(PLACE)) {
      boolean where = Row.isWhere(token);
      placed |= where;
      return !where || isBoundPlace(i, start);
    }
    if (row.is(i - 1, PLACE) && row.isWord(token, "地区") && Row.isWhere(row.get(i - 1))) {
      return false;
    }
    if (token.is(FIGURE)) {
      return !row.isQuantity(i);
    }
    if (token.mention() instanceof Figure figure) {
      return !row.is(i - 1, PLACE) || !isCountOfPlaces(figure, token);
    }
    if (token.is(LIGHT)) {
      boolean measured =
          row.isAny(i + 1, WordClass.any(MEASURE, RATIO))
              || row.isAny(end - 1, WordClass.any(MEASURE, RATIO));
      return !(i + 1 == end || measured) || end - start == 1;
    }
    if (token.is(MEAN)) {
      return true;
    }
    if (row.isWord(token, "等")) {
      return i > start && i + 1 < end;
    }
    if (token.is(CAUSE)) {
      return false;
    }
    if (token.is(TOTAL)) {
      boolean sum = row.isDaily() && row.isWord(token, "累计");
      return token.is(DEED) || sum && i + 1 < end && !row.isAny(i + 1, WordClass.any(LIGHT, LINK));
    }
    if (token.is(MANNER)) {
      return i + 1 == end ? i > start && token.isAny(VERBAL) : !row.isAny(i + 1, VERBS);
    }
    if (row.isWord(token, "了") || row.isWord(token, "着")) {
      return false;
    }
    if (token.is(FILLER) && token.length() == 1 && row.is(i + 1, VERB) && !row.is(i + 1, NOUN)) {
      return true;
    }
    if (token.isAny(DROPPED)) {
      return token.is(NOUN) && !token.is(FILLER);
    }
    if (token.is(FRAME) && row.isAny(i + 1, VERBS)) {
      return false;
    }
    if (token.is(FRAME) && i + 1 == end && i > start) {
      return token.isAny(WordClass.any(NOUN, VERBAL_NOUN))
          && row.isAny(i - 1, NOMINAL)
          && !row.isAny(i - 1, WordClass.any(AGENCY, ACTOR));
    }
    return !token.is(FRAME) || i > start && i + 1 < end && !row.isAny(i - 1, LEADING | PLACE.bit());
  }

  /** 三省 of 湖北、湖南、江西三省. */
  private boolean isCountOfPlaces(Figure figure, Token token) {
    return figure.kind() == Figure.Kind.SET_PHRASE
        && "省市地县区州".indexOf(row.lastCharacter(token)) >= 0;
  }

  /** 对美国出口, 占全省: a place that a preposition or a share binds. */
  private boolean isBoundPlace(int i, int start) {
    for (int j = i - 1; j >= start - 1 && j >= 0; j--) {
      if (row.isWord(j, "对") || row.isWord(j, "来自") || row.isWord(j, "自") || row.isWord(j, "从")) {
        return true;
      }
      if (!row.isAny(j, WordClass.any(PLACE, PAUSE, JOINT))) {
        return false;
      }
    }
    return false;
  }
}
