package io.github.gongbao.parser.page;

import io.github.gongbao.parser.page.site.HtmlTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page that no template knows. Containers that content systems are known to use
 * are tried first. Where none holds the text, the body is the element with the greatest worth:
 * running text counts for it, links and the foot of the site against it, and of two elements of the
 * same worth the inner one is taken.
 */
final class GenericLayout {
  static final String NAME = "generic";

  private static final List<String> CONTAINERS =
      Lexicon.of("content-containers.tsv").rows().stream()
          .map(row -> prefix(row.get(0)) + row.get(1))
          .toList();

  private static final int LINK_COST = 25;
  private static final int FOOT_COST = 150;
  private static final int PROSE_LENGTH = 30;
  private static final int SENTENCE_LENGTH = 8;
  private static final int TABLE_WORTH = 2000;
  private static final int LONGEST_PUBLICATION = 120;

  /** A container with this share of the best one's text is as good, and the inner one cleaner. */
  private static final double AS_GOOD = 0.8;

  /** A known container with less than this share of the page's prose is not the body. */
  private static final double ENOUGH = 0.15;

  private final HtmlTree tree;
  private final Lines lines;
  private final Set<String> titles;

  /**
   * @param titles what the page calls itself, without blanks: no part of its text
   */
  GenericLayout(HtmlTree tree, Lines lines, Set<String> titles) {
    this.tree = tree;
    this.lines = lines;
    this.titles = titles;
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
    int least = (int) (sum(prose, richest) * ENOUGH);
    return container(prose).filter(range -> sum(prose, range) >= least).orElse(richest);
  }

  private Optional<Lines.Range> container(int[] prose) {
    Lines.Range best = null;
    int most = 0;
    for (String key : CONTAINERS) {
      for (Element element : tree.keyed(key)) {
        Lines.Range range = lines.range(element);
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

  private int worth(Line line) {
    String text = line.text();
    if (text.isEmpty()) {
      return 0;
    }
    if (line.isLink()) {
      return line.file().isPresent() || Furniture.isPager(line) ? 0 : -LINK_COST;
    }
    if (line.kind() == Line.Kind.TABLE) {
      return IndexTable.isIndex(line) ? 0 : Math.min(text.length(), TABLE_WORTH);
    }
    if (Furniture.isFoot(text)) {
      return -FOOT_COST;
    }
    return isProse(text) && !isHead(line) ? text.length() - line.links() : 0;
  }

  /** Headline, publication line, trail of columns: over the body and no part of it. */
  private boolean isHead(Line line) {
    if (line.text().length() > LONGEST_PUBLICATION) {
      return false;
    }
    return titles.contains(Typography.compact(line.text()))
        || Furniture.isAtEdge(line.text())
        || PublicationLine.parse(line.fields()).whole();
  }

  private static boolean isProse(String text) {
    if (text.length() >= PROSE_LENGTH) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return text.length() > SENTENCE_LENGTH && "。；！？：”）".indexOf(last) >= 0 || text.indexOf('，') > 0;
  }

  private static String prefix(String kind) {
    return switch (kind) {
      case "id" -> "#";
      case "class" -> ".";
      case "tag" -> "";
      default -> throw new IllegalStateException("content-containers.tsv: no such kind: " + kind);
    };
  }
}
