package io.github.gongbao.series;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the points of a series have in common.
 *
 * @param indicator what is counted, by its canonical name
 * @param unit the symbol of the unit; empty for a bare number
 * @param basis what changes are measured against; empty for a series of levels
 * @param baseline the words of the period that changes are measured against, for {@link
 *     Basis#VERSUS}
 * @param regions where it holds, by their codes; empty where the text does not say
 * @param modality whether it is reported or planned
 */
public record SeriesKey(
    String indicator,
    String unit,
    Optional<Basis> basis,
    Optional<String> baseline,
    List<Region> regions,
    Modality modality) {
  private static final String PRICE = "价格";
  private static final String INDEX = "指数";

  public SeriesKey {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(modality, "modality");
    regions = regions.stream().sorted(Comparator.comparing(Region::code)).distinct().toList();
  }

  /**
   * The key of the series that a statistic is a point of. A change of a price index in per cent is
   * one of the price; growth in times is growth in per cent; a change against a period that is the
   * one before, or the same a year before, has that basis, whatever words say so; names that differ
   * only by a word that says nothing, or by another word for the same, are one: 累计确诊 is 累计确诊病例, 企业数
   * in 家 is 企业.
   */
  public static SeriesKey of(Statistic statistic) {
    boolean price = Growth.isRate(statistic) && statistic.indicator().endsWith(PRICE + INDEX);
    int end = statistic.indicator().length() - (price ? INDEX.length() : 0);
    String name = statistic.indicator().substring(0, end);
    Against against = Against.of(statistic);
    return new SeriesKey(
        SeriesName.of(name, statistic.quantity().unit()),
        Growth.unit(statistic),
        against.basis(),
        against.baseline(),
        statistic.regions(),
        statistic.modality());
  }

  /** The same of other places. */
  SeriesKey in(List<Region> places) {
    return new SeriesKey(indicator, unit, basis, baseline, places, modality);
  }

  /** The key in words, as the head of a column: {@code 居民消费价格 全国 同比 %}. */
  public String label() {
    StringBuilder label = new StringBuilder(indicator);
    if (!regions.isEmpty()) {
      label.append(
          regions.stream().map(SeriesKey::named).collect(Collectors.joining("、", " ", "")));
    }
    basis.ifPresent(b -> label.append(' ').append(baseline.orElse(word(b))));
    if (modality == Modality.PLANNED) {
      label.append(" 计划");
    }
    return unit.isEmpty() ? label.toString() : label.append(' ').append(unit).toString();
  }

  /** Districts of many cities have one name; a province has not. */
  private static String named(Region region) {
    return region.code().endsWith("00") ? region.name() : region.name() + region.code();
  }

  private static String word(Basis basis) {
    return switch (basis) {
      case YEAR_ON_YEAR -> "同比";
      case PERIOD_ON_PERIOD -> "环比";
      case ANNUAL_AVERAGE -> "年均";
      case VERSUS, UNSTATED -> "变动";
    };
  }
}
