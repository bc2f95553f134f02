package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reported figure, with what it counts, for when and where, and the characters that say so.
 *
 * <pre>{@code
 * for (Statistic s : release.statistics()) {
 *   System.out.println(s.indicator() + " " + s.quantity().value() + s.quantity().unit().symbol());
 * }
 * // 出动警力 115000人次
 * }</pre>
 *
 * @param quantity the figure
 * @param indicator what is counted, in simplified characters: {@code 检查车辆}; empty where the text
 *     does not say
 * @param actor who acted, in simplified characters: {@code 公安交管部门}
 * @param period when it holds, by the nearest words that say so: of its sentence, else of the
 *     numbered heading over it, else of the title where they name one period that was over; empty
 *     where none does, and for what was so before a change ({@code 由98元提高到178元})
 * @param regions where it holds, likewise; a text whose title names one division, or that an agency
 *     of one sent by the whole name of it, is of it where it says nothing else; empty where nothing
 *     says
 * @param change that the figure is a change, and of which kind; empty for a level
 * @param partOf the place in {@link Release#statistics()} of the figure that this one is a part of:
 *     {@code 其中内地居民2.91亿人次} is a part of {@code 查验出入境人员6.1亿人次}; empty where the text names no whole
 * @param modality whether it is reported or planned
 * @param span the figure in {@link Release#text()}, with its approximator and unit
 * @param sentence the sentence or table cell it stands in
 * @param cell where in a table it stands; empty for a figure of prose
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Statistic(
    Quantity quantity,
    String indicator,
    Optional<String> actor,
    Optional<Period> period,
    List<Region> regions,
    Optional<Change> change,
    Optional<Integer> partOf,
    Modality modality,
    Span span,
    Span sentence,
    Optional<Coordinates> cell)
    implements WithStatistic {
  /**
   * @throws IllegalArgumentException if the figure does not lie in its sentence
   */
  public Statistic {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(sentence, "sentence");
    actor = Absent.optional(actor);
    period = Absent.optional(period);
    regions = Absent.list(regions);
    change = Absent.optional(change);
    partOf = Absent.optional(partOf);
    cell = Absent.optional(cell);
    if (!sentence.contains(span)) {
      throw new IllegalArgumentException("figure " + span + " outside its sentence " + sentence);
    }
  }

  /**
   * The first day that the figure holds for, which is {@code period().flatMap(Period::start)};
   * empty where the text does not say or the period is open. A figure at a date, such as a balance
   * or a cumulative count, has only a last day.
   */
  public Optional<LocalDate> periodStart() {
    return period.isEmpty() ? Optional.empty() : period.get().start();
  }

  /** The last day that the figure holds for; empty where the text does not say or it is open. */
  public Optional<LocalDate> periodEnd() {
    return period.isEmpty() ? Optional.empty() : period.get().end();
  }

  /**
   * The value with the sign of the change: −7.4 for {@code 同比下降7.4%}, 0 for {@code 持平}; empty for a
   * level.
   */
  public Optional<BigDecimal> signedChange() {
    return change.isEmpty() ? Optional.empty() : Optional.of(signed(change.get().direction()));
  }

  private BigDecimal signed(Direction direction) {
    return switch (direction) {
      case UP -> quantity.value();
      case DOWN -> quantity.value().abs().negate();
      case FLAT -> BigDecimal.ZERO;
    };
  }
}
