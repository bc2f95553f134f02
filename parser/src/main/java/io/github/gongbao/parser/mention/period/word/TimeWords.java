package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexicon of words of time, found by their first character, the longest first. */
public final class TimeWords {
  private static final TimeWord[][] BY_FIRST = new TimeWord[1 << 16][];

  static {
    Map<Character, List<TimeWord>> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(TimeWords.class, "time-words.tsv")) {
      TimeWord word = TimeWord.of(row);
      words.computeIfAbsent(word.text().charAt(0), c -> new ArrayList<>()).add(word);
    }
    words.forEach(
        (first, list) -> {
          list.sort(Comparator.comparingInt((TimeWord word) -> word.text().length()).reversed());
          BY_FIRST[first] = list.toArray(TimeWord[]::new);
        });
  }

  private TimeWords() {}

  public static boolean beginsWith(char c) {
    return BY_FIRST[c] != null;
  }

  /** The length of a word that stands there and is no word of time; 0 if none does. */
  public static int noWordAt(String text, int i) {
    TimeWord word = longest(text, i);
    return word != null && word.kind() == TimeWord.Kind.NOT ? word.text().length() : 0;
  }

  /** The longest word that stands there; null if none does, or one that is no word of time. */
  public static @Nullable TimeWord at(String text, int i) {
    TimeWord word = longest(text, i);
    return word == null || word.kind() == TimeWord.Kind.NOT ? null : word;
  }

  private static @Nullable TimeWord longest(String text, int i) {
    if (i < text.length()) {
      TimeWord[] words = BY_FIRST[text.charAt(i)];
      if (words != null) {
        for (TimeWord word : words) {
          if (text.startsWith(word.text(), i)) {
            return word;
          }
        }
      }
    }
    return null;
  }
}
