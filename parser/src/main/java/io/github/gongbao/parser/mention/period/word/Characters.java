package io.github.gongbao.parser.mention.period.word;

/**
 * A text whose characters can be asked for beyond its ends, where they are NUL.
 *
 * @param string the text
 */
public record Characters(String string) {
  public int length() {
    return string.length();
  }

  public char at(int i) {
    return i >= 0 && i < string.length() ? string.charAt(i) : 0;
  }

  public boolean startsWith(String word, int i) {
    return string.startsWith(word, i);
  }

  /** Whether one of the characters stands there. */
  public boolean isOneOf(String characters, int i) {
    return i >= 0 && i < string.length() && characters.indexOf(string.charAt(i)) >= 0;
  }

  public boolean isDigit(int i) {
    return CalendarNumber.isDigit(at(i));
  }

  /** The place itself, or the one after the space that stands there. */
  public int skipSpace(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  public boolean endsClause(int i) {
    return isOneOf(",。;:!?、\n\t()《》“”", i);
  }

  /** Whether no event can have begun before: 汛期以来. */
  public boolean endsHead(int i) {
    return isOneOf(",。;:!?、\n\t() ", i);
  }

  public boolean endsSentence(int i) {
    return isOneOf("。;!?\n", i);
  }
}
