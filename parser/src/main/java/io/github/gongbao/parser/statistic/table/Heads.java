package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.caption.CaptionLine;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadReader;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words of a table say, each cell read once and all in one text. */
final class Heads {
  private final Map<Cell, Words> words;

  Heads(List<Section> sections, Captions captions) {
    List<Cell> cells = new ArrayList<>();
    BitSet lines = new BitSet();
    BitSet labels = new BitSet();
    for (Section section : sections) {
      lines.set(cells.size(), cells.size() + section.captions().size());
      cells.addAll(section.captions());
      section.headRows().forEach(row -> addWords(section.grid(), row, cells));
      int body = cells.size();
      section.bodyRows().forEach(row -> addWords(section.grid(), row, cells));
      labels.set(body, cells.size());
    }
    List<Squeezed> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      texts.add(words(cells.get(i), lines.get(i)));
    }
    List<HeadText> read = captions.read(texts);
    words = new IdentityHashMap<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      words.put(cells.get(i), new Words(read.get(i), labels.get(i)));
    }
  }

  /** The words of a cell without the number of a caption or the translation of a head. */
  private static Squeezed words(Cell cell, boolean caption) {
    int start = caption ? CaptionLine.number(cell.text()) : 0;
    int end = caption ? cell.text().length() : cell.name().length();
    return start > 0 || end < cell.text().length()
        ? cell.words().between(Math.min(start, end), end)
        : cell.words();
  }

  /** The words of a cell, and what they say once somebody has asked. */
  private static final class Words {
    private final HeadText text;
    private final boolean label;
    private @Nullable Head head;

    Words(HeadText text, boolean label) {
      this.text = text;
      this.label = label;
    }

    Head head() {
      if (head == null) {
        head = HeadReader.read(text, label);
      }
      return head;
    }
  }

  private static void addWords(Grid grid, int row, List<Cell> cells) {
    for (Cell cell : grid.filled(row)) {
      if (cell.isWords() && cell.row() == row && cell.name().length() <= HeadReader.LONGEST) {
        cells.add(cell);
      }
    }
  }

  /** What the words of a cell say as a head. */
  Head at(Cell cell) {
    Words said = words.get(cell);
    return said == null ? Head.NOTHING : said.head();
  }

  /** What the lines over the heads of a section say. */
  Caption caption(Section section) {
    Caption caption = Caption.NONE;
    for (Cell cell : section.captions()) {
      Words line = words.get(cell);
      boolean none = line == null || Cell.isForeign(cell.text());
      caption = none ? caption : CaptionLine.read(line.text).under(caption);
    }
    return caption;
  }
}
