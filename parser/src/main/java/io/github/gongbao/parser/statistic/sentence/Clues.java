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
 * What speaks for and against a candidate: the values of its properties, and by them the
 * combinations that hold for it.
 */
final class Clues {
  private final Row row;

  /** The values of the properties, and the clues that they make, of the candidate read last. */
  private final int[] values = new int[Property.values().length];

  private final int[] clues = new int[Combinations.COUNT];

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
    values[Property.SAID.ordinal()] = Sorts.kind(said, candidate.skip(), said.size());
    values[Property.SKIPPED.ordinal()] = Sorts.kind(said, 0, candidate.skip());
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
      values[Property.HEAD.ordinal()] = Sorts.kind(name, candidate.lead(), head);
      values[Property.TAIL.ordinal()] = Sorts.kind(name, tail, name.size());
      values[Property.REMOVED.ordinal()] = Sorts.kind(name, head, tail);
      values[Property.UNIT.ordinal()] = related(topic, unit);
      values[Property.OVERLAP.ordinal()] = overlap(candidate);
      values[Property.TOPIC.ordinal()] = topic.unit() == null ? 0 : topic.change() ? 2 : 1;
      values[Property.CUT.ordinal()] = cut(name, head, tail);
      values[Property.ACTION.ordinal()] =
          action(head, tail, name.size(), said.size() - candidate.skip());
      values[Property.SHAPE.ordinal()] = Sorts.shape(name);
      values[Property.GONE.ordinal()] = Math.min(3, tail - head);
    }
    Topic last = around.last();
    if (last != null) {
      values[Property.PARALLEL.ordinal()] = parallel(candidate, last);
      int lastKind = Sorts.kind(last.name(), last.own().from(), last.own().to());
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
    values[Property.NAME.ordinal()] = Sorts.kind(whole, 0, whole.size());
    values[Property.FIT.ordinal()] = fit(kinds, lastNoun(whole, 0, whole.size()));
    int saidKind = lastNoun(said, candidate.skip(), said.size());
    values[Property.SAID_FIT.ordinal()] = fit(kinds, saidKind);
    if (candidate.skip() < said.size()) {
      values[Property.SAID_START.ordinal()] = Sorts.sort(said.get(candidate.skip()));
      values[Property.SAID_END.ordinal()] = Sorts.sort(said.get(said.size() - 1));
      int characters = 0;
      for (int i = candidate.skip(); i < said.size(); i++) {
        characters += said.get(i).length();
      }
      values[Property.SAID_LENGTH.ordinal()] = Math.min(5, (characters + 2) / 3);
    }
    if (topic != null && !topic.name().isEmpty()) {
      values[Property.TOPIC_START.ordinal()] = Sorts.sort(topic.name().get(0));
      values[Property.TOPIC_END.ordinal()] = Sorts.sort(topic.name().get(topic.name().size() - 1));
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
    return Combinations.of(values, clues);
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
    boolean behindVerb = head == 0 || name.get(head - 1).isAny(Sorts.DEEDS);
    boolean beforeMeasure =
        tail == name.size() || name.get(tail).isAny(WordClass.any(MEASURE, RATIO) | Sorts.DEEDS);
    return (behindVerb ? 1 : 0) + (beforeMeasure ? 2 : 0);
  }
}
