package io.github.gongbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no record may hold, and that none changes after it was made. */
class InvariantTest {
  private static final Span SENTENCE = new Span(0, 10);
  private static final Quantity FIVE =
      new Quantity("5起", BigDecimal.valueOf(5), Optional.empty(), Approximation.EXACT, Unit.NONE);
  private static final Release RELEASE =
      new ReleaseBuilder()
          .title("")
          .kind(ReleaseKind.NEWS)
          .script(Script.SIMPLIFIED)
          .text("全国共查处案件5起。")
          .build();

  @Test
  void aPeriodDoesNotEndBeforeItStarts() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2021, 8, 1));
    Optional<LocalDate> second = Optional.of(LocalDate.of(2021, 8, 2));

    assertThatIllegalArgumentException().isThrownBy(() -> new Period("", second, first));
    assertThat(new Period("", first, first).end()).isEqualTo(first);
    assertThat(new Period("汛期以来", Optional.empty(), Optional.empty()).start()).isEmpty();
  }

  @Test
  void aRegionHasASixDigitCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("1100", "北京市"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("11000x", "北京市"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("１１００００", "北京市"));
  }

  @Test
  void aMeasureCountsFromOneAndHoldsItsChildren() {
    Measure child = measure(new Span(5, 11), List.of());

    assertThatIllegalArgumentException().isThrownBy(() -> child.withOrdinal(0));
    assertThatIllegalArgumentException().isThrownBy(() -> measure(SENTENCE, List.of(child)));
  }

  @Test
  void anAnswerLiesInItsExchange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExchangeBuilder().span(SENTENCE).answer(new Span(5, 11)).build());
  }

  @Test
  void aFigureLiesInItsSentence() {
    assertThatIllegalArgumentException().isThrownBy(() -> statistic(new Span(9, 11)));
  }

  @Test
  void aPartIsPartOfAnotherStatistic() {
    Statistic part = statistic(SENTENCE).withPartOf(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELEASE.withStatistics(part))
        .withMessageContaining("statistic 0 is part of no other: 0");
    assertThat(RELEASE.withStatistics(statistic(SENTENCE), part).statistics()).hasSize(2);
  }

  @Test
  void aCellIsInATableThatIsThere() {
    Statistic inTable =
        statistic(SENTENCE).withCell(new Coordinates(0, 1, 1, List.of("北京"), List.of("环比")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELEASE.withStatistics(inTable).withBlocks())
        .withMessageContaining("is in no table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coordinates(0, -1, 0, List.of(), List.of()));
  }

  @Test
  void aHeadingHasALevelAndACellAPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(SENTENCE, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Cell(SENTENCE, -1, 1, 1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Cell(SENTENCE, 0, 0, 1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Cell(SENTENCE, 0, 1, 0, false));
  }

  @Test
  void theTimeOfPublicationIsOnTheDateOfPublication() {
    Release timed = RELEASE.withPublishedAt(OffsetDateTime.parse("2021-08-18T00:28:00+08:00"));

    assertThat(timed.withPublishedOn(LocalDate.of(2021, 8, 18)).publishedOn()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed.withPublishedOn(LocalDate.of(2021, 8, 17)));
  }

  @Test
  void noSpanReachesBeyondTheText() {
    Span beyond = new Span(0, 11);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELEASE.withBlocks(new Block.Paragraph(beyond)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELEASE.withMeasures(measure(beyond, List.of())));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RELEASE.withExchanges(new ExchangeBuilder().span(beyond).answer(SENTENCE).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELEASE.withStatistics(statistic(SENTENCE).withSentence(beyond)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RELEASE.withDiagnostics(
                    new Diagnostic(
                        Diagnostic.Code.FIGURE_NOT_UNDERSTOOD, "", Optional.of(beyond))));
  }

  @Test
  void nothingChangesAfterwards() {
    List<Statistic> statistics = new ArrayList<>();
    Release release = RELEASE.withStatistics(statistics);
    statistics.add(statistic(SENTENCE));

    assertThat(release.statistics()).isEmpty();
    assertThat(release.statistics()).isUnmodifiable();
    assertThat(RELEASE.blocks()).isUnmodifiable();
    assertThat(new Block.Table(SENTENCE, new ArrayList<>()).rows()).isUnmodifiable();
    assertThat(new Block.Row(new ArrayList<>()).cells()).isUnmodifiable();
    assertThat(measure(SENTENCE, new ArrayList<>()).children()).isUnmodifiable();
    assertThat(statistic(SENTENCE).regions()).isUnmodifiable();
  }

  @Test
  void whatMustBeThereIsNamedWhenItIsNot() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Unit(null, Dimension.COUNT))
        .withMessage("symbol");
    assertThatNullPointerException()
        .isThrownBy(() -> new Change(null, Basis.UNSTATED, Optional.empty()))
        .withMessage("direction");
  }

  @Test
  void aQuoteIsTheCharactersOfItsSpan() {
    assertThat(RELEASE.quote(new Span(7, 9))).isEqualTo("5起");
  }

  private static Statistic statistic(Span span) {
    return new StatisticBuilder()
        .quantity(FIVE)
        .indicator("查处案件")
        .modality(Modality.REPORTED)
        .span(span)
        .sentence(SENTENCE)
        .build();
  }

  private static Measure measure(Span span, List<Measure> children) {
    return new Measure("一、", 1, "", Modality.REPORTED, span, children);
  }

  @Test
  void regionsAreEqualByCodeAndName() {
    Region region = new Region("510100", "成都市");

    assertThat(region)
        .isEqualTo(new Region("510100", "成都市"))
        .hasSameHashCodeAs(new Region("510100", "成都市"))
        .isNotEqualTo(new Region("510100", "成都"))
        .isNotEqualTo(new Region("510107", "成都市"));
    assertThat(region.hashCode()).isNotEqualTo(new Region("510107", "武侯区").hashCode());
  }

  @Test
  void unitsAreEqualByAllThatTheySay() {
    Unit tonne = new Unit("吨", Dimension.MASS, Optional.empty(), Optional.of("t"));

    assertThat(tonne)
        .isEqualTo(new Unit("吨", Dimension.MASS, Optional.empty(), Optional.of("t")))
        .hasSameHashCodeAs(new Unit("吨", Dimension.MASS, Optional.empty(), Optional.of("t")))
        .isNotEqualTo(new Unit("吨", Dimension.MASS))
        .isNotEqualTo(new Unit("吨", Dimension.COUNT, Optional.empty(), Optional.of("t")))
        .isNotEqualTo(new Unit("吨", Dimension.MASS, Optional.of("CNY"), Optional.of("t")))
        .isNotEqualTo(new Unit("公吨", Dimension.MASS, Optional.empty(), Optional.of("t")));
    assertThat(tonne.hashCode()).isNotEqualTo(new Unit("克", Dimension.MASS).hashCode());
  }
}
