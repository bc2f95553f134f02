package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Optional;

/**
 * One piece of a page's body before the body text exists. Texts are trimmed and hold no line feed.
 */
public sealed interface PageBlock {
  /**
   * Running text.
   *
   * @param emphasized whether all of it is bold, as questions often are
   */
  record Paragraph(String text, boolean emphasized) implements PageBlock {}

  /** A heading of the markup, level 1 to 6. */
  record Heading(String text, int level) implements PageBlock {}

  /** An item of a list of the markup. */
  record ListItem(String text) implements PageBlock {}

  /** A quotation of the markup. */
  record Quote(String text) implements PageBlock {}

  /** A closing line with the issuer or the date. */
  record Signature(String text) implements PageBlock {}

  /** A data table; a layout table is read as the blocks it holds. */
  record Table(List<Row> rows) implements PageBlock {}

  /** A row of a table. */
  record Row(List<Cell> cells) {}

  /**
   * A cell of a table.
   *
   * @param column the column it begins in, from 0, the spans of earlier cells and rows counted
   * @param header whether the markup makes it a head
   */
  record Cell(String text, int column, int columnSpan, int rowSpan, boolean header) {}

  /** A picture; the caption is empty where there is none. */
  record Image(String caption, Optional<String> url) implements PageBlock {}

  /** A linked file. */
  record Attachment(String text, Optional<String> url) implements PageBlock {}
}
