package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.LooseNames;
import io.github.gongbao.parser.page.foot.Foot;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Tail;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexField;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands below the body of a plain text: the editor, links, the site's own lines. */
final class TextFoot {
  private static final int LONGEST_TAIL = 60;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_VALUE = 20;
  private static final int LEAST_DAYS = 3;

  /** So many of the last lines may be particulars of the text. */
  private static final int PARTICULARS = 8;

  private static final int LONGEST_TITLE = 120;
  private static final int COLUMN = 8;
  private static final int LEAST_NUMBERS = 3;

  /** So many of the last lines may end in who edited the text: under it stand captions. */
  private static final int NOTED = 3;

  /** So many lines under that of the editor the source may be named. */
  private static final int BESIDE = 2;

  private final List<TextLine> lines;
  private PublicationLine publication = PublicationLine.NOTHING;
  private final Optional<String> title;

  private TextFoot(List<TextLine> lines) {
    this.lines = lines;
    IndexTable particulars = new IndexTable();
    for (TextLine line : lines.subList(Math.max(0, lines.size() - PARTICULARS), lines.size())) {
      if (line.text().length() <= LONGEST_TITLE && IndexTable.isLine(line.text())) {
        particulars.readLine(line.text(), false, null);
      }
    }
    title = particulars.get(IndexField.TITLE);
  }

  static TextFoot of(List<TextLine> lines) {
    TextFoot foot = new TextFoot(new ArrayList<>(lines));
    foot.cutRest();
    foot.cutDates();
    foot.strip();
    return foot;
  }

  /** The lines without the foot. */
  List<TextLine> body() {
    return lines;
  }

  /** What particulars under the body call it: 标题：…. */
  Optional<String> title() {
    return title;
  }

  PublicationLine publication() {
    return publication;
  }

  /** Cuts where related links or the site's own lines begin; an editor below them is kept. */
  private void cutRest() {
    List<Foot.Line> foot = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      foot.add(new Foot.Line(line.text(), line.link(), false));
    }
    int cut = Foot.start(foot);
    for (int i = cut; i < lines.size(); i++) {
      PublicationLine said = i > cut ? withLabel(i) : null;
      said = said == null ? lines.get(i).publication() : said;
      boolean beside = said != null && i <= cut + BESIDE && said.whole() && said.labelled();
      if (said != null && (said.editor().isPresent() || beside && names(said))) {
        publication = publication.or(said);
      }
    }
    truncate(cut);
    // the line of the editor over an annex
    int kept = 0;
    for (TextLine line : lines) {
      if (Foot.isEditor(line.text())) {
        publication = publication.or(PublicationLine.parse(line.text()));
      } else {
        lines.set(kept++, line);
      }
    }
    truncate(kept);
  }

  /** Takes off the days of a list whose links are lost, one under the other. */
  private void cutDates() {
    int end = lines.size();
    while (end > 1 && isDay(lines.get(end - 1).text())) {
      end--;
    }
    if (lines.size() - end >= LEAST_DAYS) {
      truncate(end);
    }
  }

  private static boolean isDay(String line) {
    WrittenDate date = WrittenDate.at(line, 0);
    return date != null && date.end() == line.length();
  }

  private void strip() {
    int names;
    do {
      stripLines();
      names = LooseNames.start(lines);
    } while (truncated(names));
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - NOTED); i--) {
      cutNotes(i);
    }
  }

  /** Takes off what says who published the text, and tools, line by line. */
  private void stripLines() {
    while (lines.size() > 1) {
      TextLine last = lines.get(lines.size() - 1);
      PublicationLine said = last.publication();
      PublicationLine valued = withLabel(lines.size() - 1);
      if (valued != null) {
        publication = valued.or(publication);
        lines.remove(lines.size() - 1);
        cutLabel();
      } else if (said != null
          && (said.labelled() && (said.isDated() || names(said)) || isClocked(said))) {
        publication = said.or(publication);
        truncate(lines.size() - 1);
      } else if (!last.link() && (!isTool(last) || endsColumn())) {
        break;
      } else {
        truncate(lines.size() - 1);
      }
    }
  }

  private static boolean isTool(TextLine line) {
    return line.isAtEdge() || Furniture.isPager(line.text());
  }

  /** Whether the last line is a number under others, as in a table of which each cell is a line. */
  private boolean endsColumn() {
    int numbers = 0;
    for (TextLine line : lines.subList(Math.max(0, lines.size() - COLUMN), lines.size())) {
      numbers += Typography.isFigure(line.text()) ? 1 : 0;
    }
    return numbers >= LEAST_NUMBERS && Typography.isFigure(lines.get(lines.size() - 1).text());
  }

  /** Takes off the label with which the last line ends, or the line that is nothing else. */
  private void cutLabel() {
    TextLine last = lines.remove(lines.size() - 1);
    String words = last.text().substring(0, labelStart(last.text())).strip();
    if (!words.isEmpty()) {
      lines.add(new TextLine(words, last.emphasized(), last.link()));
    }
  }

  /** Where what stands behind the last sentence of a line begins; 0 where it holds none. */
  private static int labelStart(String line) {
    return line.lastIndexOf('。') + 1;
  }

  /** What a line says as the value of the label over it: 责任编辑： and a name; else null. */
  private @Nullable PublicationLine withLabel(int i) {
    String over = lines.get(i - 1).text();
    String label = over.substring(labelStart(over)).strip();
    String value = lines.get(i).text();
    boolean open =
        !label.isEmpty()
            && label.length() <= LONGEST_LABEL
            && value.length() <= LONGEST_VALUE
            && Typography.isColon(label.charAt(label.length() - 1));
    PublicationLine said = open ? PublicationLine.parse(label + value) : PublicationLine.NOTHING;
    return said.whole() && said.labelled() && names(said) ? said : null;
  }

  /** Whether a line is a day and a clock, which no signature has. */
  private static boolean isClocked(PublicationLine said) {
    return said.whole() && said.time().isPresent();
  }

  private static boolean names(PublicationLine said) {
    return said.editor().isPresent() || said.source().isPresent();
  }

  /** Takes source and editor off the end of a paragraph: ……全面发展。（责任编辑：张三）. */
  private void cutNotes(int at) {
    TextLine line = lines.get(at);
    String text = at < lines.size() - 1 ? line.text() : Tail.without(line.text());
    if (text.length() < line.text().length()) {
      lines.set(at, new TextLine(text, line.emphasized(), line.link()));
    }
    for (int i = text.length() - 1; i > Math.max(0, text.length() - LONGEST_TAIL); i--) {
      if (!Typography.isOpening(text.charAt(i))) {
        continue;
      }
      PublicationLine said = PublicationLine.parse(text.substring(i));
      if (said.whole() && said.labelled() && names(said)) {
        publication = publication.or(said);
        String body = Typography.trim(text.substring(0, i));
        lines.set(at, new TextLine(body, line.emphasized(), line.link()));
        return;
      }
    }
  }

  private boolean truncated(int size) {
    boolean shorter = size < lines.size();
    truncate(size);
    return shorter;
  }

  private void truncate(int size) {
    lines.subList(size, lines.size()).clear();
  }
}
