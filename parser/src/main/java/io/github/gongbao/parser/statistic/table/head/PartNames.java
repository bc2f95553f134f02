package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.TableWords;

/** The names of the parts of what has a name: what both have in common is said once. */
public final class PartNames {
  /** Measures that say little: 价格指数, 人口. */
  private static final int LONGEST_PLAIN = 4;

  /** What the parts of a product, such as 生产总值, add to it. */
  private static final String ADDED = "增加值";

  /** 限额, 规模: what stands before 以上. */
  private static final int LONGEST_BOUND = 2;

  /** 最高气温, and not 最低生活保障. */
  private static final char MOST = '最';

  private static final String CUMULATIVE = "累计";

  private PartNames() {}

  /** The name of a part of what has a measure: 采矿业 of 工业增加值 is 采矿业增加值. */
  public static String part(String whole, String part) {
    String name = Cell.withoutBrackets(whole);
    int measure = TableNames.measure(name);
    int shared = measure == 0 ? 0 : TableNames.overlap(part, name);
    if (shared > 1 && shared < name.length()) {
      String rest = name.substring(shared);
      return part + (rest.equals("总" + TableNames.NUMBER) ? TableNames.NUMBER : rest);
    }
    boolean kind = measure > 0 && TableWords.KIND.ends(part) > 0 && !TableNames.isKind(part);
    return kind ? part + name : part(name, part, measure);
  }

  /** 旅游 of 旅游人数, 保单 of 保单件数: what people do or what there is, and not who they are. */
  private static boolean areDoing(String stem) {
    boolean who = TableWords.COUNTED.ends(stem) > 0 || Measured.PEOPLE.ends(stem) > 0;
    return stem.length() > 1 && stem.length() <= LONGEST_PLAIN && !who && !stem.endsWith("总");
  }

  /** 人均, 人均停留: how much of what stands before a measure belongs to it, from its 人均 on. */
  private static int each(String stem) {
    for (int from = stem.length() - 2; from >= 0; from--) {
      boolean far = stem.charAt(from) == MOST && stem.length() - from > LONGEST_PLAIN;
      if (!far && TableWords.EACH.begins(stem, from) > 0) {
        return stem.length() - from;
      }
    }
    return TableWords.EACH.ends(stem);
  }

  static String part(String whole, String part, int measured) {
    int share = TableWords.SHARE.ends(whole);
    if (share > 0 && TableNames.isMeasure(part)) {
      return part.endsWith(whole.substring(whole.length() - share))
          ? part
          : part + whole.substring(whole.length() - share);
    }
    if (TableNames.areCounted(whole, part)) {
      return bound(whole, part) + part + TableNames.NUMBER;
    }
    int measure = measured + each(whole.substring(0, whole.length() - measured));
    String tail = whole.substring(whole.length() - measure);
    String stem = whole.substring(0, whole.length() - measure);
    if (measured == 0 || part.contains(tail) || TableNames.isOpen(stem)) {
      return part;
    }
    boolean number = tail.length() == 2 && tail.endsWith(TableNames.NUMBER);
    if (number && areDoing(stem) && !part.endsWith(stem)) {
      return part + whole;
    }
    if (TableNames.isManner(part)) {
      return part + whole;
    }
    if (TableWords.ATTRIBUTE.contains(part) && measured <= LONGEST_PLAIN) {
      return part + (whole.startsWith("总") ? whole.substring(1) : whole);
    }
    int shared = TableNames.overlap(part, tail);
    if (shared > 1) {
      return part + tail.substring(shared);
    }
    int verb = tail.length() - 3;
    if (verb > 0 && part.endsWith(tail.substring(verb, verb + 2))) {
      return part + tail.substring(verb + 2);
    }
    int own = TableWords.MEASURE.ends(part);
    boolean stock = own > 0 && stem.endsWith(part.substring(part.length() - own));
    if (TableNames.isMeasure(part) && !stock) {
      return part;
    }
    return part + (TableWords.PRODUCT.contains(tail) ? ADDED : tail);
  }

  /** 三资企业 over 亏损企业数 or 税金及附加: the head of a column that says whose the row is. */
  public static boolean isOwner(String column, String row) {
    int word = Measured.INSTITUTIONS.ends(column);
    if (row.isEmpty() || word == 0 || TableNames.isMeasure(column)) {
      return false;
    }
    boolean number = row.endsWith(TableNames.NUMBER);
    boolean other = row.indexOf(column.substring(column.length() - word)) > 0;
    return number ? other : TableWords.COUNTED.ends(row) == 0;
  }

  /** 限额以上 of 限额以上企业数: from which size on things are counted, and their parts. */
  private static String bound(String whole, String part) {
    for (int at = 1; at <= LONGEST_BOUND && at < whole.length(); at++) {
      int word = TableWords.BOUND.begins(whole, at);
      if (word > 0) {
        String bound = whole.substring(0, at + word);
        return part.contains(bound.substring(at)) ? "" : bound;
      }
    }
    return "";
  }

  /** 批发额 under 限额以上批零企业销售总额: whose the whole is, so is a part with a measure of its own. */
  public static String owned(String whole, String part) {
    for (int end = whole.length() - 2; end > 2; end--) {
      if (TableWords.COUNTED.ends(whole.substring(0, end)) > 0) {
        boolean own =
            TableNames.isMeasure(whole.substring(end)) && !TableWords.COUNTED.occursIn(part);
        return own ? whole.substring(0, end) + part : part;
      }
    }
    return part;
  }

  /** Whether two names end in the same measure: 短期贷款 and 中长期贷款. */
  public static boolean alike(String one, String other) {
    int measure = TableWords.MEASURE.ends(one);
    return measure > 0 && other.endsWith(one.substring(one.length() - measure));
  }

  /** Whether two names end in the same word: 第一产业, 第二产业. */
  public static boolean share(String one, String other) {
    return sharedEnd(one, other) > 1;
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
        : TableNames.joined(whole, part);
  }

  /** A part of a part, told from others of its name: 个人贷款 of 中长期贷款 is 中长期个人贷款. */
  public static String within(String whole, String part) {
    int measure = Math.min(TableWords.MEASURE.ends(whole), TableWords.MEASURE.ends(part));
    boolean shared = measure > 0 && part.endsWith(whole.substring(whole.length() - measure));
    String stem = shared ? whole.substring(0, whole.length() - measure) : whole;
    stem = stem.endsWith(CUMULATIVE) ? stem.substring(0, stem.length() - 2) : stem;
    return part.contains(stem) ? part : TableNames.merged(stem, part);
  }
}
