package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PostedFrom;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines between the title of a text and its body: what it says besides, and who issued it. */
final class Subtitles {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine> issuers = new ArrayList<>();

  void add(TextLine line) {
    (Issuers.areSome(line.text()) ? issuers : lines).add(line);
  }

  /** Adds a subtitle whose title is lost, whatever it says. */
  void addSpoken(TextLine line) {
    lines.add(line);
  }

  void addIssuers(List<TextLine> names) {
    issuers.addAll(names);
  }

  boolean nameIssuers() {
    return !issuers.isEmpty();
  }

  void clear() {
    lines.clear();
    issuers.clear();
  }

  List<TextLine> lines() {
    return lines;
  }

  /** The date of a subtitle: ——2019年3月5日在第十三届全国人民代表大会第二次会议上. */
  Optional<LocalDate> spokenOn() {
    for (TextLine line : lines) {
      WrittenDate date = WrittenDate.firstIn(line.text(), 0);
      if (date != null) {
        return Optional.of(date.date());
      }
    }
    return Optional.empty();
  }

  /**
   * What is known of the publication, with who stands between title and date, where no line says
   * otherwise; else those are subtitles.
   */
  PublicationLine publishing(PublicationLine known) {
    if (known.date().isPresent() && known.source().isEmpty() && !issuers.isEmpty()) {
      StringBuilder names = new StringBuilder();
      for (TextLine issuer : issuers) {
        names.append(issuer.text()).append(' ');
      }
      return known.or(PublicationLine.ofSource(Typography.singleSpaced(names)));
    }
    lines.addAll(0, issuers);
    return known;
  }

  /**
   * Takes off the account that published, which stands over the line of the date where a platform
   * names the place behind it; empty where none does.
   *
   * @param all the lines of the text
   * @param dated the index of the line of the date
   */
  Optional<String> account(List<TextLine> all, int dated) {
    int last = lines.size() - 1;
    boolean named =
        last >= 0
            && dated + 1 < all.size()
            && lines.get(last) == all.get(dated - 1)
            && PostedFrom.is(all.get(dated + 1).text());
    return named ? Optional.of(lines.remove(last).text()) : Optional.empty();
  }
}
