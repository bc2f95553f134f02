package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Typography;
import java.time.LocalDate;
import java.util.Optional;

/** Titles as a reader calls them: without the marks of footnotes and without what stands beside. */
public final class Titles {
  private static final int LONGEST_MARK = 4;
  private static final int LONGEST_NUMBER = 2;

  /** A title has no fewer Chinese characters beside its day. */
  private static final int LEAST_WORDS = 6;

  private static final int YEAR_DIGITS = 4;

  private Titles() {}

  /**
   * Without the marks of footnotes, 2019年国民经济和社会发展统计公报[1], 第七次全国人口普查公报[1]（第四号）, or the stroke that
   * parted it from another field.
   */
  public static String withoutFootnote(String title) {
    StringBuilder without = new StringBuilder(title.length());
    int i = 0;
    while (i < title.length()) {
      int end = i == 0 ? i : markEnd(title, i);
      if (end == i) {
        without.append(title.charAt(i));
      }
      i = Math.max(end, i + 1);
    }
    return withoutLast(without.toString());
  }

  /** Where a mark ends that begins at a place, which no year of a document's number is: [1]. */
  private static int markEnd(String title, int open) {
    int end = open + 1;
    if ("[［".indexOf(title.charAt(open)) < 0) {
      return open;
    }
    while (end < title.length()
        && end - open <= LONGEST_NUMBER
        && Typography.digit(title.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end < title.length() && "]］".indexOf(title.charAt(end)) >= 0;
    return closed && end > open + 1 ? end + 1 : open;
  }

  private static String withoutLast(String title) {
    int end = Typography.skipSpacesBack(title, title.length());
    if (end > 1 && "*＊|｜".indexOf(title.charAt(end - 1)) >= 0) {
      return withoutLast(title.substring(0, end - 1));
    }
    int open = end - 1;
    boolean closed = end > 0 && "]］】〕".indexOf(title.charAt(end - 1)) >= 0;
    while (closed
        && open > 0
        && end - open <= LONGEST_MARK + 1
        && "[［【〔".indexOf(title.charAt(open)) < 0) {
      open--;
    }
    boolean mark = closed && open > 0 && end - open > 2 && "[［【〔".indexOf(title.charAt(open)) >= 0;
    for (int i = open + 1; mark && i < end - 1; i++) {
      char c = title.charAt(i);
      mark = Typography.digit(c) >= 0 || Typography.chineseDigit(c) >= 0 || c == '注';
    }
    return mark
        ? title.substring(0, Typography.skipSpacesBack(title, open))
        : title.substring(0, end);
  }

  /** Without the day behind it in one line: 某某情况 2024年04月18日. */
  public static String withoutDay(String title) {
    int space = title.lastIndexOf(' ');
    WrittenDate day = space > 0 ? WrittenDate.at(title, space + 1) : null;
    boolean behind = day != null && day.end() == title.length();
    return behind && Typography.countHan(title.substring(0, space)) >= LEAST_WORDS
        ? title.substring(0, Typography.skipSpacesBack(title, space))
        : title;
  }

  /** The last day that a title names in full; empty where it names none. */
  public static Optional<LocalDate> date(String title) {
    Optional<LocalDate> last = Optional.empty();
    WrittenDate date = WrittenDate.firstIn(title, 0);
    while (date != null) {
      last = Optional.of(date.date());
      date = WrittenDate.firstIn(title, date.end());
    }
    return last;
  }

  /**
   * The fields of a headline that are title: without date, source and tools that the markup nests
   * in it.
   *
   * @param fields the words with a tab where the markup parts them
   */
  public static String withoutPublication(String fields) {
    String title = fields;
    int tab = title.lastIndexOf('\t');
    while (tab > 0 && isPublication(title.substring(tab + 1))) {
      title = title.substring(0, tab);
      tab = title.lastIndexOf('\t');
    }
    return title;
  }

  private static boolean isPublication(String field) {
    return !Typography.hasWords(field) || PublicationLine.parseWhole(field).whole();
  }

  /** 2021年, (2000-2020), and not the year that the name of a yearbook ends in. */
  public static boolean sayYear(String text) {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Typography.digit(text.charAt(end)) >= 0) {
        end++;
      }
      if (end - start == YEAR_DIGITS && end < text.length()) {
        return true;
      }
    }
    return false;
  }
}
