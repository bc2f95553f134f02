package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.figure.CellStatistics;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadReader;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of labels and what they say, each a table of one row: {@code 受灾人口：3200人；死亡：2人}. When
 * and where is said by the line before the first of them.
 */
final class LabelLines {
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_VALUE = 32;
  private static final String PARTING = ";,。、 -\t|/";

  private static final String QUOTES = "“\"「";

  /** A label and what it says. */
  private record Pair(Span label, Span value) {}

  private final BodyText body;
  private final Captions captions;
  private Caption before = Caption.NONE;
  private int last = -1;

  LabelLines(BodyText body, Captions captions) {
    this.body = body;
    this.captions = captions;
  }

  /**
   * The statistics of a line.
   *
   * @param index its place among the blocks of the body
   * @return its figures; empty where it is no line of labels, or one without figures
   */
  List<Statistic> read(int index) {
    Block block = body.blocks().get(index);
    boolean line = block instanceof Block.Paragraph || block instanceof Block.ListItem;
    List<Pair> pairs = line ? pairs(block.span()) : List.of();
    List<@Nullable CellFigure> figures = new ArrayList<>(pairs.size());
    boolean none = true;
    for (Pair pair : pairs) {
      CellFigure figure = CellFigure.read(body.folded(), pair.value());
      if (isProse(pair, figure != null)) {
        return List.of();
      }
      none &= figure == null;
      figures.add(figure);
    }
    if (none) {
      return List.of();
    }
    List<HeadText> texts =
        captions.read(
            pairs.stream()
                .map(pair -> Squeezed.of(body.text(), body.folded(), pair.label()))
                .toList());
    if (last != index - 1) {
      before = captions.before(index);
    }
    List<Statistic> statistics = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Span value = pairs.get(i).value();
      CellFigure figure = figures.get(i);
      Head head = HeadReader.read(texts.get(i), false);
      boolean bare =
          figure == null
              || LabelValues.isBare(head, figure)
              || LabelValues.isOfNoFigure(texts.get(i).folded());
      if (!bare && !head.name().isEmpty()) {
        Span whole = new Span(pairs.get(i).label().start(), value.end());
        CellStatistics cells = new CellStatistics(index, body.text());
        statistics.add(
            cells.labelled(head, whole, figure, before.in(captions.own(before)), captions.title()));
      }
    }
    last = statistics.isEmpty() ? last : index;
    return statistics;
  }

  /**
   * 旅客:45.6万人次,同比增长12.3%, 病例:3例(郑州2例): more than a figure, which is read as prose.
   *
   * @param figure whether it is one, whatever stands in brackets behind it
   */
  private boolean isProse(Pair pair, boolean figure) {
    String value = words(pair.value());
    int open = value.indexOf('(');
    String beside = !figure ? value : open > 0 ? value.substring(open) : "";
    return beside.chars().anyMatch(Character::isDigit)
        && !LabelValues.isOfNoFigure(words(pair.label()));
  }

  /** The labels and values of a line; none where anything in it is something else. */
  private List<Pair> pairs(Span line) {
    String folded = body.folded();
    List<Pair> pairs = new ArrayList<>();
    int colon = colon(line.start(), line.end());
    int start = labelStart(line.start(), colon);
    while (colon >= 0) {
      int next = colon(colon + 1, line.end());
      int nextStart = next < 0 ? line.end() : labelStart(colon + 1, next);
      Span label = new Span(start, colon);
      Span value = trimmed(colon + 1, nextStart);
      boolean fits =
          label.length() > 1
              && label.length() <= LONGEST_LABEL
              && (folded.charAt(start) >= '\u3400' || QUOTES.indexOf(folded.charAt(start)) >= 0)
              && value.length() > 0
              && value.length() <= LONGEST_VALUE;
      // 其中:农业损失:1200万元
      boolean part = value.length() == 0 && next >= 0 && isPart(label);
      if (!fits && !part) {
        return List.of();
      }
      if (!part) {
        pairs.add(new Pair(label, value));
      }
      colon = next;
      start = nextStart;
    }
    return pairs;
  }

  private boolean isPart(Span label) {
    return CellWords.PART.contains(words(label));
  }

  private String words(Span span) {
    return body.folded().substring(span.start(), span.end());
  }

  /** The next colon that is not of a time of day, or -1. */
  private int colon(int from, int to) {
    String folded = body.folded();
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == ':' && !isClock(i, from, to)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClock(int colon, int from, int to) {
    return colon + 1 < to
        && colon > from
        && Character.isDigit(body.folded().charAt(colon - 1))
        && Character.isDigit(body.folded().charAt(colon + 1));
  }

  private int labelStart(int from, int colon) {
    String folded = body.folded();
    // a longer one is no label
    int least = Math.max(from, colon - LONGEST_LABEL - 1);
    int at = colon;
    int closed = 0;
    while (at > least && (closed > 0 || PARTING.indexOf(folded.charAt(at - 1)) < 0)) {
      at--;
      // (元/百元) parts nothing
      closed += folded.charAt(at) == ')' ? 1 : folded.charAt(at) == '(' && closed > 0 ? -1 : 0;
    }
    return at;
  }

  private Span trimmed(int from, int to) {
    String folded = body.folded();
    int start = from;
    int end = to;
    while (end > start && PARTING.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && folded.charAt(start) == ' ') {
      start++;
    }
    return new Span(start, end);
  }
}
