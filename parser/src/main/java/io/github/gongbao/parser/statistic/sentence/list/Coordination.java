package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.clause.Said.Form;
import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.kind.Sorts;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of a coordination, what only the first or the last says said of all: 小麦、玉米播种面积 is
 * 小麦播种面积 and 玉米播种面积.
 */
public final class Coordination {
  static final long VERBS = WordClass.any(VERB, VERBAL_NOUN, DEED, STRUCK, LIGHT);

  private final Row row;
  private final Tails tails;

  public Coordination(Row row) {
    this.row = row;
    this.tails = new Tails(row);
  }

  /**
   * One way to read a coordination.
   *
   * @param form what its names share
   * @param alike how the last name is like the one before, as {@link Said#alike} has it
   * @param names a name for each figure
   */
  public record Shared(Form form, int alike, List<List<Token>> names) {
    /** What the list says of the figure at a place. */
    public Said said(int place) {
      return new Said(names.get(place), form, alike);
    }

    /** 昌平老城、上海港分别…: the place before each name, or that it begins with; none where one has none. */
    public List<List<Region>> places(Row row) {
      List<List<Region>> places = new ArrayList<>();
      for (List<Token> name : names) {
        int first = row.indexOf(name.get(0));
        int at = row.isWherePlace(first) ? first : first - 1;
        if (!row.isWherePlace(at)) {
          return List.of();
        }
        places.add(((PlaceMention) row.get(at).mention()).regions());
      }
      return places;
    }

    /** The same with words that all names end in. */
    public Shared with(List<Token> action) {
      boolean light = true;
      for (Token token : action) {
        light &= token.is(LIGHT);
      }
      if (light) {
        return this;
      }
      List<List<Token>> whole = new ArrayList<>();
      for (List<Token> name : names) {
        whole.add(Token.joined(name, action));
      }
      return new Shared(form, alike, whole);
    }
  }

  /** The ways to read a coordination of {@code count} names; none where it has not so many. */
  public List<Shared> of(List<Token> said, int count) {
    if (count < 2) {
      return List.of();
    }
    List<List<Token>> listed = Compounds.named(row, said, count, 2);
    if (!listed.isEmpty()) {
      return List.of(new Shared(Form.LISTED, 1, listed));
    }
    List<List<Token>> items = split(said, PAUSE.bit());
    for (int i = items.size() - 1; i >= 0 && items.size() < count; i--) {
      List<List<Token>> parts = split(items.get(i), JOINT.bit());
      if (parts.size() > 1 && items.size() + parts.size() - 1 <= count) {
        items.remove(i);
        items.addAll(i, parts);
      }
    }
    items = items.size() == 1 && count > 1 ? byOneWord(said, count, items) : items;
    if (items.size() < count) {
      List<List<Token>> named = Compounds.named(row, said, count, 1);
      if (!named.isEmpty()) {
        return List.of(new Shared(Form.LISTED_HALF, 0, named));
      }
      named = count == 2 && items.size() == 1 ? Twins.named(row, said) : List.of();
      return named.isEmpty() ? List.of() : List.of(new Shared(Form.LISTED_HALF, 0, named));
    }
    if (items.size() > count || items.contains(List.of())) {
      return List.of();
    }
    int half = Halves.own(row, items);
    if (half > 0) {
      return List.of(new Shared(Form.LISTED_HALF, 0, Halves.completed(items, half)));
    }
    List<Shared> ways = new ArrayList<>();
    for (Map.Entry<Integer, Form> tail : tails.of(items).entrySet()) {
      int own = tail.getKey();
      ways.add(new Shared(tail.getValue(), alike(items, own), distributed(items, own)));
    }
    return ways;
  }

  /** 博彩及中介业和酒店及饮食业: names that one word joins, and another what each of them is of. */
  private List<List<Token>> byOneWord(List<Token> said, int count, List<List<Token>> whole) {
    for (Token word : said) {
      if (word.is(JOINT)) {
        List<List<Token>> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
          if (said.get(i).is(JOINT) && row.isSame(said.get(i), word)) {
            items.add(said.subList(from, i));
            from = i + 1;
          }
        }
        items.add(said.subList(from, said.size()));
        if (items.size() == count) {
          return items;
        }
      }
    }
    return whole;
  }

  private static List<List<Token>> split(List<Token> said, long at) {
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    for (Token token : said) {
      if (token.isAny(at) && !item.isEmpty()) {
        items.add(item);
        item = new ArrayList<>();
      } else if (!token.isAny(at)) {
        item.add(token);
      }
    }
    items.add(item);
    return items;
  }

  private int alike(List<List<Token>> items, int own) {
    List<Token> last = items.get(items.size() - 1).subList(0, own);
    List<Token> before = items.get(items.size() - 2);
    if (row.lastCharacter(last.get(own - 1)) == row.lastCharacter(before.get(before.size() - 1))) {
      return 1;
    }
    return Sorts.length(last, 0, own) == Sorts.length(before, 0, before.size()) ? 2 : 3;
  }

  /** Adds what all names end in, without what a name ends in itself: 总值 of 贸易总值 behind 一般贸易. */
  private void addTail(List<Token> name, List<Token> tail) {
    if (tail.isEmpty() || name.isEmpty()) {
      name.addAll(tail);
      return;
    }
    Token first = tail.get(0);
    String said = row.words(name);
    int again = Math.min(first.length(), said.length());
    while (again > 1
        && !row.text().startsWith(said.substring(said.length() - again), first.start())) {
      again--;
    }
    if (again < 2) {
      name.addAll(tail);
      return;
    }
    if (again < first.length()) {
      Sense sense = new Sense(first.classes(), 0, null);
      name.add(new Token(first.start() + again, first.end(), sense));
    }
    name.addAll(tail.subList(1, tail.size()));
  }

  private List<List<Token>> distributed(List<List<Token>> items, int own) {
    List<Token> first = items.get(0);
    List<Token> last = items.get(items.size() - 1);
    List<Token> tail = new ArrayList<>();
    for (Token token : last.subList(own, last.size())) {
      if (!token.has(AND_SO_ON)) {
        tail.add(token);
      }
    }
    ListHead heads = ListHead.of(row, items, own);
    List<Token> head = heads.head();
    ListSum sums = new ListSum(row, items.size());
    boolean sum = sums.counts(first);
    List<List<Token>> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Token> name = new ArrayList<>(i == 0 || sum ? List.of() : heads.before(items.get(i)));
      List<Token> item = i + 1 < items.size() ? items.get(i) : sums.instance(last.subList(0, own));
      name.addAll(i == 0 && sum ? item.subList(head.size(), item.size()) : item);
      addTail(name, tail);
      names.add(name);
    }
    return names;
  }
}
