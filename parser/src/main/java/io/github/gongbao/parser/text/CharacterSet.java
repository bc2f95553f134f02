package io.github.gongbao.parser.text;

/**
 * A set of characters that is asked with one probe, so that a reader passes over all others.
 *
 * <pre>{@code
 * CharacterSet.of("。!?").has('。'); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CharacterSet {
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private CharacterSet() {}

  /** The characters of all the strings. */
  public static CharacterSet of(String... strings) {
    CharacterSet set = new CharacterSet();
    for (String string : strings) {
      for (int i = 0; i < string.length(); i++) {
        char c = string.charAt(i);
        set.bits[c >> 6] |= 1L << c;
      }
    }
    return set;
  }

  /** Whether a character is one of them. */
  public boolean has(char c) {
    return (bits[c >> 6] & 1L << c) != 0;
  }
}
