package io.github.gongbao.parser.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, which is read of the cells of each when it is first found: most of a
 * lexicon a text never has.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> what a word means
 */
public abstract class WordMap<V> extends Words {
  private final @Nullable Object[] values = new Object[size()];

  /** The words of a lexicon. */
  protected WordMap(LexiconWords words) {
    super(words);
  }

  /** Reads what a word means; once for each. */
  protected abstract V read(int word, List<String> cells);

  /** What a word means that was found. */
  @SuppressWarnings("unchecked")
  public final V value(int word) {
    Object value = values[word];
    return (V) (value == null ? firstValue(word) : value);
  }

  private synchronized Object firstValue(int word) {
    Object value = values[word];
    if (value == null) {
      value = read(word, cells(word));
      values[word] = value;
    }
    return value;
  }
}
