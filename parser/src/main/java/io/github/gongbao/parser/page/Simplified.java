package io.github.gongbao.parser.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Traditional and variant characters as the simplified ones that all words and grammar are written
 * in, one for one, so that an offset in the result is the offset in the text. The characters stand
 * in {@code traditional.tsv}, {@code variants.tsv} and {@code radicals.tsv}.
 */
public final class Simplified {
  /** The lexicons that are compiled to one row of characters. */
  static final List<String> LEXICONS = List.of("traditional.tsv", "variants.tsv", "radicals.tsv");

  /** What each character becomes less the character, in which form a table begins with zeros. */
  private static final char[] TABLE = new char[1 << 16];

  private static final String RESOURCE = "simplified.bin";

  static {
    char[] compiled = Compiled.characters(Simplified.class, RESOURCE);
    String pairs = compiled.length > 0 ? new String(compiled) : pairs();
    for (int i = 0; i < pairs.length(); i += 2) {
      TABLE[pairs.charAt(i)] = (char) (pairs.charAt(i + 1) - pairs.charAt(i));
    }
  }

  private Simplified() {}

  /** Each character before the one that it becomes, as the lexicons have them. */
  private static String pairs() {
    StringBuilder pairs = new StringBuilder();
    for (String name : LEXICONS) {
      for (List<String> row : Lexicon.of(name).rows()) {
        pairs.append(character(row.get(0))).append(row.get(1).charAt(0));
      }
    }
    return pairs.toString();
  }

  /** Compiles the lexicons of characters; the build runs it. */
  static void compile(Path classes) throws IOException {
    Compiled.writeCharacters(classes, Simplified.class, RESOURCE, pairs());
  }

  /** The text in simplified characters, its punctuation and widths as they are. */
  public static String of(String text) {
    return translate(text, TABLE);
  }

  /** The simplified character. */
  public static char of(char c) {
    return (char) (c + TABLE[c]);
  }

  /** Whether a word, in simplified characters, stands in a text at an index, in any script. */
  public static boolean isAt(String word, String text, int start) {
    if (start < 0 || start + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (of(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character is used in traditional script only. */
  public static boolean isTraditional(char c) {
    return TABLE[c] != 0;
  }

  /** A copy of the table: what each character becomes less the character. */
  public static char[] table() {
    return TABLE.clone();
  }

  /** A text with what a table says added to each character; itself where that is nothing. */
  public static String translate(String text, char[] table) {
    int length = text.length();
    int at = 0;
    while (at < length && table[text.charAt(at)] == 0) {
      at++;
    }
    if (at == length) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (; at < length; at++) {
      chars[at] += table[chars[at]];
    }
    return new String(chars);
  }

  /** The character of a cell, which may be written as U+2E80. */
  public static char character(String cell) {
    return cell.startsWith("U+") ? (char) Integer.parseInt(cell.substring(2), 16) : cell.charAt(0);
  }
}
