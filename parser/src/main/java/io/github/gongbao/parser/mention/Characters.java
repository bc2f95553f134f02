package io.github.gongbao.parser.mention;

/**
 * A text whose characters can be asked for beyond its ends, where they are NUL.
 *
 * @param string the text
 */
record Characters(String string) {
  int length() {
    return string.length();
  }

  char at(int i) {
    return i >= 0 && i < string.length() ? string.charAt(i) : 0;
  }

  boolean startsWith(String word, int i) {
    return string.startsWith(word, i);
  }

  /** Whether one of the characters stands there. */
  boolean isOneOf(String characters, int i) {
    return i >= 0 && i < string.length() && characters.indexOf(string.charAt(i)) >= 0;
  }

  boolean isDigit(int i) {
    return CalendarNumber.isDigit(at(i));
  }

  /** The place itself, or the one after the space that stands there. */
  int skipSpace(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  boolean endsClause(int i) {
    return isOneOf(",。;:!?、\n\t()《》“”", i);
  }

  /** Whether no event can have begun before: 汛期以来. */
  boolean endsHead(int i) {
    return isOneOf(",。;:!?、\n\t() ", i);
  }

  boolean endsSentence(int i) {
    return isOneOf("。;!?\n", i);
  }
}
