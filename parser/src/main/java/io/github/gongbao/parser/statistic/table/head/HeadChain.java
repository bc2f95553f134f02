package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.statistic.table.name.Deeds;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.PartNames;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Heads that stand over or beside one another, taken together. */
public final class HeadChain {
  private HeadChain() {}

  /** A head under one that spans it. */
  public static Head under(Head inner, Head outer) {
    boolean extent = outer.shift() != null && NameWords.EXTENT.contains(inner.name());
    boolean counted = extent && NameWords.COUNTING.ends(inner.name()) > 0;
    Head.Shift shift = counted ? outer.shift().in(inner.name()) : outer.shift();
    boolean manner = inner.shift() != null && HeadWords.MANNER.contains(outer.name());
    boolean index = inner.index() != null && inner.name().isEmpty() && !outer.name().isEmpty();
    return new Head(
        extent || index
            ? outer.name()
            : JoinedNames.joined(manner ? "" : outer.name(), inner.name()),
        inner.scale() == null ? outer.scale() : inner.scale(),
        inner.shift() == null ? shift : inner.shift().with(outer.shift()),
        inner.when() == null ? outer.when() : inner.when().within(outer.when()),
        inner.regions().isEmpty() ? outer.regions() : inner.regions(),
        inner.planned() || outer.planned(),
        inner.rate() || outer.rate(),
        inner.index() == null ? outer.index() : inner.index(),
        inner.total() || outer.total(),
        inner.level(),
        inner.grouping());
  }

  /**
   * A head of changes beside one of levels: it is of the same thing, then and there.
   *
   * @param beside the change of the column before, which may say what both are against
   */
  public static Head changing(Head head, Head level, Head.@Nullable Shift beside) {
    Head.Shift shift = head.shift();
    if (shift != null && shift.basis().isEmpty()) {
      shift = shift.with(beside);
    }
    boolean same = level.name().startsWith(head.name()) || level.name().endsWith(head.name());
    return head.withName(same ? level.name() : head.name())
        .withShift(shift)
        .withWhen(head.when() == null ? level.when() : head.when().behindLevel(level.when()))
        .withRegions(head.regions().isEmpty() ? level.regions() : head.regions());
  }

  /**
   * What a column is against that says only 增减, behind 上年同期 or two periods: from one to the other.
   */
  public static Head.@Nullable Shift between(Head one, Head other) {
    Optional<Basis> basis = When.between(one.when(), other.when());
    return basis.isEmpty() ? null : new Head.Shift(false, basis, Optional.empty(), "");
  }

  /** 本年累计 behind 本月销量, 去年同期 behind 本周均价: a level that says only when. */
  public static Head goingOn(Head said, @Nullable Head level) {
    boolean dated = level != null && said.when() != null;
    Head head = dated ? said.withWhen(said.when().behind(level.when())) : said;
    boolean timed = level != null && (level.when() != null || isTimeOnly(head, level));
    boolean then =
        timed && !head.total() && head.when() != null && !head.when().equals(level.when());
    boolean aside = level != null && level.name().startsWith("(");
    if (!then || aside || isStockBehind(head, level) || !level.name().startsWith(head.name())) {
      return head;
    }
    boolean bare = head.scale() == null && !head.rate();
    return head.withName(level.name()).withScale(bare ? level.scale() : head.scale());
  }

  /** 当月 behind 进出口总额: nothing but when, where the level before says what is measured. */
  private static boolean isTimeOnly(Head head, Head level) {
    return head.name().isEmpty()
        && head.scale() == null
        && !head.rate()
        && Measures.isMeasure(level.name());
  }

  /** 期末数 behind 本月注销: what there is in the end, and not what was done till then. */
  private static boolean isStockBehind(Head stock, Head level) {
    boolean bound = stock.when() != null && stock.when().isBound();
    boolean flow = level.when() != null && !level.when().isBound();
    return bound && flow && Deeds.areDone(level.name());
  }

  /** 男 under 其中, beside 招生数（人）: a part is in the unit of its whole, and of its measure. */
  public static Head part(Head part, Head whole) {
    if (part.rate() || part.scale() != null && !part.scale().equals(whole.scale())) {
      return part;
    }
    String name = part.name().isEmpty() ? "" : PartNames.part(whole.name(), part.name());
    return part.withScale(whole.scale())
        .withName(name)
        .withWhen(part.when() == null ? whole.when() : part.when().within(whole.when()));
  }

  /** 占全部出口比重 says itself that it is of 出口额, and 占比 goes with any. */
  private static boolean says(String share, String thing) {
    String stem = thing.substring(0, thing.length() - (Measures.isMeasure(thing) ? 1 : 0));
    return share.length() == 2 || share.contains(stem);
  }

  /** 人口数: 人口比重; 投诉（件）: 投诉占比. */
  private static String shareOf(Head level, String share) {
    String thing = level.name();
    if (!Measures.isMeasure(thing)) {
      return level.isCount() ? thing + share : share;
    }
    String stem = NameWords.NUMBERING.beforeThis(thing);
    return (Measures.isMeasure(stem) ? stem : thing) + share;
  }

  /** A share beside a level is one of the same thing and day: 人口数, 比重. */
  public static Head share(Head head, Head level) {
    Head named = head;
    if (!level.name().isEmpty() && !NameWords.AMOUNT.contains(level.name())) {
      boolean of = NameWords.PORTION.begins(head.name()) > 0 && !says(head.name(), level.name());
      named = of ? head.withName(level.name() + head.name()) : head;
      boolean bare = NameWords.SHARE.contains(head.name());
      named = bare ? head.withName(shareOf(level, head.name())) : named;
    }
    return named.withWhen(head.when() == null ? level.when() : head.when());
  }

  /** A head of levels, when the later of the two holds. */
  public static Head latest(Head head, @Nullable Head other) {
    if (other == null) {
      return head;
    }
    When own = head.when();
    return own == null || own.isBefore(other.when()) ? head.withWhen(other.when()) : head;
  }
}
