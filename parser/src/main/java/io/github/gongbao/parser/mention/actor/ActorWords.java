package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that name those who act, by what they do: agencies.tsv. */
final class ActorWords {
  /** What the words do; the resource says it at its head. */
  enum Use {
    BODY,
    FIELD,
    END,
    OFFICE,
    ACTOR,
    LEAD,
    PIVOT,
    PREDICATE,
    STOP,
    BELONGING
  }

  static final ActorWords INSTANCE = new ActorWords();

  private final Map<Use, WordTrie<Use>> tries = new EnumMap<>(Use.class);

  private ActorWords() {
    Map<Use, Map<String, Use>> words = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      words.put(use, new HashMap<>());
    }
    for (List<String> row : Lexicon.rows(ActorWords.class, "agencies.tsv")) {
      Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : row.get(1).split(" ")) {
        words.get(use).put(word, use);
      }
    }
    words.forEach((use, all) -> tries.put(use, new WordTrie<>(all)));
  }

  /** The end of the longest word of this use that begins at {@code at}; {@code at} if none does. */
  int end(Use use, CharSequence text, int at) {
    WordTrie.Match<Use> found = tries.get(use).longestAt(text, at);
    return found == null ? at : found.end();
  }

  /** Whether a word of this use begins at {@code at}. */
  boolean begins(Use use, CharSequence text, int at) {
    return tries.get(use).longestAt(text, at) != null;
  }
}
