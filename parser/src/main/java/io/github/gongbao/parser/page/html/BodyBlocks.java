package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Foot;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.LineBlocks;
import io.github.gongbao.parser.page.html.walk.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.select.Evaluator;

/** The lines of a body as blocks: furniture, the repeated title and the number line taken off. */
final class BodyBlocks {
  /** A title is repeated within the first lines of a body. */
  private static final int HEAD_LINES = 10;

  /** A line with the clock of the publication and nothing else has no more characters. */
  private static final int LONGEST_CLOCKED = 40;

  private static final int LONGEST_LABEL = 8;
  private static final int LEAST_WORDS = 60;

  /** So many links under the last sentence are of other texts, not of what it names. */
  private static final int LEAST_LINKS = 3;

  private static final Evaluator FOOTER = new Evaluator.Tag("footer");

  private final List<Line> lines;

  BodyBlocks(List<Line> body) {
    lines = new ArrayList<>(body.size());
    for (Line line : body) {
      if (!isFurniture(line)) {
        lines.add(line);
      }
    }
    cutFoot();
    cutSections();
    while (!lines.isEmpty() && isEnd(lines.get(lines.size() - 1)) && !isSigned()) {
      lines.remove(lines.size() - 1);
    }
    dropLeadingFurniture();
    dropLeadingMenu();
  }

  /** Takes off the tools over the text, pictures among them or not. */
  private void dropLeadingFurniture() {
    List<Line> pictures = new ArrayList<>();
    int end = 0;
    while (end < lines.size() && (!lines.get(end).isText() || isLeading(lines.get(end)))) {
      if (!lines.get(end).isText()) {
        pictures.add(lines.get(end));
      }
      end++;
    }
    lines.subList(0, end).clear();
    lines.addAll(0, pictures);
  }

  /** Whether a line over the text is none of it: a tool, a stroke, when the page was published. */
  private static boolean isLeading(Line line) {
    boolean clocked =
        line.length() <= LONGEST_CLOCKED
            && line.publication().isDated()
            && line.publication().time().isPresent();
    return clocked
        || isEdge(line)
        || Furniture.isPager(line.text())
        || Furniture.isSectionHead(line.text())
        || !Typography.hasWords(line.text());
  }

  /** Takes off links to other pages over the text, with the words that head them. */
  private void dropLeadingMenu() {
    int prose = 0;
    while (prose < lines.size() && !isProse(lines.get(prose))) {
      prose++;
    }
    int end = Math.max(0, Math.min(prose, lines.size() - 1));
    Deque<Line> kept = new ArrayDeque<>();
    boolean menu = false;
    for (int i = end - 1; i >= 0; i--) {
      Line line = lines.get(i);
      boolean table = line.kind() == Line.Kind.TABLE && line.isLink();
      menu = table || isElsewhere(line) || menu && line.isText() && line.length() <= LONGEST_LABEL;
      if (!menu) {
        kept.addFirst(line);
      }
    }
    lines.subList(0, end).clear();
    lines.addAll(0, kept);
  }

  private static boolean isProse(Line line) {
    return line.kind() == Line.Kind.TABLE
        ? !line.isLink()
        : line.has('。') || line.length() >= LEAST_WORDS;
  }

  private static boolean isFurniture(Line line) {
    if (!line.isText()) {
      return false;
    }
    return line.length() == 0
        || Furniture.isAnywhere(line.text())
        || line.isLink() && Furniture.isPager(line.text());
  }

  /** What is left of the lines: the body with its repeated head. */
  List<Line> lines() {
    return lines;
  }

  /** Takes off the title where it is repeated at the head, and the number line under it. */
  void dropHead(Optional<String> title, Optional<String> number) {
    int head = Math.min(HEAD_LINES, lines.size());
    if (title.isPresent()) {
      Lines.Range repeated = first(title.get(), head);
      boolean leads = leadsOnly(repeated.from(), number);
      if (!repeated.isEmpty() && leads && repeated.to() < lines.size()) {
        lines.subList(0, repeated.to()).clear();
        dropLeadingFurniture();
      }
    }
    if (lines.size() > 1 && number.isPresent() && isNumber(lines.get(0), number.get())) {
      lines.remove(0);
    }
  }

  private Lines.Range first(String title, int head) {
    for (int to = 1; to <= head; to++) {
      Lines.Range range = Headline.like(title, lines, 0, to);
      if (!range.isEmpty()) {
        return range;
      }
    }
    return Lines.Range.NONE;
  }

  /** Whether nothing but the number stands over a line. */
  private boolean leadsOnly(int end, Optional<String> number) {
    for (Line line : lines.subList(0, end)) {
      if (number.isEmpty() || !isNumber(line, number.get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(Line line, String number) {
    return DocumentNumber.of(line.text()).isPresent()
        && Typography.compact(line.text()).contains(Typography.compact(number));
  }

  /** Takes off what the site says under the text about itself. */
  private void cutFoot() {
    List<Foot.Line> foot = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String words = line.isText() ? line.text() : "";
      boolean annex = line.kind() == Line.Kind.TABLE || line.isText() && line.file().isPresent();
      foot.add(new Foot.Line(words, isElsewhere(line), annex));
    }
    lines.subList(Foot.start(foot), lines.size()).clear();
    int kept = 0;
    for (Line line : lines) {
      if (!line.isText() || !Foot.isEditor(line.text())) {
        lines.set(kept++, line);
      }
    }
    lines.subList(kept, lines.size()).clear();
  }

  /** Whether a line leads to another page. */
  private static boolean isElsewhere(Line line) {
    return line.isText() && line.isLink() && line.file().isEmpty();
  }

  /** Takes off links to other pages under the text: with their head, or several without one. */
  private void cutSections() {
    int links = 0;
    int first = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isText() && i > 0 && Furniture.isSectionHead(line.text())) {
        lines.subList(i, lines.size()).clear();
        links = 0;
      } else if (isElsewhere(line) && !Marked.isItem(line.text())) {
        links++;
        first = i;
      } else if (line.kind() != Line.Kind.IMAGE && !isTool(line)) {
        if (links >= LEAST_LINKS && line.has('。')) {
          lines.subList(first, lines.size()).clear();
        }
        return;
      }
    }
  }

  private static boolean isTool(Line line) {
    return line.isText() && (line.isLink() || line.isAtEdge());
  }

  /** Whether the last line is the day of a signature, whatever note stands behind it. */
  private boolean isSigned() {
    int last = lines.size() - 1;
    return last > 0
        && Signatures.isDay(lines.get(last).text())
        && lines.get(last - 1).isText()
        && lines.get(last - 1).length() <= LONGEST_CLOCKED
        && !isProse(lines.get(last - 1));
  }

  /** Whether the last line is none of the body; a label with nothing behind it says nothing. */
  private static boolean isEnd(Line line) {
    boolean label =
        line.isText() && line.length() <= LONGEST_LABEL && Typography.isColon(line.last());
    return label || isEdge(line) || line.isText() && line.element().closest(FOOTER) != null;
  }

  private static boolean isEdge(Line line) {
    if (!line.isText()) {
      return false;
    }
    PublicationLine publication =
        line.length() <= 80 ? line.publication() : PublicationLine.NOTHING;
    boolean published =
        publication.whole()
            && publication.labelled()
            && (publication.source().isPresent() || publication.editor().isPresent());
    return published || line.isAtEdge();
  }

  /**
   * The blocks.
   *
   * @param signatures whether a line is a signature
   * @param clocked whether the last one is the clock under the day of the release, which is no text
   */
  List<PageBlock> blocks(boolean[] signatures, boolean clocked) {
    List<Line> kept = new ArrayList<>(lines);
    if (clocked) {
      kept.remove(wordsEnd() - 1);
    }
    return LineBlocks.of(kept, Arrays.copyOf(signatures, lines.size()));
  }

  /**
   * The words of the lines; for a table or a picture a full stop, after which a signature may be.
   * Pictures under the last of them say nothing.
   */
  List<String> words() {
    List<String> words = new ArrayList<>(lines.size());
    for (Line line : lines.subList(0, wordsEnd())) {
      words.add(line.isText() ? line.text() : "。");
    }
    return words;
  }

  private int wordsEnd() {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).kind() == Line.Kind.IMAGE) {
      end--;
    }
    return end;
  }
}
