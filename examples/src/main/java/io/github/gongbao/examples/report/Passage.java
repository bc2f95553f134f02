package io.github.gongbao.examples.report;

import io.github.gongbao.model.Block;
import java.util.List;
import java.util.Locale;

/**
 * A block as the page shows it.
 *
 * @param block what it is
 * @param id what a link to it names
 * @param start where its words begin in the text
 * @param pieces its words, none for a table
 * @param rows the cells of a table, none for other blocks
 */
record Passage(Block block, String id, int start, List<Piece> pieces, List<List<Cell>> rows) {
  /** The class in the style sheet. */
  String style() {
    return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** A cell of a table. */
  record Cell(Block.Cell cell, int start, List<Piece> pieces) {}
}
