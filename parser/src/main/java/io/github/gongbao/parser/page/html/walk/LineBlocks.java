package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.foot.Tail;
import java.util.ArrayList;
import java.util.List;

/** What the lines of a body are as blocks: a picture with its caption, a signature, a heading. */
public final class LineBlocks {
  private static final int LONGEST_CAPTION = 60;

  private LineBlocks() {}

  /**
   * The blocks of some lines.
   *
   * @param signatures whether a line is a signature
   */
  public static List<PageBlock> of(List<Line> lines, boolean[] signatures) {
    int size = lines.size();
    List<PageBlock> blocks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Line line = lines.get(i);
      boolean captioned =
          line.kind() == Line.Kind.IMAGE && i + 1 < size && isCaption(lines.get(i + 1));
      if (captioned) {
        blocks.add(new PageBlock.Image(lines.get(i + 1).text(), line.file()));
        i++;
      } else {
        blocks.add(
            signatures[i] && isPlain(line) ? new PageBlock.Signature(line.text()) : block(line));
      }
    }
    return List.copyOf(blocks);
  }

  private static PageBlock block(Line line) {
    if (line.isText() && line.isLink() && line.file().isPresent()) {
      return new PageBlock.Attachment(line.text(), line.file());
    }
    return switch (line.kind()) {
      case TABLE -> new PageBlock.Table(line.rows());
      case IMAGE -> new PageBlock.Image("", line.file());
      case HEADING -> new PageBlock.Heading(line.text(), line.level());
      case ITEM -> new PageBlock.ListItem(line.text());
      case QUOTE -> new PageBlock.Quote(line.text());
      case TEXT, CAPTION, CELL ->
          new PageBlock.Paragraph(Tail.without(line.text()), line.emphasized());
    };
  }

  private static boolean isPlain(Line line) {
    return line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.CELL;
  }

  private static boolean isCaption(Line line) {
    String text = Simplified.of(line.text());
    return line.kind() == Line.Kind.CAPTION
        || line.isText()
            && text.length() <= LONGEST_CAPTION
            && (text.startsWith("图为") || text.endsWith("摄）"));
  }
}
