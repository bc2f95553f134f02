package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Sorts;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a candidate: the values of its properties, and by them the
 * combinations that hold for it.
 */
public final class Clues {
  private static final long AGENTS = WordClass.any(AGENCY, ACTOR);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  /**
   * What was read of the last candidate that leaves out the same words of the clause: of the next
   * one most is the same.
   */
  private static final class Told {
    /** The values of the properties, and those of which the clues are made so far. */
    final int[] values = new int[Combinations.PROPERTIES];

    final int[] before = new int[Combinations.PROPERTIES];
    final int[] clues = Combinations.ofNothing();
    @Nullable Said way;
    int skip;

    /** The kinds of the last noun of the clause. */
    int noun;

    @Nullable Topic topic;

    boolean isOf(Candidate candidate) {
      return way == candidate.way() && skip == candidate.skip();
    }
  }

  private Row row = new Row("", List.of(), false);

  /** The values that all candidates of the figure have. */
  private final int[] common = new int[Combinations.PROPERTIES];

  /** Candidates with all words of the clause and with fewer take turns. */
  private final Told all = new Told();

  private final Told fewer = new Told();
  private Told told = all;

  /** The name of the candidate read last. */
  private final List<Token> whole = new ArrayList<>();

  private Unit unit = Unit.NONE;

  /** The kinds of things that are counted in the unit. */
  private int kinds;

  private boolean change;
  private @Nullable Topic last;

  /** What the last clause said, as {@link Sorts#kind} has it. */
  private int lastKind;

  /** Begins with a figure; the candidates that follow are its. */
  void begin(Row row, Unit unit, Circumstances around) {
    this.row = row;
    this.unit = unit;
    all.way = null;
    fewer.way = null;
    kinds = Kinds.in(unit);
    change = around.change();
    last = around.last();
    Arrays.fill(common, 0);
    common[Property.COUNTED.ordinal()] = counted(unit, change);
    common[Property.PART.ordinal()] = around.part();
    common[Property.CHANGE.ordinal()] = change ? 1 : 0;
    common[Property.ENDING.ordinal()] = around.ending();
    common[Property.BEHIND.ordinal()] = around.behind();
    common[Property.NEXT.ordinal()] = around.next() ? 1 : 0;
    if (last != null) {
      common[Property.LAST_UNIT.ordinal()] = related(last, unit);
      common[Property.LAST.ordinal()] = around.lastAt().ordinal();
      lastKind = Sorts.kind(last.name(), last.own().from(), last.own().to());
    }
  }

  /**
   * The numbers of the combinations that hold for a candidate, in an array that the next call
   * writes over.
   */
  public int[] of(Candidate candidate) {
    told = candidate.skip() == 0 ? all : fewer;
    Topic topic = candidate.topic();
    if (!told.isOf(candidate) || topic == null) {
      begin(candidate);
    }
    set(Property.RELATION, candidate.relation().ordinal());
    if (topic != null) {
      if (topic != told.topic) {
        told.topic = topic;
        readTopic(topic);
      }
      readCut(candidate, topic);
    }
    if (last != null) {
      set(Property.PARALLEL, parallel(candidate, last));
    }
    readName(candidate);
    Combinations.change(told.before, told.values, told.clues);
    return told.clues;
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

  private void readSaid(Candidate candidate) {
    List<Token> said = candidate.said();
    int skip = candidate.skip();
    int kind = Sorts.kind(said, skip, said.size());
    set(Property.SAID, kind);
    if (last != null) {
      set(Property.ALIKE, kind != lastKind ? 3 : last.change() == change ? 1 : 2);
    }
    set(Property.SKIPPED, Sorts.kind(said, 0, skip));
    set(Property.FORM, candidate.way().form().ordinal());
    set(Property.LISTED_ALIKE, candidate.way().alike());
    if (skip > 0) {
      Token gone = said.get(skip - 1);
      set(Property.SKIPPED_END, gone.isAny(AGENTS) ? 15 : Sorts.sort(gone));
      set(Property.AGENT, Kinds.isAgent(Kinds.of(row.text(), gone)) ? 1 : 2);
    }
    told.noun = lastNoun(said, skip, said.size());
    set(Property.SAID_FIT, fit(kinds, told.noun));
    set(Property.SAID_KIND, Kinds.number(told.noun));
    if (skip < said.size()) {
      set(Property.SAID_START, Sorts.sort(said.get(skip)));
      set(Property.SAID_END, Sorts.sort(said.get(said.size() - 1)));
      set(Property.SAID_LENGTH, Math.min(5, (Sorts.length(said, skip, said.size()) + 2) / 3));
    }
  }

  private void readTopic(Topic topic) {
    List<Token> name = topic.name();
    boolean words = !name.isEmpty();
    set(Property.UNIT, related(topic, unit));
    set(Property.TOPIC, topic.unit() == null ? 0 : topic.change() ? 2 : 1);
    set(Property.SHAPE, Sorts.shape(name));
    set(Property.TOPIC_KIND, Kinds.number(lastNoun(name, 0, name.size())));
    set(Property.TOPIC_START, words ? Sorts.sort(name.get(0)) : 0);
    set(Property.TOPIC_END, words ? Sorts.sort(name.get(name.size() - 1)) : 0);
  }

  private void readCut(Candidate candidate, Topic topic) {
    List<Token> said = candidate.said();
    List<Token> name = topic.name();
    int head = candidate.head();
    int tail = candidate.tail();
    set(Property.LEAD, candidate.lead() > 0 ? 1 : 0);
    set(Property.HEAD, Sorts.kind(name, candidate.lead(), head));
    set(Property.TAIL, Sorts.kind(name, tail, name.size()));
    set(Property.REMOVED, Sorts.kind(name, head, tail));
    set(Property.OVERLAP, Overlap.of(row, candidate));
    set(Property.CUT, cut(name, head, tail));
    set(Property.ACTION, action(head, tail, name.size(), said.size() - candidate.skip()));
    set(Property.GONE, Math.min(3, tail - head));
    int gone = lastNoun(name, head, tail);
    set(Property.KIN, gone == 0 || told.noun == 0 ? 0 : (gone & told.noun) != 0 ? 1 : 2);
  }

  private void readName(Candidate candidate) {
    whole.clear();
    candidate.addTo(whole);
    int size = whole.size();
    int length = Sorts.length(whole, 0, size);
    set(Property.TWICE, Overlap.isTwice(row, whole) ? 1 : 0);
    set(Property.NAME, Sorts.kind(whole, 0, size));
    set(Property.FIT, fit(kinds, lastNoun(whole, 0, size)));
    set(
        Property.LENGTH,
        length == 0
            ? 0
            : length <= 2 ? 1 : length <= 4 ? 2 : length <= 9 ? 3 : length <= 15 ? 4 : 5);
  }

  /** The kinds of the last noun of a stretch; 0 where they are not known. */
  private int lastNoun(List<Token> name, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Sorts.role(name.get(i)) != 2) {
        return Kinds.of(row.text(), name.get(i));
      }
    }
    return 0;
  }

  /** 0 the unit is that of any kind; 1 of this; 2 of another; 3 the kind is not known. */
  private static int fit(int unit, int noun) {
    return unit == 0 ? 0 : noun == 0 ? 3 : (unit & noun) != 0 ? 1 : 2;
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

  /** Whether the topic is cut where its verb ends or its measure begins. */
  private static int cut(List<Token> name, int head, int tail) {
    boolean behindVerb = head == 0 || name.get(head - 1).isAny(Sorts.DEEDS);
    boolean beforeMeasure = tail == name.size() || name.get(tail).isAny(MEASURES | Sorts.DEEDS);
    return (behindVerb ? 1 : 0) + (beforeMeasure ? 2 : 0);
  }
}
