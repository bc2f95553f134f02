package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** JSON that somebody else wrote: it is refused, or makes a release that all can be done with. */
class HostileJsonTest {
  private static final List<String> FRAGMENTS =
      List.of(
          "null",
          "-1",
          "0",
          "99999",
          "1e10000000",
          "1e-10000",
          "1E+99999999999",
          "-1e-99999999999",
          "2147483648",
          "1.5",
          "NaN",
          "\"\"",
          "\"2023-02-30\"",
          "\"999999999-01-01\"",
          "[]",
          "{}",
          "[null]",
          "{\"start\":0,\"end\":0}",
          "{\"start\":5,\"end\":1}",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\uD842",
          "true",
          "[[[[[[",
          "{\"a\":{\"a\":{\"a\":",
          "\u0000",
          "\uFEFF");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e10000000",
        "-1e10000000",
        "1e-10000",
        "1e2147483647",
        "1e-2147483647",
        "1e99999999999999999999",
        "1e101",
        "1e-101"
      })
  void refusesNumbersThatNoBulletinHas(String number) {
    assertThatThrownBy(() -> ReleaseJson.read(with("\"value\": 780000", "\"value\": " + number)))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(
            () ->
                ReleaseJson.read(
                    with("\"value\": 780000", "\"value\": -1e9, \"upper\": " + number)))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> ReleaseJson.read(with("\"ordinal\": 1", "\"ordinal\": " + number)))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesNumbersOfManyDigits() {
    String digits = "9".repeat(1_000_000);

    for (String number : List.of(digits, "0." + digits, "-" + digits, "1e" + digits)) {
      assertThatThrownBy(() -> ReleaseJson.read(with("\"value\": 780000", "\"value\": " + number)))
          .isInstanceOf(JacksonException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "", " ", "[]", "1", "\"release\"", "true", "{}{}", "nul"})
  void refusesWhatHoldsNoRelease(String json) {
    assertThatThrownBy(() -> ReleaseJson.read(json)).isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesADepthThatNoBulletinHas() {
    for (String open : List.of("[", "{\"a\":", "{\"measures\":[")) {
      assertThatThrownBy(() -> ReleaseJson.read(open.repeat(1_000_000)))
          .isInstanceOf(JacksonException.class);
      assertThatThrownBy(
              () -> ReleaseJson.read(with("\"children\": []", "\"x\": " + open.repeat(100_000))))
          .isInstanceOf(JacksonException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"cells\": [{\"span\": {\"start\": 0, \"end\": 99999}, \"column\": 0, \"columnSpan\": 1,"
            + " \"rowSpan\": 1, \"header\": false}]}]",
        "[{\"cells\": [null]}]",
        "[null]"
      })
  void refusesTablesWhoseCellsLieOutsideTheText(String rows) {
    assertThatThrownBy(
            () ->
                ReleaseJson.read(
                    with("\"type\": \"paragraph\"", "\"type\": \"table\", \"rows\": " + rows)))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesMeasuresOutsideTheText() {
    String child =
        "{\"marker\": \"\", \"ordinal\": 1, \"heading\": \"\", \"modality\": \"REPORTED\", \"span\":"
            + " {\"start\": 0, \"end\": 99999}}";

    assertThatThrownBy(
            () -> ReleaseJson.read(with("\"children\": []", "\"children\": [" + child + "]")))
        .isInstanceOf(JacksonException.class);
  }

  @Provide
  Arbitrary<String> broken() {
    Arbitrary<String> whole =
        Arbitraries.oneOf(
            Arbitraries.just(ExampleRelease.JSON), AnyRelease.release().map(ReleaseJson::write));
    return whole.flatMap(
        json -> wounds(json).list().ofMinSize(1).ofMaxSize(3).map(w -> wounded(json, w)));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void isRefusedOrMakesAReleaseThatAllCanBeDoneWith(@ForAll("broken") String json) {
    Release release;
    try {
      release = ReleaseJson.read(json);
    } catch (JacksonException e) {
      return;
    }
    quoteAll(release);
    assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);
  }

  private record Wound(int start, int end, String fragment) {}

  /** A piece of the text, from a character or a token on, and what is put in its place. */
  private static Arbitrary<Wound> wounds(String json) {
    Arbitrary<Integer> start = Arbitraries.integers().between(0, json.length());
    Arbitrary<Integer> length =
        Arbitraries.oneOf(
            Arbitraries.just(0), Arbitraries.integers().between(0, 8), Arbitraries.just(-1));
    Arbitrary<String> fragment = Arbitraries.oneOf(Arbitraries.of(FRAGMENTS), Arbitraries.just(""));
    return Combinators.combine(start, length, fragment)
        .as(
            (from, n, with) ->
                n < 0
                    ? new Wound(afterColon(json, from), endOfToken(json, from), with)
                    : new Wound(from, Math.min(json.length(), from + n), with));
  }

  private static int afterColon(String json, int from) {
    return json.indexOf(':', from) + 1;
  }

  private static int endOfToken(String json, int from) {
    int end = afterColon(json, from);
    while (end < json.length() && ",}]".indexOf(json.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String wounded(String json, List<Wound> wounds) {
    String text = json;
    for (Wound wound : wounds) {
      int start = Math.min(wound.start, text.length());
      int end = Math.max(start, Math.min(wound.end, text.length()));
      text = text.substring(0, start) + wound.fragment + text.substring(end);
    }
    return text;
  }

  private static void quoteAll(Release release) {
    for (Block block : release.blocks()) {
      release.quote(block.span());
      if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> release.quote(cell.span())));
      }
    }
    release.measures().forEach(measure -> quote(release, measure));
    release
        .exchanges()
        .forEach(e -> assertThat(release.quote(e.span())).contains(release.quote(e.answer())));
    for (Statistic statistic : release.statistics()) {
      assertThat(release.quote(statistic.sentence())).contains(release.quote(statistic.span()));
      release.levelOf(statistic);
      release.wholeOf(statistic);
      release.partsOf(statistic);
    }
    release.diagnostics().forEach(d -> d.span().ifPresent(release::quote));
  }

  private static void quote(Release release, Measure measure) {
    release.quote(measure.span());
    measure.children().forEach(child -> quote(release, child));
  }

  private static String with(String words, String others) {
    assertThat(ExampleRelease.JSON).contains(words);
    return ExampleRelease.JSON.replace(words, others);
  }
}
