package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordClasses;
import java.util.List;
import java.util.Locale;

/** The lexicon of words beside words of time. */
public enum TimeSurroundings {
  AGAINST,
  BESIDE,
  RESTORED,
  LEVEL,
  JOINS,
  AFFECTED,
  CAUSE,
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

  private static final WordClasses<TimeSurroundings> WORDS = load();

  private static WordClasses<TimeSurroundings> load() {
    WordClasses.Builder<TimeSurroundings> words = WordClasses.builder();
    for (List<String> row : Lexicon.rows(TimeSurroundings.class, "time-surroundings.tsv")) {
      words.add(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return words.build();
  }

  /** The length of the longest word of this kind that begins there; 0 if none does. */
  public int at(String text, int i) {
    return WORDS.at(this, text, i);
  }

  /** The length of the longest word of this kind that ends there; 0 if none does. */
  public int endingAt(String text, int i) {
    return WORDS.endingAt(this, text, i);
  }
}
