package io.github.gongbao.parser.text;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.page.PageBlock;
import java.util.List;

/**
 * The body as one text, and its folded view.
 *
 * @param text the body as published, blocks joined by a line feed
 * @param folded the same text, character for character, in simplified characters, half-width, with
 *     punctuation unified; spans found on it are spans of the text
 * @param script the script of the text
 * @param blocks the blocks with their spans
 * @param emphasized the paragraphs that are bold throughout
 */
public record BodyText(
    String text, String folded, Script script, List<Block> blocks, List<Span> emphasized) {

  /**
   * The body text of a page: blocks joined by a line feed, the rows of a table each a line, their
   * cells parted by tabs. A picture without a caption adds no line; its span is empty.
   *
   * @param blocks the blocks of the page; none give an empty text
   */
  public static BodyText of(List<PageBlock> blocks) {
    BodyTextBuilder builder = new BodyTextBuilder();
    for (PageBlock block : blocks) {
      builder.append(block);
    }
    return builder.build();
  }
}
