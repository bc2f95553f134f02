package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import io.github.gongbao.parser.mention.period.TitledPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When paragraphs hold that do not say so themselves, by the numbered heading over them, else by
 * the title, else by the paragraphs before: under 一、2025年工作回顾 all is of 2025 until a heading of the
 * same rank follows, or one that names a period; and behind a paragraph of 上半年 is another of it.
 */
public final class SectionPeriod {
  /** So many months behind its end a period is still reported on: a year and its first months. */
  private static final int RECENT = 15;

  private static final String CLAUSE_MARKS = "。,;:?!";

  /** So many characters at most stand before the period that a paragraph opens with. */
  private static final int LONGEST_OPENING = 40;

  private final LocalDate today;

  /** Whether the text is a report on work, or a plan, whose paragraphs speak of whole years. */
  private final boolean ofWork;

  /** What the title is of, or the line that all of the text stands under. */
  private @Nullable PeriodMention titled;

  private final @Nullable PeriodMention running;
  private @Nullable PeriodMention headed;
  private @Nullable PeriodMention last;

  /** That of the paragraphs over which no heading stands, which is that of all the text. */
  private @Nullable PeriodMention opening;

  private boolean isUnderHeading;

  /** What a heading without a number names, under which the numbered ones stand: 2019年主要工作. */
  private @Nullable PeriodMention around;

  /** How headings of its rank are numbered: 、 for 一、. */
  private String rank = "";

  /**
   * Begins behind the title.
   *
   * @param publishedOn when the bulletin was published; where that is not known, all is over that
   *     is named, unless the title is one of a plan
   */
  public SectionPeriod(String title, Optional<LocalDate> publishedOn) {
    ofWork = TitledPeriod.isOfPlan(title);
    today = publishedOn.orElse(ofWork ? LocalDate.MIN : LocalDate.MAX);
    titled = TitledPeriod.of(title, publishedOn, today).orElse(null);
    running = ofWork ? TitledPeriod.running(title, publishedOn).orElse(null) : null;
  }

  /**
   * The year of the title that is not over, of which what is planned is; null where there is none.
   */
  public @Nullable PeriodMention running() {
    return running;
  }

  /** 达产后, 远期: whether words are of a time that is not the year of a plan. */
  public static boolean isLater(String words) {
    return OutlookWords.LATER.occursIn(words);
  }

  /** The period; null where none of them says one. */
  public @Nullable PeriodMention period() {
    PeriodMention over = titled == null ? last : titled;
    PeriodMention outer = around == null ? over : around;
    return headed == null ? outer : headed;
  }

  /**
   * Takes note of a paragraph: the first period that it told figures of is that of the next as
   * well, if it is longer than a day, no longer than a year, over, and was so not long ago, and all
   * the others that it told figures of lie within it. Else nobody knows; but a report on work goes
   * on with the years that its paragraphs open with.
   *
   * @param text the folded view of the body
   * @param paragraph where it stands
   * @param periods the periods that the paragraph named and that governed
   * @param statistics its statistics
   */
  public void tell(
      String text, Span paragraph, List<PeriodMention> periods, List<Statistic> statistics) {
    if (ofWork) {
      goOn(text, paragraph, periods);
    }
    if (!periods.isEmpty() && !(ofWork && last != null)) {
      last = told(periods, statistics);
    }
    opening = isUnderHeading ? opening : last;
  }

  private @Nullable PeriodMention told(List<PeriodMention> periods, List<Statistic> statistics) {
    Set<List<LocalDate>> told = new HashSet<>();
    statistics.forEach(one -> one.period().ifPresent(period -> told.add(days(period))));
    PeriodMention first = null;
    boolean within = true;
    for (PeriodMention named : periods) {
      if (told.contains(days(named.period()))) {
        first = first == null ? named : first;
        within &= isWithin(named.period(), first.period());
      }
    }
    boolean carried = first != null && within && first.isOver(today) && isRecent(first);
    return carried && (first.lasts() || isOfOneYear(first.period())) ? first : null;
  }

  /**
   * A report on work goes on with the year, or the years, that a paragraph opens with, or a
   * sentence of it, unless that lies within the time before, as 2025年 does in 五年来. 近3年 says when
   * something in passing was.
   */
  private void goOn(String text, Span paragraph, List<PeriodMention> periods) {
    for (PeriodMention named : periods) {
      boolean years = PeriodMention.isOfYears(named.period()) && !named.isPassing();
      boolean within = last != null && isWithin(named.period(), last.period());
      if (years
          && named.isOver(today)
          && isRecent(named)
          && opens(text, paragraph, named, !within)) {
        last = named;
        return;
      }
    }
  }

  /** Whether a period stands in the first clause of a paragraph, or else of a sentence of it. */
  private static boolean opens(
      String text, Span paragraph, PeriodMention named, boolean ofSentence) {
    int at = named.span().start();
    int first = Math.max(paragraph.start(), at - LONGEST_OPENING);
    while (at > first && CLAUSE_MARKS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return OutlookWords.begins(text, paragraph, at) || ofSentence && text.charAt(at - 1) == '。';
  }

  /** 近3年 says when something in passing was, and nothing of the paragraphs behind. */
  private static boolean isOfOneYear(Period period) {
    return period.start().map(LocalDate::getYear).equals(period.end().map(LocalDate::getYear));
  }

  /**
   * Takes note of the line that all of a text stands under: 现将2020年11月1日零时人口情况公布如下.
   *
   * @param text the folded view of the body
   * @param line where it stands
   * @param periods the periods that it names: the one of its first or last clause counts
   */
  public void introduce(String text, Span line, List<PeriodMention> periods) {
    boolean said = periods.size() == 1 && isOfFirstOrLast(text, line, periods.get(0).span());
    if (titled == null && said && isPast(periods.get(0))) {
      titled = periods.get(0);
    }
  }

  /** Whether words begin a line, or stand in its last clause. */
  private static boolean isOfFirstOrLast(String text, Span line, Span words) {
    return words.start() == line.start()
        || text.substring(words.end(), line.end()).indexOf(',') < 0;
  }

  private boolean isPast(PeriodMention named) {
    return named.role() == Role.PERIOD && named.period().end().filter(today::isAfter).isPresent();
  }

  /**
   * Takes note of a paragraph without figures: one of a period of its own ends the one before, and
   * in a report on work only one that opens with it.
   *
   * @param text the folded view of the body
   * @param paragraph where it stands
   * @param periods the periods that the paragraph named
   */
  public void pass(String text, Span paragraph, List<PeriodMention> periods) {
    List<PeriodMention> governing = new ArrayList<>(periods);
    governing.removeIf(named -> named.role() != Role.PERIOD);
    if (ofWork) {
      goOn(text, paragraph, governing);
    } else if (!governing.isEmpty()) {
      last = null;
    }
  }

  private static boolean isWithin(Period inner, Period outer) {
    List<LocalDate> days = days(inner);
    List<LocalDate> all = days(outer);
    return !days.get(0).isBefore(all.get(0)) && !days.get(1).isAfter(all.get(1));
  }

  private boolean isRecent(PeriodMention named) {
    LocalDate end = named.period().end().orElse(LocalDate.MAX);
    return today.equals(LocalDate.MAX) || end.plusMonths(RECENT).isAfter(today);
  }

  private static List<LocalDate> days(Period period) {
    return List.of(period.start().orElse(LocalDate.MIN), period.end().orElse(LocalDate.MAX));
  }

  /**
   * Takes note of a heading.
   *
   * @param text the folded view of the body
   * @param heading where it stands
   * @param within what it mentions
   */
  public void head(String text, Span heading, Mentions within) {
    isUnderHeading = true;
    boolean named = within.periods().stream().anyMatch(period -> period.role() == Role.PERIOD);
    last = named ? null : within.markers().isEmpty() ? opening : last;
    if (within.markers().isEmpty()) {
      String words = text.substring(heading.start(), heading.end());
      if (!within.periods().isEmpty() && OutlookWords.isOfWork(words)) {
        around = year(within.periods());
        headed = null;
      }
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

  /**
   * The year that a heading without a number is of: 2019年主要工作; null where it is of none, or it is
   * to come.
   */
  private @Nullable PeriodMention year(List<PeriodMention> named) {
    PeriodMention first = named.get(0);
    Optional<LocalDate> start = first.period().start();
    boolean year =
        named.size() == 1
            && first.role() == Role.PERIOD
            && PeriodMention.isYear(first.period())
            && start.filter(day -> !day.isAfter(today)).isPresent();
    return year ? first : null;
  }

  private @Nullable PeriodMention only(List<PeriodMention> named) {
    PeriodMention first = named.get(0);
    boolean governs = named.size() == 1 && first.role() == Role.PERIOD && first.isOver(today);
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
