package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.ADJECTIVE;
import static io.github.gongbao.parser.word.WordClass.MEASURE;
import static io.github.gongbao.parser.word.WordClass.RATIO;
import static io.github.gongbao.parser.word.WordClass.VERBAL_NOUN;
import static io.github.gongbao.parser.word.WordUse.FULFILMENT;
import static io.github.gongbao.parser.word.WordUse.TARGET;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * One way to read what the clause says of a figure.
 *
 * @param words the words of the name
 * @param form which of the words around the figure they are
 * @param alike how what is its own in the last name of a list stands to the name before: 1 it ends
 *     in the same character, 2 it is as long, 3 neither; 0 outside lists
 */
public record Said(List<Token> words, Form form, int alike) {
  private static final long MEASURES = WordClass.any(MEASURE, RATIO, VERBAL_NOUN);

  public Said(List<Token> words, Form form) {
    this(words, form, 0);
  }

  /** Which words around a figure make its name. */
  public enum Form {
    /** Those before it: 检查水库 of 检查水库1280座. */
    BEFORE,
    /** Those before it and the noun behind it: 派出 and 工作组 of 派出27个工作组. */
    BEFORE_NOUN,
    /** The noun behind it: 市级领导 of 33名市级领导. */
    NOUN,
    /** What is said of that noun, and it: 住上好房子农户. */
    TOLD_NOUN,
    /** The noun and what is said of it: 贫困村退出. */
    NOUN_TOLD,
    /** Those before it and all behind it: 带动贫困村进入产业园. */
    ALL,
    /** The noun behind it and what it does with the next figure: 滞留资金县 of 8个县滞留资金1.26亿元. */
    DEED_NOUN,
    /** What is said behind it: 受灾 of 12万人受灾. */
    TOLD,
    /** The verb before a list and the noun that sums it up: 建成投用 and 项目. */
    SUM,
    /** One of a list whose names share nothing: 住宅、办公楼. */
    LISTED,
    /** One of a list with the measure that its last name ends in: 汽油、柴油价格. */
    LISTED_MEASURE,
    /** One of a list with the verb and the measure that its last name ends in: 小麦、玉米播种面积. */
    LISTED_VERB,
    /**
     * One of a list with what stands behind the last name's word that is like its own: 采矿业、制造业投资.
     */
    LISTED_LIKE,
    /** One of a list with the last word of its last name: 确诊、疑似病例. */
    LISTED_NOUN,
    /**
     * One of a list with all from the mean of the last name on, and a word before it: 福田、皇岗口岸日均客流.
     */
    LISTED_MEAN,
    /** One of a list whose words share their second half: 大、中、小型企业. */
    LISTED_HALF;

    /** Whether what is said of the counted is among them: 完成 of 26个城市完成目标 is no light verb. */
    public boolean isTold() {
      return switch (this) {
        case TOLD, TOLD_NOUN, NOUN_TOLD, ALL, DEED_NOUN -> true;
        default -> false;
      };
    }
  }

  /** Whether the words say only how much is done of what was to be done: 年度目标完成率. */
  public boolean isFulfilment() {
    int last = words.size() - 1;
    boolean fulfilment = last >= 0 && words.get(last).has(FULFILMENT);
    for (int i = 0; fulfilment && i < last; i++) {
      fulfilment = words.get(i).has(TARGET) || words.get(i).is(ADJECTIVE);
    }
    return fulfilment;
  }

  /** Whether they are a measure in a list, which may be of what its first name is of. */
  public boolean isMeasureOfList() {
    return form == Form.LISTED && !words.isEmpty() && Token.last(words).isAny(MEASURES);
  }

  public static Said before(List<Token> words) {
    return new Said(words, Form.BEFORE);
  }
}
