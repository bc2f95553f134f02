package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordUse.AND_SO_ON;
import static io.github.gongbao.parser.word.WordUse.TARGET;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import java.util.List;

/** Words that sum up the names of a list: 三类任务, 三大指标, 等产品. */
final class ListSum {
  private final Row row;

  /** How many names the list has. */
  private final int items;

  ListSum(Row row, int items) {
    this.row = row;
    this.items = items;
  }

  /** 取蜂窝、抓动物、开门三类任务: where the number ends that sums up the names before it; 0 where none does. */
  int countedEnd(List<Token> last) {
    for (int i = 1; i + 1 < last.size(); i++) {
      if (counts(last.subList(i, last.size()))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether what is counted says nothing of the names: 指标 of 三大指标, and not 任务 of 三类任务. */
  boolean isBare(List<Token> last, int counted) {
    return counted + 1 == last.size()
        && last.get(counted).has(TARGET)
        && isNumberWord(last.get(counted - 1));
  }

  private boolean isNumberWord(Token token) {
    return token.length() == 2 && row.text().charAt(token.end() - 1) == '大';
  }

  /** Where what a list is of ends, at the least: behind the first word of 等新兴市场. */
  static int end(List<Token> last) {
    for (int i = 1; i < last.size(); i++) {
      if (last.get(i).has(AND_SO_ON)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** 锂电池 of 太阳能电池、锂电池等产品: without what all are, as 三大指标. */
  List<Token> instance(List<Token> last) {
    int end = last.get(last.size() - 1).has(TARGET) ? last.size() - 1 : last.size();
    if (end > 1 && counts(last.subList(end - 1, end))) {
      return last.subList(0, end - 1);
    }
    int sum = end(last);
    return sum == 0 ? last : last.subList(0, sum - 1);
  }

  /**
   * Whether words begin with the number of names, 三类, or a word of it, 三大: 3 in
   * 三大税种营业税、企业所得税和个人所得税, which are these and no kinds of each.
   */
  boolean counts(List<Token> words) {
    Token first = words.get(0);
    boolean number = isNumberWord(first) || isCounted(words);
    return number && Digits.chinese(row.text().charAt(first.start())) == items;
  }

  /** 三大粮食作物化肥、农药利用率: what a number of kinds begins goes to all. */
  static boolean isCounted(List<Token> first) {
    return first.get(0).mention() instanceof Figure;
  }
}
