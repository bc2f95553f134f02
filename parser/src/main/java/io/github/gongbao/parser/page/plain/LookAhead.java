package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows within the next lines of a text: a publication line, the title once more. */
final class LookAhead {
  private static final int PUBLISHED_WITHIN = 6;
  private static final int INDEX_WITHIN = 8;
  private static final int REPEATED_WITHIN = 15;
  private static final int LONGEST_TOOL = 60;
  private static final int LEAST_LABELS = 3;
  private static final int ACCOUNT_WITHIN = 3;
  private static final int LONGEST_PARTICULAR = 16;

  private final List<TextLine> lines;

  LookAhead(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * The index of the publication line that follows a line, with nothing but title lines between;
   * the index after the line where there is none.
   */
  int publicationFrom(int start) {
    for (int i = start + 1; i < Math.min(lines.size(), start + PUBLISHED_WITHIN); i++) {
      String line = lines.get(i).text();
      if (tells(lines.get(i))) {
        return i;
      }
      if (IndexTable.isRow(line) || !TitleLines.isTitle(line) && !Furniture.is(line)) {
        break;
      }
    }
    return start + 1;
  }

  /** Whether a line says when or under which number something was published. */
  static boolean tells(TextLine line) {
    return line.publication() != null || DocumentNumber.of(line.text()).isPresent();
  }

  /**
   * The index after the lines that together are the title and what stands with it: up to the
   * publication line, and where none follows, with the line that the title goes on in.
   */
  int titleEnd(int start) {
    int end = publicationFrom(start);
    if (end > start + 1 || end == lines.size() || tells(lines.get(end))) {
      return end;
    }
    String first = lines.get(start).text();
    String second = lines.get(end).text();
    boolean together =
        TitleLines.isIssuerOver(first, second)
            || TitleLines.isUnfinished(first, second) && TitleLines.isTitle(second);
    return together ? end + 1 : end;
  }

  /** Whether a line names who publishes, and the day stands alone under it, over the title. */
  boolean isMasthead(int i) {
    PublicationLine said = i + 2 < lines.size() ? lines.get(i + 1).publication() : null;
    return said != null
        && said.whole()
        && said.isDated()
        && said.source().isEmpty()
        && !Marked.isLabelled(lines.get(i + 2).text())
        && PublicationWords.isPublisher(lines.get(i).text());
  }

  /** Whether a line names an account: what it says of itself stands under it. */
  boolean isAccount(int i) {
    int next = i + 1;
    int last = Math.min(lines.size(), i + ACCOUNT_WITHIN);
    while (next < last && lines.get(next).text().equals(lines.get(i).text())) {
      next++;
    }
    return next < lines.size() && Furniture.isLabelOfAccount(lines.get(next).text());
  }

  /**
   * Whether a line is the summary of a text: under it stands when and by whom that was published,
   * and then more sentences than one.
   *
   * @param known the day that was told before, if any: another one is not when it was published
   */
  boolean isSummary(int start, Optional<LocalDate> known) {
    if (start + 1 >= lines.size()) {
      return false;
    }
    PublicationLine said = lines.get(start + 1).publication();
    boolean other = known.isPresent() && said != null && !said.date().equals(known);
    String text = lines.get(start).text();
    boolean sentence =
        text.indexOf('。') >= 0 || text.length() > LONGEST_TOOL && text.indexOf('，') >= 0;
    if (!sentence
        || said == null
        || said.date().isEmpty()
        || other
        || Signatures.isDay(lines.get(start + 1).text())) {
      return false;
    }
    int length = 0;
    for (int i = start + 2; i < lines.size(); i++) {
      length += lines.get(i).isSentence() ? lines.get(i).text().length() : 0;
    }
    return length > lines.get(start).text().length();
  }

  /** Whether a table of particulars follows under a few short lines. */
  boolean hasIndexFrom(int start) {
    for (int i = start; i < Math.min(lines.size(), start + INDEX_WITHIN); i++) {
      String line = lines.get(i).text();
      if (IndexTable.isLine(line)) {
        return i + 1 < lines.size() && IndexTable.isLine(lines.get(i + 1).text());
      }
      if (line.length() > LONGEST_TOOL || lines.get(i).isSentence()) {
        return false;
      }
    }
    return false;
  }

  /**
   * The index after the title where it stands once more under short lines of the page; -1 where it
   * does not.
   */
  int titleFrom(int start, String title) {
    TitleAgain again = new TitleAgain(title);
    for (int i = start; i < Math.min(lines.size(), start + REPEATED_WITHIN); i++) {
      String line = lines.get(i).text();
      int end = again.endAt(lines, i);
      if (end > 0) {
        return end;
      }
      if (line.length() > LONGEST_TOOL || line.indexOf('。') >= 0) {
        break;
      }
    }
    return -1;
  }

  /**
   * The index after the rule under which the text begins, ==== 正文 ====, where only labels and their
   * values stand over it from an index on; else that index.
   */
  int afterRule(int start) {
    for (int i = start; i < Math.min(lines.size(), start + INDEX_WITHIN); i++) {
      String line = lines.get(i).text();
      if (isRule(line)) {
        return i + 1;
      }
      if (!Marked.isLabelled(line) && line.length() > LONGEST_TOOL) {
        break;
      }
    }
    return start;
  }

  private static boolean isRule(String line) {
    int word = line.indexOf("正文");
    return word > 2
        && line.chars().filter(c -> "=-*#_—".indexOf(c) >= 0).count() >= line.length() - 4
        && line.length() > word + 4;
  }

  /** Whether a line is a short label with its value under another one of particulars. */
  boolean isParticularUnder(int start) {
    String line = lines.get(start).text();
    return start > 0
        && line.length() <= LONGEST_PARTICULAR
        && Marked.isLabelled(line)
        && IndexTable.isLine(lines.get(start - 1).text());
  }

  /**
   * Whether a line is one of three or more labels with their values, of which a later one tells
   * when something was published or who did.
   */
  boolean isParticular(int start) {
    int from = start;
    while (from > 0 && Marked.isLabelled(lines.get(from - 1).text())) {
      from--;
    }
    boolean telling = false;
    int to = start;
    int most = Math.min(lines.size(), start + INDEX_WITHIN);
    while (to < most && Marked.isLabelled(lines.get(to).text())) {
      telling |= to > start && (tells(lines.get(to)) || IndexTable.isLine(lines.get(to).text()));
      to++;
    }
    return to > start && to - from >= LEAST_LABELS && telling;
  }
}
