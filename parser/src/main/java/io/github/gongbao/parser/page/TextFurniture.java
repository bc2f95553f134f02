package io.github.gongbao.parser.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a plain text brings along from its page and no reader calls body. */
final class TextFurniture {
  private static final int LONGEST = 60;
  private static final int LONGEST_SCRAP = 40;

  /** The longest number that is a count of readers or a page, not a date. */
  private static final int LONGEST_COUNT = 7;

  private static final Set<String> LINES;
  private static final List<String> STARTS;
  private static final List<String> RESTS;
  private static final List<String> ENDS;
  private static final List<String> WITHIN;

  static {
    Lexicon lexicon = Lexicon.of("text-furniture.tsv");
    LINES = new HashSet<>(lexicon.kind("line"));
    STARTS = lexicon.kind("start");
    RESTS = lexicon.kind("rest");
    ENDS = lexicon.kind("end");
    WITHIN = lexicon.kind("within");
  }

  private TextFurniture() {}

  /** Whether a line above or below the body is furniture. */
  static boolean is(String line) {
    if (isScrap(line) || isAddress(line)) {
      return true;
    }
    if (line.length() > LONGEST) {
      return false;
    }
    if (LINES.contains(bare(line)) || begins(line, STARTS) || isTrail(line)) {
      return true;
    }
    PublicationLine publication = PublicationLine.parse(line);
    return publication.whole() && publication.isEmpty();
  }

  /** Whether the body ends before this line, if no running text follows. */
  static boolean beginsRest(String line) {
    return line.length() <= LONGEST && begins(line, RESTS);
  }

  /** Whether the body ends before this line in any case. */
  static boolean endsPage(String line) {
    return begins(line, ENDS)
        || line.length() <= LONGEST && WITHIN.stream().anyMatch(line::contains);
  }

  /** A short line without a Chinese character: EN, finish, a rule of dashes, - 1 -. */
  private static boolean isScrap(String line) {
    return line.length() <= LONGEST_SCRAP
            && Typography.countHan(line) == 0
            && line.chars().noneMatch(c -> Typography.digit((char) c) >= 0)
        || line.length() <= LONGEST_COUNT && line.chars().noneMatch(Character::isLetter);
  }

  private static boolean isAddress(String line) {
    return (line.startsWith("http://") || line.startsWith("https://") || line.startsWith("www."))
        && line.chars().noneMatch(c -> Typography.isSpace((char) c) || Typography.isHan((char) c));
  }

  /** The trail of columns above a title: 首页 > 新闻 > 要闻. */
  private static boolean isTrail(String line) {
    int steps = 0;
    for (int i = 0; i < line.length(); i++) {
      if (">＞»›".indexOf(line.charAt(i)) >= 0) {
        steps++;
      }
    }
    return steps >= 2 || steps == 1 && line.length() <= 20 && line.indexOf('<') < 0;
  }

  private static boolean begins(String line, List<String> words) {
    int start = 0;
    while (start < line.length() && PublicationWords.isOpening(line.charAt(start))) {
      start++;
    }
    for (String word : words) {
      if (line.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isEdge(line.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(line.charAt(end - 1))) {
      end--;
    }
    return Typography.compact(line.substring(start, end));
  }

  private static boolean isEdge(char c) {
    return PublicationWords.isBoundary(c) || Typography.isColon(c);
  }
}
