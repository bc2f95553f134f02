package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the meta tags of a page say, under the names that the lexicon knows: those that Chinese
 * government sites must have by the rules of 2017 ({@code ArticleTitle}, {@code PubDate}, …) and
 * those of single sites.
 */
final class MetaTags {
  private static final List<List<String>> NAMES = Lexicon.of("meta-names.tsv").rows();

  private final Map<String, String> values = new HashMap<>();

  MetaTags(List<Element> metas) {
    for (Element meta : metas) {
      String name = meta.attr("name");
      name = name.isEmpty() ? meta.attr("property") : name;
      String content = Tidy.text(meta.attr("content"));
      if (!name.isEmpty() && !content.isEmpty()) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The value under the first name of a role that the page has. */
  Optional<String> get(String role) {
    for (List<String> row : NAMES) {
      if (row.get(0).equals(role)) {
        for (String name : row.subList(1, row.size())) {
          String value = values.get(name.toLowerCase(Locale.ROOT));
          if (value != null) {
            return Optional.of(value);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The publication date, with its clock where that can be believed. */
  PublicationLine published() {
    Optional<String> value = get("date");
    if (value.isEmpty()) {
      return PublicationLine.NOTHING;
    }
    PublicationLine line = PublicationLine.parseMeta(value.get());
    boolean printsMonth =
        WrittenDate.at(value.get(), 0) != null
            && value.get().length() > 10
            && value.get().charAt(10) == '-'
            && line.time().filter(t -> t.getMinute() == t.getMonthValue()).isPresent();
    // www.gov.cn printed the month where the minute should be: 2021-08-01-06:08:00 for 06:59
    return printsMonth ? line.withoutTime() : line;
  }

  /** The source, without a label that an editor may have typed into the tag. */
  Optional<String> source() {
    return get("source").flatMap(PublicationLine::sourceOf);
  }
}
