package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** The names of heads that stand over or beside one another, in the order of words of a text. */
public final class JoinedNames {
  /** What names the number of things: 医院数. */
  public static final String NUMBER = "数";

  /** 出生率. */
  private static final int SHORTEST_RATE = 3;

  /** 公务用车. */
  private static final int LONGEST_WORD = 4;

  private JoinedNames() {}

  /** The name that an outer and an inner head give: 粮食 and 产量, 在校生数 and 小学. */
  public static String joined(String outer, String inner) {
    if (inner.isEmpty() || outer.endsWith(inner)) {
      return outer;
    }
    if (inner.startsWith("(")) {
      return outer + inner; // 合同数(报表口径)
    }
    if (outer.length() > 1 && isAll(inner, outer)) {
      return inner;
    }
    // 比例 before Ⅲ类, of a row of shares
    if (NameWords.SHARE.contains(outer) && !Measures.isMeasure(inner)) {
      return inner + outer;
    }
    // 结转和结余 beside 教育支出 under 支出
    if (NameWords.STOCK.ends(outer) > 0 && NameWords.FLOWS.contains(inner)) {
      return outer;
    }
    String ofGoods = NameWords.GOODS.afterThis(inner);
    boolean goods = !outer.isEmpty() && !NameWords.MEASURE.contains(inner);
    if (goods && !ofGoods.equals(inner) && NameWords.MEASURE.contains(ofGoods)) {
      return joined(outer, ofGoods);
    }
    if (NameWords.EACH.contains(inner) && NameWords.EACH.begins(outer) > 0) {
      return outer;
    }
    if (inner.equals(IndexNames.INDEX) && !IndexNames.isIndex(outer)) {
      return outer + inner;
    }
    String kind = ofEvent(outer, inner);
    if (!kind.isEmpty()) {
      return kind;
    }
    if (areIndustries(outer, inner)) {
      return PartNames.part(outer, inner);
    }
    boolean measured = Measures.isMeasure(outer);
    boolean said = inner.length() > 1 && (outer.contains(inner) || isOfAll(outer, inner));
    if (measured && (said || Measures.isAmount(inner) || Measures.areOne(outer, inner))) {
      return outer;
    }
    if (outer.isEmpty() || inner.startsWith(outer) || inner.endsWith(outer)) {
      return inner;
    }
    if (isSaidWhole(outer, inner)) {
      return inner;
    }
    if (saysAll(outer, inner)) {
      return outer;
    }
    if (Kinds.areCounted(outer, inner)) {
      return inner + NUMBER;
    }
    if (areStaff(outer, inner)) {
      return inner;
    }
    if (IndexNames.isIndex(outer) && NameWords.EACH.contains(inner)) {
      return IndexNames.inserted(outer, inner);
    }
    if (measured && NameWords.EACH.contains(inner)) {
      int measure = Measures.length(outer);
      int stem = outer.length() - measure;
      return measure == 0 ? outer : outer.substring(0, stem) + inner + outer.substring(stem);
    }
    boolean measures = Measures.isMeasure(inner);
    if (!measures && !Kinds.isBounded(outer) && restricts(inner)) {
      return merged(inner, outer);
    }
    boolean share = NameWords.SHARE_OF.begins(inner) > 0 || NameWords.OF.contains(inner);
    boolean owner = measured && !measures && !share;
    if (owner) {
      return merged(inner, EachNames.amount(outer));
    }
    boolean same = measured && measures && KinNames.alike(outer, inner);
    String stem = same ? NameWords.ALL.beforeThis(NameWords.MEASURE.beforeThis(outer)) : outer;
    return merged(stem, inner);
  }

  /** 国际旅游外汇收入 says all that 旅游收入 does. */
  private static boolean saysAll(String outer, String inner) {
    int measure = NameWords.MEASURE.ends(inner);
    return measure > 0
        && measure < inner.length()
        && Measures.isMeasure(outer)
        && (outer.contains(inner)
            || KinNames.alike(outer, inner)
                && outer.contains(inner.substring(0, inner.length() - measure)));
  }

  /** 第一产业 under 地区生产总值, 工业 under 第二产业增加值: what they add to it. */
  public static boolean areIndustries(String outer, String inner) {
    boolean product =
        NameWords.PRODUCT.ends(outer) > 0 && NameWords.EACH.begins(outer) == 0
            || outer.endsWith(PartNames.ADDED);
    return product && NameWords.OWNER.ends(inner) > 0 && !Measures.isMeasure(inner);
  }

  /** 一般事故 of 道路交通事故起数 is 道路交通一般事故起数: a kind of what happens, or nothing. */
  private static String ofEvent(String kind, String measure) {
    int event = NameWords.EVENT.ends(kind);
    int at = event == 0 ? -1 : measure.indexOf(kind.substring(kind.length() - event));
    return at > 0 && event < kind.length() && !measure.contains(kind)
        ? measure.substring(0, at) + kind + measure.substring(at + event)
        : "";
  }

  /** 公务用车购置费 of 公务用车购置及运行费, 出生率 of 出生人口: what says itself what it is of. */
  private static boolean isSaidWhole(String outer, String inner) {
    boolean rate = HeadWords.RATE.ends(inner) > 0 && inner.length() == SHORTEST_RATE;
    if (rate && outer.startsWith(inner.substring(0, inner.length() - 1))) {
      return true;
    }
    int measuring = NameWords.MEASURING.ends(outer);
    return measuring > 0
        && inner.length() > LONGEST_WORD
        && inner.endsWith(outer.substring(outer.length() - measuring))
        && outer.startsWith(inner.substring(0, LONGEST_WORD));
  }

  /** 总收入 is 收入. */
  private static boolean isAll(String inner, String outer) {
    return withoutAll(inner).equals(outer);
  }

  /** 能源消费总量 says all that 消费量 does. */
  private static boolean isOfAll(String outer, String inner) {
    return withoutAll(outer).endsWith(inner);
  }

  /** 能源消费量 of 能源消费总量; nothing of a name that does not say that it is all. */
  private static String withoutAll(String name) {
    String all = NameWords.ALL.first(name);
    return all.isEmpty() ? "" : name.replace(all, "");
  }

  /** 卫生技术人员: people of whom 执业医师 and 注册护士 are kinds. */
  private static boolean areStaff(String outer, String inner) {
    return NameWords.STAFF.ends(outer) > 0
        && NameWords.STAFF.ends(inner) == 0
        && NameWords.COUNTED.ends(inner) > 0;
  }

  private static boolean restricts(String name) {
    return NameWords.ATTRIBUTE.contains(name) || Kinds.isManner(name);
  }

  /** How much of the end of one word is the beginning of another. */
  static int overlap(String first, String second) {
    int shared = Math.min(first.length(), second.length());
    while (shared > 0 && !second.startsWith(first.substring(first.length() - shared))) {
      shared--;
    }
    return shared < NameWords.UNDIVIDED.begins(second) ? 0 : shared;
  }

  /** Two words, what the one ends and the other begins with said once: 统筹基金, 基金收入. */
  public static String merged(String first, String second) {
    int shared = Math.min(first.length(), second.length()) - 1;
    shared = NameWords.UNDIVIDED.begins(second) > 0 ? 0 : shared;
    while (shared > 1 && !second.startsWith(first.substring(first.length() - shared))) {
      shared--;
    }
    return shared > 1 ? first + second.substring(shared) : first + second;
  }

  /** 小麦收购 and 收购量 are 小麦收购量. */
  static String overlapping(String caption, String name) {
    int and = NameWords.AND.find(caption);
    if (and > 0 && name.startsWith(caption.substring(0, and))) {
      return name; // 专利授权量 of 专利授权和有效发明专利
    }
    for (int shared = Math.min(caption.length(), name.length()) - 1; shared > 1; shared--) {
      String before = caption.substring(0, caption.length() - shared);
      boolean both = NameWords.BOTH.ends(caption, before.length() + 1) > 0;
      if (caption.endsWith(name.substring(0, shared)) && !Kinds.isOpen(before) && !both) {
        return before + name;
      }
    }
    return name;
  }
}
