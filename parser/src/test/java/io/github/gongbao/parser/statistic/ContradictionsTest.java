package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  @Test
  void oneThingWithTwoValuesNamesBothPlaces() {
    assertThat(Contradictions.among(List.of(count("确诊病例", 5, 10), count("确诊病例", 6, 40))))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(Diagnostic.Code.VALUES_DISAGREE);
              assertThat(doubt.span()).contains(new Span(40, 42));
              assertThat(doubt.message()).contains("5", "6", "10..12");
            });
  }

  @Test
  void oneThingWithOneValueIsNoDoubt() {
    assertThat(Contradictions.among(List.of(count("确诊病例", 5, 10), count("确诊病例", 5, 40)))).isEmpty();
  }

  @Test
  void aFigureAndTheSameRoundedAreNoContradiction() {
    Statistic rounded = count("播种面积", "4791千公顷", "4791000", 10);

    assertThat(among(rounded, count("播种面积", "4791.3", "4791300", 40))).isEmpty();
    assertThat(among(rounded, count("播种面积", "4790.5", "4790500", 40))).isEmpty();
    assertThat(among(rounded, count("播种面积", "4791.6", "4791600", 40))).hasSize(1);
    assertThat(among(rounded, count("播种面积", "4792", "4792000", 40))).hasSize(1);
    assertThat(among(rounded, count("播种面积", "四千七百九十一万亩", "4790900", 40))).hasSize(1);
    assertThat(among(count("降幅", "0", "0", 10), count("降幅", "0.4", "0.4", 40))).hasSize(1);
  }

  private static List<Diagnostic> among(Statistic one, Statistic other) {
    return Contradictions.among(List.of(one, other));
  }

  @Test
  void otherDaysRoundFiguresAndOneSentenceAreNoContradiction() {
    Statistic five = count("确诊病例", 5, 10);
    Statistic six = count("确诊病例", 6, 40);
    LocalDate other = LocalDate.of(2022, 3, 2);
    Period later = new Period("3月2日", Optional.of(other), Optional.of(other));
    Quantity about = six.quantity().withApproximation(Approximation.ABOUT);
    Span both = new Span(0, 60);

    assertThat(Contradictions.among(List.of(five, six.withPeriod(Optional.of(later))))).isEmpty();
    assertThat(Contradictions.among(List.of(five, six.withPeriod(Optional.empty())))).isEmpty();
    assertThat(Contradictions.among(List.of(five, six.withQuantity(about)))).isEmpty();
    assertThat(Contradictions.among(List.of(five.withSentence(both), six.withSentence(both))))
        .isEmpty();
  }

  @Test
  void partsThatAddUpToMoreThanTheirWholeAreADoubt() {
    List<Statistic> statistics =
        List.of(count("病例", 10, 0), part("男性病例", 6, 20), part("女性病例", 5, 40));

    assertThat(Contradictions.among(statistics))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(Diagnostic.Code.PARTS_EXCEED_WHOLE);
              assertThat(doubt.message()).contains("10", "11", "20..22");
            });
  }

  @Test
  void partsThatFitOrDivideTheWholeTwiceAreNone() {
    Statistic whole = count("病例", 10, 0);
    Statistic men = part("男性病例", 6, 20);
    Statistic women = part("女性病例", 4, 40);
    Statistic town = part("城镇病例", 7, 60);
    Statistic country = part("农村病例", 3, 80);

    assertThat(Contradictions.among(List.of(whole, men, women))).isEmpty();
    assertThat(Contradictions.among(List.of(whole, men, women, town, country))).isEmpty();
  }

  private static Statistic part(String indicator, int value, int at) {
    return count(indicator, value, at).withPartOf(Optional.of(0));
  }

  private static Statistic count(String indicator, int value, int at) {
    return count(indicator, String.valueOf(value), String.valueOf(value), at);
  }

  private static Statistic count(String indicator, String text, String value, int at) {
    LocalDate day = LocalDate.of(2022, 3, 1);
    Span span = new Span(at, at + 2);
    return new StatisticBuilder()
        .quantity(
            new Quantity(
                text,
                new BigDecimal(value),
                Optional.empty(),
                Approximation.EXACT,
                new Unit("例", Dimension.COUNT)))
        .indicator(indicator)
        .period(new Period("3月1日", Optional.of(day), Optional.of(day)))
        .modality(Modality.REPORTED)
        .span(span)
        .sentence(span)
        .build();
  }
}
