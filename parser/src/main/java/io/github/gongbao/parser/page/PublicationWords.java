package io.github.gongbao.parser.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a publication line: its labels, and the furniture that stands among them. */
final class PublicationWords {
  /** What the value after a label is. */
  enum Role {
    DATE,
    UNDATED,
    SOURCE,
    EDITOR,
    EDITING,
    OTHER
  }

  /**
   * A label that was found.
   *
   * @param end the index after it and its colon
   * @param colon whether it has a colon
   */
  record Label(Role role, int end, boolean colon) {}

  private record Word(String text, @Nullable Role role) {}

  /** More spaces than this between two characters part words; so no search runs far. */
  private static final int INNER_SPACES = 8;

  private static final int LONGEST_UNKNOWN = 6;

  private static final Map<Character, List<Word>> LABELS = new HashMap<>();
  private static final Map<Character, List<Word>> FURNITURE = new HashMap<>();
  private static final List<String> SOURCE_ENDINGS = new ArrayList<>();

  static {
    for (List<String> row : Lexicon.of("publication-labels.tsv").rows()) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      row.stream().skip(1).forEach(text -> add(LABELS, new Word(text, role)));
    }
    for (List<String> row : Lexicon.of("publication-furniture.tsv").rows()) {
      row.forEach(text -> add(FURNITURE, new Word(text, null)));
    }
    for (List<String> row : Lexicon.of("source-endings.tsv").rows()) {
      SOURCE_ENDINGS.add(row.get(0));
    }
    longestFirst(LABELS);
    longestFirst(FURNITURE);
  }

  private PublicationWords() {}

  private static void add(Map<Character, List<Word>> words, Word word) {
    words.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>()).add(word);
  }

  private static void longestFirst(Map<Character, List<Word>> words) {
    words.values().forEach(list -> list.sort(Comparator.comparing((Word w) -> -w.text().length())));
  }

  /**
   * The label at an index, or null. A closing bracket does as a colon: 【来源】. One without either
   * counts only where white space or a date follows it.
   */
  static @Nullable Label labelAt(String text, int start) {
    for (Word word : LABELS.getOrDefault(text.charAt(start), List.of())) {
      int end = matchSpaced(text, start, word.text());
      if (end < 0) {
        continue;
      }
      int after = end;
      while (after < text.length()
          && (Typography.isSpace(text.charAt(after)) || isClosing(text.charAt(after)))) {
        after++;
      }
      Role role = word.role() == null ? Role.OTHER : word.role();
      if (after < text.length() && Typography.isColon(text.charAt(after))) {
        return new Label(role, after + 1, true);
      }
      if (end < text.length() && isClosing(text.charAt(end))) {
        return new Label(role, end + 1, true);
      }
      boolean bare =
          role == Role.DATE
              ? WrittenDate.at(text, Typography.skipSpaces(text, end)) != null
              : (role == Role.SOURCE || role == Role.EDITOR)
                  && end < text.length()
                  && Typography.isSpace(text.charAt(end));
      if (bare) {
        return new Label(role, end, false);
      }
    }
    return null;
  }

  /** The index after the furniture word at an index, if it stands by itself there; else -1. */
  static int furnitureAt(String text, int start) {
    for (Word word : FURNITURE.getOrDefault(text.charAt(start), List.of())) {
      int end = start + word.text().length();
      if (text.startsWith(word.text(), start)
          && (end == text.length()
              || isBoundary(text.charAt(end))
              || Typography.isColon(text.charAt(end)))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a short word with a colon begins here, a label that no list holds: 类型：原创. */
  static boolean isUnknownLabel(String text, int start) {
    int i = start;
    while (i < text.length() && i - start < LONGEST_UNKNOWN && Typography.isHan(text.charAt(i))) {
      i++;
    }
    return i - start >= 2 && i < text.length() && Typography.isColon(text.charAt(i));
  }

  /** Whether it ends as the name of a publisher does. */
  static boolean endsAsSource(String name) {
    return SOURCE_ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Whether it parts the pieces of a publication line. */
  static boolean isBoundary(char c) {
    return Typography.isSpace(c) || isBracket(c) || "|｜丨∣¦│/／\\·•,，;；。、>".indexOf(c) >= 0;
  }

  static boolean isBracket(char c) {
    return isOpening(c) || isClosing(c);
  }

  static boolean isOpening(char c) {
    return "【[（(「『〔［<".indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return "】]）)」』〕］>".indexOf(c) >= 0;
  }

  private static int matchSpaced(String text, int start, String word) {
    int at = start;
    for (int k = 0; k < word.length(); k++) {
      for (int n = 0;
          k > 0 && n < INNER_SPACES && at < text.length() && Typography.isSpace(text.charAt(at));
          n++) {
        at++;
      }
      if (at == text.length() || text.charAt(at) != word.charAt(k)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
