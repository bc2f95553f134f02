package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.YearPart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which year words of time mean that say none in figures; 0 where nobody can say. */
final class ImpliedYears {
  /** So many days after the release, a date is one to come and not one of the year before. */
  private static final int NEAR = 7;

  private final @Nullable LocalDate published;
  private final int ownYear;
  private final SpokenTimes spoken;

  /**
   * @param published the release's own date
   * @param ownYear its year, as its text lets one guess where it has no date; 0 if it does not
   */
  ImpliedYears(@Nullable LocalDate published, int ownYear, SpokenTimes spoken) {
    this.published = published;
    this.ownYear = published == null ? ownYear : published.getYear();
    this.spoken = spoken;
  }

  /** So many whole years before the text's own, in a report on them; open where nobody knows it. */
  Stretch before(int count) {
    return ownYear == 0
        ? Stretch.OPEN
        : new Stretch(LocalDate.of(ownYear - count, 1, 1), LocalDate.of(ownYear - 1, 12, 31));
  }

  /** The year of 去年 and the like. */
  int of(TimeWord word) {
    int base = ownYear;
    if (word.spoken() && spoken.days != null && spoken.days.end() != null) {
      base = spoken.days.end().getYear();
    }
    return base == 0 ? 0 : base + word.offset();
  }

  /** The year of a date without one: that of the sentence or paragraph, or the release's. */
  int of(Moment moment, YearPart part, boolean ahead) {
    if (spoken.sentenceYear != 0) {
      return spoken.sentenceYear;
    }
    if (spoken.paragraphMonth != null
        && part.toMonth() >= spoken.paragraphMonth.getMonthValue()
        && (spoken.sentenceMonth || part.fromMonth() == part.toMonth())) {
      return spoken.paragraphMonth.getYear();
    }
    Subject about = spoken.about();
    int subjectYear =
        about == null || ahead && !spoken.opens() ? 0 : about.yearOf(moment.grain, part, published);
    if (subjectYear != 0) {
      return subjectYear;
    }
    if (published == null) {
      return spoken.days == null || spoken.days.end() == null
          ? ownYear
          : spoken.days.end().getYear();
    }
    // 预计全年 of a report that is made before the figures of the year are known
    boolean before = part.isWhole() && isEarly(published) && reportedBefore(published);
    return ahead && !before ? published.getYear() : reported(moment, part, published);
  }

  private boolean isEarly(LocalDate published) {
    int month = published.getMonthValue();
    return month <= 3 || month == 4 && !spoken.ofThisYear;
  }

  /** Whether the text last reported on the year before. */
  private boolean reportedBefore(LocalDate published) {
    return spoken.reportedYear == published.getYear() - 1;
  }

  /** The year of what a release tells of, which is seldom still to come. */
  private int reported(Moment moment, YearPart part, LocalDate published) {
    int year = published.getYear();
    int month = published.getMonthValue();
    boolean early = isEarly(published);
    return switch (moment.grain) {
      case DAY, TEN_DAYS -> {
        LocalDate start = part.in(year).start();
        yield start != null && start.isAfter(published.plusDays(NEAR)) ? year - 1 : year;
      }
      case MONTH -> part.toMonth() > month ? year - 1 : year;
      case QUARTER -> early && part.fromMonth() > month ? year - 1 : year;
      case HALF -> {
        int reported = spoken.reportedYear;
        if (part.isWhole() && (reported == year || reported == year - 1)) {
          yield reported;
        }
        // 全年 behind 截至2013年底: a year that is not over is not reported on
        boolean before = part.isWhole() && spoken.lastYear() == year - 1;
        yield early || before ? year - 1 : year;
      }
      case POINT -> {
        if (early && reportedBefore(published)) {
          yield year - 1;
        }
        LocalDate day = part.in(year).end();
        yield day != null && day.isAfter(published) ? year - 1 : year;
      }
      default -> year;
    };
  }
}
