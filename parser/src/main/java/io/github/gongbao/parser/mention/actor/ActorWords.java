package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordClasses;
import java.util.List;
import java.util.Locale;

/** The words that name those who act, by what they do: agencies.tsv says it at its head. */
enum ActorWords {
  BODY,
  FIELD,
  END,
  OFFICE,
  ACTOR,
  LEAD,
  PIVOT,
  PREDICATE,
  STOP,
  BELONGING;

  private static final WordClasses<ActorWords> WORDS = load();

  private static WordClasses<ActorWords> load() {
    WordClasses.Builder<ActorWords> words = WordClasses.builder();
    for (List<String> row : Lexicon.rows(ActorWords.class, "agencies.tsv")) {
      for (String word : row.get(1).split(" ")) {
        words.add(word, valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      }
    }
    return words.build();
  }

  /** The end of the longest word of this use that begins at {@code at}; {@code at} if none does. */
  int end(String text, int at) {
    return at + WORDS.at(this, text, at);
  }

  /** Whether a word of this use begins at {@code at}. */
  boolean beginsAt(String text, int at) {
    return WORDS.at(this, text, at) > 0;
  }
}
