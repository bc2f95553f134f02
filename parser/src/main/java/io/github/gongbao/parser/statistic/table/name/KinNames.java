package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** What the names of things have in common that are kinds of one another, or one another's. */
public final class KinNames {
  private KinNames() {}

  /** 三资企业 over 亏损企业数 or 税金及附加: the head of a column that says whose the row is. */
  public static boolean isOwner(String column, String row) {
    int word = Math.max(Measured.INSTITUTIONS.ends(column), Measured.HOUSEHOLDS.ends(column));
    boolean industry = word == 0 && NameWords.OWNER.ends(column) > 0 && !Deeds.areDone(column);
    if (industry && !row.isEmpty()) {
      return !Measures.isMeasure(row) && NameWords.OWNER.ends(row) == 0;
    }
    if (row.isEmpty() || word == 0 || Measures.isMeasure(column)) {
      return false;
    }
    boolean other = row.indexOf(column.substring(column.length() - word)) > 0;
    boolean owned = NameWords.COUNTED.ends(row) == 0 || Measured.PEOPLE.ends(row) > 0;
    return NameWords.NUMBER.ends(row) > 0 ? other : owned;
  }

  /** 批发额 under 限额以上批零企业销售总额: whose the whole is, so is a part with a measure of its own. */
  public static String owned(String whole, String part) {
    int each = EachNames.lead(whole);
    if (each > 0 && Measured.asked(part) == Measured.MONEY && !NameWords.EACH.occursIn(part)) {
      return whole.substring(0, each) + part;
    }
    int use = NameWords.USE.ends(part);
    if (use > 0 && isUser(part.substring(0, part.length() - use))) {
      return Deeds.thing(whole) + part;
    }
    for (int end = whole.length() - 2; end > 2; end--) {
      if (NameWords.COUNTED.ends(whole, end) > 0) {
        boolean own = Measures.isMeasure(whole.substring(end)) && !NameWords.COUNTED.occursIn(part);
        return own ? whole.substring(0, end) + part : part;
      }
    }
    return part;
  }

  /** 家庭, 生活, 工业: who uses something, or what for. */
  private static boolean isUser(String name) {
    return Deeds.areDone(name)
        || NameWords.OWNER.ends(name) > 0
        || Measured.HOUSEHOLDS.ends(name) > 0
        || Measured.INSTITUTIONS.ends(name) > 0
        || Kinds.arePeople(name);
  }

  /** Whether two names end in the same measure: 短期贷款 and 中长期贷款. */
  public static boolean alike(String one, String other) {
    int measure = Math.max(NameWords.MEASURE.ends(one), NameWords.NUMBER.ends(one));
    return measure > 0 && other.endsWith(one.substring(one.length() - measure));
  }

  /** Whether two names are of one measure, listed or not: 图书藏量 and 报刊藏量. */
  public static boolean areOneMeasure(String one, String other) {
    boolean measures = Measures.isMeasure(one) && Measures.isMeasure(other);
    return alike(one, other) || measures && share(one, other);
  }

  /** Whether two names end in the same word: 第一产业, 第二产业. */
  public static boolean share(String one, String other) {
    return sharedEnd(one, other) > 1;
  }

  /** Whether two characters beside one another of a name stand in another too: 肝炎未分型, 病毒性肝炎. */
  public static boolean haveWord(String one, String other) {
    for (int at = 0; at + 2 <= one.length(); at++) {
      if (other.contains(one.substring(at, at + 2))) {
        return true;
      }
    }
    return false;
  }

  private static int sharedEnd(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }

  /** What a whole and a part of it have in common is said once: 接待游客, 过夜游客. */
  public static String shared(String whole, String part) {
    if (Kinds.isBounded(part)) {
      return part;
    }
    boolean tail = part.length() > 2 && whole.startsWith(part.substring(0, 2));
    if (tail || whole.endsWith(part)) {
      return part;
    }
    int shared = sharedEnd(whole, part);
    if (shared == 1) {
      return part;
    }
    return shared > 1
        ? whole.substring(0, whole.length() - shared) + part
        : JoinedNames.joined(whole, part);
  }

  /** A part of a part, told from others of its name: 个人贷款 of 中长期贷款 is 中长期个人贷款. */
  public static String within(String whole, String part) {
    int measure = Math.min(NameWords.MEASURE.ends(whole), NameWords.MEASURE.ends(part));
    boolean shared = measure > 0 && part.endsWith(whole.substring(whole.length() - measure));
    String stem = shared ? whole.substring(0, whole.length() - measure) : whole;
    stem = HeadWords.TO_DATE.beforeThis(shared ? NameWords.ALL.beforeThis(stem) : stem);
    int done = Deeds.beforePeople(stem);
    boolean again = done > 0 && part.startsWith(stem.substring(0, done));
    String own = again ? part.substring(done) : part;
    return part.contains(stem) ? part : JoinedNames.merged(stem, own);
  }
}
