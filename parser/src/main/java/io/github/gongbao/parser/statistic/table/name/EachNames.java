package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.word.Token;
import java.util.List;

/** Measures that are reckoned for each of somebody or something: 人均支出, 平均每百户拥有量. */
final class EachNames {
  /** 人均停留: a measure with more before it is of something. */
  private static final int LONGEST_PLAIN = 4;

  /** 每百户, 每万人: in what numbers people are reckoned. */
  private static final String NUMERALS = Cell.NUMERALS + "百千万";

  /** What stands before those for each of whom something is reckoned. */
  private static final char EACH = '每';

  private EachNames() {}

  /** 人均, 人均停留: how much of what stands before a measure belongs to it, from its 人均 on. */
  static int length(String stem) {
    for (int from = 0; from < stem.length() - 1; from++) {
      boolean most = NameWords.EXTREME.begins(stem, from) > 0;
      boolean far = most && stem.length() - from >= LONGEST_PLAIN;
      if (!far && NameWords.EACH.begins(stem, from) > 0) {
        return stem.length() - from;
      }
    }
    return NameWords.EACH.ends(stem);
  }

  /** 居民人均 of 居民人均可支配收入: how long the words are that say for each of whom; or 0. */
  static int lead(String sum) {
    int each = Measured.asked(sum) == Measured.MONEY ? NameWords.HEAD.find(sum) : -1;
    return each < 0 ? 0 : each + NameWords.HEAD.begins(sum, each);
  }

  /** 平均每人 of 平均每人消费支出: for each of whom a sum is reckoned that a part does not name; or 0. */
  static int whom(String measure, String part) {
    int end = leadEnd(measure);
    int whom = end > 0 ? NameWords.COUNTER.begins(measure, end) : 0;
    boolean sum = whom > 0 && Measured.asked(measure) == Measured.MONEY;
    return sum && !NameWords.EACH.occursIn(part) ? end + whom : 0;
  }

  /** 人均 of 人均收支, 平均每人 of 平均每人消费支出: what says first for each of whom; empty where nothing does. */
  static String first(String words) {
    int at = 0;
    while (at < words.length() && NameWords.EACH.begins(words, at) == 0) {
      at++;
    }
    String said = words.substring(at);
    int end = leadEnd(said);
    boolean each = end > 0 && said.charAt(end - 1) == EACH;
    return said.substring(0, each ? end + NameWords.COUNTER.begins(said, end) : end);
  }

  /** 平均每: where the words end that begin a measure and say that it is reckoned for each; or 0. */
  private static int leadEnd(String measure) {
    int end = 0;
    for (int word = NameWords.EACH.begins(measure); word > 0; ) {
      end += word;
      word = NameWords.EACH.begins(measure, end);
    }
    return end;
  }

  /** 平均每百户: how long the words are that begin a measure and say for how many it is reckoned. */
  static int number(String measure) {
    int end = leadEnd(measure);
    if (end == 0) {
      return 0;
    }
    int number = end;
    while (number < measure.length() && NUMERALS.indexOf(measure.charAt(number)) >= 0) {
      number++;
    }
    int whom = number == end ? 0 : NameWords.COUNTER.begins(measure, number);
    int who = number + whom;
    for (int at = who + 1; whom > 0 && at < measure.length(); at++) {
      who = Measured.HOUSEHOLDS.ends(measure.substring(number + whom, at)) > 0 ? at : who;
    }
    return whom > 0 ? who : 0;
  }

  /**
   * 食品 of 城镇居民人均消费支出: what is reckoned for each of somebody, and no kind of them; where nobody is
   * named only what is spent on is that for certain.
   */
  static boolean isFor(String who, String part) {
    if (who.isEmpty()) {
      return CellWords.SPENDING.contains(part);
    }
    return Measured.PEOPLE.ends(who) > 0
        && Measured.PEOPLE.ends(part) == 0
        && Measured.HOUSEHOLDS.ends(part) == 0
        && Measured.INSTITUTIONS.ends(part) == 0
        && !NameWords.ATTRIBUTE.contains(part)
        && !NameWords.SCOPE.contains(part)
        && !Measures.isMeasure(part);
  }

  /** 得票数 of 各候选人得票数: what each of those has whom the heads below name. */
  static String amount(String name) {
    int each = CaptionWords.EACH.begins(name);
    List<Token> words = each > 0 ? Deeds.words(name) : List.of();
    int who = words.isEmpty() || words.get(0).end() > each ? 1 : 2;
    boolean one = words.size() > who && words.get(who).length() > 1;
    String amount = one ? name.substring(words.get(who).start()) : "";
    return Measures.isMeasure(amount) ? amount : name;
  }
}
