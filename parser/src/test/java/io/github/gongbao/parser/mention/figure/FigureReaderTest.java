package io.github.gongbao.parser.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.CorpusLine;
import io.github.gongbao.parser.text.Folding;
import java.util.List;
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

/** The corpora {@code figures-*.txt}, and what holds for any text. */
class FigureReaderTest {
  private static final FigureReader READER = new FigureReader();

  static Stream<CorpusLine> lines() {
    return Stream.of(
            "figures-numerals.txt",
            "figures-approximation.txt",
            "figures-units.txt",
            "figures-time.txt",
            "figures-names.txt",
            "figures-none.txt",
            "figures-sentences.txt")
        .flatMap(name -> CorpusLine.of(FigureReaderTest.class, name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void everyNumeralIsReadAsTheCorpusSays(CorpusLine line) {
    assertThat(written(line.input())).isEqualTo(line.expected());
  }

  /** The notation of the corpora: {@code [近15万人次 = 150000 人次 NEARLY]}. */
  static String written(String text) {
    String figures =
        READER.read(Folding.fold(text), List.of()).stream()
            .map(figure -> written(text, figure))
            .collect(Collectors.joining(" "));
    return figures.isEmpty() ? "none" : figures;
  }

  private static String written(String text, Figure figure) {
    String words = text.substring(figure.span().start(), figure.span().end());
    String kind = figure.kind() == Kind.QUANTITY ? "" : " " + figure.kind();
    return "[" + words + figure.quantity().map(FigureReaderTest::written).orElse("") + kind + "]";
  }

  private static String written(Quantity quantity) {
    String upper = quantity.upper().map(end -> ".." + end.toPlainString()).orElse("");
    String unit = quantity.unit().symbol().isEmpty() ? "" : " " + quantity.unit().symbol();
    String approximation =
        quantity.approximation() == Approximation.EXACT ? "" : " " + quantity.approximation();
    return " = " + quantity.value().toPlainString() + upper + unit + approximation;
  }

  @Test
  void aTitleEndsWithItsLine() {
    assertThat(READER.read("《检查车辆3台。\n检查》", List.of()))
        .extracting(figure -> figure.span().start(), Figure::kind)
        .containsExactly(tuple(5, Kind.QUANTITY));
  }

  @Test
  void noFigureBeginsInATakenSpan() {
    String text = "2021年查处案件30件";

    assertThat(READER.read(text, List.of(new Span(0, 5))))
        .extracting(figure -> text.substring(figure.span().start(), figure.span().end()))
        .containsExactly("30件");
  }

  @Test
  void everyUnitOfTheLexiconIsReadWholeBehindANumber() {
    for (List<String> line : Lexicon.rows(UnitLexicon.class, "units.tsv")) {
      String text = "12" + line.get(0) + "。";

      assertThat(READER.read(text, List.of()))
          .as(text)
          .extracting(figure -> text.substring(figure.span().start(), figure.span().end()))
          .containsExactly("12" + line.get(0));
    }
  }

  @Test
  void everyWordWithANumeralInItIsReadAsTheLexiconSays() {
    for (List<String> line : Lexicon.rows(NumeralWords.class, "numeral-words.tsv")) {
      List<Figure> figures = READER.read(line.get(0), List.of());

      assertThat(figures)
          .as(line.get(0))
          .extracting(figure -> figure.kind().name())
          .isEqualTo(line.get(1).equals("WORD") ? List.of() : List.of(line.get(1)));
    }
  }

  @Property(tries = 500)
  void figuresAreInOrderAndDoNotOverlap(@ForAll @From("figureText") String text) {
    int end = 0;
    for (Figure figure : READER.read(Folding.fold(text), List.of())) {
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(figure.quantity().isPresent())
          .isEqualTo(figure.kind() == Kind.QUANTITY || figure.kind() == Kind.DURATION);
      end = figure.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 500)
  void everyArabicDigitLiesInAFigure(@ForAll @From("figureText") String text) {
    List<Figure> figures = READER.read(Folding.fold(text), List.of());
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        assertThat(figures)
            .as("digit at %d of %s", i, text)
            .anyMatch(figure -> figure.span().contains(new Span(at, at + 1)));
      }
    }
  }

  @Provide
  Arbitrary<String> figureText() {
    return Arbitraries.of(
            "1", "20", "3.5", "1,284", "007", "三", "两", "十", "百", "万", "亿", "〇", "零", "点", "余", "多",
            "几", "数", "半", "近", "约", "超过", "以上", "左右", "至", "-", "~", "%", "个", "人次", "元", "吨", "成",
            "番", "第", "号", "分之", "每", "/", "(", ")", "、", ",", "。", " ", "\n", "“", "”", "《", "》",
            "A", "PM", "GB", "km", "年", "月", "日", "天", "个月", "来", "的", "案件", "增长", "×", "+", "·",
            "http://", ".", "统一", "四川", "零下", "负", "$")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一", "1", "万", "百分之", "十分之", "每吨", "(个、", "1-", "1,", "约", "“", "A1", "三四", "半", "多"
      })
  void readsWhatFollowsALongText(String piece) {
    String text = piece.repeat(60_000) + "\n查处案件30件";
    List<Figure> figures = READER.read(text, List.of());
    Figure last = figures.get(figures.size() - 1);

    assertThat(last.span()).isEqualTo(new Span(text.length() - 3, text.length()));
    assertThat(last.kind()).isEqualTo(Kind.QUANTITY);
  }
}
