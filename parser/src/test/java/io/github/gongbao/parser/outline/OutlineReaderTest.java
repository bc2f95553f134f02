package io.github.gongbao.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.CorpusLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpora write a body in one line: {@code ⏎} parts its paragraphs, a paragraph that begins
 * with {@code ■} is bold, {@code ▲} a heading, {@code ◇} a signature, and one that begins with
 * {@code 题：} first of all is the title.
 */
class OutlineReaderTest {
  static Stream<CorpusLine> measures() {
    return CorpusLine.of(OutlineReaderTest.class, "measures.txt");
  }

  static Stream<CorpusLine> exchanges() {
    return CorpusLine.of(OutlineReaderTest.class, "exchanges.txt");
  }

  static Stream<CorpusLine> markers() {
    return CorpusLine.of(OutlineReaderTest.class, "markers.txt");
  }

  @ParameterizedTest
  @MethodSource("measures")
  void reads_the_measures_that_the_corpus_says(CorpusLine line) {
    assertThat(tree(read(line.input()).measures())).isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void reads_the_exchanges_that_the_corpus_says(CorpusLine line) {
    assertThat(join(read(line.input()).exchanges().stream().map(OutlineReaderTest::show)))
        .isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("markers")
  void marks_the_numbering_that_the_corpus_says(CorpusLine line) {
    BodyText body = body(line.input());
    assertThat(join(OutlineReader.read(body, "").markers().stream().map(s -> quote(body, s))))
        .isEqualTo(line.expected());
  }

  @Test
  void a_measure_ends_where_the_next_begins_and_the_last_before_the_outlook() {
    BodyText body = body("一是查得严。查处3起。二是防得住。下一步，将继续努力。");
    List<Measure> measures = OutlineReader.read(body, "").measures();
    assertThat(measures)
        .extracting(m -> quote(body, m.span()))
        .containsExactly("一是查得严。查处3起。", "二是防得住。");
  }

  @Test
  void a_heading_holds_the_paragraphs_below_it_up_to_the_outlook() {
    BodyText body = body("一、查案⏎立案3件。⏎二、服务⏎办证5本。⏎群众满意。⏎下一步，继续努力。");
    assertThat(OutlineReader.read(body, "").measures())
        .extracting(m -> quote(body, m.span()))
        .containsExactly("一、查案\n立案3件。", "二、服务\n办证5本。\n群众满意。");
  }

  @Test
  void the_last_measure_of_a_list_of_paragraphs_is_as_long_as_its_peers() {
    BodyText body = body("一、查案。立案3件。⏎二、服务。办证5本。⏎近日，各地连降大雨。");
    assertThat(OutlineReader.read(body, "").measures())
        .extracting(m -> quote(body, m.span()))
        .containsExactly("一、查案。立案3件。", "二、服务。办证5本。");
  }

  @Test
  void no_measure_reaches_into_the_next_answer_or_the_signature() {
    BodyText body = body("问：有何举措？⏎答：一是甲。二是乙：⏎问：还有呢？⏎答：没有。⏎◇某某局");
    Outline outline = OutlineReader.read(body, "");
    assertThat(outline.measures())
        .extracting(m -> quote(body, m.span()))
        .containsExactly("一是甲。", "二是乙：");
    assertThat(outline.exchanges())
        .extracting(e -> quote(body, e.answer()))
        .containsExactly("一是甲。二是乙：", "没有。");
  }

  @Test
  void the_span_of_an_exchange_begins_with_the_question_and_its_answer_is_apart() {
    BodyText body = body("1．问：何时施行？答：自6月1日起施行。2．问：有无过渡？答：没有。");
    assertThat(OutlineReader.read(body, "").exchanges())
        .extracting(e -> quote(body, e.span()), e -> quote(body, e.answer()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1．问：何时施行？答：自6月1日起施行。", "自6月1日起施行。"),
            org.assertj.core.groups.Tuple.tuple("2．问：有无过渡？答：没有。", "没有。"));
  }

  @Test
  void a_number_that_skips_is_a_diagnostic_on_its_marker() {
    BodyText body = body("一、甲事⏎三、丙事");
    List<Diagnostic> diagnostics = OutlineReader.read(body, "").diagnostics();
    assertThat(diagnostics)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Diagnostic.Code.ORDINAL_OUT_OF_ORDER);
              assertThat(d.span())
                  .hasValueSatisfying(s -> assertThat(quote(body, s)).isEqualTo("三、"));
            });
  }

  @Test
  void the_marker_stands_as_published_and_the_heading_in_simplified_characters() {
    Measure measure = read("（一）壓實「第一責任」，嚴防死守。").measures().get(0);
    assertThat(measure.marker()).isEqualTo("（一）");
    assertThat(measure.heading()).isEqualTo("压实「第一责任」");
  }

  @Test
  void a_measure_ends_before_a_marker_that_it_would_end_within() {
    String items = "一、（一）一、一、一、问：一、一、一、一、一、一、一、一、一、一、一、一、（二）答：";
    assertThatCode(() -> read(items)).doesNotThrowAnyException();
  }

  @Property(tries = 2000)
  void any_order_of_pieces_is_read_without_complaint(@ForAll("bodies") String text) {
    assertThatCode(() -> read(text)).doesNotThrowAnyException();
  }

  @Property(tries = 2000)
  void exchanges_stand_in_order_and_apart(@ForAll("dialogues") String text) {
    int end = 0;
    for (Exchange exchange : read(text).exchanges()) {
      assertThat(exchange.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(exchange.answer().start())
          .isBetween(exchange.span().start(), exchange.span().end());
      assertThat(exchange.answer().end()).isEqualTo(exchange.span().end());
      end = exchange.span().end();
    }
  }

  @Provide
  Arbitrary<String> dialogues() {
    return Arbitraries.of(
            "问：",
            "答：",
            "记者：",
            "主持人：",
            "王小明：",
            "发言人李国忠：",
            "[网友]",
            "为什么？",
            "因为需要。",
            "⏎",
            "1．",
            "一、",
            "有记者提问：",
            "李国忠表示，",
            "在回答记者提问时介绍，")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "一、",
            "二、",
            "（一）",
            "（二）",
            "1．",
            "2．",
            "一是",
            "二是",
            "第一，",
            "首先，",
            "其次，",
            "最后，",
            "①",
            "②",
            "——",
            "第一章 ",
            "第一条 ",
            "1.1 ",
            "问：",
            "答：",
            "记者：",
            "主持人：",
            "目录",
            "⏎",
            "。",
            "，",
            "：",
            "？",
            "下一步，",
            "李某在回答记者关于",
            "的提问时介绍，",
            "发言人李国忠：",
            "[",
            "]",
            "（",
            "）",
            "　　",
            "甲乙",
            "2023年1月1日",
            "■",
            "▲",
            "◇",
            "附件：",
            "“")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一是甲二是", "（一）", "问：", "一、⏎", "——⏎", "1.1 ", "（", "记者", "甲"})
  void reads_what_follows_a_long_text(String piece) {
    String text = piece.repeat(40_000) + "⏎结尾⏎一、加强领导。甲⏎二、压实责任。乙";

    assertThat(tree(read(text).measures())).contains("加强领导", "压实责任");
  }

  private static Outline read(String text) {
    boolean titled = text.startsWith("题：");
    int end = text.indexOf('⏎');
    String title = titled && end > 0 ? text.substring(2, end) : "";
    return OutlineReader.read(body(title.isEmpty() ? text : text.substring(end + 1)), title);
  }

  private static BodyText body(String text) {
    List<PageBlock> blocks = new ArrayList<>();
    for (String words : text.split("⏎")) {
      if (words.startsWith("■")) {
        blocks.add(new PageBlock.Paragraph(words.substring(1), true));
      } else if (words.startsWith("▲")) {
        blocks.add(new PageBlock.Heading(words.substring(1), 2));
      } else if (words.startsWith("◇")) {
        blocks.add(new PageBlock.Signature(words.substring(1)));
      } else {
        blocks.add(new PageBlock.Paragraph(words, false));
      }
    }
    return BodyText.of(blocks);
  }

  private static String tree(List<Measure> measures) {
    return measures.isEmpty()
        ? "-"
        : measures.stream()
            .map(
                m ->
                    m.ordinal()
                        + (m.modality() == Modality.PLANNED ? "→" : " ")
                        + m.heading()
                        + (m.children().isEmpty() ? "" : " {" + tree(m.children()) + "}"))
            .collect(Collectors.joining("; "));
  }

  private static String show(Exchange exchange) {
    return exchange.speaker().orElse("?")
        + exchange.role().map(role -> "（" + role + "）").orElse("")
        + exchange.topic().map(topic -> " 谈 " + topic).orElse("")
        + exchange.question().map(question -> " 答 " + question).orElse("");
  }

  private static String join(Stream<String> parts) {
    String joined = parts.collect(Collectors.joining(" ‖ "));
    return joined.isEmpty() ? "-" : joined;
  }

  private static String quote(BodyText body, Span span) {
    return body.text().substring(span.start(), span.end());
  }
}
