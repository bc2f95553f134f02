package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a statistic holds, resolved against the release's own date.
 *
 * <p>{@code 7月20日以来} in a release of 18 August 2021 runs from 2021-07-20 to 2021-08-18. What cannot
 * be resolved ({@code 汛期以来}) keeps its words and stays open.
 *
 * @param text the words, as published
 * @param start the first day; empty where it is open
 * @param end the last day; empty where it is open
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Period(
    String text,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> start,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> end)
    implements WithPeriod {
  /**
   * @throws IllegalArgumentException if the period ends before it starts
   */
  public Period {
    Objects.requireNonNull(text, "text");
    start = Absent.optional(start);
    end = Absent.optional(end);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("period ends before it starts: " + text);
    }
  }

  // Written out: every parse compares periods, and a record's own equals is put together by the JVM
  // when it is first called, for a tenth of what the first parse takes.
  @Override
  public boolean equals(Object other) {
    return other instanceof Period period
        && text.equals(period.text)
        && start.equals(period.start)
        && end.equals(period.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, start, end);
  }
}
