package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words with which an agency's report begins: {@code 新华社北京10月15日电（记者…）}.
 *
 * @param agency who reports
 * @param date the day, where the dateline has its year, as few do
 */
public record Dateline(String agency, Optional<LocalDate> date) {
  private static final int FIRST = 4;
  private static final int LONGEST = 40;
  private static final List<String> AGENCIES = Lexicon.of("datelines.tsv").all();

  /** The dateline among the first paragraphs of a body. */
  public static Optional<Dateline> among(List<String> paragraphs) {
    for (String paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), FIRST))) {
      Dateline dateline = of(paragraph);
      if (dateline != null) {
        return Optional.of(dateline);
      }
    }
    return Optional.empty();
  }

  /** The dateline at the start of a paragraph, or null where there is none. */
  public static @Nullable Dateline of(String paragraph) {
    int start = !paragraph.isEmpty() && Typography.isOpening(paragraph.charAt(0)) ? 1 : 0;
    for (String agency : AGENCIES) {
      if (Simplified.isAt(agency, paragraph, start)) {
        int end = start + agency.length();
        return afterAgency(paragraph, end, paragraph.substring(start, end));
      }
    }
    return null;
  }

  private static @Nullable Dateline afterAgency(String paragraph, int start, String agency) {
    boolean day = false;
    for (int i = start; i < Math.min(paragraph.length(), start + LONGEST); i++) {
      char c = Simplified.of(paragraph.charAt(i));
      if (day && (c == '电' || c == '讯')) {
        WrittenDate date = WrittenDate.firstIn(paragraph.substring(start, i), 0);
        return new Dateline(agency, date == null ? Optional.empty() : Optional.of(date.date()));
      }
      if ("。，；：".indexOf(c) >= 0) {
        return null;
      }
      day |= c == '日';
    }
    return null;
  }
}
