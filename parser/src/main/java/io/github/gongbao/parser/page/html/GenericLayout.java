package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.BodyStretch;
import io.github.gongbao.parser.page.body.Evidence;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import io.github.gongbao.parser.page.html.walk.Places;
import io.github.gongbao.parser.page.site.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page that no template knows: a container that content systems are known to
 * use, where one holds enough of the text, else the stretch of lines for which most speaks.
 */
final class GenericLayout {
  static final String NAME = "generic";

  private static final int TABLE_WORTH = 2000;
  private static final int LONGEST_PUBLICATION = 120;

  /** So many characters right under the publication line are a body, sentence or not. */
  private static final int LEAST_WORDS = 12;

  /** A container with this share of the best one's text is as good, and the inner one cleaner. */
  private static final double AS_GOOD = 0.8;

  /** A known container with less than this share of the page's prose is not the body. */
  private static final double ENOUGH = 0.15;

  private final Lines lines;
  private final Places places;
  private final Set<String> titles;

  GenericLayout(WalkedPage page) {
    this.lines = page.lines();
    this.places = page.places();
    this.titles = page.titles();
  }

  /** Where the body is; empty if the page has no running text. */
  Lines.Range body() {
    int[] prose = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      prose[i + 1] = prose[i] + prose(lines.get(i));
    }
    int least = (int) (prose[lines.size()] * ENOUGH);
    Optional<Lines.Range> known = container(prose);
    return known.isPresent() && sum(prose, known.get()) >= least ? known.get() : stretch();
  }

  /** The lines for which most speaks; what follows the publication line where none has words. */
  private Lines.Range stretch() {
    List<SeenLine> seen = new ArrayList<>();
    int[] places = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (SeenLine.isSeen(lines.get(i))) {
        places[seen.size()] = i;
        seen.add(new SeenLine(lines.get(i)));
      }
    }
    List<String> tags = List.copyOf(titles);
    BodyStretch body = new BodyStretch(seen, new Evidence(seen), tags, 0);
    if (body.start() == body.end()) {
      return wordless();
    }
    int from = places[body.start()];
    int to = places[body.end() - 1] + 1;
    while (from > 0 && isOwn(lines.get(from - 1))) {
      from--;
    }
    while (to < lines.size() && (isOwn(lines.get(to)) || isCaption(to))) {
      to++;
    }
    return new Lines.Range(from, withParticulars(to));
  }

  /**
   * The index after the labelled lines under the text with which the element that holds its last
   * line ends: 联系电话：… beside its paragraphs is its own, in the foot of the page it is not.
   */
  private int withParticulars(int to) {
    Element holder = lines.get(to - 1).element().parent();
    if (holder == null || holder.normalName().equals("body")) {
      return to;
    }
    int end = to;
    while (end < lines.size() && lines.get(end).element().parent() == holder) {
      Line line = lines.get(end);
      if (!line.isText() || line.isLink() || isEnd(line) || !Marked.isLabelled(line.text())) {
        return to;
      }
      end++;
    }
    return end;
  }

  /** Whether a line beside the text is of it without a word: a picture, a file. */
  private static boolean isOwn(Line line) {
    return !SeenLine.isSeen(line) || line.file().isPresent();
  }

  /** Whether a line under a picture says what it shows, if but with the title of the page. */
  private boolean isCaption(int i) {
    Line line = lines.get(i);
    boolean caption =
        line.kind() == Line.Kind.CAPTION || titles.contains(Typography.compact(line.text()));
    return caption && lines.get(i - 1).kind() == Line.Kind.IMAGE;
  }

  /** Whether a line is short enough for a title or for what is said of the publication. */
  private static boolean isField(Line line) {
    return line.isText() && line.length() <= LONGEST_PUBLICATION;
  }

  /** A body without words, pictures and files only: what follows the publication line. */
  private Lines.Range wordless() {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean dated = isField(line) && line.publication().isDated();
      from = dated ? i + 1 : from;
    }
    int to = from;
    boolean filled = false;
    int words = 0;
    while (from > 0 && to < lines.size() && !isEnd(lines.get(to))) {
      Line line = lines.get(to);
      filled |= line.kind() == Line.Kind.IMAGE || line.file().isPresent();
      boolean own = line.isText() && !titles.contains(Typography.compact(line.text()));
      words += own ? Typography.countHan(line.text()) : 0;
      filled |= words >= LEAST_WORDS;
      to++;
    }
    return filled ? new Lines.Range(from, to) : Lines.Range.NONE;
  }

  private static boolean isEnd(Line line) {
    return line.isText()
        && (line.isLink() && line.file().isEmpty()
            || Furniture.isFoot(line.text())
            || Furniture.endsPage(line.text())
            || Furniture.beginsRest(line.text()));
  }

  private Optional<Lines.Range> container(int[] prose) {
    Lines.Range best = null;
    int most = 0;
    for (String key : Keys.CONTAINERS) {
      for (Places.Spot spot : places.keyed(key)) {
        Lines.Range range = spot.range();
        int sum = sum(prose, range);
        boolean inside = best != null && range.from() >= best.from() && range.to() <= best.to();
        if (inside ? sum >= most * AS_GOOD && sum > 0 : sum > most / AS_GOOD) {
          best = range;
          most = Math.max(most, sum);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int sum(int[] sums, Lines.Range range) {
    return sums[range.to()] - sums[range.from()];
  }

  /** How many characters of running text a line has, as far as that is told quickly. */
  private static int prose(Line line) {
    if (line.kind() == Line.Kind.TABLE) {
      return IndexTable.isIndex(line.rows()) ? 0 : Math.min(line.length(), TABLE_WORTH);
    }
    boolean told = !line.isLink() && (line.has('。') || line.has('，'));
    return told ? line.length() - line.links() : 0;
  }
}
