package io.github.gongbao.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.ReleaseBuilder;
import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
  private static final Region BEIJING = new Region("110000", "北京市");
  private static final Region TIANJIN = new Region("120000", "天津市");
  private static final YearMonth JANUARY = YearMonth.of(2024, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

  @Test
  void statisticsOfOneThingAreOneSeriesInTheOrderOfTheirDays() {
    List<Series> series =
        Series.of(
            List.of(
                release(level("粮食产量", 7, FEBRUARY)),
                release(level("粮食产量", 5, JANUARY), level("棉花产量", 2, JANUARY))));

    assertThat(series).extracting(s -> s.key().label()).containsExactly("粮食产量 吨", "棉花产量 吨");
    assertThat(series.get(0).points())
        .extracting(point -> point.value().intValue())
        .containsExactly(5, 7);
    assertThat(series.get(0).points().get(0).end()).contains(JANUARY.atEndOfMonth());
  }

  @Test
  void whatBulletinsCallNowSoNowSoIsOneSeries() {
    List<Series> series =
        Series.of(
            List.of(
                release(count("新增境外输入性新冠肺炎确诊", "例", JANUARY), count("企业数", "家", JANUARY)),
                release(count("新增境外输入确诊病例", "例", FEBRUARY), count("企业", "家", FEBRUARY)),
                release(count("无症状感染者转归确诊病例", "例", JANUARY), count("中位数", "家", JANUARY)),
                release(count("由既往无症状感染者转为确诊病例", "例", FEBRUARY))));

    assertThat(series)
        .extracting(s -> s.key().label() + " " + s.points().size())
        .containsExactly("新增境外输入确诊病例 例 2", "企业 家 2", "无症状感染者转为确诊病例 例 2", "中位数 家 1");
  }

  @ParameterizedTest
  @CsvSource({
    "二手住宅销售价格环比指数, 二手住宅价格环比指数",
    "90m2及以下二手住宅分类价格同比指数, 90m2及以下二手住宅价格同比指数",
    "规模以上工业企业利润总额, 规模以上工业企业利润",
    "中国非制造业商务活动指数, 非制造业商务活动指数"
  })
  void twoNamesOfOneThingAreOneSeries(String one, String other) {
    assertThat(
            Series.of(List.of(release(level(one, 5, JANUARY)), release(level(other, 6, FEBRUARY)))))
        .singleElement()
        .extracting(series -> series.key().indicator())
        .isEqualTo(other);
  }

  private static Statistic count(String indicator, String unit, YearMonth month) {
    Statistic level = level(indicator, 5, month);
    return level.withQuantity(level.quantity().withUnit(new Unit(unit, Dimension.COUNT)));
  }

  @Test
  void regionsChangesAndPlansAreSeriesOfTheirOwn() {
    Statistic plain = level("粮食产量", 5, JANUARY);
    Statistic beijing = plain.withRegions(List.of(BEIJING));
    Statistic tianjin = plain.withRegions(List.of(TIANJIN));
    Statistic planned = plain.withModality(Modality.PLANNED);
    Statistic change = fall(plain, Basis.YEAR_ON_YEAR);

    assertThat(Series.of(List.of(release(plain, beijing, tianjin, planned, change))))
        .extracting(s -> s.key().label())
        .containsExactly("粮食产量 吨", "粮食产量 北京市 吨", "粮食产量 天津市 吨", "粮食产量 计划 吨", "粮食产量 同比 吨");
  }

  @Test
  void whatOneBulletinSaysOfTheCountryAndAnotherOfNoPlaceIsOneThing() {
    Statistic nation = level("粮食产量", 5, JANUARY).withRegions(List.of(Region.NATION));
    Statistic nowhere = level("粮食产量", 6, FEBRUARY);

    assertThat(Series.of(List.of(release(nation), release(nowhere))))
        .singleElement()
        .satisfies(series -> assertThat(series.points()).hasSize(2))
        .extracting(series -> series.key().label())
        .isEqualTo("粮食产量 全国 吨");
  }

  @Test
  void partsOfWhatIsJoinedArePartsOfTheCountrys() {
    Statistic nation = level("粮食产量", 5, JANUARY).withRegions(List.of(Region.NATION));
    Statistic nowhere = level("粮食产量", 6, FEBRUARY);
    Statistic part = level("小麦产量", 2, FEBRUARY).withPartOf(0);

    List<Series> series = Series.of(List.of(release(nation), release(nowhere, part)));

    assertThat(series).extracting(s -> s.key().label()).containsExactly("粮食产量 全国 吨", "小麦产量 吨");
    assertThat(series.get(1).wholes()).containsExactly(series.get(0).key());
  }

  @Test
  void aBulletinThatComparesItselfWithTheCountryTellsOfTwoThings() {
    Statistic nation = level("粮食产量", 5, JANUARY).withRegions(List.of(Region.NATION));
    Statistic own = level("粮食产量", 1, JANUARY);

    assertThat(Series.of(List.of(release(nation, own)))).hasSize(2);
  }

  @Test
  void aChangeOfAPriceIndexIsOneOfThePrice() {
    Statistic price = percent(level("粮食价格", 5, JANUARY));
    Statistic index = percent(level("粮食价格指数", 6, FEBRUARY));

    assertThat(
            Series.of(
                List.of(
                    release(fall(price, Basis.YEAR_ON_YEAR)),
                    release(fall(index, Basis.YEAR_ON_YEAR)))))
        .singleElement()
        .extracting(series -> series.key().label())
        .isEqualTo("粮食价格 同比 %");
  }

  private static Statistic percent(Statistic statistic) {
    return statistic.withQuantity(statistic.quantity().withUnit(new Unit("%", Dimension.PERCENT)));
  }

  @Test
  void growthInTimesIsGrowthInPerCent() {
    Statistic level = level("粮食价格", 2, FEBRUARY);
    Statistic times =
        level.withQuantity(level.quantity().withUnit(new Unit("倍", Dimension.MULTIPLE)));
    Statistic percent = fall(percent(level("粮食价格指数", 5, JANUARY)), Basis.YEAR_ON_YEAR);

    assertThat(Series.of(List.of(release(percent), release(fall(times, Basis.YEAR_ON_YEAR)))))
        .singleElement()
        .satisfies(s -> assertThat(s.points().get(1).value()).isEqualByComparingTo("-200"))
        .satisfies(s -> assertThat(s.key().label()).isEqualTo("粮食价格 同比 %"));
  }

  @Test
  void aBaselineThatIsThePeriodBeforeOrTheYearBeforeHasThatBasis() {
    Statistic level = level("粮食产量", 2, FEBRUARY);

    assertThat(
            List.of(
                SeriesKey.of(against(level, JANUARY)).label(),
                SeriesKey.of(against(level, YearMonth.of(2023, 2))).label(),
                SeriesKey.of(against(level, YearMonth.of(2023, 1))).label()))
        .containsExactly("粮食产量 环比 吨", "粮食产量 同比 吨", "粮食产量 1月 吨");
  }

  private static Statistic against(Statistic level, YearMonth baseline) {
    Optional<Period> before = level("", 0, baseline).period();
    return level.withChange(new Change(Direction.UP, Basis.VERSUS, before));
  }

  @Test
  void whatOneBulletinSaysOfTheCountryAndOfNoPlaceIsOneThingWhereItAgrees() {
    Statistic nation = level("粮食产量", 5, JANUARY).withRegions(List.of(Region.NATION));
    Statistic later = level("粮食产量", 6, FEBRUARY);
    Statistic again = level("粮食产量", 5, JANUARY);

    assertThat(Series.of(List.of(release(nation, later, again)))).hasSize(1);
  }

  @Test
  void theOrderOfRegionsMakesNoOtherSeries() {
    Statistic one = level("粮食产量", 5, JANUARY).withRegions(List.of(BEIJING, TIANJIN));
    Statistic other = level("粮食产量", 6, FEBRUARY).withRegions(List.of(TIANJIN, BEIJING));

    assertThat(Series.of(List.of(release(one, other)))).hasSize(1);
  }

  @Test
  void aChangeHasItsSign() {
    Statistic fall = fall(level("粮食产量", 5, JANUARY), Basis.PERIOD_ON_PERIOD);

    assertThat(Series.of(List.of(release(fall))).get(0).points().get(0).value())
        .isEqualByComparingTo("-5");
  }

  @Test
  void twoBulletinsWithDifferentValuesAreAConflictThatKeepsBoth() {
    Release first = release(level("粮食产量", 5, JANUARY), level("粮食产量", 7, FEBRUARY));
    Release revised = release(level("粮食产量", 6, JANUARY), level("粮食产量", 7, FEBRUARY));

    Series series = Series.of(List.of(first, revised)).get(0);

    assertThat(series.points()).hasSize(4);
    assertThat(series.conflicts()).hasSize(1);
    assertThat(series.conflicts().get(0).points())
        .extracting(Point::release)
        .containsExactly(first, revised);
  }

  @Test
  void aSeriesOfPartsKnowsItsWhole() {
    Statistic whole = level("粮食产量", 9, JANUARY);
    Statistic part = level("稻谷产量", 5, JANUARY).withPartOf(Optional.of(0));

    List<Series> series = Series.of(List.of(release(whole, part)));

    assertThat(series.get(0).wholes()).isEmpty();
    assertThat(series.get(1).wholes()).containsExactly(series.get(0).key());
  }

  @Test
  void whatTheTextDoesNotNameBelongsToNoSeries() {
    assertThat(Series.of(List.of(release(level("", 5, JANUARY))))).isEmpty();
  }

  @Test
  void onePointIsNoConflict() {
    Point point = new Point(release(), level("粮食产量", 5, JANUARY));
    SeriesKey key = SeriesKey.of(point.statistic());

    assertThatThrownBy(() -> new Conflict(key, List.of(point)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seriesStandSideBySideTheLongestFirst() throws IOException {
    Release one = release(level("棉花产量", 2, FEBRUARY), level("粮食产量", 5, JANUARY));
    Release two = release(level("粮食产量", 6, JANUARY), level("粮食产量", 7, FEBRUARY));
    StringWriter out = new StringWriter();

    SeriesCsv.write(Series.of(List.of(one, two)), out);

    assertThat(out.toString().lines())
        .containsExactly(
            "period_start,period_end,粮食产量 吨,棉花产量 吨",
            "2024-01-01,2024-01-31,5 ≠ 6,",
            "2024-02-01,2024-02-29,7,2");
  }

  @Test
  void noNameBecomesAFormula() throws IOException {
    StringWriter out = new StringWriter();

    SeriesCsv.write(Series.of(List.of(release(level("=1+1", 2, JANUARY)))), out);

    assertThat(out.toString()).startsWith("period_start,period_end,'=1+1 吨");
  }

  private static Statistic level(String indicator, int value, YearMonth month) {
    Span span = new Span(0, 1);
    return new StatisticBuilder()
        .quantity(
            new Quantity(
                String.valueOf(value),
                BigDecimal.valueOf(value),
                Optional.empty(),
                Approximation.EXACT,
                new Unit("吨", Dimension.MASS)))
        .indicator(indicator)
        .period(
            new Period(
                month.getMonthValue() + "月",
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth())))
        .modality(Modality.REPORTED)
        .span(span)
        .sentence(span)
        .build();
  }

  private static Statistic fall(Statistic level, Basis basis) {
    return level.withChange(Optional.of(new Change(Direction.DOWN, basis, Optional.empty())));
  }

  private static Release release(Statistic... statistics) {
    return new ReleaseBuilder()
        .title("统计公报")
        .publishedOn(LocalDate.of(2024, 3, 1))
        .kind(ReleaseKind.STATISTICAL_BULLETIN)
        .script(Script.SIMPLIFIED)
        .text("数")
        .addStatistics(statistics)
        .build();
  }
}
