package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.body.PageLine;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import org.jspecify.annotations.Nullable;

/** A line of HTML as its page is searched for the body. */
final class SeenLine implements PageLine {
  /** A longer table says more than when and by whom something was published. */
  private static final int LONGEST_PUBLICATION = 120;

  private final Line line;
  private @Nullable PublicationLine publication;
  private boolean read;

  SeenLine(Line line) {
    this.line = line;
  }

  /** Whether a line has words by which to tell it. */
  static boolean isSeen(Line line) {
    return (line.isText() || line.kind() == Line.Kind.TABLE) && line.length() > 0;
  }

  @Override
  public String text() {
    return line.text();
  }

  @Override
  public boolean link() {
    return line.isText() && line.isLink() && line.file().isEmpty();
  }

  @Override
  public boolean isTable() {
    return line.kind() == Line.Kind.TABLE
        && !IndexTable.isIndex(line.rows())
        && !(line.length() <= LONGEST_PUBLICATION && publication() != null);
  }

  @Override
  public boolean isAtEdge() {
    return line.isAtEdge();
  }

  @Override
  public @Nullable PublicationLine publication() {
    if (!read) {
      boolean table = line.kind() == Line.Kind.TABLE;
      publication = PublicationLine.of(table ? line.text() : line.fields());
      read = true;
    }
    return publication;
  }
}
