package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.exchange.ExchangeReader;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import io.github.gongbao.parser.outline.marker.MarkerRow;
import io.github.gongbao.parser.outline.marker.MarkerRows;
import io.github.gongbao.parser.outline.marker.MarkerScanner;
import io.github.gongbao.parser.outline.marker.Numbering;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the structure of a body: its measures and its exchanges. */
public final class OutlineReader {
  private OutlineReader() {}

  /**
   * Reads the outline.
   *
   * @param body the body text
   * @param title the title of the bulletin as published, which may say who answers; may be empty
   */
  public static Outline read(BodyText body, String title) {
    Lines lines = Lines.of(body);
    List<Marker> markers = MarkerScanner.scan(lines);
    ExchangeReader.Read questions = ExchangeReader.read(body, title, lines, markers);
    BitSet contents = Contents.lines(lines, markers);
    Set<Span> found = new TreeSet<>(questions.labels());

    Set<Integer> questionLabels = new HashSet<>();
    for (Span label : questions.labels()) {
      questionLabels.add(label.start());
    }
    List<Marker> listed = new ArrayList<>();
    for (Marker marker : markers) {
      if (questionLabels.contains(marker.span().start())) {
        continue;
      }
      if (contents.get(marker.line()) || marker.numbering() == Numbering.DECIMAL) {
        found.add(marker.span());
      } else {
        listed.add(marker);
      }
    }
    MarkerRows.Read joined = MarkerRows.join(listed);
    Set<Integer> questionStarts = new HashSet<>();
    for (Exchange exchange : questions.exchanges()) {
      questionStarts.add(exchange.span().start());
    }
    for (MarkerRow row : joined.rows()) {
      for (Marker marker : row.members()) {
        found.add(marker.span());
      }
    }
    List<MarkerRow> rows = new MeasureRows(lines, joined.rows(), questionStarts).measures();
    return new Outline(
        MeasureReader.read(
            body.text(), lines, rows, boundaries(body, lines, markers, questions.exchanges())),
        questions.exchanges(),
        List.copyOf(found),
        joined.diagnostics());
  }

  /** A measure does not reach into the next section or exchange, the signature or an attachment. */
  private static int[] boundaries(
      BodyText body, Lines lines, List<Marker> markers, List<Exchange> exchanges) {
    TreeSet<Integer> boundaries = new TreeSet<>();
    for (Marker marker : markers) {
      if (marker.numbering() == Numbering.DECIMAL) {
        boundaries.add(marker.span().start());
      }
    }
    for (int i = 0; i < lines.count(); i++) {
      if (lines.isAttachmentHead(i)) {
        boundaries.add(lines.get(i).start());
      }
    }
    boundaries.add(lines.end());
    for (Exchange exchange : exchanges) {
      boundaries.add(exchange.span().start());
      boundaries.add(exchange.span().end());
    }
    for (Block block : body.blocks()) {
      if (block instanceof Block.Signature || block instanceof Block.Attachment) {
        boundaries.add(block.span().start());
      }
    }
    int[] places = new int[boundaries.size()];
    int count = 0;
    for (int boundary : boundaries) {
      places[count++] = boundary;
    }
    return places;
  }
}
