package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.caption.CaptionLine;
import io.github.gongbao.parser.statistic.table.caption.CaptionNumber;
import io.github.gongbao.parser.statistic.table.column.BrokenHeads;
import io.github.gongbao.parser.statistic.table.column.Formulas;
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
    List<Squeezed> texts = new ArrayList<>();
    BitSet labels = new BitSet();
    for (Section section : sections) {
      cells.addAll(section.captions());
      section.captions().forEach(cell -> texts.add(caption(cell)));
      BrokenHeads broken = new BrokenHeads(section);
      section.headRows().forEach(row -> addWords(section.grid(), row, cells));
      List<Cell> heads = cells.subList(texts.size(), cells.size());
      boolean lettered = heads.stream().map(Cell::text).anyMatch(Formulas::isIn);
      for (Cell cell : heads) {
        Squeezed words = broken.words(cell);
        texts.add(Formulas.without(words == cell.words() ? head(cell) : words, lettered));
      }
      int body = cells.size();
      section.bodyRows().forEach(row -> addWords(section.grid(), row, cells));
      cells.subList(body, cells.size()).forEach(cell -> texts.add(head(cell)));
      labels.set(body, cells.size());
    }
    List<HeadText> read = captions.read(texts);
    words = new IdentityHashMap<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      words.put(cells.get(i), new Words(read.get(i), labels.get(i)));
    }
  }

  /** The words of a caption without its number. */
  private static Squeezed caption(Cell cell) {
    int number = CaptionNumber.number(cell.text());
    return number > 0 ? cell.words().between(number, cell.text().length()) : cell.words();
  }

  /** The words of a head without their translation. */
  private static Squeezed head(Cell cell) {
    int end = cell.name().length();
    return end < cell.text().length() ? cell.words().between(0, end) : cell.words();
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
