package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Optional;

/** Titles of pages: without the names of site and column, found among the lines over a body. */
final class Headline {
  private static final List<String> SITES = endings("site");

  /**
   * Bodies name themselves in a headline too: their names count only where a gap parts them off.
   */
  private static final List<String> BODIES = endings("body");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 150;
  private static final int LEAST_SHARED = 6;
  private static final int LONGEST_SITE = 25;

  /** A title is broken over no more lines. */
  private static final int BROKEN_LINES = 6;

  private Headline() {}

  /** The title in a title tag: its parts without those that name the site or the column. */
  static Optional<String> ofTitleTag(String tag, Optional<String> site, Optional<String> column) {
    String title = Tidy.text(tag);
    boolean cut = true;
    while (cut) {
      cut = false;
      int last = lastSeparator(title);
      if (last > 0) {
        String tail = title.substring(last + 1);
        String head = trimSeparators(title.substring(0, last));
        boolean names = isSite(tail, site, column) || isGap(title, last) && isBody(tail);
        if (!head.isEmpty() && (title.charAt(last) == '_' || names)) {
          title = head;
          cut = true;
          continue;
        }
        int first = firstSeparator(title);
        if (isSite(title.substring(0, first), site, column)) {
          title = trimSeparators(title.substring(first + 1));
          cut = true;
        }
      }
    }
    boolean isTitle = title.length() >= SHORTEST && !isSite(title, site, column);
    return isTitle ? Optional.of(title) : Optional.empty();
  }

  /**
   * The headline among lines: the one, or the ones under each other, that say what title tag or
   * meta tag say.
   *
   * @return its first and last line, or none
   */
  static Lines.Range like(String wanted, List<Line> lines, int from, int to) {
    String compact = Typography.compact(wanted);
    if (compact.isEmpty()) {
      return Lines.Range.NONE;
    }
    for (int i = to - 1; i >= from; i--) {
      int at = 0;
      for (int j = i; j < Math.min(to, i + BROKEN_LINES); j++) {
        Line line = lines.get(j);
        if (!line.isText() || line.isLink()) {
          break;
        }
        String part = Typography.compact(line.text());
        if (!compact.startsWith(part, at)) {
          break;
        }
        at += part.length();
        if (at == compact.length()) {
          return new Lines.Range(i, j + 1);
        }
      }
    }
    return Lines.Range.NONE;
  }

  /** The last line that says most of what title tag or meta tag say, or all of it and more. */
  static Lines.Range near(String wanted, List<Line> lines, int from, int to) {
    String compact = Typography.compact(wanted);
    for (int i = to - 1; i >= from; i--) {
      Line line = lines.get(i);
      if (!line.isText() || line.isLink() || line.text().length() > LONGEST) {
        continue;
      }
      String words = Typography.compact(line.text());
      int shorter = Math.min(words.length(), compact.length());
      boolean most =
          shorter >= LEAST_SHARED && shorter * 2 >= Math.max(words.length(), compact.length());
      if (most && (words.contains(compact) || compact.contains(words))) {
        return new Lines.Range(i, i + 1);
      }
    }
    return Lines.Range.NONE;
  }

  /** The line right over the publication line, where that has its date. */
  static Lines.Range overPublication(List<Line> lines, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      Line line = lines.get(i);
      if (!line.isText() || line.text().length() > LONGEST) {
        continue;
      }
      PublicationLine publication = PublicationLine.parse(line.fields());
      if (publication.whole() && publication.date().isPresent()) {
        return isTitleLike(lines.get(i - 1)) ? new Lines.Range(i - 1, i) : Lines.Range.NONE;
      }
    }
    return Lines.Range.NONE;
  }

  private static boolean isTitleLike(Line line) {
    String text = line.text();
    return line.isText()
        && !line.isLink()
        && text.length() >= LEAST_SHARED
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('>') < 0
        && !Furniture.isAtEdge(text);
  }

  /** The last heading of the markup among lines that could be a headline; none if there is none. */
  static Lines.Range heading(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Line line = lines.get(i);
      boolean fits = line.text().length() >= SHORTEST && line.text().length() <= LONGEST;
      if (line.kind() == Line.Kind.HEADING
          && fits
          && !line.isLink()
          && line.text().indexOf('>') < 0
          && !Furniture.isAtEdge(line.text())
          && !isSite(line.text(), Optional.empty(), Optional.empty())) {
        return new Lines.Range(i, i + 1);
      }
    }
    return Lines.Range.NONE;
  }

  /** The words of lines that together are one title. */
  static String joined(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines) {
      title.append(line.text());
    }
    return title.toString();
  }

  private static boolean isSite(String name, Optional<String> site, Optional<String> column) {
    String compact = trimSeparators(Typography.compact(name));
    return compact.isEmpty()
        || site.filter(s -> Typography.compact(s).equals(compact)).isPresent()
        || column.filter(s -> Typography.compact(s).equals(compact)).isPresent()
        || compact.length() <= LONGEST_SITE && SITES.stream().anyMatch(compact::endsWith);
  }

  private static boolean isBody(String name) {
    String compact = trimSeparators(Typography.compact(name));
    return compact.length() <= LONGEST_SITE && BODIES.stream().anyMatch(compact::endsWith);
  }

  private static boolean isGap(String title, int separator) {
    char c = title.charAt(separator);
    return c == '|' || c == '｜' || Typography.isSpace(title.charAt(separator - 1));
  }

  private static List<String> endings(String kind) {
    return Lexicon.of("site-endings.tsv").kind(kind);
  }

  private static String trimSeparators(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (isSeparator(text.charAt(start)) || Typography.isSpace(text.charAt(start)))) {
      start++;
    }
    while (end > start
        && (isSeparator(text.charAt(end - 1)) || Typography.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int lastSeparator(String text) {
    int i = text.length() - 1;
    while (i > 0 && !isSeparator(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static int firstSeparator(String text) {
    int i = 0;
    while (i < text.length() && !isSeparator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '|' || c == '｜' || c == '>' || Typography.isDash(c);
  }
}
