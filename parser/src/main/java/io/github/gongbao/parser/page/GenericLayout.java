package io.github.gongbao.parser.page;

import io.github.gongbao.parser.page.site.HtmlTree;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page that no template knows. Containers that content systems commonly use are
 * tried first; where none holds the text, the stretch of lines with most running text is the body:
 * prose counts for it, links and the foot of the site against it.
 */
final class GenericLayout {
  static final String NAME = "generic";

  private static final List<String> CONTAINERS = Lexicon.of("content-containers.tsv").all();

  private static final int LINK_COST = 25;
  private static final int FOOTER_COST = 150;
  private static final int SHORT_COST = 4;
  private static final int PROSE_LENGTH = 30;
  private static final int TABLE_WORTH = 2000;

  /** A container with this share of the best one's text is as good, and the inner one cleaner. */
  private static final double AS_GOOD = 0.8;

  /** A known container with less than this share of the page's prose is not the body. */
  private static final double ENOUGH = 0.5;

  private final HtmlTree tree;
  private final Lines lines;

  GenericLayout(HtmlTree tree, Lines lines) {
    this.tree = tree;
    this.lines = lines;
  }

  /** Where the body is; empty if the page has no running text. */
  Lines.Range body() {
    int[] worth = new int[lines.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(lines.get(i));
    }
    int[] sums = new int[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      sums[i + 1] = sums[i] + Math.max(0, worth[i]);
    }
    Lines.Range prose = richest(worth);
    int proseSum = sums[prose.to()] - sums[prose.from()];
    return container(sums)
        .filter(r -> sums[r.to()] - sums[r.from()] >= proseSum * ENOUGH)
        .orElse(prose);
  }

  private Optional<Lines.Range> container(int[] sums) {
    Lines.Range best = null;
    int most = 0;
    for (String key : CONTAINERS) {
      for (Element element : tree.keyed(key)) {
        Lines.Range range = lines.range(element);
        int sum = sums[range.to()] - sums[range.from()];
        boolean inside = best != null && range.from() >= best.from() && range.to() <= best.to();
        if (inside ? sum >= most * AS_GOOD && sum > 0 : sum > most / AS_GOOD) {
          best = range;
          most = Math.max(most, sum);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The stretch with the greatest sum. */
  private static Lines.Range richest(int[] worth) {
    int best = 0;
    int sum = 0;
    int from = 0;
    Lines.Range range = Lines.Range.NONE;
    for (int i = 0; i < worth.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += worth[i];
      if (sum > best) {
        best = sum;
        range = new Lines.Range(from, i + 1);
      }
    }
    return range;
  }

  private static int worth(Line line) {
    String text = line.text();
    int length = text.length();
    if (line.kind() == Line.Kind.TABLE) {
      return line.isLink() ? -LINK_COST : Math.min(length, TABLE_WORTH);
    }
    if (length == 0) {
      return 0;
    }
    if (line.isLink()) {
      return -LINK_COST;
    }
    if (Furniture.isFoot(text)) {
      return -FOOTER_COST;
    }
    return isProse(text) ? length - line.links() : -SHORT_COST;
  }

  private static boolean isProse(String text) {
    if (text.length() >= PROSE_LENGTH) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return "。；！？：”）".indexOf(last) >= 0 && text.length() > 8 || text.indexOf('，') > 0;
  }
}
