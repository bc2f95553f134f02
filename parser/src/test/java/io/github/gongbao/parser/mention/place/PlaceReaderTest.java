package io.github.gongbao.parser.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus {@code places.txt}, and what holds for any text. */
class PlaceReaderTest {
  @ParameterizedTest
  @MethodSource("lines")
  void everyLineOfTheCorpusIsReadAsItSays(String line) {
    String input = line.substring(0, line.indexOf(" ⇒")).strip();
    String expected = line.substring(line.indexOf('⇒') + 1).strip();
    int title = input.startsWith("〔") ? input.indexOf('〕') + 1 : 0;
    List<String> context =
        title == 0 ? List.of() : List.of(Folding.fold(input.substring(1, title - 1)));
    String text = input.substring(title);
    String read =
        PlaceReader.read(Folding.fold(text), context).stream()
            .map(mention -> written(text, mention))
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(expected);
  }

  private static String written(String text, PlaceMention mention) {
    String words = text.substring(mention.span().start(), mention.span().end());
    return switch (mention.role()) {
      case INCIDENTAL -> words + "~";
      case AMBIGUOUS -> words + "?";
      case PLACE, COUNTRY ->
          mention.regions().stream()
              .map(Region::code)
              .collect(Collectors.joining(",", words + "=", ""));
    };
  }

  static Stream<String> lines() throws IOException {
    try (InputStream in = PlaceReaderTest.class.getResourceAsStream("places.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @Test
  void aTextWithoutPlacesHasNone() {
    assertThat(PlaceReader.read("")).isEmpty();
    assertThat(PlaceReader.read("同比增长3.2%。")).isEmpty();
  }

  @Test
  void aProvinceIsRememberedHoweverManyOthersAreSpokenOf() {
    String others =
        DivisionTable.INSTANCE.regions().stream()
            .filter(
                region -> region.code().endsWith("00") && !region.code().matches("(11|21|22).*"))
            .map(Region::name)
            .collect(Collectors.joining("、"));

    List<PlaceMention> read = PlaceReader.read("吉林省新增3例，" + others + "无新增。朝阳区2例，该省1例。");

    assertThat(read).hasSizeGreaterThan(200);
    assertThat(read.get(read.size() - 2).regions())
        .extracting(Region::code)
        .containsExactly("220104");
  }

  @Test
  void aQuotationEndsWithItsLine() {
    assertThat(PlaceReader.read("“河南省3台。\n检查”"))
        .extracting(PlaceMention::role)
        .containsExactly(PlaceMention.Role.PLACE);
  }

  @Test
  void theRegionHasTheNameOfTheStandardWhateverTheTextCallsIt() {
    assertThat(PlaceReader.read("恩施州新增3例").get(0).regions())
        .containsExactly(new Region("422800", "恩施土家族苗族自治州"));
  }

  @Property
  void mentionsAreInOrderAndDoNotOverlap(@ForAll @From("placeText") String text) {
    int end = 0;
    for (PlaceMention mention : PlaceReader.read(text)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().length()).isPositive();
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> placeText() {
    return Arbitraries.of(
            "河南", "省", "市", "、", "。", "朝阳", "区", "全", "该", "《", "》", "“", "”", "大同", "等", "水库", "王",
            "12例", "北京", "海淀区", "(", ")", "占", "全国", "在", "召开", "大学")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"、河南", "《北京", "“", "大同、", "北京各的等", "河南大", "全省"})
  void readsWhatFollowsALongText(String piece) {
    List<PlaceMention> read = PlaceReader.read(piece.repeat(100_000) + "。\n海南省新增3例。");

    assertThat(read.get(read.size() - 1).regions()).containsExactly(new Region("460000", "海南省"));
  }
}
