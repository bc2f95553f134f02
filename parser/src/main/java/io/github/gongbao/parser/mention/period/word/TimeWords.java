package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexicon of words of time, of which the longest counts. */
public final class TimeWords extends WordMap<TimeWord> {
  public static final TimeWords WORDS = new TimeWords();

  private TimeWords() {
    super(LexiconWords.firstOf(TimeWords.class, "time-words.tsv"));
  }

  @Override
  protected TimeWord read(int word, List<String> row) {
    return TimeWord.of(row);
  }

  /** The length of a word that stands there and is no word of time; 0 if none does. */
  public static int noWordAt(String text, int i) {
    TimeWord word = known(text, i);
    return word != null && word.kind() == TimeWord.Kind.NOT ? word.text().length() : 0;
  }

  /** The longest word that stands there; null if none does, or one that is no word of time. */
  public static @Nullable TimeWord at(String text, int i) {
    TimeWord word = known(text, i);
    return word == null || word.kind() == TimeWord.Kind.NOT ? null : word;
  }

  private static @Nullable TimeWord known(String text, int i) {
    int word = WORDS.longest(text, i);
    return word == WordMap.NONE ? null : WORDS.value(word);
  }
}
