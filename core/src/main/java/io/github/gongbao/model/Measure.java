package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An enumerated action, taken or announced: {@code 一、高效统筹推进组织部署。…}
 *
 * @param marker the list marker as published: {@code 一、}, {@code （二）}, {@code 三是}
 * @param ordinal the number that the marker stands for, from 1; a dash counts its siblings
 * @param heading what the measure is called, in simplified characters
 * @param modality whether it is reported or planned
 * @param span from the marker to the end of the measure's text, nested measures included
 * @param children the measures nested in it, in order
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Measure(
    String marker,
    int ordinal,
    String heading,
    Modality modality,
    Span span,
    List<Measure> children)
    implements WithMeasure {
  /**
   * @throws IllegalArgumentException if the ordinal is not positive or a child lies outside
   */
  public Measure {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(span, "span");
    children = Absent.list(children);
    if (ordinal < 1) {
      throw new IllegalArgumentException("ordinal of a measure must be positive: " + ordinal);
    }
    for (Measure child : children) {
      if (!span.contains(child.span())) {
        throw new IllegalArgumentException(
            "measure " + child.span() + " outside its parent " + span);
      }
    }
  }
}
