package io.github.gongbao.examples.report.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.examples.Draft;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Release;
import io.github.gongbao.series.SeriesKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesBookTest {
  private static final SeriesKey KEY = SeriesKey.of(told("2022-01", "24座").statistics().get(0));

  private final SeriesBook book = new SeriesBook();

  @Test
  void putsWhatManyBulletinsTellInTheOrderOfItsDays() {
    book.add("b.html", "二月", told("2022-02", "16座"));
    book.add("a.html", "一月", told("2022-01", "24座"));

    Thing thing = book.things().get(0);
    assertThat(thing.name()).isEqualTo("水库");
    assertThat(thing.days()).isEqualTo("2022-01-31 – 2022-02-28");
    assertThat(thing.lines().get(0).points())
        .extracting(point -> point.told().value() + " " + point.told().link())
        .containsExactly("24 a.html#f0", "16 b.html#f0");
    assertThat(thing.disputes()).isZero();
  }

  @Test
  void drawsHowItWent() {
    book.add("a.html", "一月", told("2022-01", "24座"));
    book.add("b.html", "二月", told("2022-02", "16座"));
    book.add("c.html", "三月", told("2022-03", "20座"));

    Line main = book.things().get(0).main();
    assertThat(main.last().value()).isEqualByComparingTo("20");
    assertThat(Objects.requireNonNull(main.spark()).points())
        .isEqualTo("0.0,0.0 47.5,20.0 100.0,10.0");
  }

  @Test
  void drawsNothingOfOneDay() {
    Told atOnce = Told.of(told("2022-01", "24座").statistics().get(0), "a.html#f0", "一月");

    assertThat(Line.of(KEY, List.of(atOnce)).spark()).isNull();
    assertThat(Line.of(KEY, List.of(atOnce, atOnce)).spark()).isNull();
  }

  @Test
  void marksTheDaysOfWhichBulletinsDiffer() {
    book.add("a.html", "一月", told("2022-01", "24座"));
    book.add("b.html", "二月", told("2022-02", "16座"));
    book.add("c.html", "更正", told("2022-01", "23座"));
    book.add("d.html", "又", told("2022-02", "16座"));

    assertThat(book.things().get(0).lines().get(0).points())
        .extracting(Line.Point::disputed)
        .containsExactly(true, true, false, false);
    assertThat(book.things().get(0).disputes()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatIsToldOfOnce() {
    book.add("a.html", "一月", told("2022-01", "24座"));
    book.add("b.html", "又", told("2022-01", "23座"));
    book.add("c.html", "它", told("2022-02", "24处"));

    assertThat(book.things()).isEmpty();
  }

  private static Release told(String month, String words) {
    YearMonth of = YearMonth.parse(month);
    Period period = new Period(month, Optional.of(of.atDay(1)), Optional.of(of.atEndOfMonth()));
    return new Draft("水库")
        .paragraph("检查水库" + words + "。")
        .figure(words, "水库", statistic -> statistic.period(period))
        .release();
  }
}
