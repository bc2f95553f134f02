package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.Deeds;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.KinNames;
import io.github.gongbao.parser.statistic.table.name.Kinds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.Owner;
import io.github.gongbao.parser.statistic.table.name.PartNames;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of rows with those of what they are parts of, as far as they need them. */
final class StubNames {
  /** 第二产业占生产总值比重. */
  private static final String SHARE_OF = "占";

  private static final String SHARE = "比重";

  private final Nesting nesting;
  private final Subjects subjects;

  /** Whether the table is of indices of prices, whose classes need no mention of wider ones. */
  private final boolean priced;

  /** Whether it is of what something is made up of: its rates are shares. */
  private final boolean makeup;

  /** Whether by its caption all its figures are shares, so that no row says so. */
  private final boolean shares;

  private final Map<Said, Integer> uses = new HashMap<>();

  /** The names of parts with the measures of their wholes, which others may have too. */
  private final Map<Said, Integer> parts = new HashMap<>();

  /** What a row says of its figures, which others may say too. */
  private record Said(String name, List<Region> regions, @Nullable When when, String subject) {}

  /**
   * The names of rows.
   *
   * @param table what the table is of
   * @param rates whether all its figures are in per cent
   */
  StubNames(Nesting nesting, Subjects subjects, String table, boolean rates) {
    this.nesting = nesting;
    this.subjects = subjects;
    this.priced = IndexNames.areOfPrices(table) || NameWords.INDEXED.ends(table) > 0;
    this.makeup = CaptionWords.MAKEUP.ends(table) > 0;
    this.shares = makeup && rates;
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    uses.merge(said(row, row.head().name()), 1, Integer::sum);
    if (row.whole() != null && !row.whole().heading()) {
      parts.merge(said(row, part(row, row.head().name())), 1, Integer::sum);
    }
  }

  /** What a row says under a name, and of whom the heading over it says that it is. */
  private Said said(StubRow row, String name) {
    StubRow up = row.whole();
    while (up != null && !subjects.isSubject(up)) {
      up = up.whole();
    }
    String subject = up == null ? "" : up.head().name();
    return new Said(name, row.head().regions(), row.head().when(), subject);
  }

  private boolean isRepeated(StubRow row) {
    return uses.getOrDefault(said(row, row.head().name()), 0) > 1;
  }

  /**
   * What a row counts under the head of a column.
   *
   * @param column the name that the head of the column gives
   */
  String name(StubRow row, String column) {
    String own = row.head().name();
    boolean placed = !row.head().regions().isEmpty() || row.head().when() != null;
    if (own.isEmpty() && row.whole() != null && placed) {
      return name(row.whole(), column);
    }
    if (!row.outer().isEmpty()) {
      boolean alone = Measures.isMeasure(own) && !isRepeated(row);
      own = alone ? own : JoinedNames.joined(row.outer(), own);
    } else if (row.whole() != null && !own.isEmpty()) {
      own = counted(own, within(row, own, row.whole(), column));
    }
    String name =
        KinNames.isOwner(column, own)
            ? JoinedNames.merged(column, own)
            : JoinedNames.joined(own, column);
    return carried(name, row.whole());
  }

  /** 失业人员 of 经济活动人口, and no 失业人员人口: people say themselves that they are counted. */
  private static String counted(String said, String part) {
    boolean people = Measured.PEOPLE.ends(said) > 0 && part.startsWith(said);
    String measure = NameWords.ALL.afterThis(people ? part.substring(said.length()) : "");
    boolean number = !measure.isEmpty() && Measured.PEOPLE.ends(measure) == measure.length();
    return number ? said : part;
  }

  /** 运动健将 under 新增等级运动员 are not all there are: 新增运动健将; and whose the rows below a heading are. */
  private String carried(String name, @Nullable StubRow whole) {
    for (StubRow up = whole; up != null; up = up.whole()) {
      if (subjects.isSubject(up) && !KinNames.haveWord(up.head().name(), name)) {
        return KinNames.within(up.head().name(), name);
      }
      int word = NameWords.CARRIED.begins(up.head().name());
      String carried = up.head().name().substring(0, word);
      if (word > 0 && !name.contains(carried)) {
        return carried + name;
      }
      String owner = up.isMarked() ? Owner.in(up.head().name()) : "";
      // 国有单位从业人员 says itself whose they are
      if (!owner.isEmpty() && !KinNames.haveWord(owner, name)) {
        return owner + name;
      }
    }
    return name;
  }

  private String within(StubRow row, String said, StubRow whole, String column) {
    boolean manner =
        Kinds.isManner(said)
            && !Measures.isMeasure(whole.head().name())
            && !KinNames.haveWord(said, whole.head().name());
    String own = manner && !whole.heading() ? JoinedNames.merged(said, whole.head().name()) : said;
    String part = part(row, own);
    String outer = outer(whole);
    outer = outer.indexOf(own) > outer.indexOf('(') ? Cell.withoutBrackets(outer) : outer;
    if (whole.heading() && Measures.isBare(own)) {
      return JoinedNames.joined(outer, own);
    }
    if (whole.heading() && Kinds.isTerm(own)) {
      return own + outer;
    }
    boolean vague = Measures.isMeasure(outer) && NameWords.MEASURE.ends(outer) == 0;
    boolean other = NameWords.COUNTED.ends(own) > 0 || vague;
    boolean things = row.head().scale() != null && other;
    if (things && whole.heading() && whole.head().scale() == null) {
      return own;
    }
    boolean bare = NameWords.OTHER.contains(own) || NameWords.ATTRIBUTE.contains(own);
    if (bare && !whole.heading() && !Measures.isMeasure(outer)) {
      return part(row, NameWords.ATTRIBUTE.contains(outer) ? outer + own : own + outer);
    }
    boolean each = NameWords.EACH.begins(outer) > 0 && !Measures.isMeasure(outer);
    if (each && whole.heading() && !Measures.isMeasure(own)) {
      return JoinedNames.merged(outer, own);
    }
    if (subjects.isSubject(whole)) {
      return KinNames.within(outer, own);
    }
    boolean again = isRepeated(row);
    if (again && whole.heading() && Kinds.isPlace(outer)) {
      return JoinedNames.merged(outer, part);
    }
    if (again && whole.heading() && part.equals(own) && !Measures.isMeasure(own)) {
      boolean counts = Measures.isMeasure(outer) || NameWords.COUNTED.ends(outer) > 0;
      return counts ? own + outer : KinNames.within(outer, own);
    }
    boolean nested =
        whole.whole() != null && row.isMarked() && !whole.heading() && KinNames.alike(outer, own);
    boolean told = !part.startsWith(own) || !Kinds.isManner(own) && part.endsWith(outer);
    if (!told && (nested || again)) {
      String measure = part.startsWith(own) ? part.substring(own.length()) : "";
      boolean kind = !measure.isEmpty() && outer.endsWith(measure) && !whole.heading();
      if (kind && parts.getOrDefault(said(row, part), 0) > 1) {
        return own + outer;
      }
      boolean far = PartNames.part(outer, own).equals(own) && part.startsWith(own);
      return far || nested ? KinNames.within(outer, own) + part.substring(own.length()) : part;
    }
    boolean index = column.equals(IndexNames.INDEX);
    boolean amount = Measures.isAmount(column) && !part.equals(own);
    boolean share =
        NameWords.SHARE.ends(column) > 0 && !Measures.isMeasure(NameWords.SHARE.beforeThis(column));
    if (Measures.isMeasure(column) && !amount && !index && !share) {
      return own;
    }
    return part.equals(own) ? ofWhole(row, own, whole, outer) : part;
  }

  /** The name of a whole, within its own where others are called so too. */
  private String outer(StubRow whole) {
    String name = whole.head().name();
    StubRow up = whole.whole();
    boolean kind = up != null && !up.heading() && !Measures.isMeasure(up.head().name());
    return kind && isRepeated(whole) && !Measures.isMeasure(name)
        ? KinNames.within(outer(up), name)
        : name;
  }

  /** A part with the measure of what it lies under, at whatever depth. */
  private String part(StubRow row, String own) {
    String part = own;
    boolean things = row.head().scale() != null && NameWords.COUNTED.ends(own) > 0;
    StubRow up = row.whole();
    while (shares && up != null && up.whole() != null && !up.whole().heading()) {
      up = up.whole();
    }
    while (up != null && part.equals(own) && !(things && up.heading())) {
      boolean other = nesting.areOther(row, up) || isGrowthBeside(row, up);
      part = other ? own : measured(own, done(up));
      up = up.whole();
    }
    return part;
  }

  /** #工业增加值增速 below 第一产业占比: what grew by so much is no share. */
  private static boolean isGrowthBeside(StubRow row, StubRow whole) {
    boolean share = NameWords.SHARE.ends(whole.head().name()) > 0;
    return share && whole.head().shift() == null && row.head().shift() != null;
  }

  /** 商品零售 below 消费品零售总额 with how much of it that is. */
  private static Head done(StubRow whole) {
    Head head = whole.head();
    for (StubRow up = whole.whole(); up != null; up = up.whole()) {
      if (!Deeds.amount(head.name(), up.head().name()).isEmpty()) {
        return head.withName(PartNames.part(up.head().name(), head.name()));
      }
    }
    return head;
  }

  /** A part with the measure of a whole; where that is made up of such, its share. */
  String measured(String own, Head whole) {
    boolean share = shares || makeup && whole.isRatio();
    if (share && !whole.rate() && !Measures.isMeasure(own)) {
      return own + SHARE_OF + whole.name() + SHARE;
    }
    boolean each = NameWords.HAVING.ends(own) > 0 && Measures.isMeasure(whole.name());
    return each ? own + whole.name() : PartNames.part(whole.name(), own);
  }

  /** 停车场（个） under 接待游客（万人次）. */
  private static boolean areInOther(StubRow row, StubRow whole) {
    Scale own = row.head().scale();
    return own != null && !own.equals(whole.head().scale());
  }

  /** 玉龙雪山接待游客 under 重点景区接待游客: what is done with people is, with those of each. */
  private static String underHeading(StubRow row, String own, StubRow whole, String outer) {
    boolean other = Measures.isMeasure(own) || Deeds.areDone(own) || areInOther(row, whole);
    String deed = other ? "" : Deeds.withPeople(outer);
    return KinNames.haveWord(own, deed) ? own : own + deed;
  }

  /** The name of a part that its whole gives no measure to. */
  private String ofWhole(StubRow row, String own, StubRow whole, String outer) {
    if (whole.heading()) {
      return underHeading(row, own, whole, outer);
    }
    if (nesting.areOther(row, whole)) {
      return own;
    }
    if (Measures.isMeasure(own)) {
      return KinNames.owned(outer, own);
    }
    boolean counted = NameWords.COUNTED.ends(outer) > 0 && NameWords.COUNTED.ends(own) > 0;
    boolean thing = NameWords.CLASS.ends(outer) > 0 || counted;
    return !thing && !priced && nesting.isListed(row) ? KinNames.shared(outer, own) : own;
  }
}
