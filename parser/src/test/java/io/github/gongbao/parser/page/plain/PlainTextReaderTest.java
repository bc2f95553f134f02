package io.github.gongbao.parser.page.plain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Corpus;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.head.DocumentNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {
  static List<String> texts() {
    List<String> cases =
        new ArrayList<>(Arrays.asList(Corpus.text("plain-texts.txt").split("(?m)^===")));
    cases.remove(0);
    return cases;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void reads_the_texts_of_the_corpus(String example) {
    String text =
        example.lines().skip(1).filter(line -> !line.startsWith("⇒")).collect(joining("\n"));
    String expected = example.lines().filter(line -> line.startsWith("⇒")).collect(joining("\n"));
    assertThat(said(PlainTextReader.read(text, Optional.empty()))).isEqualTo(expected);
  }

  private static String said(Page page) {
    List<String> said = new ArrayList<>();
    if (!page.title().isEmpty()) {
      said.add("⇒ title: " + page.title());
    }
    page.publishedAt()
        .map(Object::toString)
        .or(() -> page.publishedOn().map(Object::toString))
        .ifPresent(time -> said.add("⇒ published: " + time));
    page.source().ifPresent(source -> said.add("⇒ source: " + source));
    page.editor().ifPresent(editor -> said.add("⇒ editor: " + editor));
    page.documentNumber().ifPresent(number -> said.add("⇒ number: " + number));
    page.indexNumber().ifPresent(number -> said.add("⇒ index: " + number));
    page.issuer().ifPresent(issuer -> said.add("⇒ issuer: " + issuer));
    page.writtenOn().ifPresent(date -> said.add("⇒ written: " + date));
    said.add(
        "⇒ body: " + page.blocks().stream().map(PlainTextReaderTest::said).collect(joining(" ¶ ")));
    return String.join("\n", said);
  }

  private static String said(PageBlock block) {
    if (block instanceof PageBlock.Table table) {
      return table.rows().stream()
          .map(row -> row.cells().stream().map(PageBlock.Cell::text).collect(joining(" / ")))
          .collect(joining(" // ", "[", "]"));
    }
    return block instanceof PageBlock.Signature signature
        ? "‹" + signature.text() + "›"
        : ((PageBlock.Paragraph) block).text();
  }

  static List<String> refusals() {
    return Corpus.lines("no-bulletins.txt");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses_what_is_no_bulletin_and_says_what_it_found(String line) {
    String text = Corpus.input(line).replace('⏎', '\n');
    assertThatThrownBy(() -> PlainTextReader.read(text, Optional.empty()))
        .isInstanceOf(BulletinParseException.class)
        .hasMessageContaining("expected")
        .hasMessageContaining(Corpus.expected(line));
  }

  static List<String> numbers() {
    return Corpus.lines("document-numbers.txt");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void tells_a_document_number_by_its_form(String line) {
    assertThat(DocumentNumber.of(Corpus.input(line)).orElse("-")).isEqualTo(Corpus.expected(line));
  }

  @Test
  void says_what_is_missing() {
    Page page = PlainTextReader.read("今年夏粮收购量达到6200万吨。", Optional.of("https://a.example/"));
    assertThat(page.url()).contains("https://a.example/");
    assertThat(page.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.TITLE_MISSING, Diagnostic.Code.DATE_MISSING);
  }

  @Test
  void a_line_that_was_bold_throughout_is_emphasized() {
    Page page = PlainTextReader.read("<strong>粮食产量稳定</strong>\n全省粮食总产量达到1300亿斤。", Optional.empty());
    assertThat(page.title()).isEqualTo("粮食产量稳定");
    page =
        PlainTextReader.read("夏收情况\n2021-06-30\n<b>粮食产量稳定</b>\n全省粮食总产量达到1300亿斤。", Optional.empty());
    assertThat(page.blocks())
        .containsExactly(
            new PageBlock.Paragraph("粮食产量稳定", true),
            new PageBlock.Paragraph("全省粮食总产量达到1300亿斤。", false));
  }

  /**
   * A table without figures is none; looked for anew at each of its lines it would take minutes.
   */
  @Test
  void many_lines_with_tabs_and_no_figures_are_paragraphs() {
    int many = 100_000;
    Page page =
        PlainTextReader.read(
            "夏收情况\n2021-06-30\n全省夏粮丰收。\n"
                + "工作内容\t全面要求\n".repeat(many)
                + "各地产量如下。\n地区\t产量\n甲市\t12.5\n",
            Optional.empty());
    List<PageBlock> blocks = page.blocks();
    assertThat(blocks.size()).isEqualTo(many + 3);
    assertThat(blocks.get(many + 2)).isInstanceOf(PageBlock.Table.class);
  }
}
