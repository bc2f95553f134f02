package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.text.Digits;

/** A text up to a place, beyond which a number does not run; every character there is NUL. */
final class Window {
  private final String text;
  private int limit;

  Window(String text) {
    this.text = text;
  }

  void endAt(int limit) {
    this.limit = Math.min(limit, text.length());
  }

  String string() {
    return text;
  }

  char at(int index) {
    return index >= 0 && index < limit ? text.charAt(index) : 0;
  }

  boolean isArabic(int index) {
    return Digits.isArabic(at(index));
  }

  boolean startsWith(String word, int index) {
    return index + word.length() <= limit && text.startsWith(word, index);
  }
}
