package io.github.gongbao.parser.text;

/**
 * A folded text whose characters can be asked for beyond its ends, where they are NUL.
 *
 * @param string the text
 */
public record Characters(String string) {
  private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。;!?\n");
  private static final CharacterSet HEAD_ENDS = CharacterSet.of(",。;:!?、\n\t() ");
  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",。;:!?、\n\t()《》“”");

  /** How many characters there are. */
  public int length() {
    return string.length();
  }

  /** The character at a place; NUL beyond the ends. */
  public char at(int i) {
    return i >= 0 && i < string.length() ? string.charAt(i) : 0;
  }

  /** Whether the word stands there. */
  public boolean startsWith(String word, int i) {
    return string.startsWith(word, i);
  }

  /** Whether one of the characters stands there. */
  public boolean isOneOf(String characters, int i) {
    return i >= 0 && i < string.length() && characters.indexOf(string.charAt(i)) >= 0;
  }

  /** Whether an Arabic digit stands there. */
  public boolean isDigit(int i) {
    return Digits.isArabic(at(i));
  }

  /** Whether a Chinese character stands there. */
  public boolean isHan(int i) {
    char c = at(i);
    return c >= 0x4e00 && c <= 0x9fff;
  }

  /** The place itself, or the one after the space that stands there. */
  public int skipSpace(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  /** Whether a mark stands there that ends a clause, a list's and a name's marks included. */
  public boolean endsClause(int i) {
    return CLAUSE_ENDS.has(at(i));
  }

  /** Whether no event can have begun before: 汛期以来. */
  public boolean endsHead(int i) {
    return HEAD_ENDS.has(at(i));
  }

  /** Whether a mark stands there that ends a sentence. */
  public boolean endsSentence(int i) {
    return SENTENCE_ENDS.has(at(i));
  }
}
