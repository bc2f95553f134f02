package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import io.github.gongbao.parser.outline.marker.MarkerRow;
import io.github.gongbao.parser.outline.marker.Numbering;
import io.github.gongbao.parser.outline.marker.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nests rows of markers into measures: where each ends, what it is called, what stands in it. */
final class MeasureReader {
  private static final WordList PLANNED = WordList.named("planned.tsv");
  private static final WordList PLANNED_HEADINGS = WordList.named("planned-headings.tsv");
  private static final WordList OUTLOOK = WordList.named("outlook.tsv");

  private static final int LONGEST_LEAD = 150;
  private static final int CLOSE_BELOW = 2;

  private final String text;
  private final String folded;
  private final Lines lines;
  private final Headings headings;
  private final int[] boundaries;
  private final Map<MarkerRow, Boolean> announced = new HashMap<>();

  private MeasureReader(String text, Lines lines, int[] boundaries) {
    this.text = text;
    this.folded = lines.folded();
    this.lines = lines;
    this.headings = new Headings(text, lines);
    this.boundaries = boundaries;
  }

  /**
   * The measures.
   *
   * @param boundaries places that no measure crosses, ascending
   */
  static List<Measure> read(String text, Lines lines, List<MarkerRow> rows, int[] boundaries) {
    return new MeasureReader(text, lines, boundaries).nest(rows);
  }

  /** A marker of a row, and the measure being built from it. */
  private static final class Item implements Comparable<Item> {
    final MarkerRow row;
    final Marker marker;
    final boolean last;

    /** Whether lines stand between its own and the next item's; for the last one, as before it. */
    final boolean over;

    int end;
    Modality modality = Modality.REPORTED;
    final List<Measure> children = new ArrayList<>();

    Item(MarkerRow row, int index) {
      this.row = row;
      this.marker = row.members().get(index);
      this.last = index == row.members().size() - 1;
      int from = last ? Math.max(0, index - 1) : index;
      int to = Math.min(from + 1, row.members().size() - 1);
      this.over = row.members().get(to).line() - row.members().get(from).line() > 1;
      this.end = last ? Integer.MAX_VALUE : row.members().get(index + 1).span().start();
    }

    int start() {
      return marker.span().start();
    }

    @Override
    public int compareTo(Item other) {
      return Integer.compare(start(), other.start());
    }
  }

  private List<Measure> nest(List<MarkerRow> rows) {
    List<Item> items = new ArrayList<>();
    for (MarkerRow row : rows) {
      for (int i = 0; i < row.members().size(); i++) {
        items.add(new Item(row, i));
      }
    }
    Collections.sort(items);
    setEnds(items);
    List<Measure> measures = new ArrayList<>();
    Deque<Item> open = new ArrayDeque<>();
    for (Item item : items) {
      close(open, item.marker.span(), measures);
      Item parent = open.peek();
      if (parent != null) {
        item.end = Math.min(item.end, parent.end);
      }
      item.modality = modality(item, parent);
      open.push(item);
    }
    int end = folded.length();
    close(open, new Span(end, end + 1), measures);
    return List.copyOf(measures);
  }

  /** Those end that do not reach behind a marker; one that reaches into it ends before it. */
  private void close(Deque<Item> open, Span marker, List<Measure> measures) {
    Item item = open.peek();
    while (item != null && item.end < marker.end()) {
      open.pop();
      item.end = Math.min(item.end, marker.start());
      Item parent = open.peek();
      (parent == null ? measures : parent.children).add(measure(item));
      item = parent;
    }
  }

  /** Every item but the last of a row ends where the next begins; the last where its kind says. */
  private void setEnds(List<Item> items) {
    int[] nextOpening = new int[Numbering.values().length];
    int[] nextLine = new int[Numbering.values().length];
    Arrays.fill(nextOpening, folded.length());
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      Numbering numbering = item.marker.numbering();
      item.end = Math.min(item.end, boundaryAfter(item.start()));
      if (item.last) {
        for (Numbering other : Numbering.values()) {
          if (other.encloses(numbering)) {
            item.end = Math.min(item.end, nextOpening[other.ordinal()]);
          }
        }
        if (!announcesInner(item, nextOpening, nextLine)) {
          item.end = Math.min(item.end, ownEnd(item));
        }
      }
      if (item.marker.opening() || item.row.first() == item.marker) {
        nextOpening[numbering.ordinal()] = item.start();
        nextLine[numbering.ordinal()] = item.marker.line();
      }
    }
  }

  /** Whether a list of a lower level begins at a line close below: it belongs to this item. */
  private static boolean announcesInner(Item item, int[] nextOpening, int[] nextLine) {
    Numbering own = item.marker.numbering();
    for (Numbering inner : Numbering.values()) {
      if (inner.compareTo(own) > 0
          && inner.compareTo(Numbering.CIRCLED) <= 0
          && nextOpening[inner.ordinal()] < item.end
          && nextLine[inner.ordinal()] - item.marker.line() <= CLOSE_BELOW) {
        return true;
      }
    }
    return false;
  }

  /** Where the last item of a row ends by itself. */
  private int ownEnd(Item item) {
    int line = item.marker.line();
    int last = lastLine(item);
    if (last == line) {
      return outlookWithin(item.marker.span().end(), Math.min(lines.get(line).end(), item.end));
    }
    for (int next = line + 1; next <= last; next++) {
      int start = lines.get(next).start();
      if (start >= item.end) {
        break;
      }
      if (OUTLOOK.standsAt(folded, start, lines.get(next).end())) {
        return start;
      }
    }
    return lines.get(last).end();
  }

  /**
   * The last line that the last item of a row can have: one that is but a heading or an
   * announcement goes on below; another has no more lines than the longest of its peers.
   */
  private int lastLine(Item item) {
    Marker marker = item.marker;
    List<Marker> members = item.row.members();
    boolean heading = marker.opening() && isBareHeading(marker, lines.get(marker.line()));
    boolean alone = members.size() == 1 && marker.opening();
    if (heading || alone || lines.last(marker.line()) == ':') {
      return lines.count() - 1;
    }
    int longest = 1;
    for (int i = 1; i < members.size(); i++) {
      longest = Math.max(longest, members.get(i).line() - members.get(i - 1).line());
    }
    return Math.min(marker.line() + longest, lines.count()) - 1;
  }

  private boolean isBareHeading(Marker marker, Span line) {
    return lines.find('。', marker.span().end(), line.end()) < 0;
  }

  private int outlookWithin(int from, int end) {
    for (int i = from; i < end; i++) {
      if (folded.charAt(i) == '。' && OUTLOOK.standsAt(folded, i + 1, end)) {
        return i + 1;
      }
    }
    return end;
  }

  private int boundaryAfter(int start) {
    int at = Arrays.binarySearch(boundaries, start + 1);
    int index = at < 0 ? -at - 1 : at;
    return index < boundaries.length ? boundaries[index] : folded.length();
  }

  private Measure measure(Item item) {
    Span marker = item.marker.span();
    int end = Math.max(marker.end(), item.end);
    while (end > marker.end() && folded.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Measure(
        text.substring(marker.start(), marker.end()),
        item.marker.ordinal(),
        headings.of(item.marker, end, item.over),
        item.modality,
        new Span(marker.start(), end),
        item.children);
  }

  private Modality modality(Item item, @Nullable Item parent) {
    int start = item.marker.span().end();
    int end = firstSentenceEnd(item);
    boolean planned =
        item.marker.numbering() == Numbering.MODAL
            || (parent != null && parent.modality == Modality.PLANNED)
            || isAnnounced(item.row)
            || PLANNED.occurs(folded, start, end)
            || PLANNED_HEADINGS.endsAt(folded, start, end);
    return planned ? Modality.PLANNED : Modality.REPORTED;
  }

  private int firstSentenceEnd(Item item) {
    int from = item.marker.span().end();
    int end = Math.min(item.end, lines.get(item.marker.line()).end());
    int stop = lines.find('。', from, end);
    return stop < 0 ? Math.max(from, end) : stop;
  }

  private boolean isAnnounced(MarkerRow row) {
    Boolean known = announced.get(row);
    if (known == null) {
      known = isAnnouncedAsPlanned(row);
      announced.put(row, known);
    }
    return known;
  }

  /** Whether the sentence that leads to the row speaks of what is to come. */
  private boolean isAnnouncedAsPlanned(MarkerRow row) {
    Marker first = row.first();
    Span line = lines.get(first.line());
    int end = first.span().start();
    if (first.opening()) {
      if (first.line() == 0 || lines.last(first.line() - 1) != ':') {
        return false;
      }
      line = lines.get(first.line() - 1);
      end = line.end();
    }
    // 主要做好以下工作。一是…: a full stop may part the words that lead to the list from the list
    int from = Math.max(line.start(), end - LONGEST_LEAD);
    int start = Math.max(from, end - 1);
    while (start > from && folded.charAt(start - 1) != '。') {
      start--;
    }
    return PLANNED.occurs(folded, start, end) || OUTLOOK.occurs(folded, start, end);
  }
}
