package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.clause.Said.Form;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.PlaceInName;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/** The ways in which the words around a figure may name what it counts. */
final class Ways {
  /** What words begin with that say how much a figure is otherwise: 折合. */
  private static final Words CONVERSIONS =
      new Words(LexiconWords.firstOf(Ways.class, "conversions.tsv"));

  /** How far behind a figure the next one is seen. */
  private static final int NEXT_FIGURE = 30;

  private static final long MOVES = WordClass.any(UP, DOWN, FLAT);
  private static final long WEAK = WordClass.any(WEAK_UP, WEAK_DOWN);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);
  private static final long DRIVING = WordClass.any(LIGHT, INFLUENCE);
  private static final long BEFALLING = WordClass.any(STRUCK, DEED);

  private static final long NO_THINGS = MEASURES | WordClass.any(VERB, DEED, STRUCK);

  private static final long BEFORE_DEED =
      Row.CLAUSE_END
          | WordClass.any(TOTAL, MANNER, PLACE, PERIOD, BASELINE, FILLER, PLANNED, LIGHT, ACTOR);

  private final List<Said> ways = new ArrayList<>(4);

  private Ways() {}

  /** All that there are; that of the words before it alone where there is no other. */
  static List<Said> read(Row row, Before before, Core core, Behind behind) {
    if (behind.scaled) {
      return List.of(new Said(behind.noun, Form.NOUN));
    }
    List<Token> thing = measured(row, before, core, behind);
    if (!thing.isEmpty()) {
      return List.of(new Said(Token.joined(thing, core.name), Form.NOUN));
    }
    Ways read = new Ways();
    boolean which = before.attributive && before.isCount && !behind.noun.isEmpty();
    if (!core.isEmpty() && !which) {
      read.add(core.name, Form.BEFORE);
    }
    List<Token> moved = before.isCount ? moved(row, before.to, behind) : List.of();
    if (!moved.isEmpty()) {
      read.add(moved, Form.TOLD_NOUN);
      return read.ways;
    }
    if (!behind.noun.isEmpty()) {
      boolean list = row.has(before.end - 1, AND_SO_ON);
      read.addNoun(core, behind, list && !core.isEmpty());
    }
    if (!behind.predicate.isEmpty() && !isOfLast(core, behind)) {
      boolean where = row.has(before.to - 1, LOCATING);
      read.addTold(core, behind, isRepeated(row, behind), where);
    }
    if (read.ways.isEmpty() && row.has(before.to - 1, TOWARDS) && !behind.deed.isEmpty()) {
      // 为10万人发放失业保险金7亿元
      read.add(behind.deed, Form.TOLD);
    }
    return read.ways.isEmpty() ? List.of(Said.before(core.name)) : read.ways;
  }

  /** 大桥工程 of 总投资1.9亿元的大桥工程: the thing of which a measure is told before it; or nothing. */
  private static List<Token> measured(Row row, Before before, Core core, Behind behind) {
    int of = before.to + 1;
    boolean measure =
        row.is(of, OF)
            && row.is(before.to, FIGURE)
            && !before.isPercent
            && !core.name.isEmpty()
            && core.name.stream().allMatch(word -> word.is(MEASURE));
    if (!measure) {
      return List.of();
    }
    List<Token> thing = row.isQuantity(of + 1) ? Behind.read(row, of + 1).noun : behind.noun;
    // a single character is a piece of a name that no lexicon has
    boolean named = !thing.isEmpty() && Token.last(thing).is(NOUN);
    return named && Token.last(thing).length() > 1 ? thing : List.of();
  }

  /**
   * 对外开放 of 建成6个公园、7座展馆对外开放: whether what is done with all is told, and what is said is of the
   * last.
   */
  private static boolean isOfLast(Core core, Behind behind) {
    boolean done = !core.isEmpty() && !core.cause && Token.last(core.name).is(DEED);
    return behind.lent && done && !Token.last(behind.predicate).is(NOUN);
  }

  private void add(List<Token> words, Form form) {
    ways.add(new Said(words, form));
  }

  private void addNoun(Core core, Behind behind, boolean list) {
    boolean driven =
        behind.deed.size() > 1 && behind.deed.stream().noneMatch(word -> word.is(MEASURE));
    if (driven && core.name.size() == 1 && core.name.get(0).isAny(DRIVING)) {
      // 推动8家企业发行债券5亿元
      add(Token.joined(behind.deed, behind.noun), Form.DEED_NOUN);
      return;
    }
    List<Token> before = attribute(core.name);
    if (!before.isEmpty()) {
      add(Token.joined(before, behind.noun), Form.BEFORE_NOUN);
    }
    boolean deed = !core.name.isEmpty() && core.name.stream().allMatch(word -> word.is(DEED));
    if (!deed) {
      add(behind.noun, Form.NOUN);
    }
    if (!behind.deed.isEmpty()) {
      add(Token.joined(behind.deed, behind.noun), Form.DEED_NOUN);
    }
    if (list) {
      add(Token.joined(summed(core.name), behind.noun), Form.SUM);
    }
  }

  /** 废弃 of 对废弃的223个矿山: towards which things something is done says nothing of them. */
  private static List<Token> attribute(List<Token> name) {
    boolean towards = !name.isEmpty() && name.get(0).is(PREPOSITION) && name.get(0).has(TOWARDS);
    if (!towards || name.size() > 1 && name.get(1).is(PLACE)) {
      return name;
    }
    for (Token token : name) {
      if (token.is(DEED)) {
        return name;
      }
    }
    return name.subList(1, name.size());
  }

  /**
   * Adds what is said behind the figure.
   *
   * @param where whether the counted are where it is done: 在3000个小区设置回收机
   */
  private void addTold(Core core, Behind behind, boolean repeated, boolean where) {
    List<Token> told = behind.predicate;
    if (repeated) {
      // 成为示范村, and 单个病例 of 80%的病例为单个病例
      add(told, Form.TOLD);
      return;
    }
    if (behind.noun.isEmpty()) {
      add(told, Form.TOLD);
    } else {
      add(Token.joined(told, behind.noun), Form.TOLD_NOUN);
      if (!where) {
        add(Token.joined(behind.noun, told), Form.NOUN_TOLD);
      }
    }
    if (!core.name.isEmpty()) {
      add(Token.joined(Token.joined(core.name, behind.noun), told), Form.ALL);
    }
  }

  /** 增加值增长行业 of 29个行业增加值增长, 下降行业 of 3个行业下降: those of the things that moved; else none. */
  private static List<Token> moved(Row row, int figure, Behind behind) {
    List<Token> noun = behind.noun;
    List<Token> told = Token.joined(noun, behind.predicate);
    Token division = PlaceInName.division(row, figure);
    if (division != null && isMoved(told, 0)) {
      return Token.joined(told, List.of(division));
    }
    int measured = 1;
    while (measured < told.size() && told.get(measured).isAny(MEASURES)) {
      measured++;
    }
    boolean plain =
        (measured > 1 || told.size() == 2)
            && measured >= noun.size() - 1
            && isMoved(told, measured)
            && told.get(0).is(NOUN)
            && !told.get(0).isAny(NO_THINGS);
    return plain ? Token.joined(told.subList(1, told.size()), told.subList(0, 1)) : List.of();
  }

  /** Whether the last word of a name, and no other from a place on, says that something moved. */
  private static boolean isMoved(List<Token> told, int from) {
    for (int i = from; i < told.size(); i++) {
      boolean weak = told.get(i).is(VERB) && told.get(i).isAny(WEAK);
      if (weak || told.get(i).isAny(MOVES)) {
        return i + 1 == told.size();
      }
    }
    return false;
  }

  /** 建成重庆东站、渝厦高铁等340个项目: the verb of a list whose sum the noun behind the figure is. */
  private static List<Token> summed(List<Token> list) {
    Token first = list.get(0);
    boolean verb =
        first.is(VERB) && !first.is(NOUN) && list.size() > 1 && !list.get(1).isAny(Row.LIST);
    int end = verb ? 1 : 0;
    for (int i = 0; i < list.size() && !list.get(i).is(PAUSE); i++) {
      if (list.get(i).isAny(Reading.VERBS)) {
        end = i + 1;
      }
    }
    int start = end;
    while (start > 0 && list.get(start - 1).isAny(Reading.VERBS)) {
      start--;
    }
    return list.subList(start, end);
  }

  /** 80%的病例为单个病例, 43个社区获评友好型社区: the predicate names the thing itself. */
  private static boolean isRepeated(Row row, Behind behind) {
    if (behind.noun.isEmpty()) {
      return false;
    }
    Token last = behind.predicate.get(behind.predicate.size() - 1);
    Token thing = behind.noun.get(behind.noun.size() - 1);
    return last.length() == thing.length()
        && row.text().regionMatches(last.start(), row.text(), thing.start(), last.length());
  }

  /** Whether a figure is a sum of money. */
  static boolean isSum(Row row, int figure) {
    return row.isQuantity(figure) && row.unit(figure).dimension() == Dimension.MONEY;
  }

  /** 死亡 of 3人死亡5人受伤: whether each of two figures side by side tells what befell those behind it. */
  static boolean isEachStruck(Row row, int said, int next) {
    int first = said - 1;
    boolean apart = row.is(said, STRUCK) && next == said + 1 && row.is(next + 1, STRUCK);
    return apart
        && row.isQuantity(first)
        && row.isQuantity(next)
        && row.unit(first).equals(row.unit(next))
        && (row.is(first - 1, CAUSE) || !row.isAny(first - 1, BEFALLING));
  }

  /** 1756人 of 482户1756人受灾: whether so many people are of so many households right before them. */
  static boolean isOfThem(Row row, int figure) {
    return row.isQuantity(figure - 1)
        && Kinds.isAgent(Kinds.in(row.unit(figure - 1)))
        && Kinds.arePeople(row.unit(figure));
  }

  /** Whether another figure follows in the clause. */
  static boolean isFollowed(Row row, int from) {
    for (int i = from; i < from + NEXT_FIGURE && i < row.size(); i++) {
      if (row.isAny(i, Row.CLAUSE_END)) {
        return false;
      }
      if (row.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  /** 折合径流深 of 水资源量5亿立方米,折合径流深20毫米: whether the words only say how much that is otherwise. */
  static boolean isConverted(Before before) {
    return before.from < before.to
        && before.row.is(before.from - 1, COMMA)
        && before.row.is(before.from - 2, FIGURE)
        && CONVERSIONS.isWhole(
            before.row.text(),
            before.row.get(before.from).start(),
            before.row.get(before.from).end());
  }

  /** Whether the figure is the sum of what is and what was: 累计达46个. */
  static boolean isCumulative(Row row, Before before) {
    boolean cumulative = false;
    for (int i = Math.max(before.from, before.to - Reading.LONGEST_BASE); i < before.to; i++) {
      cumulative |= row.has(i, CUMULATIVE);
    }
    return cumulative;
  }

  /** Whether the clause before a figure tells but a deed. */
  static boolean isDeedAlone(Row row, int figure) {
    int deed = figure;
    while (row.is(deed - 1, DEED)) {
      deed--;
    }
    return deed < figure && (deed == 0 || row.isAny(deed - 1, BEFORE_DEED));
  }
}
