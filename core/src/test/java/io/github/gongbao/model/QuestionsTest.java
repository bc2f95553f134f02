package io.github.gongbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is asked of a release and its records. */
class QuestionsTest {
  private static final Region SICHUAN = new Region("510000", "四川省");
  private static final Region CHENGDU = new Region("510100", "成都市");
  private static final Region WUHOU = new Region("510107", "武侯区");

  private static final Statistic PROFIT = statistic("利润", "39038.1", "元", Dimension.MONEY);
  private static final Statistic GROWTH = change(PROFIT, "17.1", "%", Dimension.PERCENT);

  @Test
  void statisticsByName() {
    Statistic other = statistic("利润率", "5", "%", Dimension.PERCENT);

    assertThat(release(PROFIT, other, GROWTH).statisticsNamed("利润"))
        .containsExactly(PROFIT, GROWTH);
    assertThat(release(PROFIT).statisticsNamed("润")).isEmpty();
  }

  @Test
  void statisticsByRegionAndWhatLiesInIt() {
    Statistic inChengdu = PROFIT.withRegions(CHENGDU);
    Statistic inBeijing = PROFIT.withRegions(new Region("110000", "北京市"));
    Release release =
        release(inChengdu, inBeijing, PROFIT.withRegions(), PROFIT.withRegions(SICHUAN));

    assertThat(release.statisticsIn(SICHUAN))
        .extracting(Statistic::regions)
        .containsExactly(List.of(CHENGDU), List.of(SICHUAN));
    assertThat(release.statisticsIn(CHENGDU)).containsExactly(inChengdu);
    assertThat(release.statisticsIn(Region.NATION)).hasSize(3);
  }

  @Test
  void statisticsOfATable() {
    Block.Table first = new Block.Table(new Span(0, 0), List.of());
    Block.Table second = new Block.Table(new Span(1, 1), List.of());
    Statistic one = PROFIT.withCell(new Coordinates(1, 0, 0, List.of(), List.of()));
    Statistic two = PROFIT.withCell(new Coordinates(2, 0, 0, List.of(), List.of()));
    Release release =
        release()
            .withBlocks(new Block.Paragraph(new Span(0, 0)), first, second)
            .withStatistics(one, two, PROFIT);

    assertThat(release.statisticsOf(first)).containsExactly(one);
    assertThat(release.statisticsOf(second)).containsExactly(two);
    assertThat(release.statisticsOf(new Block.Table(new Span(2, 2), List.of()))).isEmpty();
  }

  @Test
  void partsAndTheirWhole() {
    Statistic part = statistic("内地居民", "3", "人次", Dimension.COUNT).withPartOf(0);
    Release release = release(PROFIT, part, GROWTH);

    assertThat(release.partsOf(PROFIT)).containsExactly(part);
    assertThat(release.partsOf(part)).isEmpty();
    assertThat(release.partsOf(statistic("别的", "1", "元", Dimension.MONEY))).isEmpty();
    assertThat(release.wholeOf(part)).contains(PROFIT);
    assertThat(release.wholeOf(PROFIT)).isEmpty();
    assertThat(release.wholeOf(part.withPartOf(7))).isEmpty();
  }

  @Test
  void theLevelThatAChangeBelongsTo() {
    Release release = release(PROFIT, GROWTH);

    assertThat(release.levelOf(GROWTH)).contains(PROFIT);
    assertThat(release.levelOf(PROFIT)).isEmpty();
    assertThat(release(GROWTH).levelOf(GROWTH)).isEmpty();
  }

  @Test
  void aLevelHasTheNameThePeriodAndTheRegionsOfTheChange() {
    Period july =
        new Period(
            "7月", Optional.of(LocalDate.of(2021, 7, 1)), Optional.of(LocalDate.of(2021, 7, 31)));

    assertThat(release(statistic("收入", "1", "元", Dimension.MONEY), GROWTH).levelOf(GROWTH))
        .isEmpty();
    assertThat(release(PROFIT.withPeriod(july), GROWTH).levelOf(GROWTH)).isEmpty();
    assertThat(release(PROFIT.withRegions(SICHUAN), GROWTH).levelOf(GROWTH)).isEmpty();
    assertThat(release(PROFIT.withModality(Modality.PLANNED), GROWTH).levelOf(GROWTH)).isEmpty();
    assertThat(
            release(PROFIT.withPeriod(july.withText("七月")), GROWTH.withPeriod(july))
                .levelOf(GROWTH.withPeriod(july)))
        .isPresent();
  }

  @Test
  void theUnitOfALevelFitsTheChange() {
    Statistic rate = statistic("利润", "56", "%", Dimension.PERCENT);
    Statistic points = change(PROFIT, "0.3", "百分点", Dimension.PERCENTAGE_POINT);
    Statistic yuan = change(PROFIT, "100", "元", Dimension.MONEY);

    assertThat(release(rate, PROFIT, points).levelOf(points)).contains(rate);
    assertThat(release(PROFIT, points).levelOf(points)).isEmpty();
    assertThat(release(PROFIT, rate, yuan).levelOf(yuan)).contains(PROFIT);
  }

  @Test
  void theNearestLevelBeforeComesFirst() {
    Statistic daily = statistic("利润", "1", "元", Dimension.MONEY);
    Statistic later = statistic("利润", "2", "元", Dimension.MONEY);
    Links links = Links.of(release(PROFIT, daily, GROWTH, later));

    assertThat(links.levelOf(2)).isEqualTo(OptionalInt.of(1));
    assertThat(Links.of(release(GROWTH, later)).levelOf(0)).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void aHundredThousandLikeStatisticsAreAskedInNoTime() {
    List<Statistic> many = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      many.add(PROFIT.withPartOf(i == 0 ? 1 : 0));
    }
    for (int i = 0; i < 50_000; i++) {
      many.add(change(PROFIT, "0.3", "百分点", Dimension.PERCENTAGE_POINT));
    }
    Links links = Links.of(release().withStatistics(many));

    for (int i = 0; i < many.size(); i++) {
      assertThat(links.levelOf(i).isPresent()).isFalse();
    }
    assertThat(links.partsOf(0)).hasSize(49_999);
  }

  @Test
  void theSignOfAChange() {
    assertThat(GROWTH.signedChange()).contains(new BigDecimal("17.1"));
    assertThat(turned(GROWTH, Direction.DOWN).signedChange()).contains(new BigDecimal("-17.1"));
    assertThat(turned(GROWTH, Direction.FLAT).signedChange()).contains(BigDecimal.ZERO);
    assertThat(PROFIT.signedChange()).isEmpty();
  }

  @Test
  void theDaysOfAPeriod() {
    Statistic balance =
        PROFIT.withPeriod(
            new Period("截至7月31日", Optional.empty(), Optional.of(LocalDate.of(2021, 7, 31))));

    assertThat(balance.periodStart()).isEmpty();
    assertThat(balance.periodEnd()).contains(LocalDate.of(2021, 7, 31));
    assertThat(PROFIT.periodEnd()).isEmpty();
  }

  @Test
  void theProvinceOfARegion() {
    assertThat(WUHOU.province()).contains(SICHUAN);
    assertThat(SICHUAN.province()).contains(SICHUAN);
    assertThat(Region.NATION.province()).isEmpty();
    assertThat(new Region("810000", "香港").province())
        .hasValueSatisfying(r -> assertThat(r.name()).isEqualTo("香港特别行政区"));
  }

  @Test
  void whatLiesInARegion() {
    assertThat(SICHUAN.contains(CHENGDU)).isTrue();
    assertThat(CHENGDU.contains(WUHOU)).isTrue();
    assertThat(WUHOU.contains(WUHOU)).isTrue();
    assertThat(CHENGDU.contains(SICHUAN)).isFalse();
    assertThat(CHENGDU.contains(new Region("510300", "自贡市"))).isFalse();
    assertThat(WUHOU.contains(CHENGDU)).isFalse();
    assertThat(Region.NATION.contains(WUHOU)).isTrue();
    assertThat(SICHUAN.contains(Region.NATION)).isFalse();
  }

  @Test
  void aQuantityInAnotherUnit() {
    Quantity area =
        new Quantity(
            "1500亩",
            new BigDecimal("1500"),
            Optional.empty(),
            Approximation.EXACT,
            new Unit("亩", Dimension.AREA));
    Unit coded = new Unit("公里", Dimension.LENGTH, Optional.empty(), Optional.of("km"));

    assertThat(area.valueIn("har")).contains(new BigDecimal("100"));
    assertThat(area.valueIn("公斤")).isEmpty();
    assertThat(coded.convert(BigDecimal.TEN, "m")).contains(new BigDecimal("10000"));
    assertThat(new Unit("人次", Dimension.COUNT).convert(BigDecimal.TEN, "人次")).isEmpty();
  }

  @Test
  void constantsHaveNamesForPeople() {
    assertThat(Basis.YEAR_ON_YEAR.label()).isEqualTo("year on year");
    assertThat(ReleaseKind.QUESTIONS_AND_ANSWERS.label()).isEqualTo("questions and answers");
    assertThat(Diagnostic.Code.PERIOD_UNRESOLVED.label()).isEqualTo("period unresolved");
  }

  private static Release release(Statistic... statistics) {
    return new ReleaseBuilder()
        .title("")
        .kind(ReleaseKind.NEWS)
        .script(Script.SIMPLIFIED)
        .text("利润39038.1亿元，同比增长17.1%。")
        .addStatistics(statistics)
        .build();
  }

  private static Statistic statistic(String name, String value, String unit, Dimension dimension) {
    return new StatisticBuilder()
        .quantity(
            new Quantity(
                value + unit,
                new BigDecimal(value),
                Optional.empty(),
                Approximation.EXACT,
                new Unit(unit, dimension)))
        .indicator(name)
        .modality(Modality.REPORTED)
        .span(new Span(2, 5))
        .sentence(new Span(0, 10))
        .build();
  }

  private static Statistic change(Statistic of, String value, String unit, Dimension dimension) {
    return statistic(of.indicator(), value, unit, dimension)
        .withChange(new Change(Direction.UP, Basis.YEAR_ON_YEAR, Optional.empty()));
  }

  private static Statistic turned(Statistic change, Direction direction) {
    return change.withChange(change.change().orElseThrow().withDirection(direction));
  }
}
