package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.page.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BodyTextTest {
  @Test
  void blocks_are_joined_by_a_line_feed_and_know_their_span() {
    BodyText body =
        BodyText.of(
            List.of(
                new PageBlock.Heading("工作情况", 2),
                new PageBlock.Paragraph("出动警力３人次。", false),
                new PageBlock.Paragraph("下一步怎么做？", true)));
    assertThat(body.text()).isEqualTo("工作情况\n出动警力３人次。\n下一步怎么做？");
    assertThat(body.folded()).isEqualTo("工作情况\n出动警力3人次。\n下一步怎么做?");
    assertThat(body.blocks())
        .containsExactly(
            new Block.Heading(new Span(0, 4), 2),
            new Block.Paragraph(new Span(5, 13)),
            new Block.Paragraph(new Span(14, 21)));
    assertThat(body.emphasized()).containsExactly(new Span(14, 21));
  }

  @Test
  void a_bold_line_and_a_chapter_are_headings_though_no_markup_says_so() {
    List<PageBlock> lines = new ArrayList<>();
    for (String bold : List.of("工业生产平稳", "一、消费回升", "价格上涨。", "联系人：张三")) {
      lines.add(new PageBlock.Paragraph(bold, true));
    }
    for (String plain : List.of("第一编 总则", "第二章　管理", "第三节", "第四条 本办法自公布之日起施行", "第一部分", "第二季度")) {
      lines.add(new PageBlock.Paragraph(plain, false));
    }
    BodyText body = BodyText.of(lines);
    assertThat(body.blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(
            block -> body.text().substring(block.span().start(), block.span().end()),
            block -> ((Block.Heading) block).level())
        .containsExactly(
            tuple("工业生产平稳", 4),
            tuple("一、消费回升", 4),
            tuple("第一编 总则", 1),
            tuple("第二章　管理", 2),
            tuple("第三节", 3),
            tuple("第一部分", 1));
  }

  @Test
  void a_row_of_a_table_is_a_line_and_its_cells_are_parted_by_tabs() {
    BodyText body =
        BodyText.of(
            List.of(
                new PageBlock.Paragraph("见下表：", false),
                new PageBlock.Table(
                    List.of(
                        new PageBlock.Row(List.of(cell("指标", 0), cell("数量", 1))),
                        new PageBlock.Row(List.of(cell("出口", 0), cell("12", 1)))))));
    assertThat(body.text()).isEqualTo("见下表：\n指标\t数量\n出口\t12");
    Block.Table table = (Block.Table) body.blocks().get(1);
    assertThat(table.span()).isEqualTo(new Span(5, 16));
    assertThat(table.rows().get(1).cells().get(1).span()).isEqualTo(new Span(14, 16));
  }

  @Test
  void a_picture_without_a_caption_adds_no_line() {
    BodyText body =
        BodyText.of(
            List.of(
                new PageBlock.Paragraph("前", false),
                new PageBlock.Image("", Optional.of("a.png")),
                new PageBlock.Image("现场", Optional.empty()),
                new PageBlock.Attachment("附件1", Optional.of("a.pdf"))));
    assertThat(body.text()).isEqualTo("前\n现场\n附件1");
    assertThat(body.blocks().get(1))
        .isEqualTo(new Block.Image(new Span(1, 1), Optional.of("a.png")));
  }

  @Test
  void a_page_without_blocks_has_an_empty_text() {
    assertThat(BodyText.of(List.of()).text()).isEmpty();
  }

  @Test
  void a_text_is_traditional_when_traditional_characters_prevail() {
    assertThat(scriptOf("全國公安機關檢查車輛，較去年同期增長。")).isEqualTo(Script.TRADITIONAL);
    assertThat(scriptOf("全国公安机关检查车辆，书名用「國語」二字，其余均为简体，不应误判为繁体文本。")).isEqualTo(Script.SIMPLIFIED);
    assertThat(scriptOf("12345")).isEqualTo(Script.SIMPLIFIED);
  }

  @Property(tries = 200)
  void the_words_of_a_block_stand_under_its_span(
      @ForAll @Size(max = 8) List<@AlphaChars @StringLength(max = 9) String> words) {
    List<PageBlock> blocks = new ArrayList<>();
    words.forEach(word -> blocks.add(new PageBlock.ListItem(word)));
    BodyText body = BodyText.of(blocks);
    assertThat(body.blocks())
        .extracting(b -> body.text().substring(b.span().start(), b.span().end()))
        .isEqualTo(words);
  }

  private static Script scriptOf(String text) {
    return BodyText.of(List.of(new PageBlock.Paragraph(text, false))).script();
  }

  private static PageBlock.Cell cell(String text, int column) {
    return new PageBlock.Cell(text, column, 1, 1, false);
  }
}
