package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/** A title that stands in lines of its own and whole at the end of the trail of columns over it. */
final class TrailedTitle {
  private static final int TRAIL_WITHIN = 200;
  private static final int TITLE_WITHIN = 10;
  private static final int MOST_LINES = 3;

  private TrailedTitle() {}

  /** The lines with those of such a title as one; the same where there is none. */
  static List<TextLine> joined(List<TextLine> lines) {
    for (int i = 0; i < Math.min(lines.size(), TRAIL_WITHIN); i++) {
      if (Furniture.isTrailOfColumns(lines.get(i).text())) {
        return joinedUnder(lines, i);
      }
    }
    return lines;
  }

  private static List<TextLine> joinedUnder(List<TextLine> lines, int trail) {
    String columns = Typography.compact(lines.get(trail).text());
    for (int i = trail + 1; i < Math.min(lines.size(), trail + TITLE_WITHIN); i++) {
      StringBuilder title = new StringBuilder(lines.get(i).text());
      for (int k = i + 1; k < Math.min(lines.size(), i + MOST_LINES); k++) {
        title.append(' ').append(lines.get(k).text());
        if (columns.endsWith(Typography.compact(title.toString()))) {
          List<TextLine> joined = new ArrayList<>(lines.subList(0, i));
          TextLine first = lines.get(i);
          joined.add(new TextLine(title.toString(), first.emphasized(), first.link()));
          joined.addAll(lines.subList(k + 1, lines.size()));
          return joined;
        }
      }
    }
    return lines;
  }
}
