package io.github.gongbao.examples.report;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text at its marks, in one pass. Every character of the text comes once, and every mark:
 * one that begins where another already covers the words stands behind it without words.
 */
final class MarkedText {
  private final String text;
  private final List<Mark> marks;
  private int next;
  private int at;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * The blocks of a release with their marks; words that no block has are paragraphs.
   *
   * @param marks in the order in which they begin
   */
  static List<Passage> of(Release release, List<Mark> marks) {
    MarkedText marked = new MarkedText(release.text(), marks);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < release.blocks().size(); i++) {
      Block block = release.blocks().get(i);
      marked.loose(block.span().start(), passages);
      passages.add(marked.passage(block, "b" + i));
    }
    marked.loose(release.text().length(), passages);
    marked.rest(passages);
    return passages;
  }

  private Passage passage(Block block, String id) {
    List<List<Passage.Cell>> rows = new ArrayList<>();
    if (block instanceof Block.Table table) {
      for (Block.Row row : table.rows()) {
        List<Passage.Cell> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
          skip(cell.span().start());
          cells.add(new Passage.Cell(cell, at, pieces(cell.span().end())));
        }
        rows.add(cells);
      }
      skip(block.span().end());
      return new Passage(block, id, block.span().start(), List.of(), rows);
    }
    skip(block.span().start());
    return new Passage(block, id, at, pieces(block.span().end()), rows);
  }

  /** What stands between two blocks, which is a line end and no more in what the parser gives. */
  private void loose(int end, List<Passage> passages) {
    if (at < end && !text.substring(at, end).isBlank()) {
      Block block = new Block.Paragraph(new Span(at, end));
      passages.add(new Passage(block, "at" + at, at, pieces(end), List.of()));
    } else {
      skip(end);
    }
  }

  private void skip(int position) {
    at = Math.max(at, position);
  }

  /** Marks beyond the last block. */
  private void rest(List<Passage> passages) {
    if (next < marks.size()) {
      Block block = new Block.Paragraph(new Span(at, at));
      passages.add(new Passage(block, "at" + at, at, pieces(Integer.MAX_VALUE), List.of()));
    }
  }

  private List<Piece> pieces(int end) {
    List<Piece> pieces = new ArrayList<>();
    int last = Math.max(at, Math.min(end, text.length()));
    while (next < marks.size() && marks.get(next).span().start() < end) {
      Mark mark = marks.get(next++);
      words(Math.min(mark.span().start(), last), null, pieces);
      if (mark.span().start() < at || mark.end() == mark.span().start()) {
        pieces.add(new Piece("", mark));
      } else {
        words(Math.min(mark.end(), last), mark, pieces);
      }
    }
    words(last, null, pieces);
    return pieces;
  }

  private void words(int end, @Nullable Mark mark, List<Piece> pieces) {
    if (at < end) {
      pieces.add(new Piece(text.substring(at, end), mark));
      at = end;
    }
  }
}
