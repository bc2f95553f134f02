package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a reader sees on one line of a page: a block of text, a table or a picture.
 *
 * @param kind what the markup says it is
 * @param text its words, tidied; the cells' words for a table
 * @param fields the words with a tab where the markup parts them by elements that have a name
 * @param level of a heading, else 0
 * @param emphasized whether all of it is bold
 * @param centred whether it is set in the middle or to the right
 * @param links how many of its characters are link text
 * @param file the linked file, if the line is a link to one; the address, if it is a picture
 * @param rows of a table
 * @param element the block element it stands in
 */
record Line(
    Kind kind,
    String text,
    String fields,
    int level,
    boolean emphasized,
    boolean centred,
    int links,
    Optional<String> file,
    List<PageBlock.Row> rows,
    Element element) {

  enum Kind {
    TEXT,
    HEADING,
    ITEM,
    QUOTE,
    CAPTION,
    CELL,
    TABLE,
    IMAGE
  }

  boolean isText() {
    return kind != Kind.TABLE && kind != Kind.IMAGE;
  }

  /** Whether more of it is link than not. */
  boolean isLink() {
    return links * 2 > text.length();
  }
}
