package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.caption.CaptionLine;
import io.github.gongbao.parser.statistic.table.caption.CaptionNumber;
import io.github.gongbao.parser.statistic.table.caption.CaptionTime;
import io.github.gongbao.parser.statistic.table.caption.CaptionUnits;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.Owner;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around the tables of a body: captions, lines of units, introductions, the title. */
final class Captions {
  static final int LONGEST_LINE = 70;
  private static final int LINES_BEFORE = 3;

  /** And with those that only name a unit each. */
  private static final int MOST_LINES = 8;

  /** 四项: what numbers things and names none. */
  private static final String NUMERALS = "两几各" + Cell.NUMERALS;

  private static final char ITEMS = '项';

  /** No number of a caption is longer. */
  private static final int LONGEST_NUMBER = 8;

  /** A title that is longer says what was done, not what is counted. */
  private static final int LONGEST_NAME = 12;

  private final BodyText body;
  private final TableContext context;
  private @Nullable Caption title;
  private @Nullable List<Region> source;

  Captions(BodyText body, TableContext context) {
    this.body = body;
    this.context = context;
  }

  /** The words of heads or lines with what is mentioned in them. */
  List<HeadText> read(List<Squeezed> lines) {
    return HeadText.of(lines, context.titles(), context.publishedOn());
  }

  /** What the title of the bulletin says, by which tables without a caption go. */
  Caption title() {
    if (title == null) {
      Squeezed words =
          Squeezed.of(
              context.title(),
              Folding.fold(context.title()),
              new Span(0, context.title().length()));
      int parted = CaptionNumber.parted(Folding.fold(context.title()));
      int number = Math.max(CaptionNumber.number(words.folded()), parted);
      Squeezed line = words.between(number, words.folded().length());
      Caption said = CaptionLine.read(read(List.of(line)).get(0));
      boolean names =
          Measures.isMeasure(Cell.withoutBrackets(said.name()))
              || !said.thing().isEmpty()
              || Owner.isSomebodys(said.name())
              || said.name().length() <= LONGEST_NAME;
      Caption named = names ? said : said.withoutName();
      Caption dated = named.period().isPresent() ? named : opening().under(named);
      Optional<Region> home = context.home().filter(division -> dated.regions().isEmpty());
      title = home.map(division -> dated.in(List.of(division))).orElse(dated);
    }
    return title;
  }

  /**
   * 据监测,本周(3月6日—3月12日)…: the time that the first sentence is of, where the title has none;
   * 现将2020年11月1日零时…公布如下.
   */
  private Caption opening() {
    int left = LINES_BEFORE;
    for (Block block : body.blocks()) {
      if (block instanceof Block.Paragraph && block.span().length() > 0) {
        Squeezed words = Squeezed.of(body.text(), body.folded(), block.span());
        int stop = words.folded().indexOf('。');
        int label = CaptionWords.DATED.begins(words.folded());
        if (label > 0) {
          Squeezed when = words.between(label, words.folded().length());
          Caption said = CaptionTime.opening(read(List.of(when)).get(0));
          if (said.period().filter(Captions::isStretch).isPresent()) {
            return said;
          }
        }
        left--;
        if (stop >= 0 || words.folded().endsWith(":") || left == 0) {
          int end = stop < 0 ? words.folded().length() : stop;
          return CaptionTime.opening(read(List.of(words.between(0, end))).get(0));
        }
      }
    }
    return Caption.NONE;
  }

  /** Whether it is longer than a day. */
  private static boolean isStretch(Period period) {
    return !period.start().equals(period.end());
  }

  /** The divisions that a table is about: those of its caption, or of the bulletin. */
  List<Region> own(Caption caption) {
    if (!caption.regions().isEmpty()) {
      return caption.regions();
    }
    if (source == null) {
      List<Squeezed> lines =
          context.titles().stream().map(line -> new Squeezed(line, line)).toList();
      source =
          read(lines).stream()
              .flatMap(line -> line.places().stream())
              .findFirst()
              .map(place -> place.regions())
              .orElse(List.of());
    }
    return source;
  }

  /**
   * What the lines around a table say.
   *
   * @param index the place of the table among the blocks
   */
  Caption around(int index) {
    List<Block> blocks = body.blocks();
    List<Squeezed> lines = new ArrayList<>();
    int left = LINES_BEFORE;
    for (int i = index - 1; i >= Math.max(0, index - MOST_LINES) && left > 0; i--) {
      Squeezed line = line(blocks.get(i));
      if (line == null) {
        break;
      }
      left -= CaptionUnits.isLine(line.folded()) ? 0 : 1;
      lines.add(line);
    }
    Caption caption = Caption.NONE;
    for (HeadText line : read(lines)) {
      Caption said = CaptionLine.read(line);
      caption = caption.under(Cell.isForeign(line.folded()) ? said.ofTranslation() : said);
      if (!caption.name().isEmpty()) {
        break;
      }
    }
    if (caption.isUnitless() && index + 1 < blocks.size()) {
      Squeezed behind = line(blocks.get(index + 1));
      if (behind != null && CaptionWords.IN_UNITS.begins(behind.folded()) > 0) {
        caption = caption.under(CaptionLine.read(read(List.of(behind)).get(0)));
      }
    }
    return caption;
  }

  /**
   * What the sentence before a line says of when and where.
   *
   * @param index the place of the line among the blocks
   */
  Caption before(int index) {
    if (index == 0) {
      return Caption.NONE;
    }
    Squeezed words = Squeezed.of(body.text(), body.folded(), body.blocks().get(index - 1).span());
    String folded = words.folded();
    int end = folded.length();
    int start = end;
    while (start > 0 && (start == end || "。;".indexOf(folded.charAt(start - 1)) < 0)) {
      start--;
    }
    Squeezed sentence = new Squeezed(words.published().substring(start), folded.substring(start));
    return folded.length() - start > LONGEST_LINE
        ? Caption.NONE
        : CaptionLine.read(read(List.of(sentence)).get(0));
  }

  /** The row of heads over a table that its rows do not go with, as they span nobody says what. */
  Optional<Span> stray(int index) {
    return Optional.of(index)
        .filter(i -> i > 0)
        .map(i -> body.blocks().get(i - 1))
        .filter(block -> block instanceof Block.Paragraph)
        .map(Block::span)
        .filter(this::isRow);
  }

  /** A row of cells, which says nothing of all of a table. */
  private boolean isRow(Span line) {
    int tab = body.text().indexOf('\t', line.start());
    int next = tab < 0 ? -1 : body.text().indexOf('\t', tab + 1);
    return next >= 0 && next < line.end();
  }

  /** The words of a block that can be a line over a table: no prose but what introduces it. */
  private @Nullable Squeezed line(Block block) {
    boolean line = block instanceof Block.Paragraph || block instanceof Block.Heading;
    if (!line || block.span().length() == 0 || isRow(block.span())) {
      return null;
    }
    Squeezed words = Squeezed.of(body.text(), body.folded(), block.span());
    String folded = words.folded();
    int end = Cell.withoutTranslation(folded, folded.length());
    boolean ends =
        folded.endsWith("。")
            || folded.endsWith(";")
            || end > LONGEST_LINE && !Cell.isForeign(folded)
            || folded.endsWith(":");
    int from = block.span().start();
    String raw = body.folded().substring(from, Math.min(block.span().end(), from + LONGEST_NUMBER));
    int number = Math.max(CaptionNumber.number(folded), CaptionNumber.parted(raw));
    return ends ? introduction(words) : words.between(number, end);
  }

  /** 各月末M1余额分别为: — the last clause of a paragraph, where it leads up to a table. */
  private static @Nullable Squeezed introduction(Squeezed words) {
    String folded = words.folded();
    int end = folded.length();
    while (end > 0 && "。;: ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    int cut = CaptionWords.INTRODUCTION.ends(folded.substring(0, end));
    if (cut == 0) {
      return null;
    }
    int start = end;
    while (start > 0 && "。;".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    int stop = end - cut;
    int clause = folded.lastIndexOf(',', stop);
    int from = clause > start && stop - clause > 4 ? clause + 1 : start;
    int presented = CaptionWords.PRESENTING.begins(folded, from);
    if (presented > 0) {
      // 现将事故四项指数公布如下: several things
      int items = folded.indexOf(ITEMS, from + 1);
      if (items > 0 && items < stop && NUMERALS.indexOf(folded.charAt(items - 1)) >= 0) {
        return null;
      }
      from += presented;
      stop -= CaptionWords.ANNOUNCING.ends(folded.substring(from, stop));
    }
    return new Squeezed(words.published().substring(from, stop), folded.substring(from, stop));
  }
}
