package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import io.github.gongbao.parser.outline.marker.MarkerRow;
import io.github.gongbao.parser.outline.marker.Numbering;
import io.github.gongbao.parser.outline.marker.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which rows of markers are measures. Numbered notes, questions, counts and causes are none, nor
 * are dashes, which number nothing, nor the articles of a law and what is listed in them.
 */
final class MeasureRows {
  private static final WordList NOTE_LEADS = WordList.named("note-leads.tsv");
  private static final WordList CAUSES = WordList.named("causes.tsv");
  private static final WordList CAUSE_LEADS = WordList.named("cause-leads.tsv");
  private static final WordList REMEDIES = WordList.named("remedies.tsv");
  private static final int LONGEST_LEAD = 60;

  private final Lines lines;
  private final List<MarkerRow> rows;
  private final Set<Integer> questionStarts;

  /** Where the first article stands, and the annex or the end of the text behind it. */
  private final Span law;

  /**
   * @param rows the believed rows, in the order in which they begin
   * @param questionStarts where questions begin
   */
  MeasureRows(Lines lines, List<MarkerRow> rows, Set<Integer> questionStarts) {
    this.lines = lines;
    this.rows = rows;
    this.questionStarts = questionStarts;
    this.law = law();
  }

  List<MarkerRow> measures() {
    List<MarkerRow> measures = new ArrayList<>();
    for (MarkerRow row : rows) {
      if (isMeasures(row)) {
        measures.add(row);
      }
    }
    return measures;
  }

  private boolean isMeasures(MarkerRow row) {
    return row.numbering() != Numbering.DASH
        && !isOfLaw(row)
        && !isLedByNote(row.first())
        && !isCauses(row)
        && !isOtherwiseListed(row);
  }

  /** The text of the articles with the chapters that hold them; empty where there are none. */
  private Span law() {
    int start = Integer.MAX_VALUE;
    int last = 0;
    for (MarkerRow row : rows) {
      if (row.numbering() == Numbering.ARTICLE && row.members().size() > 1) {
        for (Marker article : row.members()) {
          start = Math.min(start, article.span().start());
          last = Math.max(last, article.line());
        }
      }
    }
    if (start == Integer.MAX_VALUE) {
      return new Span(0, 0);
    }
    for (int line = last + 1; line < lines.count(); line++) {
      if (lines.isAttachmentHead(line)) {
        return new Span(start, lines.get(line).start());
      }
    }
    return new Span(start, lines.folded().length());
  }

  private boolean isOfLaw(MarkerRow row) {
    boolean holdsArticles = row.numbering().compareTo(Numbering.ARTICLE) < 0;
    int start = row.first().span().start();
    return row.numbering() == Numbering.ARTICLE
        || law.length() > 0 && start < law.end() && (holdsArticles || start >= law.start());
  }

  private boolean isOtherwiseListed(MarkerRow row) {
    int others = 0;
    for (Marker marker : row.members()) {
      boolean other =
          questionStarts.contains(marker.span().start())
              || lines.isQuestion(marker)
              || lines.isCount(marker);
      others += other ? 1 : 0;
    }
    return others * 2 >= row.members().size();
  }

  private boolean isLedByNote(Marker first) {
    Span line = lines.get(first.line());
    if (first.opening()) {
      if (first.line() == 0) {
        return false;
      }
      line = lines.get(first.line() - 1);
    }
    int lead = NOTE_LEADS.lengthAt(lines.folded(), line.start(), line.end());
    int after = line.start() + lead;
    return lead > 0 && (after >= line.end() || ": ".indexOf(lines.folded().charAt(after)) >= 0);
  }

  /** 主要原因有：一是… 二是…: why something was, not what was done. */
  private boolean isCauses(MarkerRow row) {
    if (row.numbering().compareTo(Numbering.ORDINAL_WORD) < 0) {
      return false;
    }
    String folded = lines.folded();
    int because = 0;
    for (Marker marker : row.members()) {
      because += CAUSES.standsAt(folded, marker.span().end(), folded.length()) ? 1 : 0;
    }
    return because * 2 > row.members().size() || isLedByCause(row.first());
  }

  private boolean isLedByCause(Marker first) {
    int line = first.opening() ? first.line() - 1 : first.line();
    if (line < 0) {
      return false;
    }
    Span lead = lines.get(line);
    int end = Math.min(first.span().start(), lead.end());
    int from = Math.max(lead.start(), end - LONGEST_LEAD);
    int start = Math.max(from, end - 1);
    while (start > from && lines.folded().charAt(start - 1) != '。') {
      start--;
    }
    return saysOnlyWhy(lines.folded(), start, end);
  }

  /** Whether words say why, and not what was done about it: 由于化肥价格上涨,市农业农村局采取三项措施. */
  private static boolean saysOnlyWhy(String folded, int start, int end) {
    int cause = CAUSES.indexOf(folded, start, end);
    return cause >= 0
        && !CAUSE_LEADS.occurs(folded, start, cause)
        && !REMEDIES.occurs(folded, cause, end);
  }
}
