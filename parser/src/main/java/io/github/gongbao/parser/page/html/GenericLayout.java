package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import io.github.gongbao.parser.page.html.walk.Places;
import io.github.gongbao.parser.page.site.Keys;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the body of a page that no template knows. Containers that content systems are known to use
 * are tried first. Where none holds the text, the body is the element with the greatest worth:
 * running text counts for it, links and the foot of the site against it, and of two elements of the
 * same worth the inner one is taken; menus that stand in it over and under the text are left out. A
 * text that stands on the page once more, for telephones, counts against what holds both.
 */
final class GenericLayout {
  static final String NAME = "generic";

  private static final int LINK_COST = 25;
  private static final int FOOT_COST = 150;
  private static final int PROSE_LENGTH = 30;
  private static final int SENTENCE_LENGTH = 8;
  private static final int TABLE_WORTH = 2000;
  private static final int LONGEST_PUBLICATION = 120;

  /** So many characters right under the publication line are a body, sentence or not. */
  private static final int LEAST_WORDS = 12;

  /** So many lines a site says beside an article at most. */
  private static final int BESIDE = 60;

  private static final int DATED_WITHIN = 3;

  /** A container with this share of the best one's text is as good, and the inner one cleaner. */
  private static final double AS_GOOD = 0.8;

  /** A known container with less than this share of the page's prose is not the body. */
  private static final double ENOUGH = 0.15;

  private final Lines lines;
  private final Places places;
  private final Set<String> titles;
  private final Set<String> parts = new HashSet<>();
  private final Set<String> read = new HashSet<>();

  GenericLayout(WalkedPage page) {
    this.lines = page.lines();
    this.places = page.places();
    this.titles = page.titles();
    for (String part : TitleTag.firstParts(List.copyOf(titles))) {
      parts.add(Typography.compact(part));
    }
  }

  /** Where the body is; empty if the page has no running text. */
  Lines.Range body() {
    int[] net = new int[lines.size() + 1];
    int[] prose = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      int worth = worth(lines.get(i));
      net[i + 1] = net[i] + worth;
      prose[i + 1] = prose[i] + Math.max(0, worth);
    }
    Lines.Range richest = lines.richest(net);
    if (richest.isEmpty()) {
      return wordless();
    }
    int least = (int) (sum(prose, richest) * ENOUGH);
    Lines.Range found =
        container(prose)
            .filter(range -> sum(prose, range) >= least)
            .orElseGet(() -> withoutMenus(amongMenus(richest, net), net, lines.size()));
    int headline = headline(found, prose);
    return new Lines.Range(headline < 0 ? found.from() : headline, found.to());
  }

  /**
   * The headline that stands in a range over its publication line, under less running text than
   * over it: what a site says beside the article; -1 where there is none.
   */
  private int headline(Lines.Range range, int[] prose) {
    int first = Math.max(0, range.from() - BESIDE);
    for (int i = first; i < range.to() && prose[i] <= prose[range.from()]; i++) {
      if (isTitle(lines.get(i))) {
        return -1;
      }
    }
    for (int i = range.from() + 1; i < Math.min(range.to(), range.from() + BESIDE); i++) {
      boolean under =
          isTitle(lines.get(i)) && 2 * prose[i] < prose[range.to()] + prose[range.from()];
      if (under && prose[i] > prose[range.from()] && isDated(i + 1, range.to())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitle(Line line) {
    return isField(line) && (titles.contains(line.title()) || parts.contains(line.title()));
  }

  /** Whether a line is short enough for a title or for what is said of the publication. */
  private static boolean isField(Line line) {
    return line.isText() && line.length() <= LONGEST_PUBLICATION;
  }

  /** Whether one of the next lines says when something was published. */
  private boolean isDated(int from, int to) {
    for (int i = from; i < Math.min(to, from + DATED_WITHIN); i++) {
      Line line = lines.get(i);
      if (isField(line) && line.publication().date().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * An element, or all of the page where the element is a paragraph of a text that has no element
   * of its own: its menus make their common element worth less than the paragraph.
   */
  private Lines.Range amongMenus(Lines.Range richest, int[] net) {
    Lines.Range page = new Lines.Range(0, lines.size());
    Lines.Range text = richest.size() == 1 ? withoutMenus(page, net, lines.size()) : richest;
    boolean around = text.from() <= richest.from() && text.to() >= richest.to();
    return around && sum(net, text) > sum(net, richest) ? text : richest;
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

  /**
   * The stretch of a range with the greatest sum, with the lines beside it that cost nothing:
   * headings, signatures, pictures.
   *
   * @param size how many lines the page has
   */
  private static Lines.Range withoutMenus(Lines.Range range, int[] net, int size) {
    int from = range.from();
    int to = range.from();
    int low = range.from();
    int most = 0;
    for (int i = range.from() + 1; i <= range.to(); i++) {
      if (net[i] - net[low] > most) {
        most = net[i] - net[low];
        from = low;
        to = i;
      }
      low = net[i] < net[low] ? i : low;
    }
    // the only paragraph of a page has its heading and its signature outside of itself
    boolean alone = range.size() == 1;
    while (from > (alone ? 0 : range.from()) && net[from] == net[from - 1]) {
      from--;
    }
    while (to < (alone ? size : range.to()) && net[to] == net[to + 1]) {
      to++;
    }
    return new Lines.Range(from, to);
  }

  private int worth(Line line) {
    if (line.kind() == Line.Kind.TABLE) {
      return IndexTable.isIndex(line.rows()) ? 0 : Math.min(line.length(), TABLE_WORTH);
    }
    if (line.length() == 0) {
      return 0;
    }
    if (line.isLink()) {
      boolean own = line.file().isPresent() || line.text().contains("://");
      return own || Furniture.isPager(line.text()) ? 0 : -LINK_COST;
    }
    boolean sentence = line.has('。');
    if (!sentence && Furniture.isFoot(line.text())) {
      return -FOOT_COST;
    }
    boolean told = sentence || isProse(line) && !isHead(line);
    if (!told || isTeaser(line) || !isChinese(line)) {
      return 0;
    }
    int worth = line.length() - line.links();
    if (read.add(line.text())) {
      return worth;
    }
    return line.length() < PROSE_LENGTH ? 0 : -worth;
  }

  /** Headline, publication line, trail of columns: over the body and no part of it. */
  private boolean isHead(Line line) {
    if (line.length() > LONGEST_PUBLICATION) {
      return false;
    }
    return titles.contains(Typography.compact(line.text()))
        || Furniture.isAtEdge(line.text())
        || line.publication().whole();
  }

  /** Whether it has a Chinese character among its first ones: what an archive adds has none. */
  private static boolean isChinese(Line line) {
    String start = line.text().substring(0, Math.min(PROSE_LENGTH, line.length()));
    return Typography.countHan(start) > 0;
  }

  /** Whether it is the beginning of another text, broken off with three full points. */
  private static boolean isTeaser(Line line) {
    String text = line.text();
    return line.length() <= LONGEST_PUBLICATION && text.endsWith("...") && !text.endsWith("....");
  }

  private static boolean isProse(Line line) {
    return line.length() >= PROSE_LENGTH && isPointed(line)
        || line.length() > SENTENCE_LENGTH && "。；！？：”）".indexOf(line.last()) >= 0
        || line.has('，');
  }

  /** Whether it has a mark of a sentence: names in a row, 天津|河北|山西, have none. */
  private static boolean isPointed(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if ("，、；：。！？,;:".indexOf(text.charAt(i)) >= 0) {
        return text.indexOf('|') < 0 || text.indexOf('|') == text.lastIndexOf('|');
      }
    }
    return false;
  }
}
