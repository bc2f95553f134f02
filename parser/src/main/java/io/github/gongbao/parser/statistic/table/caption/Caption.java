package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.CaptionNames;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say of all its figures.
 *
 * @param name what they count; empty where no line says it
 * @param thing of what those are of which a head names no more than a measure, 普通小学 of 普通小学基本情况;
 *     empty where no line says it
 * @param period when they hold
 * @param regions where they hold
 * @param units their units, amounts and rates
 * @param shift that they are changes, or null
 * @param index what they are index numbers against, or null
 * @param planned whether they are still to come
 */
public record Caption(
    String name,
    String thing,
    Optional<Period> period,
    List<Region> regions,
    CaptionUnits units,
    Head.@Nullable Shift shift,
    @Nullable String index,
    boolean planned) {

  public static final Caption NONE =
      new Caption("", "", Optional.empty(), List.of(), CaptionUnits.NONE, null, null, false);

  /** What a line nearer to the figures says, and where it is silent, this one. */
  public Caption under(Caption outer) {
    return new Caption(
        nameUnder(outer.name),
        name.isEmpty() ? outer.thing : thing,
        period.or(outer::period),
        regions.isEmpty() ? outer.regions : regions,
        name.isEmpty() ? units.and(outer.units) : units.isEmpty() ? outer.units : units,
        name.isEmpty() ? outer.shift : shift,
        name.isEmpty() && index == null ? outer.index : index,
        planned || name.isEmpty() && outer.planned);
  }

  /** 甜菜播种面积 for 播种面积 under it: what the figures count. */
  private String nameUnder(String outer) {
    if (name.isEmpty()) {
      return outer;
    }
    boolean bare = NameWords.MEASURE.contains(name) && outer.contains(name);
    return bare ? CaptionNames.completed(name, outer, outer) : name;
  }

  /** The same at another time. */
  Caption at(Optional<Period> when) {
    return new Caption(name, thing, when, regions, units, shift, index, planned);
  }

  /** The same in other places. */
  public Caption in(List<Region> places) {
    return new Caption(name, thing, period, places, units, shift, index, planned);
  }

  /** The same, where no line names what is counted, of what a head does: its name and unit. */
  public Caption named(Head head) {
    CaptionUnits own = CaptionUnits.of(head.scale());
    return new Caption(
        head.name(), "", period, regions, own.isEmpty() ? units : own, shift, index, planned);
  }

  /** The same in other units. */
  public Caption withUnits(CaptionUnits others) {
    return new Caption(name, thing, period, regions, others, shift, index, planned);
  }

  /** The same, but for what it counts. */
  public Caption withoutName() {
    return new Caption("", "", period, regions, units, shift, index, planned);
  }

  /** What a translation of another line says that stands beside it: no more than its units. */
  public Caption ofTranslation() {
    return withoutName().at(Optional.empty());
  }

  /** The unit of amounts, or null. */
  public @Nullable Scale amounts() {
    return units.amounts();
  }

  /**
   * The unit of amounts of something: of several, 千公顷 and 万吨, the one that its name asks for.
   *
   * @return null where none is, or the name asks for none of several
   */
  public @Nullable Scale amounts(String name) {
    return units.amounts(name);
  }

  /** The unit of rates, or null. */
  public @Nullable Scale rates() {
    return units.rates();
  }

  /** Whether it names no unit. */
  public boolean isUnitless() {
    return units.isEmpty();
  }
}
