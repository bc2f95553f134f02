package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Compiled;
import io.github.gongbao.parser.page.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a lexicon on their way into {@link Words}. Where the build has compiled them, there
 * are no rows to read any more:
 *
 * <pre>{@code
 * LexiconWords words = LexiconWords.of(TimeWords.class, "words");
 * for (List<String> row : words.rows("time-words.tsv")) {
 *   words.add(row.get(0), row);
 * }
 * }</pre>
 */
public final class LexiconWords {
  private final Class<?> owner;
  private final String key;
  private final Compiled.@Nullable Cells compiled;
  private final Map<String, List<String>> words = new HashMap<>();

  private LexiconWords(Class<?> owner, String key) {
    this.owner = owner;
    this.key = key;
    compiled = CompiledWords.get(key);
  }

  /**
   * Words of a class.
   *
   * @param owner the class that has them, beside which their lexicons are
   * @param name which of its words they are
   */
  public static LexiconWords of(Class<?> owner, String name) {
    return new LexiconWords(owner, owner.getName() + ' ' + name);
  }

  /** The first column of a lexicon. */
  public static LexiconWords firstOf(Class<?> owner, String lexicon) {
    LexiconWords words = of(owner, lexicon);
    for (List<String> row : words.rows(lexicon)) {
      words.add(row.get(0), row);
    }
    return words;
  }

  /** Whether there is nothing left to do. */
  public boolean areCompiled() {
    return compiled != null;
  }

  /** The rows of a lexicon; none where the words are compiled. */
  public List<List<String>> rows(String lexicon) {
    return compiled != null ? List.of() : Lexicon.rows(owner, lexicon);
  }

  /**
   * Adds a word, or says anew what it is.
   *
   * @param cells what it is
   */
  public void add(String word, List<String> cells) {
    words.put(word, cells);
  }

  /** Adds a word that is looked for from its end. */
  public void addEnding(String word, List<String> cells) {
    add(reverse(word), cells);
  }

  static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  Compiled.Cells packed() {
    return compiled != null ? compiled : CompiledWords.kept(key, Words.pack(words));
  }
}
