package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PostedFrom;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import java.util.Optional;

/**
 * What the lines between headline and body say of the publication: all of them together, and where
 * that names no source, the line of the date by itself and the name that stands over it.
 */
final class Byline {
  private Byline() {}

  static PublicationLine of(String zone) {
    PublicationLine all = PublicationLine.parse(zone);
    if (all.source().isPresent()) {
      return all;
    }
    String[] lines = zone.split("\n");
    for (int i = 0; i < lines.length; i++) {
      PublicationLine line = PublicationLine.parse(lines[i]);
      if (line.isDated()) {
        boolean posted = PostedFrom.in(lines[i]);
        return all.or(line)
            .withSource(line.source().isPresent() ? line.source() : publisher(lines, i, posted));
      }
    }
    return all;
  }

  /** The body that issued it; where the date has a place behind it, as platforms write, a paper. */
  private static Optional<String> publisher(String[] lines, int end, boolean posted) {
    for (int i = 0; i < end; i++) {
      String line = Typography.trim(lines[i]);
      boolean paper = posted && PublicationWords.isPublisher(line) && !Furniture.is(line);
      if (Issuers.isOne(line) || paper) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
