package io.github.gongbao.parser.text;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Simplified;
import java.util.ArrayList;
import java.util.List;

/** Joins the blocks of a page to one text and keeps where each stands. */
final class BodyTextBuilder {
  /** A citation or a name leaves a few traditional characters in a simplified text. */
  private static final int TRADITIONAL_PER_CENT = 8;

  /** What the text is joined of, once its length is known. */
  private final List<String> pieces = new ArrayList<>();

  private int length;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> emphasized = new ArrayList<>();

  void append(PageBlock block) {
    if (block instanceof PageBlock.Paragraph paragraph) {
      Span span = line(paragraph.text());
      int level = Heads.level(paragraph.text(), paragraph.emphasized());
      blocks.add(level > 0 ? new Block.Heading(span, level) : new Block.Paragraph(span));
      if (paragraph.emphasized()) {
        emphasized.add(span);
      }
    } else if (block instanceof PageBlock.Heading heading) {
      blocks.add(new Block.Heading(line(heading.text()), heading.level()));
    } else if (block instanceof PageBlock.ListItem item) {
      blocks.add(new Block.ListItem(line(item.text())));
    } else if (block instanceof PageBlock.Quote quote) {
      blocks.add(new Block.Quote(line(quote.text())));
    } else if (block instanceof PageBlock.Signature signature) {
      blocks.add(new Block.Signature(line(signature.text())));
    } else if (block instanceof PageBlock.Table table) {
      blocks.add(table(table));
    } else if (block instanceof PageBlock.Image image) {
      Span span = image.caption().isEmpty() ? here() : line(image.caption());
      blocks.add(new Block.Image(span, image.url()));
    } else if (block instanceof PageBlock.Attachment attachment) {
      blocks.add(new Block.Attachment(line(attachment.text()), attachment.url()));
    }
  }

  BodyText build() {
    String body = String.join("", pieces);
    return new BodyText(
        body, Folding.fold(body), script(body), List.copyOf(blocks), List.copyOf(emphasized));
  }

  private Block.Table table(PageBlock.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    int start = -1;
    for (PageBlock.Row row : table.rows()) {
      newLine();
      if (start < 0) {
        start = length;
      }
      List<Block.Cell> cells = new ArrayList<>();
      for (PageBlock.Cell cell : row.cells()) {
        if (!cells.isEmpty()) {
          add("\t");
        }
        int indent = indent(cell.text());
        add(cell.text().substring(0, indent));
        cells.add(
            new Block.Cell(
                add(cell.text().substring(indent)),
                cell.column(),
                cell.columnSpan(),
                cell.rowSpan(),
                cell.header()));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(start < 0 ? here() : new Span(start, length), rows);
  }

  /** How many blanks a cell begins with: they stand in the text, but before the cell. */
  private static int indent(String words) {
    int indent = 0;
    while (indent < words.length() && words.charAt(indent) == '\u3000') {
      indent++;
    }
    return indent;
  }

  private Span line(String line) {
    newLine();
    return add(line);
  }

  private Span add(String words) {
    int start = length;
    pieces.add(words);
    length += words.length();
    return new Span(start, length);
  }

  private Span here() {
    return new Span(length, length);
  }

  private void newLine() {
    if (length > 0) {
      add("\n");
    }
  }

  private static Script script(String text) {
    int traditional = 0;
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u4E00' && c <= '\u9FFF') {
        ideographs++;
        if (Simplified.isTraditional(c)) {
          traditional++;
        }
      }
    }
    return traditional * 100L > (long) ideographs * TRADITIONAL_PER_CENT
        ? Script.TRADITIONAL
        : Script.SIMPLIFIED;
  }
}
