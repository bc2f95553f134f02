package io.github.gongbao.parser.page.plain.line;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page breaks into lines, as one line: the year, the day, the clock of a date, a label
 * without a colon over the name that belongs to it, and a label over its colon.
 */
public final class BrokenLines {
  private static final int YEAR = 4;
  private static final int LONGEST_PART = 9;
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_SPEAKER = 12;

  private BrokenLines() {}

  /** The lines, those joined that belong together; the same ones where none do. */
  public static List<TextLine> joined(List<TextLine> lines) {
    @Nullable List<TextLine> joined = null;
    int kept = 0;
    int i = 0;
    while (i + 1 < lines.size()) {
      int end = dateEnd(lines, i);
      boolean date = end > i;
      boolean broken = !date && isBroken(lines.get(i).text(), lines.get(i + 1).text());
      boolean labelled =
          !date && !broken && isLabelled(lines.get(i).text(), lines.get(i + 1).text());
      end = broken || labelled ? i + 2 : end;
      if (end > i) {
        joined = joined == null ? new ArrayList<>(lines.size()) : joined;
        joined.addAll(lines.subList(kept, i));
        String one =
            date
                ? date(lines, i, end)
                : broken ? lines.get(i).text() + lines.get(i + 1).text() : labelled(lines, i);
        joined.add(new TextLine(one, false, false));
        kept = end;
      }
      i = Math.max(end, i + 1);
    }
    if (joined == null) {
      return lines;
    }
    joined.addAll(lines.subList(kept, lines.size()));
    return joined;
  }

  /** Whether a line breaks off before its colon: 答 over ：…. */
  private static boolean isBroken(String label, String rest) {
    return !rest.isEmpty()
        && Typography.isColon(rest.charAt(0))
        && !label.isEmpty()
        && label.length() <= LONGEST_SPEAKER
        && Typography.isHan(label.charAt(label.length() - 1));
  }

  private static boolean isLabelled(String label, String name) {
    return label.length() <= LONGEST_LABEL
        && name.length() <= LONGEST_NAME
        && PublicationWords.isLabelOfName(label)
        && !PublicationWords.isLabelOfName(name)
        && !Furniture.is(name);
  }

  private static String labelled(List<TextLine> lines, int start) {
    return lines.get(start).text() + '：' + lines.get(start + 1).text();
  }

  /** The index after the lines that are a date from an index on; -1 where they are none. */
  private static int dateEnd(List<TextLine> lines, int start) {
    if (isDay(lines.get(start).text()) && isMonth(lines.get(start + 1).text())) {
      return start + 2;
    }
    if (!isYear(lines.get(start).text()) || !isPart(lines.get(start + 1).text(), "/-.")) {
      return -1;
    }
    boolean clocked = start + 2 < lines.size() && isPart(lines.get(start + 2).text(), ":：");
    return clocked ? start + 3 : start + 2;
  }

  private static String date(List<TextLine> lines, int start, int end) {
    if (isDay(lines.get(start).text())) {
      return lines.get(start + 1).text() + lines.get(start).text() + '日';
    }
    String day = lines.get(start + 1).text();
    String date = lines.get(start).text() + '/' + (day.charAt(0) == '/' ? day.substring(1) : day);
    return end > start + 2 ? date + ' ' + lines.get(start + 2).text() : date;
  }

  /** Whether a line is a day as calendars show it over its month: 21. */
  private static boolean isDay(String line) {
    return line.length() <= 2 && line.chars().allMatch(c -> Typography.digit((char) c) >= 0);
  }

  /** Whether a line is a year and its month and nothing else: 2024年02月. */
  private static boolean isMonth(String line) {
    WrittenDate date =
        line.length() <= LONGEST_PART && line.endsWith("月") ? WrittenDate.at(line + "1日", 0) : null;
    return date != null;
  }

  private static boolean isYear(String line) {
    return line.length() == YEAR
        && (line.startsWith("19") || line.startsWith("20"))
        && Typography.digit(line.charAt(2)) >= 0
        && Typography.digit(line.charAt(3)) >= 0;
  }

  /** Whether a line is numbers with one mark or two between, one mark before them or none. */
  private static boolean isPart(String line, String marks) {
    int parts = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (marks.indexOf(c) >= 0) {
        parts += i > 0 ? 1 : 0;
      } else if (Typography.digit(c) < 0 && !Typography.isSpace(c)) {
        return false;
      }
    }
    return parts > 0 && parts <= 2 && line.length() <= LONGEST_PART;
  }
}
