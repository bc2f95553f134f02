package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a candidate: a few properties, each with a few values, and the
 * combinations of them that are weighed.
 */
final class Clues {
  /** A property of a candidate. */
  enum Property {
    /** How topic and clause are put together: 0 alone, 1 topic then clause, … */
    ACTION(8),
    /** What of the topic stands before. */
    HEAD(8),
    /** What of the topic stands behind. */
    TAIL(8),
    /** What of the topic is left out. */
    REMOVED(8),
    /** How many words of the topic are left out. */
    GONE(4),
    /** What the clause says. */
    SAID(8),
    /** What of it is left out. */
    SKIPPED(8),
    RELATION(13),
    /** How the unit stands to that of the topic. */
    UNIT(4),
    /** What is counted in. */
    COUNTED(8),
    PART(4),
    /** How the last word said stands to the words of the topic. */
    OVERLAP(8),
    /** How the whole topic is built. */
    SHAPE(10),
    /** What the topic is: words, a level, a change. */
    TOPIC(4),
    CHANGE(2),
    /** Which of the words around the figure are taken. */
    FORM(16),
    /** How the names of a list are alike. */
    LISTED_ALIKE(4),
    /** Whether a word stands twice in the name. */
    TWICE(2),
    /** How the words before the figure end. */
    ENDING(4),
    /** What stands behind it. */
    BEHIND(4),
    /** Whether another figure follows in the clause. */
    NEXT(2),
    /** Whether the topic is cut behind a verb and before a measure. */
    CUT(4),
    LENGTH(6),
    /** Whether the verb that the topic begins with is left out. */
    LEAD(2),
    /** Whether the last name was made in the same way. */
    PARALLEL(9),
    /** Whether the clause is built as the last one. */
    ALIKE(4),
    /** How the unit stands to that of the last figure. */
    LAST_UNIT(4),
    /** How far the last figure is. */
    LAST(5),
    /** What the whole name is. */
    NAME(8),
    /** Whether the last noun of the name is of a kind that is counted in the unit. */
    FIT(4),
    /** The same of the words said. */
    SAID_FIT(4),
    /** What the first word said is. */
    SAID_START(15),
    /** What the last word said is. */
    SAID_END(15),
    SAID_LENGTH(6),
    /** What the first word of the topic is. */
    TOPIC_START(15),
    /** What the last word of the topic is. */
    TOPIC_END(15),
    /** Whether what is said is of the kind of what it takes the place of. */
    KIN(3);

    final int values;

    Property(int values) {
      this.values = values;
    }
  }

  /** The combinations that are weighed. */
  static final Property[][] COMBINATIONS = {
    {Property.FORM},
    {Property.FORM, Property.ENDING},
    {Property.FORM, Property.ENDING, Property.BEHIND},
    {Property.FORM, Property.ENDING, Property.BEHIND, Property.COUNTED},
    {Property.FORM, Property.ENDING, Property.BEHIND, Property.NEXT},
    {Property.FORM, Property.SAID},
    {Property.FORM, Property.SAID, Property.COUNTED},
    {Property.FORM, Property.ACTION},
    {Property.FORM, Property.ACTION, Property.RELATION},
    {Property.FORM, Property.SKIPPED},
    {Property.FORM, Property.LENGTH},
    {Property.FORM, Property.LISTED_ALIKE},
    {Property.FORM, Property.LISTED_ALIKE, Property.SAID_END},
    {Property.TWICE, Property.ACTION},
    {Property.ACTION},
    {Property.ACTION, Property.SAID},
    {Property.ACTION, Property.RELATION},
    {Property.ACTION, Property.SAID, Property.RELATION},
    {Property.ACTION, Property.SAID, Property.UNIT},
    {Property.ACTION, Property.SAID, Property.CHANGE},
    {Property.ACTION, Property.SAID, Property.COUNTED},
    {Property.ACTION, Property.UNIT, Property.PART},
    {Property.ACTION, Property.RELATION, Property.PART},
    {Property.ACTION, Property.SAID, Property.UNIT, Property.PART},
    {Property.ACTION, Property.REMOVED},
    {Property.ACTION, Property.REMOVED, Property.SAID},
    {Property.ACTION, Property.HEAD, Property.SAID},
    {Property.ACTION, Property.TAIL, Property.SAID},
    {Property.ACTION, Property.HEAD, Property.TAIL},
    {Property.ACTION, Property.OVERLAP},
    {Property.ACTION, Property.OVERLAP, Property.SAID},
    {Property.ACTION, Property.OVERLAP, Property.REMOVED},
    {Property.ACTION, Property.CUT},
    {Property.ACTION, Property.CUT, Property.SAID},
    {Property.ACTION, Property.GONE},
    {Property.ACTION, Property.SHAPE, Property.SAID},
    {Property.ACTION, Property.SHAPE, Property.SAID, Property.PART},
    {Property.ACTION, Property.SHAPE, Property.REMOVED},
    {Property.ACTION, Property.SHAPE, Property.RELATION},
    {Property.ACTION, Property.TOPIC, Property.CHANGE},
    {Property.ACTION, Property.TOPIC, Property.RELATION},
    {Property.TAIL, Property.COUNTED, Property.UNIT},
    {Property.SAID, Property.UNIT, Property.TAIL},
    {Property.SAID, Property.HEAD, Property.RELATION},
    {Property.RELATION},
    {Property.RELATION, Property.SAID, Property.UNIT},
    {Property.SKIPPED},
    {Property.SKIPPED, Property.SAID},
    {Property.SKIPPED, Property.ACTION},
    {Property.LENGTH},
    {Property.LENGTH, Property.SAID},
    {Property.LEAD, Property.ACTION},
    {Property.LEAD, Property.ACTION, Property.SAID},
    {Property.LEAD, Property.ACTION, Property.RELATION},
    {Property.LEAD, Property.SHAPE, Property.SAID},
    {Property.LEAD, Property.UNIT, Property.PART},
    {Property.LEAD, Property.COUNTED},
    {Property.PARALLEL},
    {Property.PARALLEL, Property.ALIKE},
    {Property.PARALLEL, Property.ALIKE, Property.LAST},
    {Property.PARALLEL, Property.ALIKE, Property.LAST, Property.LAST_UNIT},
    {Property.PARALLEL, Property.SAID},
    {Property.PARALLEL, Property.SAID, Property.LAST},
    {Property.PARALLEL, Property.RELATION},
    {Property.PARALLEL, Property.COUNTED, Property.LAST_UNIT},
    {Property.NAME, Property.COUNTED},
    {Property.NAME, Property.COUNTED, Property.CHANGE},
    {Property.NAME, Property.COUNTED, Property.PART},
    {Property.NAME, Property.COUNTED, Property.FORM},
    {Property.NAME, Property.ACTION, Property.COUNTED},
    {Property.NAME, Property.LENGTH},
    {Property.FIT},
    {Property.FIT, Property.CHANGE, Property.COUNTED},
    {Property.FIT, Property.ACTION, Property.CHANGE},
    {Property.FIT, Property.FORM, Property.CHANGE},
    {Property.FIT, Property.NAME, Property.CHANGE},
    {Property.SAID_FIT, Property.ACTION, Property.CHANGE},
    {Property.SAID_FIT, Property.ACTION, Property.SAID},
    {Property.SAID_FIT, Property.ACTION, Property.COUNTED},
    {Property.SAID_FIT, Property.RELATION, Property.ACTION},
    {Property.SAID_FIT, Property.PARALLEL, Property.COUNTED},
    {Property.SAID_START, Property.ACTION},
    {Property.SAID_START, Property.ACTION, Property.RELATION},
    {Property.SAID_START, Property.SAID_END, Property.ACTION},
    {Property.SAID_START, Property.SKIPPED},
    {Property.SAID_START, Property.FORM},
    {Property.SAID_END, Property.FORM},
    {Property.SAID_END, Property.ACTION},
    {Property.SAID_END, Property.ACTION, Property.COUNTED},
    {Property.SAID_END, Property.ACTION, Property.REMOVED},
    {Property.SAID_LENGTH, Property.ACTION},
    {Property.SAID_LENGTH, Property.ACTION, Property.SAID},
    {Property.SAID_LENGTH, Property.SAID, Property.SKIPPED},
    {Property.TOPIC_START, Property.RELATION, Property.ACTION},
    {Property.TOPIC_START, Property.LEAD, Property.ACTION},
    {Property.TOPIC_START, Property.SAID_START, Property.ACTION},
    {Property.TOPIC_END, Property.RELATION, Property.ACTION},
    {Property.TOPIC_END, Property.SAID_END, Property.ACTION},
    {Property.TOPIC_END, Property.TAIL, Property.ACTION},
    {Property.KIN, Property.ACTION},
    {Property.KIN, Property.ACTION, Property.SAID},
    {Property.KIN, Property.ACTION, Property.OVERLAP},
    {Property.KIN, Property.ACTION, Property.REMOVED},
  };

  static final int SIZE;
  private static final int[] OFFSETS = new int[COMBINATIONS.length];

  /** The combinations as places of properties, and how many values stand at each place. */
  private static final int[][] PLACES = new int[COMBINATIONS.length][];

  private static final int[] SIZES =
      Arrays.stream(Property.values()).mapToInt(property -> property.values).toArray();

  static {
    for (int i = 0; i < COMBINATIONS.length; i++) {
      PLACES[i] = Arrays.stream(COMBINATIONS[i]).mapToInt(Property::ordinal).toArray();
    }
    int size = 0;
    for (int i = 0; i < COMBINATIONS.length; i++) {
      OFFSETS[i] = size;
      int product = 1;
      for (Property property : COMBINATIONS[i]) {
        product *= property.values;
      }
      size += product;
    }
    SIZE = size;
  }

  private static final long DEEDS = WordClass.any(DEED, STRUCK, LIGHT, CAUSE, INFLUENCE);
  private static final long[] SORTS = {
    RATIO.bit(),
    MEASURE.bit(),
    MEAN.bit(),
    INFLUENCE.bit(),
    CAUSE.bit(),
    STRUCK.bit(),
    LIGHT.bit(),
    DEED.bit(),
    VERBAL_NOUN.bit(),
    NOUN.bit(),
    VERB.bit(),
    WordClass.any(ADJECTIVE, ADVERB),
    PREPOSITION.bit()
  };
  private static final long NOMINAL = WordClass.any(NOUN, ADJECTIVE, PLACE);

  private final Row row;

  /** The values of the properties, and the clues that they make, of the candidate read last. */
  private final int[] values = new int[SIZES.length];

  private final int[] clues = new int[COMBINATIONS.length];

  /** The name of the candidate read last. */
  private final List<Token> whole = new ArrayList<>();

  Clues(Row row) {
    this.row = row;
  }

  /**
   * What is the same for all candidates of a figure.
   *
   * @param change whether the figure is a change
   * @param part 0 none, 1 a part, 2 in a bracket, 3 one of a list of places
   * @param ending how the words before the figure end
   * @param behind what stands behind it
   * @param next whether another figure follows in the clause
   * @param last the last figure's topic; null before the first
   * @param lastAt how far that is
   */
  record Circumstances(
      boolean change,
      int part,
      int ending,
      int behind,
      boolean next,
      @Nullable Topic last,
      Candidate.Relation lastAt) {}

  /** The numbers of the combinations that hold for a candidate. */
  int[] of(Candidate candidate, Unit unit, Circumstances around) {
    boolean change = around.change();
    Arrays.fill(values, 0);
    List<Token> said = candidate.said();
    Topic topic = candidate.topic();
    values[Property.SAID.ordinal()] = kind(said, candidate.skip(), said.size());
    values[Property.SKIPPED.ordinal()] = kind(said, 0, candidate.skip());
    values[Property.RELATION.ordinal()] = candidate.relation().ordinal();
    values[Property.COUNTED.ordinal()] = counted(unit, change);
    values[Property.PART.ordinal()] = around.part();
    values[Property.CHANGE.ordinal()] = change ? 1 : 0;
    values[Property.FORM.ordinal()] = candidate.way().form().ordinal();
    values[Property.LISTED_ALIKE.ordinal()] = candidate.way().alike();
    values[Property.ENDING.ordinal()] = around.ending();
    values[Property.BEHIND.ordinal()] = around.behind();
    values[Property.NEXT.ordinal()] = around.next() ? 1 : 0;
    if (topic != null) {
      List<Token> name = topic.name();
      int head = candidate.head();
      int tail = candidate.tail();
      values[Property.LEAD.ordinal()] = candidate.lead() > 0 ? 1 : 0;
      values[Property.HEAD.ordinal()] = kind(name, candidate.lead(), head);
      values[Property.TAIL.ordinal()] = kind(name, tail, name.size());
      values[Property.REMOVED.ordinal()] = kind(name, head, tail);
      values[Property.UNIT.ordinal()] = related(topic, unit);
      values[Property.OVERLAP.ordinal()] = overlap(candidate);
      values[Property.TOPIC.ordinal()] = topic.unit() == null ? 0 : topic.change() ? 2 : 1;
      values[Property.CUT.ordinal()] = cut(name, head, tail);
      values[Property.ACTION.ordinal()] =
          action(head, tail, name.size(), said.size() - candidate.skip());
      values[Property.SHAPE.ordinal()] = shape(name);
      values[Property.GONE.ordinal()] = Math.min(3, tail - head);
    }
    Topic last = around.last();
    if (last != null) {
      values[Property.PARALLEL.ordinal()] = parallel(candidate, last);
      int lastKind = kind(last.name(), last.own().from(), last.own().to());
      values[Property.ALIKE.ordinal()] =
          lastKind == values[Property.SAID.ordinal()] ? (last.change() == change ? 1 : 2) : 3;
      values[Property.LAST_UNIT.ordinal()] = related(last, unit);
      values[Property.LAST.ordinal()] = around.lastAt().ordinal();
    }
    int length = 0;
    whole.clear();
    for (int i = 0; i < candidate.size(); i++) {
      whole.add(candidate.word(i));
      length += candidate.word(i).length();
    }
    int kinds = Kinds.in(unit);
    values[Property.TWICE.ordinal()] = isTwice(whole) ? 1 : 0;
    values[Property.NAME.ordinal()] = kind(whole, 0, whole.size());
    values[Property.FIT.ordinal()] = fit(kinds, lastNoun(whole, 0, whole.size()));
    int saidKind = lastNoun(said, candidate.skip(), said.size());
    values[Property.SAID_FIT.ordinal()] = fit(kinds, saidKind);
    if (candidate.skip() < said.size()) {
      values[Property.SAID_START.ordinal()] = sort(said.get(candidate.skip()));
      values[Property.SAID_END.ordinal()] = sort(said.get(said.size() - 1));
      int characters = 0;
      for (int i = candidate.skip(); i < said.size(); i++) {
        characters += said.get(i).length();
      }
      values[Property.SAID_LENGTH.ordinal()] = Math.min(5, (characters + 2) / 3);
    }
    if (topic != null && !topic.name().isEmpty()) {
      values[Property.TOPIC_START.ordinal()] = sort(topic.name().get(0));
      values[Property.TOPIC_END.ordinal()] = sort(topic.name().get(topic.name().size() - 1));
    }
    if (topic != null && candidate.tail() > candidate.head()) {
      int gone = lastNoun(topic.name(), candidate.head(), candidate.tail());
      values[Property.KIN.ordinal()] =
          gone == 0 || saidKind == 0 ? 0 : (gone & saidKind) != 0 ? 1 : 2;
    }
    values[Property.LENGTH.ordinal()] =
        length == 0
            ? 0
            : length <= 2 ? 1 : length <= 4 ? 2 : length <= 9 ? 3 : length <= 15 ? 4 : 5;
    for (int i = 0; i < PLACES.length; i++) {
      int index = 0;
      for (int place : PLACES[i]) {
        index = index * SIZES[place] + values[place];
      }
      clues[i] = OFFSETS[i] + index;
    }
    return clues;
  }

  /** What a word is, the most telling of its classes: 1 to 14. */
  private static int sort(Token token) {
    int sort = 1;
    for (long set : SORTS) {
      if (token.isAny(set)) {
        return sort;
      }
      sort++;
    }
    return sort;
  }

  /** The kinds of the last noun of a stretch; 0 where they are not known. */
  private int lastNoun(List<Token> name, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (role(name.get(i)) != 2) {
        return Kinds.of(row.text(), name.get(i));
      }
    }
    return 0;
  }

  /** 0 the unit is that of any kind; 1 of this; 2 of another; 3 the kind is not known. */
  private static int fit(int unit, int noun) {
    return unit == 0 ? 0 : noun == 0 ? 3 : (unit & noun) != 0 ? 1 : 2;
  }

  /** The name of a combination with its values, as the weights have it. */
  static String name(int clue) {
    int i = COMBINATIONS.length - 1;
    while (OFFSETS[i] > clue) {
      i--;
    }
    int rest = clue - OFFSETS[i];
    StringBuilder name = new StringBuilder();
    for (int p = COMBINATIONS[i].length - 1; p >= 0; p--) {
      Property property = COMBINATIONS[i][p];
      name.insert(0, (p == 0 ? "" : " ") + property + "=" + rest % property.values);
      rest /= property.values;
    }
    return name.toString();
  }

  /**
   * What a stretch of a name is: 0 nothing, 1 nouns, 2 a measure, 3 a verb, 4 verb and noun, 5 noun
   * and verb, 6 nouns and measure, 7 a mean or else.
   */
  static int kind(List<Token> name, int from, int to) {
    if (from >= to) {
      return 0;
    }
    boolean verb = false;
    boolean noun = false;
    boolean measure = false;
    boolean mean = false;
    boolean verbFirst = false;
    for (int i = from; i < to; i++) {
      Token token = name.get(i);
      if (token.is(MEAN)) {
        mean = true;
      } else if (token.isAny(WordClass.any(MEASURE, RATIO))) {
        measure = true;
      } else if (token.isAny(DEEDS) || token.is(VERB) && !token.isAny(NOMINAL)) {
        verbFirst |= !noun && !verb;
        verb = true;
      } else {
        noun = true;
      }
    }
    if (mean && !verb && !noun && !measure) {
      return 7;
    }
    if (verb && noun) {
      return verbFirst ? 4 : 5;
    }
    if (verb) {
      return 3;
    }
    if (measure) {
      return noun ? 6 : 2;
    }
    return noun ? 1 : 7;
  }

  /**
   * 0 the clause alone; 1 the topic and then the clause; 2 the clause and then the topic; 3 the
   * clause within the topic; 4 the clause instead of the middle of the topic; 5 instead of its end;
   * 6 instead of its beginning; 7 the topic alone.
   */
  private static int action(int head, int tail, int size, int said) {
    if (said == 0) {
      return head == tail ? 7 : tail == size ? 5 : head == 0 ? 6 : 4;
    }
    if (head == tail) {
      return head == size ? 1 : head == 0 ? 2 : 3;
    }
    return tail == size ? 5 : head == 0 ? 6 : 4;
  }

  /**
   * 1 noun, 2 verb, 3 verb noun, 4 noun verb, 5 noun verb noun, 6 measure, 7 noun measure, 8 with
   * verb and measure, 9 else.
   */
  private static int shape(List<Token> name) {
    int shape = 0;
    int last = 0;
    for (Token token : name) {
      int role = role(token);
      if (role != last) {
        shape = shape * 4 + role;
        last = role;
      }
      if (shape > 1000) {
        return 9;
      }
    }
    return switch (shape) {
      case 1 -> 1;
      case 2 -> 2;
      case 2 * 4 + 1 -> 3;
      case 4 + 2 -> 4;
      case (4 + 2) * 4 + 1 -> 5;
      case 3 -> 6;
      case 4 + 3 -> 7;
      case (4 + 2) * 4 + 3, 2 * 4 + 3, ((2 * 4) + 1) * 4 + 3, ((4 + 2) * 4 + 1) * 4 + 3 -> 8;
      default -> 9;
    };
  }

  /** 1 noun, 2 verb, 3 measure; a mean counts as a measure. */
  static int role(Token token) {
    if (token.isAny(WordClass.any(MEAN, MEASURE, RATIO))) {
      return 3;
    }
    return token.isAny(DEEDS) || token.is(VERB) && !token.isAny(NOMINAL) ? 2 : 1;
  }

  private static int counted(Unit unit, boolean change) {
    return switch (unit.dimension()) {
      case PERCENT -> change ? 1 : 0;
      case PERCENTAGE_POINT -> 2;
      case MONEY -> 3;
      case COUNT ->
          unit.symbol().endsWith("次")
              ? 7
              : unit.symbol().equals("人") || unit.symbol().equals("名") || unit.symbol().equals("例")
                  ? 4
                  : 5;
      default -> 6;
    };
  }

  private static int related(Topic topic, Unit unit) {
    if (topic.unit() == null) {
      return 0;
    }
    return topic.unit().symbol().equals(unit.symbol())
        ? 1
        : topic.unit().dimension() == unit.dimension() && unit.dimension() != Dimension.COUNT
            ? 2
            : 3;
  }

  /**
   * How the name is made beside how the last one was: 1 it is the last one; 2 it says nothing and
   * is another; 3 it takes the place of what the last clause said; 4 of something else in the last
   * name; 5 it stands alone, as the last did; 6 alone, and the last did not; 7 it is completed by
   * what the last was completed by; 8 by something else.
   */
  private static int parallel(Candidate candidate, Topic last) {
    Topic topic = candidate.topic();
    int said = candidate.said().size() - candidate.skip();
    if (said == 0) {
      return topic == last && candidate.head() == candidate.tail() ? 1 : 2;
    }
    if (topic == last) {
      boolean own = candidate.head() == last.own().from() && candidate.tail() == last.own().to();
      return own ? 3 : 4;
    }
    if (topic == null) {
      return last.isCarried() ? 6 : 5;
    }
    return topic == last.base() ? 7 : 8;
  }

  /**
   * How the last word said stands to the words of the topic that it takes the place of or joins.
   */
  private int overlap(Candidate candidate) {
    List<Token> said = candidate.said();
    Topic topic = candidate.topic();
    if (candidate.skip() >= said.size() || topic == null) {
      return 0;
    }
    Token last = said.get(said.size() - 1);
    Token first = said.get(candidate.skip());
    List<Token> name = topic.name();
    int head = candidate.head();
    int tail = candidate.tail();
    for (int i = 0; i < name.size(); i++) {
      if (i >= candidate.lead() && i < head || i >= tail) {
        if (isSame(name.get(i), last) || isSame(name.get(i), first)) {
          return 1;
        }
      }
    }
    if (tail > head) {
      Token gone = name.get(tail - 1);
      if (isSame(gone, last)) {
        return 2;
      }
      if (row.lastCharacter(gone) == row.lastCharacter(last)) {
        return 3;
      }
      if (row.text().charAt(gone.start()) == row.text().charAt(last.start())) {
        return 4;
      }
      if (((gone.classes() & last.classes()) & WordClass.any(MEASURE, RATIO, DEED, STRUCK)) != 0) {
        return 5;
      }
      for (int i = head; i < tail; i++) {
        if (isSame(name.get(i), last) || isSame(name.get(i), first)) {
          return 6;
        }
      }
    }
    return 7;
  }

  private boolean isSame(Token one, Token other) {
    return one.length() == other.length()
        && row.text().regionMatches(one.start(), row.text(), other.start(), one.length());
  }

  private boolean isTwice(List<Token> name) {
    for (int i = 1; i < name.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSame(name.get(i), name.get(j)) && !name.get(i).isAny(Row.LIST)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the topic is cut where its verb ends or its measure begins. */
  private static int cut(List<Token> name, int head, int tail) {
    boolean behindVerb = head == 0 || name.get(head - 1).isAny(DEEDS);
    boolean beforeMeasure =
        tail == name.size() || name.get(tail).isAny(WordClass.any(MEASURE, RATIO) | DEEDS);
    return (behindVerb ? 1 : 0) + (beforeMeasure ? 2 : 0);
  }
}
