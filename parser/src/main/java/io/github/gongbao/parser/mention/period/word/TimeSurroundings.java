package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lexicon of words beside words of time. */
public enum TimeSurroundings {
  AGAINST,
  BESIDE,
  RESTORED,
  LEVEL,
  JOINS,
  AFFECTED,
  UNTIL,
  COMING,
  ASIDE,
  TAIL,
  EVEN,
  MEAN,
  SINCE,
  AFTER,
  DURING,
  SAME,
  AHEAD,
  NAME,
  SETTLED,
  BASE,
  EFFECT,
  MEETS,
  RECORD,
  DURATION,
  PLANNED,
  OUTLOOK,
  OTHER,
  TOLD,
  ISSUE,
  ISSUED;

  private static final Map<TimeSurroundings, String[]> WORDS =
      new EnumMap<>(TimeSurroundings.class);

  static {
    Map<TimeSurroundings, List<String>> words = new EnumMap<>(TimeSurroundings.class);
    for (List<String> row : Lexicon.rows(TimeSurroundings.class, "time-surroundings.tsv")) {
      words
          .computeIfAbsent(valueOf(row.get(1).toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
          .add(row.get(0));
    }
    for (TimeSurroundings kind : values()) {
      List<String> list = words.getOrDefault(kind, List.of());
      WORDS.put(
          kind,
          list.stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toArray(String[]::new));
    }
  }

  /** The length of the longest word of this kind that begins there; 0 if none does. */
  public int at(String text, int i) {
    for (String word : WORDS.get(this)) {
      if (text.startsWith(word, i)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word of this kind that ends there; 0 if none does. */
  public int endingAt(String text, int i) {
    for (String word : WORDS.get(this)) {
      if (text.startsWith(word, i - word.length())) {
        return word.length();
      }
    }
    return 0;
  }
}
