package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWord.Anchor;
import io.github.gongbao.parser.mention.period.word.YearPart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days of words that give a time by its distance, 上月 and 次日, or by a plan's name. */
final class WordedTimes {
  private final @Nullable LocalDate published;
  private final SpokenTimes spoken;

  /** The day on which the text was written; that of its publication where nothing else is known. */
  private @Nullable LocalDate written;

  WordedTimes(@Nullable LocalDate published, SpokenTimes spoken) {
    this.published = published;
    this.spoken = spoken;
    this.written = published;
  }

  void write(LocalDate day) {
    written = day;
  }

  @Nullable LocalDate written() {
    return written;
  }

  Stretch days(Moment moment, TimeWord word, boolean ahead) {
    if (word.kind() == TimeWord.Kind.PLAN) {
      boolean last = moment.part != null && moment.part.fromMonth() == 12;
      LocalDate day = last ? word.dates().end() : word.dates().start();
      return new Stretch(day, day);
    }
    LocalDate base = base(word);
    if (base == null) {
      return Stretch.OPEN;
    }
    return switch (word.kind()) {
      case DAY -> Stretch.day(base.plusDays(word.offset()));
      case MONTH -> month(moment, word, base);
      case QUARTER -> quarter(moment, word, base, ahead);
      case WEEK -> {
        LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int day = moment.part == null ? 1 : moment.part.fromDay();
        yield Stretch.day(monday.plusWeeks(word.offset()).plusDays(day - 1L));
      }
      default -> Stretch.OPEN;
    };
  }

  /** What the word is counted from; null if nobody can say. */
  private @Nullable LocalDate base(TimeWord word) {
    LocalDate said =
        word.anchor() == Anchor.RELEASE
            ? null
            : word.anchor() == Anchor.NAMED
                ? spoken.namedMonth
                : word.kind() == TimeWord.Kind.DAY ? spoken.day : spoken.lastInYear;
    return said != null ? said : word.kind() == TimeWord.Kind.DAY ? written : published;
  }

  private Stretch month(Moment moment, TimeWord word, LocalDate base) {
    LocalDate day = base.plusMonths(word.offset());
    YearPart part = moment.part == null ? YearPart.months(0, 0) : moment.part;
    Stretch days = part.inMonth(day.getMonthValue()).in(day.getYear());
    return word.offset() == 0 && moment.grain == Grain.MONTH ? days.until(published) : days;
  }

  private Stretch quarter(Moment moment, TimeWord word, LocalDate base, boolean ahead) {
    LocalDate day = base.plusMonths(3L * word.offset());
    int quarter = (day.getMonthValue() + 2) / 3;
    Stretch days = YearPart.quarters(quarter, quarter).in(day.getYear());
    LocalDate end = days.end();
    if (moment.grain == Grain.POINT && end != null) {
      boolean toCome = published != null && end.isAfter(published) && !ahead;
      return Stretch.day(toCome ? end.plusDays(1).minusMonths(3).minusDays(1) : end);
    }
    return word.offset() == 0 ? days.until(published) : days;
  }
}
