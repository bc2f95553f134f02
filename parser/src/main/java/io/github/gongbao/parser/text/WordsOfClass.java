package io.github.gongbao.parser.text;

/**
 * The words of one class of a lexicon, looked for where the words of a cell, a heading or a name
 * begin or end, since those are no sentences: {@code 增长} ends 利润增长.
 */
public interface WordsOfClass {
  /** The words of all classes of the lexicon. */
  WordClasses<?> words();

  /** The place of the class among those, as that of an enum constant. */
  int ordinal();

  /** The length of the longest of the words that begins at a place of a text, or 0. */
  default int begins(String text, int at) {
    return words().at(ordinal(), text, at);
  }

  /** The length of the longest of the words that ends before a place of a text, or 0. */
  default int ends(String text, int end) {
    return words().endingAt(ordinal(), text, end);
  }

  /** The length of the longest of the words that begins a text, or 0. */
  default int begins(String text) {
    return begins(text, 0);
  }

  /** The length of the longest of the words that ends a text, or 0. */
  default int ends(String text) {
    return ends(text, text.length());
  }

  /** Whether a text is one of the words, from the first character to the last. */
  default boolean contains(String text) {
    return !text.isEmpty() && begins(text) == text.length();
  }

  /** A text without the longest of the words that begins it. */
  default String afterThis(String text) {
    return text.substring(begins(text));
  }

  /** A text without the longest of the words that ends it. */
  default String beforeThis(String text) {
    return text.substring(0, text.length() - ends(text));
  }

  /** Whether one of the words stands anywhere in a text. */
  default boolean occursIn(String text) {
    return find(text) >= 0;
  }

  /** Where the first of the words stands in a text, or -1. */
  default int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (begins(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first of the words that stands in a text, or nothing. */
  default String first(String text) {
    int at = find(text);
    return at < 0 ? "" : text.substring(at, at + begins(text, at));
  }
}
