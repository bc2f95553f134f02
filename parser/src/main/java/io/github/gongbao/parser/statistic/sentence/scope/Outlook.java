package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what paragraphs tell is still to come, by the headings over them: under 三、2026年重点工作, or a
 * numbered heading of a year that is far off, all is planned until a heading says otherwise.
 */
public final class Outlook {
  private final Optional<LocalDate> publishedOn;
  private boolean ahead;

  /** When that is to be done, where the heading names one period that is to come. */
  private @Nullable PeriodMention period;

  /**
   * Begins with what is told of what was.
   *
   * @param publishedOn when the bulletin was published; nothing is ahead where that is not known
   */
  public Outlook(Optional<LocalDate> publishedOn) {
    this.publishedOn = publishedOn;
  }

  /** Whether the paragraphs tell what is still to come. */
  public boolean isAhead() {
    return ahead;
  }

  /** When what they tell is to come; null where the heading does not say so. */
  public @Nullable PeriodMention period() {
    return period;
  }

  /**
   * Takes note of a heading.
   *
   * @param text the folded view of the body
   * @param within what the heading mentions
   */
  public void head(String text, Span heading, Mentions within) {
    List<PeriodMention> periods = within.periods();
    String words = text.substring(heading.start(), heading.end());
    boolean open = OutlookWords.AHEAD.occursIn(words);
    if (publishedOn.isEmpty() || periods.isEmpty() && !open) {
      return;
    }
    LocalDate today = publishedOn.get();
    List<PeriodMention> coming = endingAfter(periods, today);
    boolean plan =
        OutlookWords.isOfTask(words) && (open || !coming.isEmpty())
            || !within.markers().isEmpty() && !endingAfter(periods, today.plusYears(1)).isEmpty();
    ahead = plan && !OutlookWords.REVIEW.occursIn(words);
    period = ahead && periods.size() == 1 && !coming.isEmpty() ? coming.get(0) : null;
  }

  private static List<PeriodMention> endingAfter(List<PeriodMention> periods, LocalDate day) {
    return periods.stream()
        .filter(period -> period.period().end().filter(end -> end.isAfter(day)).isPresent())
        .toList();
  }
}
