package io.github.gongbao.parser.page;

/** The characters that running Chinese uses most, in both scripts. */
public final class CommonCharacters {
  /** One bit a character of the basic plane. */
  private static final long[] BITS = new long[1 << 10];

  static {
    for (String line : Lexicon.of("common-characters.tsv").all()) {
      for (int i = 0; i < line.length(); i++) {
        BITS[line.charAt(i) >> 6] |= 1L << line.charAt(i);
      }
    }
  }

  private CommonCharacters() {}

  public static boolean contains(char c) {
    return (BITS[c >> 6] >>> c & 1) != 0;
  }
}
