package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.parser.statistic.table.grid.CaptionWords;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import org.jspecify.annotations.Nullable;

/** The names that caption, heads and labels give, put together in the order of words of a text. */
public final class TableNames {
  /** How a noun ends that measures something: 率, 收购量, 户数. */
  private static final String MEASURING = "率量数额值价比";

  /** 发行额, 工作量: what is done, and how much of it. */
  private static final int SHORTEST_NOUN = 3;

  /** 保险金额: two words that are taken for one measure. */
  private static final int LONGEST_NOUN = 4;

  private static final String INDEX = "指数";

  static final String NUMBER = "数";

  /** 收入 and 支出, in the caption over both. */
  private static final String BOTH = "收支";

  /** 卫生技术人员: people of whom 执业医师 and 注册护士 are kinds. */
  private static final String STAFF = "人员";

  private TableNames() {}

  /** Whether a name says what is measured, and not only of what. */
  public static boolean isMeasure(String name) {
    return TableWords.MEASURE.ends(name) > 0 && !TableWords.ATTRIBUTE.contains(name)
        || name.length() > 1 && MEASURING.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** 凯旋街道: the name of a place that GB/T 2260 has not. */
  public static boolean isPlace(String name) {
    return name.length() > 2
        && TableWords.PLACE_NAME.ends(name) > 0
        && TableWords.PLACE_KIND.ends(name) == 0;
  }

  /** The length of the measure that the name of a row ends in: 发行额; 0 where it has none. */
  static int measure(String name) {
    int last = name.length() - 1;
    boolean all = last > SHORTEST_NOUN && name.charAt(last - 1) == '总';
    int listed = TableWords.MEASURE.ends(name);
    if (listed == 0 && all) {
      int plain = TableWords.MEASURE.ends(name.substring(0, last - 1) + name.charAt(last));
      listed = plain > 0 ? plain + 1 : 0;
    }
    boolean noun = name.length() > SHORTEST_NOUN && "额量率".indexOf(name.charAt(last)) >= 0;
    int shortest = name.length() <= LONGEST_NOUN ? name.length() : SHORTEST_NOUN + (all ? 1 : 0);
    int measure = listed == 0 && noun ? shortest : listed;
    int inner = measure;
    while (inner > 0) {
      inner = TableWords.MEASURE.ends(name.substring(0, name.length() - measure));
      measure += inner;
    }
    boolean sum =
        measure > 0
            && name.endsWith("量")
            && name.charAt(Math.max(0, name.length() - measure - 1)) == '总';
    return sum && measure < name.length() ? measure + 1 : measure;
  }

  /** Whether a name is a word for amounts, which a share is not. */
  public static boolean isAmount(String name) {
    return TableWords.AMOUNT.contains(name) && !TableWords.SHARE.contains(name);
  }

  /** 人数, 机构数, 总额: how many or how much, and nothing of what. */
  public static boolean isBare(String name) {
    boolean number = name.endsWith(NUMBER) && name.length() <= SHORTEST_NOUN;
    return TableWords.AMOUNT.contains(name) || number && TableWords.MEASURE.contains(name);
  }

  /** The name that an outer and an inner head give: 粮食 and 产量, 在校生数 and 小学. */
  public static String joined(String outer, String inner) {
    if (inner.isEmpty() || outer.endsWith(inner)) {
      return outer;
    }
    if (outer.length() > 1 && inner.replace("总", "").equals(outer)) {
      return inner;
    }
    boolean said = inner.length() > 1 && outer.contains(inner);
    if (isMeasure(outer) && (said || isAmount(inner) || isSameMeasure(outer, inner))) {
      return outer;
    }
    if (outer.isEmpty() || inner.startsWith(outer) || inner.endsWith(outer)) {
      return inner;
    }
    if (areCounted(outer, inner)) {
      return inner + NUMBER;
    }
    if (outer.endsWith(STAFF) && !inner.endsWith(STAFF) && TableWords.COUNTED.ends(inner) > 0) {
      return inner;
    }
    if (TableWords.EACH.contains(inner) && isMeasure(outer)) {
      int measure = measure(outer);
      int stem = outer.length() - measure;
      return measure == 0 ? outer : outer.substring(0, stem) + inner + outer.substring(stem);
    }
    if (!isMeasure(inner)
        && !isKind(outer)
        && (TableWords.ATTRIBUTE.contains(inner) || isManner(inner))) {
      return inner + outer;
    }
    boolean share = inner.startsWith("占") || inner.startsWith("为");
    return isMeasure(outer) && !isMeasure(inner) && !share
        ? merged(inner, outer)
        : merged(outer, inner);
  }

  /** How much of the end of one word is the beginning of another. */
  static int overlap(String first, String second) {
    int shared = Math.min(first.length(), second.length());
    while (shared > 0 && !second.startsWith(first.substring(first.length() - shared))) {
      shared--;
    }
    return shared;
  }

  /** Two words, what the one ends and the other begins with said once: 统筹基金, 基金收入. */
  public static String merged(String first, String second) {
    int shared = Math.min(first.length(), second.length()) - 1;
    while (shared > 1 && !second.startsWith(first.substring(first.length() - shared))) {
      shared--;
    }
    return shared > 1 ? first + second.substring(shared) : first + second;
  }

  /** 原油加工量 and 产量: one measure, said twice. */
  private static boolean isSameMeasure(String outer, String inner) {
    char last = outer.charAt(outer.length() - 1);
    return TableWords.MEASURE.contains(inner)
        && inner.charAt(inner.length() - 1) == last
        && "量额数".indexOf(last) >= 0;
  }

  /** 护理型, 集中式, 三星级: of what kind something is, which stands before it. */
  public static boolean isManner(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    return name.length() > 1 && last == '型' || name.length() > 2 && "式级".indexOf(last) >= 0;
  }

  /** 教职工数 and 专任教师: things that are counted, and others that are as well. */
  static boolean areCounted(String whole, String part) {
    int number = whole.endsWith("人数") ? 2 : whole.endsWith(NUMBER) ? 1 : 0;
    String stem = whole.substring(0, whole.length() - number);
    stem = number == 1 && stem.endsWith("总") ? stem.substring(0, stem.length() - 1) : stem;
    boolean houses = Measured.PEOPLE.ends(stem) > 0 && Measured.INSTITUTIONS.ends(part) > 0;
    return number > 0
        && !houses
        && TableWords.COUNTED.ends(stem) > 0
        && (TableWords.COUNTED.ends(part) > 0
            || TableWords.COUNTED.ends(Cell.withoutBrackets(part)) > 0);
  }

  /**
   * A name with what only the caption says.
   *
   * @param name the name that heads and labels give
   * @param caption the name that the caption gives
   * @param whole the same, or what the title says where there is no caption
   */
  public static String completed(String name, String caption, String whole) {
    int manner = TableWords.MANNER.ends(name);
    if (isKind(name) && !isMeasure(name)) {
      String kind = name.substring(0, name.length() - manner);
      String rest = name.substring(name.length() - manner);
      return isMeasure(whole) ? kind + inserted(whole, rest) : name;
    }
    boolean share = name.startsWith("为") || name.startsWith("占") || TableWords.SHARE.contains(name);
    if (share || TableWords.MANNER.contains(name)) {
      return inserted(whole, name);
    }
    if (TableWords.OF.contains(name) && isMeasure(whole)) {
      return whole + name;
    }
    if (Cell.withoutBrackets(whole).endsWith(INDEX) && name.endsWith("价格")) {
      return name + INDEX;
    }
    if (TableWords.MEASURE.contains(name)) {
      String said = caption.isEmpty() && isMeasure(whole) ? whole : caption;
      return measureOf(said, name);
    }
    if (isOfLetters(name) || isMeasure(name)) {
      return overlapping(caption, name);
    }
    String plain = withoutOther(Cell.withoutBrackets(whole));
    int listed = TableWords.MEASURE.ends(plain);
    boolean open = Measured.INSTITUTIONS.ends(name) > 0 || isNumberOfOthers(plain, name);
    boolean owner = listed == 0 && isMeasure(plain) && open;
    return owner ? name + plain : PartNames.part(plain, name, listed);
  }

  /** 饲料均价 of 饲料均价及猪粮比: the last measure that a caption names and the words know. */
  private static String withoutOther(String whole) {
    int end = whole.length();
    while (end > 0 && TableWords.MEASURE.ends(whole.substring(0, end)) == 0) {
      do {
        end--;
      } while (end > 0 && "及和与".indexOf(whole.charAt(end)) < 0);
    }
    return end > 0 ? whole.substring(0, end) : whole;
  }

  /** 在册幼儿数 and 社区托育: how many there are, and of what no word of the number says. */
  private static boolean isNumberOfOthers(String number, String name) {
    boolean counts = number.endsWith(NUMBER) && TableWords.MEAN.ends(number) == 0;
    for (int at = 1; counts && at < name.length(); at++) {
      counts = !number.contains(name.substring(at - 1, at + 1));
    }
    return counts;
  }

  /** 播种面积 in a table of 棉花生产: what the caption says that something is done with. */
  public static String ofThing(String name, String whole) {
    int activity = TableWords.MEASURE.contains(name) ? CaptionWords.ACTIVITY.ends(whole) : 0;
    boolean thing = activity > 0 && activity < whole.length();
    return thing ? merged(whole.substring(0, whole.length() - activity), name) : name;
  }

  private static boolean isOfLetters(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** 产量 in a table of 铜材产量: what only the caption says that it is of. */
  private static String measureOf(String caption, String name) {
    int both = caption.indexOf(BOTH);
    if (both > 0 && name.length() == 2 && BOTH.indexOf(name.charAt(0)) >= 0) {
      return caption.substring(0, both) + name;
    }
    int end = caption.indexOf(name) + name.length();
    boolean same =
        end >= name.length() && TableWords.MEASURE.ends(caption.substring(0, end)) == name.length();
    boolean open = same && isOpen(caption.substring(0, end - name.length()));
    String full = same && !open ? caption.substring(0, end) : overlapping(caption, name);
    int tail = TableWords.MEASURE.ends(caption);
    boolean one = tail > 0 && !isOpen(caption.substring(0, caption.length() - tail));
    boolean bare = full.equals(name) && one && !open && !name.endsWith(caption);
    int stem = caption.length() - tail;
    int each = bare ? TableWords.EACH.begins(caption.substring(stem)) : 0;
    return bare ? caption.substring(0, stem + each) + name : full;
  }

  /** 平均 and 住宅价格指数 are 住宅价格平均指数. */
  private static String inserted(String whole, String manner) {
    boolean index = whole.endsWith(INDEX);
    String stem = index ? whole.substring(0, whole.length() - INDEX.length()) : whole;
    return stem + manner + (index ? INDEX : "");
  }

  /** 90m2及以下, 60岁以上: what bounds a kind. */
  static boolean isKind(String name) {
    return !name.isEmpty()
        && name.charAt(0) >= '0'
        && name.charAt(0) <= '9'
        && (name.indexOf('-') > 0 || TableWords.BOUND.occursIn(name));
  }

  /** 小麦收购 and 收购量 are 小麦收购量. */
  private static String overlapping(String caption, String name) {
    for (int shared = Math.min(caption.length(), name.length()) - 1; shared > 1; shared--) {
      if (caption.endsWith(name.substring(0, shared))
          && !isOpen(caption.substring(0, caption.length() - shared))) {
        return caption.substring(0, caption.length() - shared) + name;
      }
    }
    return name;
  }

  /** 气温和降水量: what stands before the last of several measures. */
  static boolean isOpen(String words) {
    return !words.isEmpty() && "和与及、".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The name of index numbers: 住宅价格指数 and 环比 are 住宅价格环比指数. */
  public static String index(String name, @Nullable String against) {
    String stem = name;
    stem = stem.endsWith(INDEX) ? stem.substring(0, stem.length() - INDEX.length()) : stem;
    if (against == null || stem.endsWith(against)) {
      return stem + INDEX;
    }
    return stem + against + INDEX;
  }
}
