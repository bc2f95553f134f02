package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.Optional;

/**
 * What the lines between headline and body say of the publication: all of them together, and where
 * that names no source, the line of the date by itself, the name in the field beside the date and
 * the one that stands over it.
 */
final class Byline {
  private static final int LONGEST_LINE = 80;

  /** A shorter name beside the date may be that of a person. */
  private static final int SHORTEST_NAME = 4;

  private static final int LONGEST_NAME = 20;

  private Byline() {}

  static PublicationLine of(String zone) {
    PublicationLine all = PublicationLine.parse(zone);
    if (all.source().isPresent()) {
      return all;
    }
    String[] lines = zone.split("\n");
    for (int i = 0; i < lines.length; i++) {
      PublicationLine line = PublicationLine.parse(lines[i]);
      if (line.date().isEmpty() || lines[i].length() > LONGEST_LINE) {
        continue;
      }
      Optional<String> source = line.source();
      source = source.isPresent() ? source : beside(lines[i]);
      source = source.isPresent() ? source : publisher(lines, i);
      if (line.whole() || source.isPresent()) {
        return all.or(line).withSource(source);
      }
    }
    return all;
  }

  /** The day of a subtitle that says when something was said: ——2024年3月5日在某次会议上. */
  static PublicationLine spoken(String zone) {
    for (String line : zone.split("\n")) {
      String words = Typography.trim(line);
      boolean subtitle = words.startsWith("—") && words.length() <= LONGEST_LINE;
      WrittenDate day = subtitle ? WrittenDate.firstIn(words, 0) : null;
      if (day != null) {
        return PublicationLine.on(day.date());
      }
    }
    return PublicationLine.NOTHING;
  }

  /** The body or the paper that is named over the date. */
  private static Optional<String> publisher(String[] lines, int end) {
    for (int i = 0; i < end; i++) {
      String line = Typography.trim(lines[i]);
      boolean names = Issuers.isOne(line) || PublicationWords.isPublisher(line);
      if (names && !Furniture.is(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The name in the field before or behind that of the date, where the markup parts them. */
  private static Optional<String> beside(String line) {
    String[] fields = line.split("\t");
    for (int i = 0; i < fields.length; i++) {
      if (PublicationLine.parse(fields[i]).isDated()) {
        String before = i > 0 ? Typography.trim(fields[i - 1]) : "";
        String behind = i + 1 < fields.length ? Typography.trim(fields[i + 1]) : "";
        return isName(before)
            ? Optional.of(before)
            : isName(behind) ? Optional.of(behind) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String field) {
    return field.length() >= SHORTEST_NAME
        && field.length() <= LONGEST_NAME
        && Typography.countHan(field) > 1
        && PublicationLine.parse(field).isEmpty()
        && !PublicationLine.parse(field).whole()
        && !PublicationWords.endsAsTitle(field)
        && !TitleTag.isColumn(field)
        && field.chars().noneMatch(c -> "，。；！？：:、>".indexOf(c) >= 0);
  }
}
