package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** Names of heads and labels with what only the caption says of them. */
public final class CaptionNames {
  /** 死亡, 受理: what is done, before its number. */
  private static final int LONGEST_DEED = 2;

  /** How much of a thing. */
  private static final String VOLUME = "量";

  /** How much of it is made. */
  private static final String OUTPUT = "产量";

  private CaptionNames() {}

  /**
   * A name with what only the caption says.
   *
   * @param name the name that heads and labels give
   * @param caption the name that the caption gives
   * @param whole the same, or what the title says where there is no caption
   */
  public static String completed(String name, String caption, String whole) {
    if (name.startsWith("(")) {
      return whole + name; // 总产量(新口径)
    }
    if (Kinds.isBounded(name) && !Measures.isMeasure(name)) {
      return Measures.isMeasure(whole) ? bounded(name, whole) : name;
    }
    if (ListedNames.isApart(whole, name)) {
      return name;
    }
    if (NameWords.ATTRIBUTE.contains(name) && !Measures.isMeasure(whole)) {
      return whole.contains(name) ? name : JoinedNames.merged(name, whole);
    }
    int of = NameWords.PORTION.find(name);
    String counted = of <= 0 ? "" : name.substring(0, of);
    if (Measures.isPlain(counted) || isCount(counted)) {
      return completed(counted, caption, whole) + name.substring(of);
    }
    if (Measures.isShare(name) || HeadWords.MANNER.contains(name)) {
      return IndexNames.inserted(whole, name);
    }
    String parts = sharesOf(name, whole);
    if (!parts.equals(name)) {
      return parts;
    }
    if (NameWords.OF.contains(name) && Measures.isMeasure(whole)) {
      return whole + name;
    }
    if (IndexNames.isIndex(whole) && JoinedNames.areIndustries(IndexNames.stem(whole), name)) {
      return PartNames.part(IndexNames.stem(whole), name) + IndexNames.INDEX;
    }
    if (IndexNames.isIndex(Cell.withoutBrackets(whole)) && NameWords.INDEXED.ends(name) > 0) {
      return name + IndexNames.INDEX;
    }
    String listed = ListedNames.of(caption.isEmpty() ? whole : caption, name);
    if (!listed.equals(name)) {
      return listed;
    }
    if (NameWords.AMOUNT.contains(name) && !whole.isEmpty() && !Measures.isMeasure(whole)) {
      return JoinedNames.merged(whole, name);
    }
    if (Measures.isPlain(name)) {
      boolean title = Measures.isMeasure(whole) || NameWords.BOTH.ends(whole) > 0;
      return measureOf(caption.isEmpty() && title ? whole : caption, name);
    }
    String index = Cell.withoutBrackets(whole);
    boolean fee = NameWords.MEASURE.ends(name) == 0 && !IndexNames.isIndex(name);
    if (Measures.isMeasure(name) && fee && IndexNames.areOfPrices(index)) {
      return name + index.substring(index.length() - NameWords.MEASURE.ends(index));
    }
    if (Kinds.isOfLetters(name) || Measures.isMeasure(name)) {
      String thing = NameWords.MEASURE.beforeThis(whole);
      boolean title = caption.isEmpty() && thing.length() < whole.length();
      return JoinedNames.overlapping(title && !Deeds.areDone(thing) ? whole : caption, name);
    }
    return owning(name, measured(Cell.withoutAside(whole)));
  }

  /** 第一产业构成 in a table of 就业人员: what the shares of industries are shares of. */
  private static String sharesOf(String name, String whole) {
    String kind = NameWords.SHARE.beforeThis(name);
    boolean industry = kind.length() < name.length() && NameWords.OWNER.ends(kind) > 0;
    boolean shares = NameWords.SHARE.ends(whole) > 0;
    return industry && !shares && !Measures.isMeasure(kind)
        ? PartNames.part(whole, kind) + name.substring(kind.length())
        : name;
  }

  /**
   * 原煤（万吨） in a table of 能源消费: how much of a thing is used, sold, made, where no head says that.
   */
  public static String flowing(String name, String caption) {
    int flow = NameWords.AND.occursIn(caption) ? 0 : NameWords.FLOW.ends(caption);
    boolean measure = Measures.isMeasure(name) || Measures.isMeasure(Cell.withoutBrackets(name));
    if (flow == 0 || measure || Measured.asked(name) == Measured.MONEY || Deeds.areSaid(name)) {
      return name;
    }
    boolean made = NameWords.MADE.ends(caption) > 0;
    return name + (made ? OUTPUT : caption.substring(caption.length() - flow) + VOLUME);
  }

  /** 货值 in a table of 进口货品: which way they go is said of none of them. */
  public static boolean areOfGoods(String caption, String measure) {
    int flow = NameWords.FLOW.begins(caption);
    boolean indexed = IndexNames.isIndex(caption) && NameWords.GOODS.begins(caption, flow) > 0;
    return flow > 0
        && (indexed || NameWords.GOODS.ends(caption) > 0)
        && Measures.isMeasure(measure);
  }

  /**
   * Whether a name is of what a caption says though its row has a unit: 产量, and 原煤（万吨） in a table
   * of 产量.
   */
  public static boolean goesWith(String name, String caption) {
    boolean thing = !Measures.isMeasure(name) && NameWords.OF_THINGS.ends(caption) > 0;
    boolean listed = !ListedNames.of(caption, name).equals(name);
    return thing || NameWords.MEASURE.contains(name) || listed;
  }

  /** 90m2及以下 and 平均 of 住宅价格指数. */
  private static String bounded(String name, String whole) {
    String kind = HeadWords.MANNER.beforeThis(name);
    return kind + IndexNames.inserted(whole, name.substring(kind.length()));
  }

  /** 大中型企业 of 利润总额: what the caption measures, of what the row names. */
  private static String owning(String name, String whole) {
    int listed = NameWords.MEASURE.ends(whole);
    boolean apart = listed == 0 && !KinNames.haveWord(name, whole);
    listed = apart && isOfDeeds(whole) ? Measures.lastWord(whole) : listed;
    boolean money = NameWords.MONEY.ends(whole) > 0 && Measured.asked(name) == null;
    boolean open = money || Measured.INSTITUTIONS.ends(name) > 0 || isNumberOfOthers(whole, name);
    boolean owner = listed == 0 && Measures.isMeasure(whole) && open;
    if (PartNames.isOfOthers(whole, name)) {
      return PartNames.part(whole, name);
    }
    return owner ? name + whole : PartNames.part(whole, name, listed);
  }

  /** Whether a measure says how often something is done: 投诉量. */
  private static boolean isOfDeeds(String measure) {
    return NameWords.NOUN.ends(measure) > 0 && Deeds.areCounted(measure);
  }

  /** 饲料均价 of 饲料均价及猪粮比: the last measure that a caption names and the words know. */
  private static String measured(String whole) {
    int end = whole.length();
    while (end > 0 && NameWords.MEASURE.ends(whole, end) == 0) {
      do {
        end--;
      } while (end > 0 && NameWords.AND.begins(whole, end) == 0);
    }
    return end > 0 ? whole.substring(0, end) : whole;
  }

  /** 在册幼儿数 and 社区托育: how many there are, and of what no word of the number says. */
  private static boolean isNumberOfOthers(String number, String name) {
    boolean counts = NameWords.NUMBER.ends(number) > 0 && NameWords.MEAN.ends(number) == 0;
    for (int at = 1; counts && at < name.length(); at++) {
      counts = !number.contains(name.substring(at - 1, at + 1));
    }
    return counts;
  }

  /** 播种面积 in a table of 棉花生产, 学校数 in one of 普通小学: with what the caption says that it is of. */
  public static String ofThing(String name, String thing) {
    String whole = JoinedNames.merged(thing, name);
    boolean event = isOfEvents(thing);
    if (NameWords.EVENT.contains(name) && thing.endsWith(name)) {
      // 生产安全事故, and neither of 投诉举报
      boolean two = NameWords.EVENT.ends(thing, thing.length() - name.length()) > 0;
      return two ? name : thing;
    }
    boolean counted = isCount(name) || CaptionWords.LOSS.contains(name);
    if (name.contains(thing) || !(event ? counted : Measures.isMeasure(name))) {
      return name;
    }
    boolean goesOn = whole.length() < thing.length() + name.length();
    boolean other = KinNames.haveWord(thing, name) || !event && isOfOther(name);
    return goesOn || !other ? whole : name;
  }

  /** 职工人数, 文化馆数, 婴儿死亡率: a measure of others than the caption tells of. */
  private static boolean isOfOther(String name) {
    String who = NameWords.NUMBER.beforeThis(name);
    boolean which = who.length() < name.length() && !NameWords.COUNTED.contains(who);
    which &= !NameWords.MEASURE.contains(name);
    boolean counted = NameWords.COUNTED.ends(who) > 0 || Measured.PEOPLE.ends(who) > 0;
    return CaptionWords.OTHERS.occursIn(name) || which && counted;
  }

  /** Whether a name says nothing but what is measured: 播种面积, and not 发电量. */
  public static boolean isBare(String name) {
    return NameWords.MEASURE.contains(name) && !isOfDeeds(name);
  }

  /** Whether a caption says what a share is of, and it does not: 收入, or 汽车 in a table of 销售额. */
  public static boolean isMeasuredBy(String thing, String caption, String share) {
    String all = HeadWords.RATE.beforeThis(share);
    boolean some = NameWords.AMOUNT.ends(all) > 0 || Measured.PEOPLE.ends(all) > 0;
    boolean named = NameWords.MEASURE.ends(all) > 0 && !some;
    boolean kind = Measures.isMeasure(caption) && !thing.isEmpty() && !Measures.isMeasure(thing);
    return isBare(thing) || kind && !named;
  }

  /** Whether what all measures are of is something that happens or is done, as a part of it is. */
  public static boolean isOfEvents(String thing) {
    return NameWords.EVENT.ends(thing) > 0;
  }

  /** 起数, 死亡人数, 申请数量: how many, and nothing of what. */
  private static boolean isCount(String name) {
    String counted = NameWords.HOW_MANY.beforeThis(NameWords.NUMBER.beforeThis(name));
    return counted.length() < name.length()
        && (isEvent(counted) || isEvent(NameWords.COUNTER.beforeThis(counted)));
  }

  private static boolean isEvent(String counted) {
    return counted.length() <= LONGEST_DEED
        && (Deeds.length(counted) == counted.length() || isOfEvents(counted));
  }

  /** 产量 in a table of 铜材产量: what only the caption says that it is of. */
  private static String measureOf(String caption, String name) {
    String both = NameWords.BOTH.first(caption);
    int stands = both.isEmpty() ? 0 : caption.indexOf(both);
    if (stands > 0 && name.length() == 2 && both.indexOf(name.charAt(0)) >= 0) {
      return caption.substring(0, stands) + name;
    }
    int end = caption.indexOf(name) + name.length();
    boolean same = end >= name.length() && NameWords.MEASURE.ends(caption, end) == name.length();
    String before = same ? caption.substring(0, end - name.length()) : "";
    if (NameWords.MEASURE.contains(before)) {
      return name; // 支出 of 收入支出
    }
    boolean open = Kinds.isOpen(before);
    String thing = open || isListed(caption, name) ? ofFirst(caption) : "";
    if (!thing.isEmpty()) {
      return thing + name;
    }
    String full =
        same && !open ? caption.substring(0, end) : JoinedNames.overlapping(caption, name);
    String stem = withoutGoods(stem(caption));
    boolean said = stem.length() == caption.length() || stem.endsWith(name);
    boolean one = !said && !Kinds.isOpen(stem);
    if (!full.equals(name) || !one || open || name.endsWith(caption)) {
      return full;
    }
    int each = NameWords.EACH.begins(caption, stem.length());
    return caption.substring(0, stem.length() + each) + name;
  }

  /** 规模以上工业 of 规模以上工业主要产品产量, where 发电量 says itself of what it is. */
  private static String withoutGoods(String stem) {
    int goods = NameWords.GOODS.ends(stem) > 0 ? CaptionWords.CAPTION.ends(stem) : 0;
    return stem.substring(0, stem.length() - goods);
  }

  /** 甜菜 of 甜菜播种面积, 外商投资 of 外商投资额: what is measured. */
  private static String stem(String caption) {
    String stem = NameWords.MEASURE.beforeThis(caption);
    boolean sum = stem.length() == caption.length() && !NameWords.AND.occursIn(caption);
    return sum && Measured.asked(caption) == Measured.MONEY
        ? NameWords.NOUN.beforeThis(caption)
        : stem;
  }

  /** 总产量 and 每亩产量 of 甜菜播种面积和产量: what the last of several measures is called shortly. */
  private static boolean isListed(String caption, String name) {
    int last = caption.length();
    while (last > 0 && NameWords.AND.ends(caption, last) == 0) {
      last--;
    }
    String measure = caption.substring(last);
    return last > 0 && NameWords.MEASURE.contains(measure) && name.endsWith(measure);
  }

  /** 甜菜 of 甜菜播种面积、总产量和每亩产量: what the first of several measures is of; or nothing. */
  private static String ofFirst(String caption) {
    String first = caption.substring(0, NameWords.AND.find(caption));
    int measure = NameWords.MEASURE.ends(first);
    return measure > 0 ? first.substring(0, first.length() - measure) : "";
  }
}
