package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.parser.outline.marker.WordList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, in simplified characters.
 *
 * @param name a name, or the words that stand for one: {@code 有关负责人}
 * @param role the office before it: {@code 公安部刑事侦查局副局长}
 */
record Speaker(String name, Optional<String> role) {
  private static final WordList ANONYMOUS = WordList.named("anonymous-speakers.tsv");
  private static final WordList TITLES = WordList.named("titles.tsv");
  private static final WordList SURNAMES = WordList.named("surnames.tsv");
  private static final WordList AFTER_NAME = WordList.named("after-names.tsv");
  private static final WordList BEFORE_OFFICE = WordList.named("before-offices.tsv");
  private static final int LONGEST_NAME = 16;

  /**
   * Reads words that are nothing but a speaker: {@code 公安部新闻发言人李国忠}, {@code 李国忠}, {@code 教育部有关负责人}.
   */
  static @Nullable Speaker of(String folded) {
    String words = folded.strip();
    Speaker anonymous = anonymousAtEnd(words);
    if (anonymous != null) {
      return anonymous;
    }
    String unspaced = words.replace(" ", "");
    if (isName(unspaced) && hasSurname(unspaced) && !endsInTitle(unspaced)) {
      return new Speaker(unspaced, Optional.empty());
    }
    for (int end = words.length() - 2; end > 0; end--) {
      int title = titleEndingAt(words, end);
      if (title > 0 && isName(words.substring(end).strip())) {
        return new Speaker(words.substring(end).strip(), Optional.of(words.substring(0, end)));
      }
    }
    int gap = words.lastIndexOf(' ');
    String name = words.substring(gap + 1);
    return gap > 0 && isName(name) && hasSurname(name)
        ? new Speaker(name, Optional.of(words.substring(0, gap).strip()))
        : null;
  }

  /** Whether the words are but a surname, as labels are that name the same speaker again: 蔡：. */
  static boolean isSurname(String words) {
    return SURNAMES.standsAt(words, 0, words.length())
        && SURNAMES.lengthAt(words, 0, words.length()) == words.length();
  }

  /** The first speaker of that surname whom the text names with an office. */
  static @Nullable Speaker bySurname(String surname, String folded) {
    int at = folded.indexOf(surname);
    while (at >= 0) {
      Speaker speaker =
          titleEndingAt(folded, at) > 0 ? namedAfter(folded, at, folded.length()) : null;
      if (speaker != null) {
        return speaker;
      }
      at = folded.indexOf(surname, at + 1);
    }
    return null;
  }

  /** The last speaker whom the words name, whatever else they say. */
  static @Nullable Speaker lastIn(String folded, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      int length = ANONYMOUS.lengthAt(folded, i, end);
      if (length > 0) {
        // 有关司局负责人 holds 负责人: the longest that ends here
        int from = i;
        for (int j = i - 1; j >= Math.max(start, i - 6); j--) {
          if (ANONYMOUS.lengthAt(folded, j, end) + j >= i + length) {
            from = j;
            length = ANONYMOUS.lengthAt(folded, j, end);
          }
        }
        Speaker named = namedAfter(folded, from + length, end);
        return named == null
            ? new Speaker(folded.substring(from, from + length), office(folded, start, from))
            : named;
      }
      length = TITLES.lengthAt(folded, i, end);
      if (length > 0) {
        Speaker named = namedAfter(folded, i + length, end);
        if (named != null) {
          return named;
        }
      }
    }
    return null;
  }

  /** The role that a text gives a name where it first stands: {@code 发言人李国忠介绍}. */
  static Optional<String> roleOf(String name, String folded) {
    int at = folded.indexOf(name);
    Optional<String> office = at <= 0 ? Optional.empty() : office(folded, Math.max(0, at - 40), at);
    return office.isPresent() && endsInTitle(office.get()) ? office : Optional.empty();
  }

  Speaker withRoleFrom(String folded) {
    return role.isPresent() ? this : new Speaker(name, roleOf(name, folded));
  }

  private static boolean endsInTitle(String words) {
    return titleEndingAt(words, words.length()) > 0;
  }

  private static @Nullable Speaker anonymousAtEnd(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (ANONYMOUS.lengthAt(words, i, words.length()) == words.length() - i) {
        return new Speaker(words.substring(i), office(words, 0, i));
      }
    }
    return null;
  }

  private static @Nullable Speaker namedAfter(String folded, int from, int limit) {
    int end = from;
    while (end < limit
        && end - from < LONGEST_NAME
        && isNamePart(folded.charAt(end))
        && !AFTER_NAME.standsAt(folded, end, limit)) {
      end++;
    }
    String name = folded.substring(from, end);
    return isName(name) && hasSurname(name)
        ? new Speaker(name, office(folded, Math.max(0, from - 40), from))
        : null;
  }

  /** The words before a place, back to what parts them from the rest of the sentence. */
  private static Optional<String> office(String folded, int start, int end) {
    int from = end;
    while (from > start && ",。;:!?\n\t ".indexOf(folded.charAt(from - 1)) < 0) {
      from--;
    }
    String words = folded.substring(from, end);
    if (BEFORE_OFFICE.standsAt(words, 0, words.length())) {
      words = words.substring(BEFORE_OFFICE.lengthAt(words, 0, words.length()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static int titleEndingAt(String words, int end) {
    for (int length = Math.min(6, end); length >= 2; length--) {
      if (TITLES.lengthAt(words, end - length, end) == length) {
        return length;
      }
    }
    return 0;
  }

  private static boolean hasSurname(String name) {
    return name.indexOf('·') > 0 || SURNAMES.standsAt(name, 0, name.length());
  }

  private static boolean isName(String words) {
    int length = words.length();
    if (length < 2 || length > (words.indexOf('·') > 0 ? LONGEST_NAME : 4)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isNamePart(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(char c) {
    return c == '·' || Character.isIdeographic(c);
  }
}
