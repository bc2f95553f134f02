package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.head.PublicationLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a page, whatever it was saved as. */
public interface PageLine {
  /** What a reader sees, never empty. */
  String text();

  /** What a reader sees of some lines. */
  static List<String> texts(List<? extends PageLine> lines) {
    List<String> texts = new ArrayList<>(lines.size());
    for (PageLine line : lines) {
      texts.add(line.text());
    }
    return texts;
  }

  /** Whether all of it leads to another page. */
  boolean link();

  /** What it says as a publication line, if it is nothing else; else null. */
  @Nullable PublicationLine publication();

  /** Whether all of it is bold. */
  default boolean emphasized() {
    return false;
  }

  /** Whether it is furniture if it stands at an end of the body. */
  boolean isAtEdge();

  /** Whether it is a table. */
  default boolean isTable() {
    return false;
  }
}
