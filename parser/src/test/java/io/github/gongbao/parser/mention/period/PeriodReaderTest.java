package io.github.gongbao.parser.mention.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.CorpusLine;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

class PeriodReaderTest {
  private static final LocalDate DAY = LocalDate.of(2021, 8, 18);

  static Stream<CorpusLine> periods() {
    return CorpusLine.of(PeriodReaderTest.class, "periods.txt");
  }

  @ParameterizedTest
  @MethodSource("periods")
  void readsWhatTheCorpusSays(CorpusLine line) {
    assertThat(read(line.input())).isEqualTo(line.expected());
  }

  /** The input's side of a corpus line: release date, title if there is one, bar, text. */
  private static String read(String input) {
    String[] sides = input.split("\\|", 2);
    String[] head = sides[0].strip().split(" ", 2);
    String text = Folding.fold(sides[1].strip().replace("\\n", "\n"));
    Optional<LocalDate> published =
        head[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(head[0]));
    List<String> context = head.length == 1 ? List.of() : List.of(Folding.fold(head[1]));
    return PeriodReader.read(text, published, context).stream()
        .map(PeriodReaderTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(PeriodMention mention) {
    return "["
        + mention.period().text().replace("\n", "\\n")
        + "="
        + mention.period().start().map(LocalDate::toString).orElse("")
        + ".."
        + mention.period().end().map(LocalDate::toString).orElse("")
        + " "
        + mention.basis().map(Enum::name).orElse(mention.role().name())
        + "]";
  }

  @Property
  void mentionsAreInOrderAndDoNotOverlapWhateverTheText(@ForAll @From("timely") String text) {
    assertInOrder(text);
  }

  private static void assertInOrder(String text) {
    int end = 0;
    for (PeriodMention mention : PeriodReader.read(text, Optional.of(DAY), List.of())) {
      Span span = mention.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.length()).isPositive();
      assertThat(text.substring(span.start(), span.end())).isEqualTo(mention.period().text());
      end = span.end();
    }
  }

  @Provide
  Arbitrary<String> timely() {
    return Arbitraries.of(
            "2021", "年", "月", "日", "时", "8", "12", "31", "-", "至", "、", "(", ")", "“", "”", "《",
            "》", "十三五", "二", "十", "上", "去年", "同期", "比", "与", "相比", "以来", "截至", "前", "近", "个", "季度",
            "底", "初", "期间", "假期", "国庆", "目前", ",", "。", "\n", " ", "·", ":", ".", "/", "第", "的",
            "起")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "2021年", "8月1日至", "以来", "比", "“", "《", "一", "近五年", "截至", "8月2日和", "前", "1、", "2001、",
        "第一、", "1 ", "上世纪", "与8月", "疫情前的", "2021年底", "比上月和", "受去年", "有3条", "2021年\n"
      })
  void readsLongTextsOfOneKindToTheirEnd(String unit) {
    String text = unit.repeat(200_000 / unit.length());
    assertInOrder(text);
    assertThat(PeriodReader.read(text + "。\n12月3日,", Optional.of(DAY), List.of()))
        .last()
        .extracting(mention -> mention.period().text())
        .isEqualTo("12月3日");
  }

  @Test
  void leavesEveryPeriodOpenThatNeedsADateNobodyKnows() {
    List<PeriodMention> mentions =
        PeriodReader.read("7月20日以来,查处案件30起。", Optional.empty(), List.of());
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).period().start()).isEmpty();
    assertThat(mentions.get(0).period().end()).isEmpty();
  }
}
