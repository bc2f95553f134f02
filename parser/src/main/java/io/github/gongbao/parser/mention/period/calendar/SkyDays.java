package io.github.gongbao.parser.mention.period.calendar;

import java.time.LocalDate;

/**
 * The days of the Chinese calendar that holidays stand on, by where sun and moon are: a month
 * begins on the day of the new moon in Beijing's time, and is told from others by the sun.
 */
final class SkyDays {
  /** Noon of 1 January 2000 in Greenwich, from which sun and moon are reckoned, as an epoch day. */
  private static final double EPOCH = LocalDate.of(2000, 1, 1).toEpochDay() + 0.5;

  /** Beijing's time before Greenwich's, in days. */
  private static final double BEIJING = 8 / 24.0;

  /** From one new moon to the next. */
  private static final double LUNATION = 29.530588861;

  private static final int WINTER_SOLSTICE = 270;
  private static final int SUMMER_SOLSTICE = 90;
  private static final int AUTUMN_EQUINOX = 180;
  private static final int CLEAR_AND_BRIGHT = 15;

  private SkyDays() {}

  /**
   * 春节, the second new moon behind that of the month with the winter solstice; never before 21
   * January, which a leap month would make it.
   */
  static LocalDate springFestival(int year) {
    long eleventh = lastNewMoon(dayOfSun(WINTER_SOLSTICE, LocalDate.of(year - 1, 12, 19)));
    LocalDate day = newMoon(eleventh + 2);
    return day.isBefore(LocalDate.of(year, 1, 21)) ? newMoon(eleventh + 3) : day;
  }

  /** 清明, when the sun has gone half a sign past the equinox. */
  static LocalDate clearAndBright(int year) {
    return dayOfSun(CLEAR_AND_BRIGHT, LocalDate.of(year, 4, 2));
  }

  /** 端午, the fifth day of the month with the summer solstice. */
  static LocalDate dragonBoat(int year) {
    return newMoonBy(dayOfSun(SUMMER_SOLSTICE, LocalDate.of(year, 6, 19))).plusDays(4);
  }

  /** 中秋, the fifteenth day of the month with the autumn equinox. */
  static LocalDate midAutumn(int year) {
    return newMoonBy(dayOfSun(AUTUMN_EQUINOX, LocalDate.of(year, 9, 20))).plusDays(14);
  }

  private static LocalDate newMoonBy(LocalDate latest) {
    return newMoon(lastNewMoon(latest));
  }

  /** Which new moon is the last by the end of a day, counted from the first of 2000. */
  private static long lastNewMoon(LocalDate latest) {
    long lunation = Math.round((latest.toEpochDay() - EPOCH) / LUNATION) + 1;
    while (newMoon(lunation).isAfter(latest)) {
      lunation--;
    }
    return lunation;
  }

  /** The day of a new moon, counted from the first of 2000: its mean time and what disturbs it. */
  private static LocalDate newMoon(long lunation) {
    double sun = Math.toRadians(2.5534 + 29.10535670 * lunation);
    double moon = Math.toRadians(201.5643 + 385.81693528 * lunation);
    double node = Math.toRadians(160.7108 + 390.67050284 * lunation);
    double days =
        5.09766
            + LUNATION * lunation
            - 0.40720 * Math.sin(moon)
            + 0.17241 * Math.sin(sun)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * node)
            + 0.00739 * Math.sin(moon - sun)
            - 0.00514 * Math.sin(moon + sun)
            + 0.00208 * Math.sin(2 * sun)
            - 0.00111 * Math.sin(moon - 2 * node);
    return LocalDate.ofEpochDay((long) Math.floor(EPOCH + days + BEIJING));
  }

  /** The first day from {@code from} on at whose end the sun has passed a longitude. */
  private static LocalDate dayOfSun(int longitude, LocalDate from) {
    LocalDate day = from;
    while (sunAtEndOf(day) < longitude) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static double sunAtEndOf(LocalDate day) {
    double days = day.toEpochDay() + 1 - BEIJING - EPOCH;
    double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
    double longitude =
        280.460 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly);
    return longitude - 360 * Math.floor(longitude / 360);
  }
}
