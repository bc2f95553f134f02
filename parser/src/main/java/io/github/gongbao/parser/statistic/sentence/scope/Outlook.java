package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether what paragraphs tell is still to come, by the headings over them: under 三、2026年重点工作 all
 * is planned until a heading says otherwise.
 */
public final class Outlook {
  private final Optional<LocalDate> publishedOn;
  private boolean ahead;

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

  /**
   * Takes note of a heading.
   *
   * @param text the folded view of the body
   * @param periods the periods that the heading names
   */
  public void head(String text, Span heading, List<PeriodMention> periods) {
    String words = text.substring(heading.start(), heading.end());
    boolean open = OutlookWords.AHEAD.occursIn(words);
    if (publishedOn.isEmpty() || periods.isEmpty() && !open) {
      return;
    }
    open |= periods.stream().anyMatch(period -> endsAfter(period, publishedOn.get()));
    ahead = open && OutlookWords.TASK.occursIn(words) && !OutlookWords.REVIEW.occursIn(words);
  }

  private static boolean endsAfter(PeriodMention period, LocalDate day) {
    return period.period().end().filter(end -> end.isAfter(day)).isPresent();
  }
}
