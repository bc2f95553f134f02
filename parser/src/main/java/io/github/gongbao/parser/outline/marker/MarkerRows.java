package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.model.Diagnostic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins markers to rows that count on, so that 一是 is told from the words 一 and 是, and a list that
 * starts anew from one that goes on.
 */
public final class MarkerRows {
  /** A list of words like 一是 … 二是 does not reach further than this many lines. */
  private static final int REACH = 12;

  /** One whose markers begin paragraphs may have sections between them. */
  private static final int REACH_OF_PARAGRAPHS = 60;

  private final Map<Numbering, MarkerRow> opening = new EnumMap<>(Numbering.class);
  private final Map<Numbering, MarkerRow> inline = new EnumMap<>(Numbering.class);
  private final List<MarkerRow> rows = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private MarkerRows() {}

  /** The believed rows, and what was odd about their order. */
  public record Read(List<MarkerRow> rows, List<Diagnostic> diagnostics) {}

  public static Read join(List<Marker> markers) {
    MarkerRows rows = new MarkerRows();
    for (Marker marker : markers) {
      rows.add(marker);
    }
    List<MarkerRow> believed = new ArrayList<>();
    for (MarkerRow row : rows.rows) {
      if (row.isBelieved()) {
        believed.add(row);
      }
    }
    return new Read(believed, List.copyOf(rows.diagnostics));
  }

  private void add(Marker marker) {
    Numbering numbering = marker.numbering();
    if (marker.opening() && numbering.isCertain()) {
      forgetInner(numbering);
    }
    MarkerRow row = open(marker);
    if (numbering == Numbering.DASH || (marker.ordinal() == 0 && row != null)) {
      int ordinal = row == null ? 1 : row.last().ordinal() + 1;
      marker = new Marker(numbering, ordinal, marker.span(), marker.opening(), marker.line());
    }
    int next = row == null ? 1 : row.last().ordinal() + 1;
    if (row != null && marker.ordinal() == next) {
      put(row, marker);
    } else if (marker.ordinal() == 1) {
      put(begin(numbering), marker);
    } else if (marker.ordinal() > 0 && isBelievedOutOfOrder(marker, row)) {
      outOfOrder(marker, next);
      put(row != null && marker.ordinal() > next ? row : begin(numbering), marker);
    }
  }

  /** The row that this marker continues; where none does, the nearest that is open. */
  private @Nullable MarkerRow open(Marker marker) {
    MarkerRow atLineStarts = near(opening.get(marker.numbering()), marker);
    MarkerRow withinLines = near(inline.get(marker.numbering()), marker);
    if (atLineStarts == null || withinLines == null) {
      return atLineStarts == null ? withinLines : atLineStarts;
    }
    boolean first = atLineStarts.last().ordinal() + 1 == marker.ordinal();
    boolean second = withinLines.last().ordinal() + 1 == marker.ordinal();
    if (first != second) {
      return first ? atLineStarts : withinLines;
    }
    return marker.opening() ? atLineStarts : withinLines;
  }

  private static @Nullable MarkerRow near(@Nullable MarkerRow row, Marker marker) {
    if (row == null || marker.numbering().compareTo(Numbering.BRACKETED_ARABIC) <= 0) {
      return row;
    }
    boolean paragraphs = marker.opening() && row.last().opening();
    boolean sequence = marker.numbering() == Numbering.SEQUENCE_WORD;
    int reach = paragraphs ? REACH_OF_PARAGRAPHS : sequence ? 1 : REACH;
    return marker.line() - row.last().line() > reach ? null : row;
  }

  private MarkerRow begin(Numbering numbering) {
    MarkerRow row = new MarkerRow(numbering);
    rows.add(row);
    return row;
  }

  private void put(MarkerRow row, Marker marker) {
    row.add(marker);
    (marker.opening() ? opening : inline).put(marker.numbering(), row);
  }

  /** A heading ends the lists of words that stood under the one before. */
  private void forgetInner(Numbering outer) {
    for (Numbering numbering : Numbering.values()) {
      if (numbering.compareTo(Numbering.BRACKETED_ARABIC) > 0) {
        opening.remove(numbering);
        inline.remove(numbering);
      } else if (numbering.compareTo(outer) > 0) {
        inline.remove(numbering);
      }
    }
  }

  private static boolean isBelievedOutOfOrder(Marker marker, @Nullable MarkerRow row) {
    if (marker.opening() && marker.numbering().isCertain()) {
      return true;
    }
    boolean sameLine = row != null && row.last().line() == marker.line();
    boolean skipsOne = row != null && marker.ordinal() == row.last().ordinal() + 2;
    return skipsOne && (sameLine || (marker.opening() && row.last().opening()));
  }

  private void outOfOrder(Marker marker, int expected) {
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Code.ORDINAL_OUT_OF_ORDER,
            "list marker counts " + marker.ordinal() + " where " + expected + " was expected",
            Optional.of(marker.span())));
  }
}
