package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.kind.Sorts;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.weight.Combinations;
import io.github.gongbao.parser.statistic.sentence.weight.Property;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a candidate: the values of its properties, by them the combinations
 * that hold for it, and its words.
 */
public final class Clues {
  private static final long AGENTS = WordClass.any(AGENCY, ACTOR);

  /**
   * What was read of the last candidate that leaves out the same words of the clause: of the next
   * one most is the same.
   */
  private static final class Told {
    final int[] values = new int[Combinations.PROPERTIES];

    final Places places = new Places();
    @Nullable Said way;
    int skip;

    /** The words of the clause, what they are, and the kinds of their last noun. */
    Words said = Words.NONE;

    int parts;
    int noun;
    @Nullable Topic topic;
    Words name = said;

    /** Whether the topic and the clause have a word in common. */
    boolean shared;

    boolean isOf(Candidate candidate) {
      return way == candidate.way() && skip == candidate.skip();
    }
  }

  private Row row = Row.EMPTY;

  /** The values that all candidates of the figure have. */
  private final int[] common = new int[Combinations.PROPERTIES];

  /** Candidates with all words of the clause and with fewer take turns. */
  private final Told all = new Told();

  private final Told fewer = new Told();
  private Told told = all;

  private final Glossary glossary = new Glossary();
  private Unit unit = Unit.NONE;

  /** The kinds of things that are counted in the unit. */
  private int kinds;

  private boolean change;
  private @Nullable Topic last;

  /** What the last clause said, as {@link Sorts#kind} has it. */
  private int lastKind;

  /** Begins with a figure; the candidates that follow are its. */
  void begin(Row row, Circumstances around) {
    this.row = row;
    unit = around.unit();
    all.way = null;
    fewer.way = null;
    glossary.begin(row);
    kinds = Kinds.in(unit);
    change = around.change();
    last = around.last();
    Arrays.fill(common, 0);
    common[Property.COUNTED.ordinal()] = Units.counted(unit, change);
    common[Property.PART.ordinal()] = around.part();
    common[Property.CHANGE.ordinal()] = change ? 1 : 0;
    common[Property.ENDING.ordinal()] = around.ending();
    common[Property.BEHIND.ordinal()] = around.behind();
    common[Property.NEXT.ordinal()] = around.next() ? 1 : 0;
    if (last != null) {
      common[Property.LAST_UNIT.ordinal()] = Units.related(last, unit);
      common[Property.LAST.ordinal()] = around.lastAt().ordinal();
      lastKind = Sorts.kind(last.name(), last.own().from(), last.own().to());
    }
  }

  /** The numbers of the clues that hold for a candidate: of the combinations, and of words. */
  public int[] of(Candidate candidate) {
    int[] combinations = Combinations.numbers(values(candidate));
    int[] words = places(candidate).clues(action());
    int[] numbers = Arrays.copyOf(combinations, combinations.length + words.length);
    for (int i = 0; i < words.length; i++) {
      numbers[combinations.length + i] = Combinations.SIZE + words[i];
    }
    return numbers;
  }

  /** Where the words stand of the candidate whose values were asked for last. */
  Places places(Candidate candidate) {
    if (candidate.topic() == null) {
      told.places.alone();
    } else {
      told.places.cut(
          told.said, told.skip, told.name, candidate.lead(), candidate.head(), candidate.tail());
    }
    return told.places;
  }

  /** How its topic and its clause are put together. */
  int action() {
    return told.values[Property.ACTION.ordinal()];
  }

  /** The values of a candidate's properties, in an array that the next call writes over. */
  int[] values(Candidate candidate) {
    meet(candidate);
    set(Property.ACTION, candidate.action());
    if (candidate.topic() == null) {
      int size = told.said.size();
      boolean twice = told.said.isTwice(told.skip, size);
      setName(told.parts, told.said.length(told.skip, size), twice, told.noun);
    } else {
      readCut(candidate);
    }
    if (last != null) {
      set(Property.PARALLEL, candidate.beside(last));
    }
    return told.values;
  }

  /**
   * The same values, of which those need not be right that tell which words are taken of the topic,
   * and how it and the clause are put together.
   */
  int[] valuesBeside(Candidate candidate) {
    meet(candidate);
    return told.values;
  }

  /** What the words of a candidate count at most, whichever words are taken of its topic. */
  int mostOfWords(Candidate candidate, Weights weights) {
    meet(candidate);
    return told.places.most(weights, candidate.action(), told.name, candidate.replaces());
  }

  /** Reads of the candidate what is not read yet of its clause and its topic. */
  private void meet(Candidate candidate) {
    told = candidate.skip() == 0 ? all : fewer;
    Topic topic = candidate.topic();
    if (!told.isOf(candidate) || topic == null) {
      begin(candidate);
    }
    set(Property.RELATION, candidate.relation().ordinal());
    if (topic != null && topic != told.topic) {
      told.topic = topic;
      readTopic(topic);
    }
  }

  private void set(Property property, int value) {
    told.values[property.ordinal()] = value;
  }

  private void begin(Candidate candidate) {
    System.arraycopy(common, 0, told.values, 0, common.length);
    told.way = candidate.way();
    told.skip = candidate.skip();
    told.topic = null;
    readSaid(candidate);
  }

  /** The words of a way or a topic. */
  Words words(List<Token> tokens) {
    return glossary.of(tokens);
  }

  private void readSaid(Candidate candidate) {
    Words said = words(candidate.said());
    int skip = candidate.skip();
    told.said = said;
    told.parts = said.parts(skip, said.size());
    int kind = Sorts.kind(told.parts);
    told.places.said(said, skip);
    set(Property.SAID, kind);
    if (last != null) {
      set(Property.ALIKE, kind != lastKind ? 3 : last.change() == change ? 1 : 2);
    }
    set(Property.SKIPPED, Sorts.kind(said.parts(0, skip)));
    set(Property.FORM, candidate.way().form().ordinal());
    set(Property.LISTED_ALIKE, candidate.way().alike());
    if (skip > 0) {
      set(Property.SKIPPED_END, said.get(skip - 1).isAny(AGENTS) ? 15 : said.sort(skip - 1));
      set(Property.AGENT, Kinds.isAgent(said.kinds(skip - 1)) ? 1 : 2);
    }
    told.noun = said.lastNoun(skip, said.size());
    set(Property.SAID_FIT, Units.fit(kinds, told.noun));
    set(Property.SAID_KIND, Kinds.number(told.noun));
    if (skip < said.size()) {
      set(Property.SAID_START, said.sort(skip));
      set(Property.SAID_END, said.sort(said.size() - 1));
      set(Property.SAID_LENGTH, Math.min(5, (said.length(skip, said.size()) + 2) / 3));
    }
  }

  private void readTopic(Topic topic) {
    Words name = words(topic.name());
    int size = name.size();
    told.name = name;
    told.shared = Overlap.share(name, told.said);
    set(Property.UNIT, Units.related(topic, unit));
    set(Property.TOPIC, topic.unit() == null ? 0 : topic.change() ? 2 : 1);
    set(Property.SHAPE, name.shape());
    set(Property.TOPIC_KIND, Kinds.number(name.lastNoun(0, size)));
    set(Property.TOPIC_START, size > 0 ? name.sort(0) : 0);
    set(Property.TOPIC_END, size > 0 ? name.sort(size - 1) : 0);
    told.places.topic(name);
  }

  private void readCut(Candidate candidate) {
    Words said = told.said;
    Words name = told.name;
    int size = name.size();
    int head = candidate.head();
    int tail = candidate.tail();
    int lead = candidate.lead();
    int before = name.parts(lead, head);
    int behind = name.parts(tail, size);
    set(Property.LEAD, lead > 0 ? 1 : 0);
    set(Property.HEAD, Sorts.kind(before));
    set(Property.TAIL, Sorts.kind(behind));
    set(Property.REMOVED, Sorts.kind(name.parts(head, tail)));
    set(Property.OVERLAP, Overlap.of(candidate, said, name, told.shared));
    set(Property.CUT, name.cuts().kind(head, tail));
    set(Property.GONE, Math.min(3, tail - head));
    int gone = name.lastNoun(head, tail);
    set(Property.KIN, gone == 0 || told.noun == 0 ? 0 : (gone & told.noun) != 0 ? 1 : 2);
    setName(
        Sorts.join(Sorts.join(before, told.parts), behind),
        name.length(lead, head) + said.length(told.skip, said.size()) + name.length(tail, size),
        isTwice(said, name, lead, head, tail),
        Sorts.isNominal(behind)
            ? name.lastNoun(tail, size)
            : Sorts.isNominal(told.parts) ? told.noun : name.lastNoun(lead, head));
  }

  /** Whether a word stands twice in what of a topic and a clause makes a name. */
  private boolean isTwice(Words said, Words name, int lead, int head, int tail) {
    int skip = told.skip;
    int size = name.size();
    return said.isTwice(skip, said.size())
        || told.shared && Overlap.isAgain(said, skip, said.size(), name, lead, head)
        || told.shared && Overlap.isAgain(name, tail, size, said, skip, said.size())
        || name.isTwice(lead, head)
        || name.isTwice(tail, size)
        || name.hasTwice() && Overlap.isAgain(name, tail, size, name, lead, head);
  }

  /** What the whole name is. */
  private void setName(int parts, int length, boolean twice, int noun) {
    set(Property.TWICE, twice ? 1 : 0);
    set(Property.NAME, Sorts.kind(parts));
    set(Property.FIT, Units.fit(kinds, noun));
    set(
        Property.LENGTH,
        length == 0
            ? 0
            : length <= 2 ? 1 : length <= 4 ? 2 : length <= 9 ? 3 : length <= 15 ? 4 : 5);
  }
}
