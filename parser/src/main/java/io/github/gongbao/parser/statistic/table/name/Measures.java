package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.word.NameWords;

/** Whether a name says what is measured, and how many of its characters do. */
public final class Measures {
  /** 发行额, 工作量: what is done, and how much of it. */
  private static final int SHORTEST_NOUN = 3;

  /** 限额. */
  private static final int SHORTEST_WORD = 2;

  /** 保险金额: two words that are taken for one measure. */
  private static final int LONGEST_NOUN = 4;

  private Measures() {}

  /** Whether a name says what is measured, and not only of what. */
  public static boolean isMeasure(String name) {
    return NameWords.MEASURE.ends(name) > 0 && !NameWords.ATTRIBUTE.contains(name)
        || name.length() > 1 && NameWords.MEASURING.ends(name) > 0;
  }

  /** 余额, 播种面积, 限额: what is measured, in one word that says nothing of what it is of. */
  public static boolean isPlain(String name) {
    return NameWords.MEASURE.contains(name)
        || name.length() == SHORTEST_WORD && NameWords.NOUN.ends(name) > 0;
  }

  /** Whether a name is a word for amounts, which a share is not. */
  public static boolean isAmount(String name) {
    return NameWords.AMOUNT.contains(name) && !NameWords.SHARE.contains(name);
  }

  /** 人数, 机构数, 总额: how many or how much, and nothing of what. */
  public static boolean isBare(String name) {
    boolean number = NameWords.NUMBER.ends(name) > 0 && name.length() <= SHORTEST_NOUN;
    return NameWords.AMOUNT.contains(name) || number && NameWords.MEASURE.contains(name);
  }

  /** 占比, 占预算, 为上年: a share, or what figures are a share of. */
  static boolean isShare(String name) {
    return NameWords.SHARE_OF.begins(name) > 0 || NameWords.SHARE.contains(name);
  }

  /** 占银行业比例: a share of what it names, and not of what. */
  public static boolean isShareOf(String name) {
    return NameWords.SHARE_OF.begins(name) > 0
        && NameWords.SHARE.ends(name) > 0
        && !NameWords.SHARE.contains(name);
  }

  /** The length of the measure that the name of a row ends in: 发行额; 0 where it has none. */
  static int length(String name) {
    int measure = lastWord(name);
    int inner = measure;
    while (inner > 0) {
      inner = NameWords.MEASURE.ends(name, name.length() - measure);
      measure += inner;
    }
    int all = measure > 0 && measure < name.length() ? all(name, name.length() - measure) : 0;
    return NameWords.VOLUME.ends(name) > 0 ? measure + all : measure;
  }

  /** The length of the last word of a measure: one of the lexicon, 总产量, or a noun like 发行额. */
  static int lastWord(String name) {
    int listed = NameWords.MEASURE.ends(name);
    int last = name.length() - 1;
    int all = last > SHORTEST_NOUN ? all(name, last) : 0;
    if (listed == 0 && all > 0) {
      int plain = NameWords.MEASURE.ends(name.substring(0, last - all) + name.charAt(last));
      listed = plain > 0 ? plain + all : 0;
    }
    if (listed > 0 || name.length() <= SHORTEST_NOUN || NameWords.NOUN.ends(name) == 0) {
      return listed;
    }
    return name.length() <= LONGEST_NOUN ? name.length() : SHORTEST_NOUN + all;
  }

  /** The length of 总 where it ends before a place of a name. */
  private static int all(String name, int end) {
    return NameWords.ALL.ends(name, end);
  }

  /** 原油加工量 and 产量: one measure, said twice. */
  static boolean areOne(String outer, String inner) {
    int same = NameWords.COUNTING.ends(outer);
    return same > 0
        && NameWords.MEASURE.contains(inner)
        && inner.endsWith(outer.substring(outer.length() - same));
  }
}
