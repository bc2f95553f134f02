package io.github.gongbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.json.ExampleRelease;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final String CASE = "病例，女，24岁，居住于花园路；";

  @Test
  void aSentenceIsQuotedWhole() {
    Release release = cases("24岁" + "的".repeat(Surroundings.LONGEST - 3));

    assertThat(surroundings(release, 0)).isEqualTo(release.text());
  }

  @Test
  void ofASentenceThatNeverEndsTheClausesAroundTheFigureAreQuoted() {
    Release release = cases(CASE.repeat(1000));

    assertThat(surroundings(release, 500)).isEqualTo("…" + CASE.repeat(31) + "病例…");
    assertThat(surroundings(release, 0)).isEqualTo(CASE.repeat(16) + "病例…");
    assertThat(surroundings(release, 999)).isEqualTo("…" + CASE.repeat(16));
  }

  @Test
  void whatBeginsOrEndsBesideTheFigureIsNotCutThere() {
    String far = "的".repeat(Surroundings.LONGEST);

    assertThat(surroundings(cases("今年，" + "的".repeat(247) + "24岁" + far), 0))
        .startsWith("今年，的")
        .endsWith("的…");
    assertThat(surroundings(cases(far + "24岁" + "的".repeat(248) + "，今"), 0))
        .startsWith("…的")
        .endsWith("的，今");
  }

  @Test
  void withoutMarksItIsCutBetweenCharacters() {
    String rare = "𠮷".repeat(700);

    assertThat(surroundings(cases(rare + "24岁" + rare), 0))
        .isEqualTo("…" + "𠮷".repeat(125) + "24岁" + "𠮷".repeat(125) + "…");
    assertThat(surroundings(cases(rare + "的24岁的" + rare), 0))
        .isEqualTo("…" + "𠮷".repeat(124) + "的24岁的" + "𠮷".repeat(124) + "…");
  }

  @Test
  void ofATitleWithoutEndTheBeginningIsRepeated() {
    String longest = "题".repeat(Surroundings.LONGEST);

    assertThat(Surroundings.beginning(longest)).isEqualTo(longest);
    assertThat(Surroundings.beginning(longest + "目")).isEqualTo(longest + "…");
    assertThat(Surroundings.beginning(longest.substring(1) + "𠮷"))
        .isEqualTo(longest.substring(1) + "…");
  }

  @Test
  void rowsGrowWithTheTextAndNotWithItsSquare() {
    assertThat(length(2000)).isBetween(length(1000), 3 * length(1000));
  }

  private static int length(int cases) {
    Release release = cases(CASE.repeat(cases));
    return release.statistics().stream().mapToInt(s -> Surroundings.of(release, s).length()).sum();
  }

  private static String surroundings(Release release, int n) {
    return Surroundings.of(release, release.statistics().get(n));
  }

  /** A text that is one sentence, with a statistic for each 24岁 in it. */
  private static Release cases(String text) {
    Statistic any = ExampleRelease.RELEASE.statistics().get(0);
    List<Statistic> statistics =
        Pattern.compile("24岁")
            .matcher(text)
            .results()
            .map(m -> new Span(m.start(), m.end()))
            .map(span -> any.withSentence(new Span(0, text.length())).withSpan(span))
            .toList();
    return ExampleRelease.RELEASE.withText(text).withStatistics(statistics);
  }
}
