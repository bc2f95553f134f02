package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** The names of the parts of what has a name: the measure of the whole is theirs too. */
public final class PartNames {
  /** Measures that say little: 价格指数, 人口. */
  private static final int LONGEST_PLAIN = 4;

  /** What the parts of a product, such as 生产总值, add to it. */
  static final String ADDED = "增加值";

  /** 限额, 规模: what stands before 以上. */
  private static final int LONGEST_BOUND = 2;

  private PartNames() {}

  /** The name of a part of what has a measure: 采矿业 of 工业增加值 is 采矿业增加值. */
  public static String part(String whole, String part) {
    String name = Cell.withoutBrackets(whole);
    if (CellWords.RECKONED.ends(part) > 0 && CellWords.BASIS.begins(part) > 0) {
      return name + part;
    }
    int increment = CaptionWords.INCREMENT.ends(name);
    if (increment > 0) {
      String more = name.substring(name.length() - increment);
      return CaptionWords.INCREMENT.ends(part) > 0 ? part : part + more;
    }
    int measure = Measures.length(name);
    int shared = measure == 0 ? 0 : JoinedNames.overlap(part, name);
    if (shared > 1 && shared < name.length()) {
      String rest = name.substring(shared);
      String number = NameWords.ALL.afterThis(rest);
      return part + (number.equals(JoinedNames.NUMBER) ? number : rest);
    }
    String deed = measure == 0 && Kinds.arePeople(part) ? done(name, part) : "";
    if (!deed.isEmpty() && !part.startsWith(deed.substring(0, 2))) {
      return deed + part;
    }
    String done = byAmount(name, part);
    if (!done.isEmpty()) {
      return done;
    }
    String some = NameWords.SCOPE.afterThis(name);
    boolean which = NameWords.ATTRIBUTE.contains(part) && NameWords.EACH.occursIn(some);
    if (which && some.length() < name.length()) {
      return part + some; // 城镇居民人均收入 of 全体居民人均收入
    }
    boolean kind = measure > 0 && NameWords.KIND.ends(part) > 0 && !Kinds.isBounded(part);
    if (kind) {
      return part + name;
    }
    boolean own = Measures.isMeasure(part) || Kinds.areCounted(name, part);
    boolean unlisted = measure == 0 && name.length() <= LONGEST_PLAIN && Measures.isMeasure(name);
    if (unlisted && !own) {
      return part.endsWith(name) ? part : part + ofPart(name);
    }
    boolean people = isOfOthers(name, part);
    boolean shares = people || measure > 0 && !own;
    int after = shares ? behindShared(name.length() - measure, name, part) : 0;
    if (after > 0) {
      return part + name.substring(after);
    }
    return people ? part + NameWords.SCOPE.afterThis(name) : withMeasure(name, part, measure);
  }

  /** 第一产业 and 从业人员: who has or employs people, and is no kind of them. */
  static boolean isOfOthers(String whole, String part) {
    boolean owner = Measured.INSTITUTIONS.ends(part) > 0 || NameWords.OWNER.ends(part) > 0;
    String stem = whole.substring(0, whole.length() - Measures.length(whole));
    String people = NameWords.NUMBER.beforeThis(NameWords.EACH.beforeThis(stem));
    return owner
        && Measured.PEOPLE.ends(people) > 0
        && NameWords.MEASURE.ends(people) == 0
        && Measured.PEOPLE.ends(part) == 0;
  }

  /** Where in 城镇单位从业人员 the words begin that are of 国有单位 too: behind the one they share. */
  private static int behindShared(int end, String whole, String part) {
    for (int from = 0; from < part.length() - 1; from++) {
      String word = part.substring(from);
      int at = whole.lastIndexOf(word, end - word.length());
      boolean divided = at >= 0 && NameWords.UNDIVIDED.begins(whole, at) == 0;
      if (divided && at + word.length() < whole.length()) {
        return at + word.length();
      }
    }
    return 0;
  }

  /** 旅游 of 旅游人数, 保单 of 保单件数: what people do or what there is, and not who they are. */
  private static boolean areDoing(String stem) {
    boolean who = NameWords.COUNTED.ends(stem) > 0 || Measured.PEOPLE.ends(stem) > 0;
    boolean all = NameWords.ALL.ends(stem) > 0;
    return stem.length() > 1 && !who && !all && stem.length() <= LONGEST_PLAIN;
  }

  /**
   * 旅行社接待 of 旅行社接待游客总数: what is done with people, where a name says only how many they are; 入境过夜 of
   * 入境过夜游客.
   */
  private static String done(String name, String part) {
    String people = NameWords.ALL.beforeThis(NameWords.NUMBERING.beforeThis(name));
    int done = Kinds.arePeople(people) ? Deeds.beforePeople(people) : 0;
    int which = people.length() - NameWords.TRAVELLER.ends(people);
    boolean told = which > 1 && which < people.length() && !KinNames.haveWord(people, part);
    return done == 0 && told ? people.substring(0, which) : people.substring(0, done);
  }

  /** Where in 城市接待旅游者 the words stand that say what is done with people; 0 where none do. */
  private static int deed(String stem) {
    int before = Deeds.beforePeople(stem);
    int done = Deeds.length(stem);
    boolean all = before > 0 ? done == stem.length() : done > 0 && stem.length() > LONGEST_PLAIN;
    return all ? stem.length() : before;
  }

  /**
   * The name of a part of what has a measure.
   *
   * @param measured how many characters of the whole are its measure
   */
  static String part(String whole, String part, int measured) {
    String done = byAmount(whole, part);
    return done.isEmpty() ? withMeasure(whole, part, measured) : done;
  }

  /** 商品零售额 of 消费品零售总额: a part with how much is done of what both say; or nothing. */
  private static String byAmount(String whole, String part) {
    String amount = NameWords.ALL.afterThis(Deeds.amount(part, whole));
    return amount.isEmpty() ? "" : part + ofPart(amount);
  }

  private static String withMeasure(String whole, String part, int measured) {
    int share = NameWords.SHARE.ends(whole);
    if (share > 0 && Measures.isMeasure(part)) {
      String word = whole.substring(whole.length() - share);
      return part.endsWith(word) ? part : part + word;
    }
    if (!NameWords.EACH.occursIn(whole) && Kinds.areCounted(whole, part)) {
      return bound(whole, part) + part + JoinedNames.NUMBER;
    }
    int measure = measured + EachNames.length(whole.substring(0, whole.length() - measured));
    String stem = whole.substring(0, whole.length() - measure);
    int deed = measured > 0 && Kinds.arePeople(part) ? deed(stem) : 0;
    if (deed > 0) {
      return stem.substring(0, deed) + part + whole.substring(stem.length());
    }
    String tail = whole.substring(stem.length());
    if (measured == 0 || part.contains(tail) || Kinds.isOpen(stem)) {
      return part;
    }
    boolean number = measured == 2 && NameWords.NUMBER.ends(tail) > 0 && !IndexNames.isIndex(tail);
    boolean done = number && areDoing(stem) && !part.endsWith(stem);
    if (done || Kinds.isManner(part)) {
      return done ? part + ofPart(whole) : JoinedNames.merged(part, whole);
    }
    if (NameWords.ATTRIBUTE.contains(part) && measured <= LONGEST_PLAIN) {
      return part + NameWords.ALL.afterThis(whole);
    }
    int whom = stem.isEmpty() ? EachNames.whom(tail, part) : 0;
    if (whom > 0) {
      String amount = tail.substring(tail.length() - NameWords.MEASURE.ends(tail));
      String own = Measures.isMeasure(part) ? part : JoinedNames.merged(part, amount);
      return tail.substring(0, whom) + own;
    }
    int per = EachNames.number(tail);
    if (per > 0 && NameWords.OF_THINGS.ends(tail) > 0) {
      return stem + tail.substring(0, per) + part + tail.substring(tail.length() - measured);
    }
    int each = NameWords.EACH.begins(tail);
    if (each > 0 && EachNames.isFor(stem, part)) {
      return stem + tail.substring(0, each) + JoinedNames.merged(part, tail.substring(each));
    }
    return measuredBy(tail, stem, part);
  }

  /** A part with the measure of its whole, as far as it does not say it itself. */
  private static String measuredBy(String amount, String whole, String part) {
    boolean thing = !whole.isEmpty() && NameWords.MEASURE.ends(amount) == 0;
    if (thing && Deeds.length(whole) == 0 && Deeds.length(part) == part.length()) {
      return part + whole + amount;
    }
    String deed = isOwner(part, whole) ? "" : deed(amount, whole, part);
    boolean further = deed.length() < whole.length() && !Kinds.arePeople(part);
    if (!deed.isEmpty() && further && Deeds.areSaid(part)) {
      return JoinedNames.merged(part, whole + amount);
    }
    String stem = whole.substring(0, whole.length() - deed.length());
    boolean whose = isDoer(amount, stem, part) || isOfPeople(amount, stem, part);
    String tail = (whose ? stem : "") + deed + amount;
    int shared = JoinedNames.overlap(part, tail);
    if (shared > 1) {
      return part + tail.substring(shared);
    }
    int verb = tail.length() - 3;
    boolean each = NameWords.EACH.begins(tail) > 0;
    if (verb > 0 && !each && part.endsWith(tail.substring(verb, verb + 2))) {
      return part + tail.substring(verb + 2);
    }
    int own = NameWords.MEASURE.ends(part);
    boolean stock = own > 0 && stem.endsWith(part.substring(part.length() - own));
    if (Measures.isMeasure(part) && !stock) {
      return part;
    }
    String restricting = NameWords.ATTRIBUTE.contains(stem) ? stem : "";
    String kept = isOwner(part, stem) ? withoutKind(stem) : restricting;
    return NameWords.PRODUCT.contains(tail) ? part + ADDED : part + kept + ofPart(tail);
  }

  /** 集装箱 of 港口集装箱 before 吞吐量: 上海港 says itself of what kind it is. */
  private static String withoutKind(String stem) {
    int kind = NameWords.UNDIVIDED.begins(stem) > 0 ? 0 : stem.length() - 1;
    while (kind > 0 && Measured.INSTITUTIONS.ends(stem.substring(0, kind)) != kind) {
      kind--;
    }
    return stem.substring(Math.max(0, kind));
  }

  /** 登记数 of 登记总数, 产量 of 总产量: how many of a part there are, and no sum. */
  private static String ofPart(String tail) {
    int counting = Math.max(NameWords.NUMBERING.ends(tail), volume(tail));
    int number = tail.length() - counting;
    int all = number < tail.length() ? NameWords.ALL.ends(tail, number) : 0;
    return tail.substring(0, number - all) + tail.substring(number);
  }

  /** 产量 of 总产量, and nothing of 总量. */
  private static int volume(String tail) {
    int measure = NameWords.VOLUME.ends(tail) > 0 ? Measures.lastWord(tail) : 0;
    int all = NameWords.ALL.begins(tail, tail.length() - measure);
    return measure > all + 1 && all > 0 ? measure - all : 0;
  }

  /** 消费 of 能源消费 before 总量: what is done, without which a bare amount says nothing. */
  private static String deed(String amount, String whole, String part) {
    String deed = isBare(amount) ? whole.substring(whole.length() - Deeds.length(whole)) : "";
    return part.contains(deed) ? "" : deed;
  }

  /** 旅行社 of 旅行社组团人数, 企业 of 企业单位数: who does it, of which the part says only what kind. */
  private static boolean isDoer(String amount, String stem, String part) {
    return isBare(amount)
        && Measured.INSTITUTIONS.ends(stem) > 0
        && Measured.INSTITUTIONS.ends(part) == 0
        && NameWords.OWNER.ends(part) == 0;
  }

  /** 入境旅游者 of 入境旅游者人数: who they are, where the part says only from where. */
  private static boolean isOfPeople(String amount, String stem, String part) {
    return isBare(amount)
        && Measured.PEOPLE.ends(stem) > 0
        && !Kinds.arePeople(part)
        && Measured.PEOPLE.ends(part) == 0
        && !NameWords.ATTRIBUTE.contains(part);
  }

  private static boolean isBare(String amount) {
    return Measures.isBare(amount) && !IndexNames.isIndex(amount);
  }

  /** 内资企业 and 建筑业总产值, 工业 and 能源消费量: those who do something, and are no kind of it. */
  private static boolean isOwner(String part, String stem) {
    boolean industry = NameWords.OWNER.ends(part) > 0 && NameWords.OWNER.ends(stem) == 0;
    industry &= !Deeds.areDone(part);
    boolean household = Measured.HOUSEHOLDS.ends(part) > 0 && !Kinds.arePeople(stem);
    return (industry || household || Kinds.isPlace(part) || Measured.INSTITUTIONS.ends(part) > 0)
        && Measured.INSTITUTIONS.ends(stem) == 0
        && !NameWords.ALL.contains(stem)
        && !NameWords.OWNER.contains(stem)
        && !NameWords.SCOPE.contains(stem);
  }

  /** 限额以上 of 限额以上企业数: from which size on things are counted, and their parts. */
  private static String bound(String whole, String part) {
    for (int at = 1; at <= LONGEST_BOUND && at < whole.length(); at++) {
      int word = NameWords.BOUND.begins(whole, at);
      if (word > 0) {
        String bound = whole.substring(0, at + word);
        return part.contains(bound.substring(at)) ? "" : bound;
      }
    }
    return "";
  }
}
