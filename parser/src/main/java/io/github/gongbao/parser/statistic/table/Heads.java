package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.caption.CaptionLine;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadReader;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of a table say, each cell read once and all in one text. */
final class Heads {
  private final Map<Cell, HeadText> texts = new IdentityHashMap<>();
  private final Map<Cell, Head> heads = new IdentityHashMap<>();
  private final Set<Cell> labels = Collections.newSetFromMap(new IdentityHashMap<>());

  Heads(List<Section> sections, Captions captions) {
    List<Cell> cells = new ArrayList<>();
    for (Section section : sections) {
      cells.addAll(section.captions());
      section.headRows().forEach(row -> addWords(section.grid(), row, cells));
      int body = cells.size();
      section.bodyRows().forEach(row -> addWords(section.grid(), row, cells));
      labels.addAll(cells.subList(body, cells.size()));
    }
    List<HeadText> read = captions.read(cells.stream().map(Cell::words).toList());
    for (int i = 0; i < cells.size(); i++) {
      texts.put(cells.get(i), read.get(i));
    }
  }

  private static void addWords(Grid grid, int row, List<Cell> cells) {
    for (Cell cell : grid.filled(row)) {
      if (cell.isWords() && cell.row() == row && cell.text().length() <= HeadReader.LONGEST) {
        cells.add(cell);
      }
    }
  }

  /** What the words of a cell say as a head. */
  Head at(Cell cell) {
    return heads.computeIfAbsent(
        cell,
        c -> {
          HeadText text = texts.get(c);
          return text == null ? Head.NOTHING : HeadReader.read(text, labels.contains(c));
        });
  }

  /** What the lines over the heads of a section say. */
  Caption caption(Section section) {
    Caption caption = Caption.NONE;
    for (Cell cell : section.captions()) {
      HeadText text = texts.get(cell);
      caption = text == null ? caption : CaptionLine.read(text).under(caption);
    }
    return caption;
  }
}
