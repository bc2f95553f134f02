package io.github.gongbao.parser.statistic;

/** The names that the heads of rows and columns give, put together as a text would say them. */
final class Labels {
  private Labels() {}

  /** The name that an outer and an inner head give: 粮食 and 产量, 在校生数 and 小学. */
  static String joined(String outer, String inner) {
    if (inner.isEmpty() || outer.endsWith(inner)) {
      return outer;
    }
    if (isMeasure(outer) && TableWords.AMOUNT.contains(inner)) {
      return outer;
    }
    if (outer.isEmpty() || inner.startsWith(outer) || inner.endsWith(outer)) {
      return inner;
    }
    boolean share = inner.startsWith("占") || inner.startsWith("为");
    return isMeasure(outer) && !isMeasure(inner) && !share ? inner + outer : outer + inner;
  }

  /** The name of a part of what has a measure: 采矿业 of 工业增加值 is 采矿业增加值. */
  static String part(String whole, String part) {
    int bracket = Math.max(whole.indexOf('（'), whole.indexOf('('));
    String name = bracket > 0 ? whole.substring(0, bracket) : whole;
    int measure = TableWords.MEASURE.ends(name);
    int verb = measure == 0 ? 0 : Words.VERB.before(name, name.length() - measure);
    measure += verb > 1 ? verb : 0;
    return measure == 0 || isMeasure(part) ? part : part + name.substring(name.length() - measure);
  }

  static boolean isMeasure(String name) {
    return !name.isEmpty()
        && (TableWords.MEASURE.ends(name) > 0
            || Name.isMeasure(name)
            || Words.TAIL_NOUN.contains(name)
            || Words.RELATIONAL.contains(name));
  }
}
