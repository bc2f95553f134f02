package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a title and those that stand with it, over a publication line.
 *
 * @param issuer the line that names the body whose document it is, where the title does not need
 *     it; none in most cases
 * @param title the title, its lines joined; names of sites and columns over it left out
 * @param under the lines under it that do not repeat it
 */
record TitleBlock(List<TextLine> issuer, String title, List<TextLine> under) {
  /** So many lines over a title are no title that the last one goes on with. */
  private static final int LEAST_SITE_LINES = 3;

  /** Reads lines of which the first may be a title. */
  static TitleBlock of(List<TextLine> lines) {
    List<TextLine> candidates = new ArrayList<>();
    for (TextLine line : lines) {
      if (!Furniture.is(line.text())) {
        candidates.add(line);
      }
    }
    List<TextLine> issuer = List.of();
    if (candidates.size() > 1
        && TitleLines.isIssuerOver(candidates.get(0).text(), candidates.get(1).text())) {
      issuer = List.of(candidates.remove(0));
    }
    while (candidates.size() > 1
        && TitleLines.isOverTitle(candidates.get(0).text())
        && TitleLines.isTitle(candidates.get(1).text())) {
      candidates.remove(0);
    }
    dropSite(candidates);
    StringBuilder whole = new StringBuilder(Marked.withoutSign(candidates.remove(0).text()));
    while (!candidates.isEmpty() && TitleLines.isUnfinished(whole, candidates.get(0).text())) {
      whole.append(candidates.remove(0).text());
    }
    String title = Typography.singleSpaced(TitleLines.withoutSite(whole.toString()));
    TitleAgain again = new TitleAgain(title);
    List<TextLine> under = new ArrayList<>();
    for (TextLine line : candidates) {
      if (!again.is(line.text())) {
        under.add(line);
      }
    }
    return new TitleBlock(issuer, title, under);
  }

  /** Takes off two lines or more that no title ends over one that ends as titles do. */
  private static void dropSite(List<TextLine> candidates) {
    int last = candidates.size() - 1;
    boolean titled =
        last >= LEAST_SITE_LINES && TitleLines.endsAsTitle(candidates.get(last).text());
    for (int i = 0; i < last; i++) {
      titled &= !TitleLines.endsAsTitle(candidates.get(i).text());
    }
    for (int i = 0; titled && i < last; i++) {
      String line = candidates.get(i).text();
      titled =
          Issuers.areSome(line) || !TitleLines.isUnfinished(line, candidates.get(i + 1).text());
    }
    if (titled) {
      candidates.subList(0, last).clear();
    }
  }
}
