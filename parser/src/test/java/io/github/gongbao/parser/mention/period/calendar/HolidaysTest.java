package io.github.gongbao.parser.mention.period.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.mention.period.word.Stretch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays against those that were, and the days of the Chinese calendar that they stand on. */
class HolidaysTest {
  @ParameterizedTest
  @CsvSource({
    "元旦, 2019, 2018-12-30, 2019-01-01",
    "元旦, 2020, 2020-01-01, 2020-01-01",
    "元旦, 2022, 2022-01-01, 2022-01-03",
    "春节, 2007, 2007-02-18, 2007-02-24",
    "春节, 2013, 2013-02-09, 2013-02-15",
    "春节, 2014, 2014-01-31, 2014-02-06",
    "春节, 2023, 2023-01-21, 2023-01-27",
    "春节, 2020, 2020-01-24, 2020-02-02",
    "春节, 2025, 2025-01-28, 2025-02-04",
    "清明, 2012, 2012-04-02, 2012-04-04",
    "清明, 2017, 2017-04-02, 2017-04-04",
    "清明, 2023, 2023-04-05, 2023-04-05",
    "劳动节, 2000, 2000-05-01, 2000-05-07",
    "劳动节, 2011, 2011-04-30, 2011-05-02",
    "劳动节, 2019, 2019-05-01, 2019-05-04",
    "劳动节, 2022, 2022-04-30, 2022-05-04",
    "劳动节, 2023, 2023-04-29, 2023-05-03",
    "端午, 2019, 2019-06-07, 2019-06-09",
    "端午, 2020, 2020-06-25, 2020-06-27",
    "中秋, 2021, 2021-09-19, 2021-09-21",
    "中秋, 2023, 2023-09-29, 2023-10-06",
    "国庆, 2009, 2009-10-01, 2009-10-08",
    "国庆, 2012, 2012-09-30, 2012-10-07",
    "国庆, 2016, 2016-10-01, 2016-10-07",
    "国庆, 2017, 2017-10-01, 2017-10-08"
  })
  void areAsTheyWereArranged(String name, int year, LocalDate first, LocalDate last) {
    assertThat(Holidays.in(name, year)).isEqualTo(new Stretch(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "1985-02-20", "1990-01-27", "1995-01-31", "1999-02-16", "2000-02-05", "2001-01-24",
    "2004-01-22", "2006-01-29", "2010-02-14", "2012-01-23", "2015-02-19", "2018-02-16",
    "2021-02-12", "2023-01-22", "2024-02-10", "2028-01-26", "2034-02-19"
  })
  void theNewYearBeginsWithTheRightMoon(LocalDate day) {
    assertThat(SkyDays.springFestival(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2004-06-22, 2004-09-28", "2012-06-23, 2012-09-30", "2020-06-25, 2020-10-01"})
  void leapMonthsMoveTheDaysOfSummerAndAutumn(LocalDate dragonBoat, LocalDate midAutumn) {
    assertThat(SkyDays.dragonBoat(dragonBoat.getYear())).isEqualTo(dragonBoat);
    assertThat(SkyDays.midAutumn(midAutumn.getYear())).isEqualTo(midAutumn);
  }

  @Test
  void theLastHolidayIsNotOneOfNextYear() {
    assertThat(Holidays.before("国庆", LocalDate.of(2023, 9, 1)).end()).isEqualTo("2022-10-07");
    assertThat(Holidays.before("国庆", LocalDate.of(2023, 10, 1)).end()).isEqualTo("2023-10-06");
    assertThat(Holidays.before("国庆", null).isOpen()).isTrue();
    assertThat(Holidays.before("重阳", LocalDate.of(2023, 9, 1)).isOpen()).isTrue();
  }
}
