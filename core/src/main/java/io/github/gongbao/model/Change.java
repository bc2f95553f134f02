package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a figure is a change, which way, and against what: {@code 同比下降7.4%}.
 *
 * @param direction which way it went
 * @param basis what it is measured against
 * @param baseline the period that the text names as the baseline, for {@link Basis#VERSUS}
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Change(Direction direction, Basis basis, Optional<Period> baseline)
    implements WithChange {
  public Change {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(basis, "basis");
    baseline = Absent.optional(baseline);
  }
}
