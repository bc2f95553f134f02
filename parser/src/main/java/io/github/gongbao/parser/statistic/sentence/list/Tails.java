package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.clause.Said.Form;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only the last name of a coordination says of all: 播种面积 of 小麦、玉米播种面积. */
final class Tails {
  /** What the words for trade end in: 进出口. */
  private static final char TRADE = '口';

  private static final long NO_KIND = WordClass.any(MEASURE, RATIO, VERB, DEED, VERBAL_NOUN);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  private final Row row;

  Tails(Row row) {
    this.row = row;
  }

  /** Where in the last name that may begin which all share. */
  Map<Integer, Form> of(List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    List<Token> before = items.get(items.size() - 2);
    Token mark = Token.last(before);
    int size = last.size();
    int towards = towards(last);
    if (towards > 0 && towards(before) < 0) {
      return Map.of(towards, Form.LISTED_LIKE);
    }
    boolean trade =
        size > 1 && Token.last(last).is(DEED) && row.lastCharacter(Token.last(last)) == TRADE;
    if (trade && items.subList(0, items.size() - 1).stream().allMatch(Tails::isKind)) {
      // 加工贸易、保税物流进出口
      return Map.of(size - 1, Form.LISTED_VERB);
    }
    Map<Integer, Form> tails = new LinkedHashMap<>();
    int measure = size;
    while (measure > 1 && last.get(measure - 1).isAny(MEASURES)) {
      measure--;
    }
    if (ListWords.REST.is(row, last.get(0))) {
      return Map.of(measure, measure < size ? Form.LISTED_MEASURE : Form.LISTED);
    }
    if (measure > 2 && measure < size && isKindOf(mark, last)) {
      return Map.of(1, Form.LISTED_LIKE);
    }
    if (measure < size && isSort(items, measure - 1)) {
      return Map.of(measure - 1, Form.LISTED_MEASURE);
    }
    if (measure > 1 && measure < size && isItem(items, last.get(0))) {
      // 工业、制造业和工业技术改造投资
      return Map.of(measure, Form.LISTED_MEASURE);
    }
    if (measure < size) {
      tails.put(measure, Form.LISTED_MEASURE);
    }
    int verb = measure;
    while (verb > 1 && last.get(verb - 1).isAny(Coordination.VERBS)) {
      verb--;
    }
    boolean own = verb < measure && mark.isAny(Coordination.VERBS);
    if (verb < size && !own) {
      tails.putIfAbsent(verb, Form.LISTED_VERB);
    }
    for (int i = size - 1; i > 1; i--) {
      if (last.get(i).is(MEAN)) {
        if (mark.isAny(Coordination.VERBS) && last.get(i - 1).isAny(Coordination.VERBS)) {
          // 项目审批、不动产登记平均办理时间
          return Map.of(i, Form.LISTED_VERB);
        }
        if (!endsLike(items, last.get(i - 1))) {
          tails.putIfAbsent(i - 1, Form.LISTED_MEAN);
        }
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
      boolean like = isNumber(last.get(0)) == isNumber(before.get(0));
      boolean word = (last.get(0).is(NOUN) || !mark.is(NOUN)) && like;
      if (before.size() == 1 && !(own && verb == 1) && word) {
        tails.putIfAbsent(1, Form.LISTED_LIKE);
      }
    }
    boolean lasts = Token.last(last).is(AGE_NOUN) && !mark.is(AGE_NOUN) && size > 1;
    if (!lasts) {
      tails.putIfAbsent(size, Form.LISTED);
    }
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

  /** 加工贸易, and neither 投资 nor 财政收入: a kind of trade, or a thing that is traded. */
  private static boolean isKind(List<Token> name) {
    return Token.last(name).is(NOUN) && !Token.last(name).isAny(NO_KIND);
  }

  /** Whether a name before the last ends as a word of the last does: 店 of 便利店、超市、专业店零售额. */
  private boolean endsLike(List<List<Token>> items, Token word) {
    boolean like = false;
    for (int i = 0; i + 1 < items.size(); i++) {
      like |= row.lastCharacter(Token.last(items.get(i))) == row.lastCharacter(word);
    }
    return like;
  }

  /** Whether a name before the last is one word and this. */
  private boolean isItem(List<List<Token>> items, Token word) {
    boolean item = false;
    for (int i = 0; i + 1 < items.size(); i++) {
      item |= items.get(i).size() == 1 && row.isSame(items.get(i).get(0), word);
    }
    return item;
  }

  /** 养老 and 医疗 of 职工养老和医疗保险参保人数: two that say of which kind the same thing is. */
  private static boolean isKindOf(Token before, List<Token> last) {
    return before.is(VERBAL_NOUN)
        && last.get(0).is(VERBAL_NOUN)
        && last.get(1).is(NOUN)
        && !last.get(1).is(VERBAL_NOUN);
  }

  /** 2 of 高血压、2型糖尿病: no name by itself, unless those before it are ones: 18-34岁、60岁及以上户籍人口. */
  private boolean isNumber(Token word) {
    return Digits.isArabic(row.text().charAt(word.start()));
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
    return at > 0 && last.get(at).has(SORT) && !endsLike(items, last.get(at));
  }

  /**
   * Whether the name before ends as all of the last does, and not as its beginning: they share
   * nothing, as 社会融资规模存量 and 人民币贷款余额, 电工器材 and 太阳能电池, 增速 and 总量占比.
   */
  private boolean isLikeWhole(Token before, List<Token> last, int own) {
    Token whole = Token.last(last);
    Token part = last.get(own - 1);
    if (whole.isAny(MEASURES)) {
      boolean growth = own < last.size() && before.has(GROWTH);
      return before.isAny(MEASURES) && (growth || !part.isAny(MEASURES));
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
}
