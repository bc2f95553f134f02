package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When paragraphs hold that do not say so themselves, by the numbered heading over them, else by
 * the title: under 一、2025年工作回顾 all is of 2025 until a heading of the same rank follows, or one that
 * names a period.
 */
public final class SectionPeriod {
  private final @Nullable PeriodMention titled;
  private final Optional<LocalDate> publishedOn;
  private @Nullable PeriodMention headed;

  /** How headings of its rank are numbered: 、 for 一、. */
  private String rank = "";

  /**
   * Begins behind the title.
   *
   * @param titled the period that the title says; null where it says none
   * @param publishedOn when the bulletin was published; no heading governs where that is not known
   */
  public SectionPeriod(@Nullable PeriodMention titled, Optional<LocalDate> publishedOn) {
    this.titled = titled;
    this.publishedOn = publishedOn;
  }

  /** The period; null where neither says one. */
  public @Nullable PeriodMention period() {
    return headed == null ? titled : headed;
  }

  /**
   * Takes note of a heading.
   *
   * @param text the folded view of the body
   * @param within what the heading mentions
   */
  public void head(String text, Mentions within) {
    if (within.markers().isEmpty()) {
      return;
    }
    String numbered = rank(text, within.markers().get(0));
    if (!within.periods().isEmpty()) {
      headed = only(within.periods());
      rank = numbered;
    } else if (numbered.equals(rank)) {
      headed = null;
    }
  }

  private @Nullable PeriodMention only(List<PeriodMention> named) {
    PeriodMention first = named.get(0);
    boolean governs =
        named.size() == 1
            && first.role() == Role.PERIOD
            && publishedOn.filter(first::isOver).isPresent();
    return governs ? first : null;
  }

  /** What a marker has but for its number. */
  private static String rank(String text, Span marker) {
    StringBuilder marks = new StringBuilder();
    for (int i = marker.start(); i < marker.end(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        marks.append(text.charAt(i));
      }
    }
    return marks.toString();
  }
}
