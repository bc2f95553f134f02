package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.clause.Said.Form;
import io.github.gongbao.parser.statistic.sentence.row.Compounds;
import io.github.gongbao.parser.statistic.sentence.row.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Sorts;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a coordination, what only the first or the last says said of all: 小麦、玉米播种面积 is
 * 小麦播种面积 and 玉米播种面积.
 */
public final class Coordination {
  static final long VERBS = WordClass.any(VERB, VERBAL_NOUN, DEED, STRUCK, LIGHT);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  private final Row row;

  public Coordination(Row row) {
    this.row = row;
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
      return List.of(new Shared(Form.LISTED_HALF, 0, listed));
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
      return named.isEmpty() ? List.of() : List.of(new Shared(Form.LISTED_HALF, 0, named));
    }
    if (items.size() > count || items.contains(List.of())) {
      return List.of();
    }
    int half = Halves.own(row, items);
    if (half > 0) {
      return List.of(new Shared(Form.LISTED_HALF, 0, Halves.completed(items, half)));
    }
    Map<Integer, Form> tails = tails(items);
    List<Shared> ways = new ArrayList<>();
    for (Map.Entry<Integer, Form> tail : tails.entrySet()) {
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

  /** Where in the last name that may begin which all share. */
  private Map<Integer, Form> tails(List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    List<Token> before = items.get(items.size() - 2);
    Token mark = before.get(before.size() - 1);
    int size = last.size();
    int towards = towards(last);
    if (towards > 0 && towards(before) < 0) {
      return Map.of(towards, Form.LISTED_LIKE);
    }
    Map<Integer, Form> tails = new LinkedHashMap<>();
    int measure = size;
    while (measure > 1 && last.get(measure - 1).isAny(MEASURES)) {
      measure--;
    }
    if (measure < size && isSort(items, measure - 1)) {
      return Map.of(measure - 1, Form.LISTED_MEASURE);
    }
    if (measure > 1 && measure < size && before.size() == 1 && row.isSame(mark, last.get(0))) {
      // 工业和工业技术改造投资
      return Map.of(measure, Form.LISTED_MEASURE);
    }
    if (measure < size) {
      tails.put(measure, Form.LISTED_MEASURE);
    }
    int verb = measure;
    while (verb > 1 && last.get(verb - 1).isAny(VERBS)) {
      verb--;
    }
    boolean own = verb < measure && mark.isAny(VERBS);
    if (verb < size && !own) {
      tails.putIfAbsent(verb, Form.LISTED_VERB);
    }
    for (int i = size - 1; i > 1; i--) {
      if (last.get(i).is(MEAN)) {
        tails.putIfAbsent(i - 1, Form.LISTED_MEAN);
        tails.putIfAbsent(i, Form.LISTED_VERB);
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      if (endsLike(items, last.get(i))) {
        tails.putIfAbsent(i + 1, i + 1 == size ? Form.LISTED : Form.LISTED_LIKE);
        break;
      }
    }
    if (size > 1) {
      if (before.size() < size || !isCompound(before)) {
        tails.putIfAbsent(size - 1, Form.LISTED_NOUN);
      }
      if (before.size() == 1 && !(own && verb == 1) && (last.get(0).is(NOUN) || !mark.is(NOUN))) {
        tails.putIfAbsent(1, Form.LISTED_LIKE);
      }
    }
    tails.putIfAbsent(size, Form.LISTED);
    for (int part = size; part > 0; part--) {
      boolean joined = part < size && last.get(part).isAny(Row.LIST);
      // 中国香港
      joined |= part < size && last.get(part).is(PLACE) && last.get(part - 1).has(COUNTRY);
      if (joined || isLikeWhole(mark, last, part)) {
        tails.remove(part);
      }
    }
    ListSum sums = new ListSum(row, items.size());
    int counted = sums.countedEnd(last);
    if (counted > 0) {
      return Map.of(sums.isBare(last, counted) ? size : counted, Form.LISTED_NOUN);
    }
    int sum = ListSum.end(last);
    boolean behind = false;
    for (int part = sum + 1; part < size; part++) {
      behind |= tails.containsKey(part);
    }
    for (int part = 0; behind && part <= sum; part++) {
      tails.remove(part);
    }
    return tails;
  }

  /** Whether a name before the last ends as a word of the last does: 店 of 便利店、超市、专业店零售额. */
  private boolean endsLike(List<List<Token>> items, Token word) {
    boolean like = false;
    for (int i = 0; i + 1 < items.size(); i++) {
      Token end = items.get(i).get(items.get(i).size() - 1);
      like |= row.lastCharacter(end) == row.lastCharacter(word);
    }
    return like;
  }

  /** Where 对美元升值 begins of 欧元、英镑对美元升值, which all do; -1 where nothing does. */
  private static int towards(List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      Token token = name.get(i);
      if (token.is(PREPOSITION) && token.has(TOWARDS) && !token.is(JOINT)) {
        return i;
      }
    }
    return -1;
  }

  /** 产业 of 有色冶金、石化化工产业增加值: what all are, which the others leave out. */
  private boolean isSort(List<List<Token>> items, int at) {
    List<Token> last = items.get(items.size() - 1);
    boolean sort = at > 0 && last.get(at).has(SORT);
    for (int i = 0; sort && i + 1 < items.size(); i++) {
      Token end = items.get(i).get(items.get(i).size() - 1);
      sort = row.lastCharacter(end) != row.lastCharacter(last.get(at));
    }
    return sort;
  }

  /**
   * Whether the name before ends as all of the last does, and not as its beginning: they share
   * nothing, as 社会融资规模存量 and 人民币贷款余额, 电工器材 and 太阳能电池.
   */
  private boolean isLikeWhole(Token before, List<Token> last, int own) {
    Token whole = last.get(last.size() - 1);
    Token part = last.get(own - 1);
    if (whole.isAny(MEASURES)) {
      return before.isAny(MEASURES) && !part.isAny(MEASURES);
    }
    int kinds = kinds(before);
    return (kinds & kinds(whole)) != 0 && (kinds & kinds(part)) == 0;
  }

  /** 电工器材: what ends in two nouns wants no third, as 确诊 wants 病例. */
  private static boolean isCompound(List<Token> name) {
    int size = name.size();
    return size > 1 && name.get(size - 2).is(NOUN) && name.get(size - 1).is(NOUN);
  }

  private int kinds(Token word) {
    return Kinds.of(row.text(), word);
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
      name.addAll(tail);
      names.add(name);
    }
    return names;
  }
}
