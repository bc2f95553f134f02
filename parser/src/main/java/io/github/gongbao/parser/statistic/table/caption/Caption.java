package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say of all its figures.
 *
 * @param name what they count; empty where no line says it
 * @param period when they hold
 * @param regions where they hold
 * @param scales their units, amounts and rates
 * @param shift that they are changes, or null
 * @param index what they are index numbers against, or null
 * @param planned whether they are still to come
 */
public record Caption(
    String name,
    Optional<Period> period,
    List<Region> regions,
    List<Scale> scales,
    Head.@Nullable Shift shift,
    @Nullable String index,
    boolean planned) {

  public static final Caption NONE =
      new Caption("", Optional.empty(), List.of(), List.of(), null, null, false);

  /** What a line nearer to the figures says, and where it is silent, this one. */
  public Caption under(Caption outer) {
    return new Caption(
        name.isEmpty() ? outer.name : name,
        period.or(outer::period),
        regions.isEmpty() ? outer.regions : regions,
        scales.isEmpty() ? outer.scales : scales,
        name.isEmpty() ? outer.shift : shift,
        name.isEmpty() && index == null ? outer.index : index,
        planned || name.isEmpty() && outer.planned);
  }

  /** The same, but for what it counts. */
  public Caption withoutName() {
    return new Caption("", period, regions, scales, shift, index, planned);
  }

  /** The unit of amounts, or null. */
  public @Nullable Scale amounts() {
    return first(false);
  }

  /**
   * The unit of amounts of something: of several, 千公顷 and 万吨, the one that its name asks for.
   *
   * @return null where none is, or the name asks for none of several
   */
  public @Nullable Scale amounts(String name) {
    if (scales.size() < 2) {
      return amounts();
    }
    List<Scale> amounts = scales.stream().filter(scale -> !scale.isRatio()).distinct().toList();
    return amounts.size() > 1 ? Measured.fitting(amounts, name) : amounts();
  }

  /** The unit of rates, or null. */
  public @Nullable Scale rates() {
    return first(true);
  }

  private @Nullable Scale first(boolean ratio) {
    for (Scale scale : scales) {
      if (scale.isRatio() == ratio) {
        return scale;
      }
    }
    return null;
  }
}
