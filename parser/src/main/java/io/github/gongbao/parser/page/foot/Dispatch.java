package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.WordTable.Endings;
import java.util.List;

/** The end of what an agency sends: （完） behind the last sentence. */
final class Dispatch {
  private static final Endings ENDS = Endings.of(Lexicon.of("closings.tsv").kind("dispatch"));

  private Dispatch() {}

  /**
   * The index after the line that ends one, if no sentence and no annex follows it; the number of
   * lines where none does.
   */
  static int end(List<Foot.Line> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Foot.Line line = lines.get(i);
      if (ENDS.end(line.words())) {
        return i + 1;
      }
      if (line.isAnnex() || line.words().indexOf('。') >= 0 || line.words().startsWith("附")) {
        break;
      }
    }
    return lines.size();
  }
}
