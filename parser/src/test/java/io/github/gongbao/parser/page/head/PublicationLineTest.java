package io.github.gongbao.parser.page.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.page.Corpus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationLineTest {
  static java.util.List<String> corpus() {
    return Corpus.lines("publication-lines.txt");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void reads_the_lines_of_the_corpus(String line) {
    String input = Corpus.input(line);
    PublicationLine read = PublicationLine.parse(input);
    String at =
        read.time()
            .map(time -> time.toLocalDateTime().toString())
            .or(() -> read.date().map(Object::toString))
            .orElse("-");
    String said =
        String.join(" ; ", at, read.source().orElse("-"), read.editor().orElse("-"))
            + (read.whole() ? "" : " ; rest");
    assertThat(said).isEqualTo(Corpus.expected(line));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void a_line_that_is_nothing_else_says_the_same_where_others_say_nothing(String line) {
    PublicationLine read = PublicationLine.parse(Corpus.input(line));

    assertThat(PublicationLine.parseWhole(Corpus.input(line)))
        .isEqualTo(read.whole() ? read : PublicationLine.NOTHING);
  }

  @Test
  void a_date_behind_a_sentence_is_not_looked_for_where_the_line_is_to_be_nothing_else() {
    String line = "今天，我市召开会议，总结经验，部署工作，通报情况，来源：新华社 2021-08-18";

    assertThat(PublicationLine.parse(line).date()).isPresent();
    assertThat(PublicationLine.parseWhole(line)).isEqualTo(PublicationLine.NOTHING);
  }

  /** That it comes to an end is the test: nothing may look over the blanks from each of them. */
  @Test
  void a_date_behind_very_many_blanks_is_found() {
    String line = "发布" + " ".repeat(1_000_000) + "2021-08-18";

    assertThat(WrittenDate.firstIn(line, 0))
        .isNotNull()
        .extracting(WrittenDate::end)
        .isEqualTo(line.length());
  }

  @Test
  void the_clock_of_a_meta_tag_at_the_end_of_the_day_is_no_clock() {
    assertThat(PublicationLine.parseMeta("2021-08-18 23:59:59").time()).isEmpty();
    assertThat(PublicationLine.parseMeta("2021-08-18 00:00").time()).isEmpty();
    assertThat(PublicationLine.parseMeta("2021-08-18 23:59:58").time())
        .map(t -> t.toLocalDateTime())
        .contains(LocalDateTime.of(2021, 8, 18, 23, 59, 58));
  }

  @Test
  void a_day_with_a_label_is_surer_than_one_without() {
    PublicationLine seen = PublicationLine.parse("2021-08-18");
    PublicationLine said = PublicationLine.parse("发布时间：2021-08-19 10:00");
    assertThat(seen.or(said).date()).isEqualTo(said.date());
    assertThat(said.or(seen).date()).isEqualTo(said.date());
  }

  @Test
  void who_published_is_not_where_it_came_from() {
    PublicationLine line = PublicationLine.parse("发布机构：综合法规科　来源：某县教育局");
    assertThat(line.source()).contains("某县教育局");
    assertThat(line.publisher()).contains("综合法规科");
    assertThat(PublicationLine.parse("发布机构：某县教育局　发布时间：2020-12-07").source()).isEmpty();
  }

  @Test
  void the_time_of_another_day_is_not_taken_over() {
    PublicationLine seen = PublicationLine.parse("日期：2021-08-18");
    assertThat(seen.or(PublicationLine.parse("2021-08-19 10:00 来源：新华社")))
        .isEqualTo(
            new PublicationLine(
                seen.date(),
                false,
                Optional.empty(),
                Optional.of("新华社"),
                Optional.empty(),
                true,
                Optional.empty(),
                false,
                true,
                true));
  }

  @Test
  void an_address_says_nothing_and_an_unlabelled_name_is_told_from_a_labelled_one() {
    PublicationLine read = PublicationLine.parse("http://www.example.com/　2005-03-06 16:17:00");
    assertThat(read.whole()).isTrue();
    assertThat(read.date()).contains(LocalDate.of(2005, 3, 6));
    assertThat(PublicationLine.parse("某市人民政府门户网站 发布时间：2024-09-30").named()).isFalse();
    assertThat(PublicationLine.parse("来源：某市日报 发布时间：2024-09-30").named()).isTrue();
  }

  @Test
  void a_responsible_editor_is_named_before_another_one() {
    PublicationLine seen = PublicationLine.parse("编辑：李响 孙立");
    assertThat(seen.or(PublicationLine.parse("责任编辑：李响")).editor()).contains("李响");
    assertThat(PublicationLine.parse("责任编辑：李响").or(seen).editor()).contains("李响");
  }

  @Test
  void when_a_page_was_changed_is_when_it_was_published_only_where_nothing_else_says_so() {
    PublicationLine changed = PublicationLine.parse("更新时间：2024-08-14 10:46");
    assertThat(changed.or(PublicationLine.parse("2024-08-12")).date())
        .contains(LocalDate.of(2024, 8, 12));
    assertThat(changed.or(PublicationLine.parse("2024-08-14")).time()).isPresent();
    assertThat(changed.or(PublicationLine.NOTHING).date()).contains(LocalDate.of(2024, 8, 14));
  }

  @Test
  void a_date_under_a_label_of_something_else_yields_to_any_other() {
    PublicationLine begins = PublicationLine.parse("开始时间：2024-05-08");
    assertThat(begins.or(PublicationLine.parseMeta("2024-03-01 16:39")).time())
        .map(t -> t.toLocalDateTime())
        .contains(LocalDateTime.of(2024, 3, 1, 16, 39));
  }

  @Test
  void a_field_known_to_hold_a_name_needs_no_label() {
    assertThat(PublicationLine.sourceOf(" 新华社 ")).contains("新华社");
    assertThat(PublicationLine.sourceOf("来源：新华社")).contains("新华社");
    assertThat(PublicationLine.sourceOf(" ")).isEmpty();
  }
}
