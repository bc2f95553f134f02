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

  /** Those that it names, of which a paragraph says which one it is of. */
  private List<PeriodMention> coming = List.of();

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
    coming = endingAfter(periods, today);
    boolean plan =
        OutlookWords.isOfTask(words) && (open || !coming.isEmpty())
            || !within.markers().isEmpty() && !endingAfter(periods, today.plusYears(1)).isEmpty();
    ahead = plan && !OutlookWords.REVIEW.occursIn(words);
    period = ahead && periods.size() == 1 && !coming.isEmpty() ? coming.get(0) : null;
  }

  /**
   * Takes note of a paragraph: one that opens with a period is of that, and so are those behind it,
   * where the heading over them names several: 今年是开局之年 under 二、“十五五”时期目标任务和2026年工作安排.
   *
   * @param text the folded view of the body
   * @param periods those that it names
   */
  public void open(String text, Span paragraph, List<PeriodMention> periods) {
    if (ahead && coming.size() > 1 && !periods.isEmpty()) {
      PeriodMention first = periods.get(0);
      boolean opens = OutlookWords.begins(text, paragraph, first.span().start());
      period = opens && isOneComing(first) ? first : period;
    }
  }

  private boolean isOneComing(PeriodMention named) {
    Optional<LocalDate> start = named.period().start();
    return start.isPresent() && coming.stream().anyMatch(one -> one.period().start().equals(start));
  }

  private static List<PeriodMention> endingAfter(List<PeriodMention> periods, LocalDate day) {
    return periods.stream()
        .filter(period -> period.period().end().filter(end -> end.isAfter(day)).isPresent())
        .toList();
  }
}
