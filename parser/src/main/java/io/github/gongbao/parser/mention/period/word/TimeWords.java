package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexicon of words of time, of which the longest counts. */
public final class TimeWords {
  private static final WordMap<TimeWord> WORDS = load();

  private TimeWords() {}

  private static WordMap<TimeWord> load() {
    Map<String, TimeWord> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(TimeWords.class, "time-words.tsv")) {
      words.put(row.get(0), TimeWord.of(row));
    }
    return new WordMap<>(words);
  }

  /** The characters that words of time begin with. */
  public static String beginnings() {
    return WORDS.beginnings();
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
    int word = WORDS.longest(text, i);
    return word == WordMap.NONE ? null : WORDS.value(word);
  }
}
