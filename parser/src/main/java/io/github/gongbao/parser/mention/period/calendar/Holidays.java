package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.page.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the public holidays were and will be: as the State Council has arranged them year by year
 * ever since it does, by the rules that it follows, and where it did not by {@code holidays.tsv}.
 */
final class Holidays {
  /** The first year with golden weeks, and the first in which small holidays make long weekends. */
  private static final int GOLDEN_WEEKS = 2000;

  private static final int LONG_WEEKENDS = 2008;

  /** The holidays that no rule gives, by name and year. */
  private static final Map<String, Stretch> ARRANGED = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows(Holidays.class, "holidays.tsv")) {
      ARRANGED.put(row.get(0) + row.get(2).substring(0, 4), Stretch.of(row.get(1), row.get(2)));
    }
  }

  private Holidays() {}

  /** The holiday of that year; open if there is none of the name. */
  static Stretch in(String name, int year) {
    Stretch arranged = ARRANGED.get(name + year);
    return arranged != null ? arranged : byRule(name, year);
  }

  /**
   * The last holiday that had ended a week behind that day, or the season that had begun by then;
   * open if there is none of the name.
   */
  static Stretch before(String name, @Nullable LocalDate day) {
    if (day == null) {
      return Stretch.OPEN;
    }
    Stretch season = season(name, day.getYear());
    LocalDate begin = season.start();
    if (begin != null) {
      return begin.isAfter(day) ? season(name, day.getYear() - 1) : season.until(day);
    }
    for (int year = day.getYear() + 1; year > day.getYear() - 2; year--) {
      Stretch days = in(name, year);
      LocalDate end = days.end();
      if (end != null && !end.isAfter(day.plusDays(7))) {
        return days;
      }
    }
    return Stretch.OPEN;
  }

  private static Stretch byRule(String name, int year) {
    return switch (name) {
      case "元旦" -> weekend(LocalDate.of(year, 1, 1));
      case "春节" -> springFestival(year);
      case "清明" -> weekend(SkyDays.clearAndBright(year));
      case "劳动节" -> labourDay(year);
      case "端午" -> weekend(SkyDays.dragonBoat(year));
      case "中秋" -> midAutumn(year);
      case "国庆" -> nationalDay(year);
      default -> season(name, year);
    };
  }

  /** When most people travel: forty days around 春节, and two months of summer. */
  private static Stretch season(String name, int year) {
    return switch (name) {
      case "春运" -> days(SkyDays.springFestival(year).minusDays(15), 40);
      case "暑运" -> days(LocalDate.of(year, 7, 1), 62);
      default -> Stretch.OPEN;
    };
  }

  /** A holiday of one day, with the weekend that it is joined to: mid-week it is by itself. */
  private static Stretch weekend(LocalDate day) {
    if (day.getYear() < LONG_WEEKENDS) {
      return Stretch.day(day);
    }
    return switch (day.getDayOfWeek()) {
      case SUNDAY -> days(day.minusDays(1), 3);
      case MONDAY, TUESDAY -> days(day.minusDays(2), 3);
      case WEDNESDAY -> day.getYear() < 2014 ? days(day.minusDays(2), 3) : Stretch.day(day);
      case THURSDAY, FRIDAY, SATURDAY -> days(day, 3);
    };
  }

  /** From new year's eve, when that was a holiday. */
  private static Stretch springFestival(int year) {
    LocalDate day = SkyDays.springFestival(year);
    if (year < GOLDEN_WEEKS) {
      return days(day, 3);
    }
    boolean eve = year >= LONG_WEEKENDS && year != 2014;
    return days(eve ? day.minusDays(1) : day, year < 2025 ? 7 : 8);
  }

  private static Stretch labourDay(int year) {
    LocalDate day = LocalDate.of(year, 5, 1);
    if (year < GOLDEN_WEEKS) {
      return Stretch.day(day);
    }
    if (year < LONG_WEEKENDS) {
      return days(day, 7);
    }
    if (year < 2020) {
      return weekend(day);
    }
    boolean atWeekend =
        day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.MONDAY;
    return days(atWeekend ? day.minusDays(day.getDayOfWeek().getValue() % 7 + 1L) : day, 5);
  }

  /** A week, and a day more where 中秋 falls into it or just before. */
  private static Stretch nationalDay(int year) {
    LocalDate day = LocalDate.of(year, 10, 1);
    if (year < GOLDEN_WEEKS - 1) {
      return days(day, 2);
    }
    LocalDate moon = SkyDays.midAutumn(year);
    if (year < LONG_WEEKENDS || !isInNationalDays(moon)) {
      return days(day, 7);
    }
    return days(moon.isBefore(day) ? moon : day, 8);
  }

  private static Stretch midAutumn(int year) {
    LocalDate day = SkyDays.midAutumn(year);
    return year >= LONG_WEEKENDS && isInNationalDays(day) ? nationalDay(year) : weekend(day);
  }

  private static boolean isInNationalDays(LocalDate day) {
    return !day.isBefore(LocalDate.of(day.getYear(), 9, 29))
        && !day.isAfter(LocalDate.of(day.getYear(), 10, 8));
  }

  private static Stretch days(LocalDate first, int length) {
    return new Stretch(first, first.plusDays(length - 1L));
  }
}
