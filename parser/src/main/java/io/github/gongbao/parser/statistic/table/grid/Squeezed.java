package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Span;

/**
 * Words without the blanks that only pad them: {@code 北　　京} is 北京; {@code PM 2.5} keeps its blank.
 *
 * @param published the words as published
 * @param folded the same words, character for character, in the folded view
 */
public record Squeezed(String published, String folded) {
  /** Four digits with blanks between them. */
  private static final int SPACED_YEAR = 7;

  /** Ideographs and what stands among them begin here: radicals, punctuation, kana. */
  private static final char WIDE = '\u2E80';

  /**
   * The words of a span.
   *
   * @param text the text as published
   * @param folded its folded view, of the same length
   * @param span where the words stand
   */
  public static Squeezed of(String text, String folded, Span span) {
    if (!hasBlank(folded, span)) {
      String published = text.substring(span.start(), span.end());
      boolean same = folded.startsWith(published, span.start());
      return new Squeezed(published, same ? published : folded.substring(span.start(), span.end()));
    }
    StringBuilder published = new StringBuilder(span.length());
    StringBuilder plain = new StringBuilder(span.length());
    int blank = -1;
    boolean spaced = isSpaced(folded, span);
    for (int i = span.start(); i < span.end(); i++) {
      char c = folded.charAt(i);
      if (c <= ' ') {
        blank = i;
        continue;
      }
      boolean behind = blank >= 0 && !plain.isEmpty() && !spaced;
      if (behind && parts(plain.charAt(plain.length() - 1), c)) {
        plain.append(' ');
        published.append(' ');
      }
      blank = -1;
      plain.append(c);
      published.append(text.charAt(i));
    }
    return new Squeezed(published.toString(), plain.toString());
  }

  /** The words from one of their characters to another. */
  public Squeezed between(int start, int end) {
    return new Squeezed(published.substring(start, end), folded.substring(start, end));
  }

  /** These words and those that go on with them. */
  public Squeezed and(Squeezed rest) {
    return new Squeezed(published + rest.published, folded + rest.folded);
  }

  /** 2 0 2 3: a year that is spaced out. */
  private static boolean isSpaced(String folded, Span span) {
    if (span.length() != SPACED_YEAR) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      boolean digit = (i - span.start()) % 2 == 0;
      if (digit != Character.isDigit(folded.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlank(String folded, Span span) {
    int at = span.start();
    while (at < span.end() && folded.charAt(at) > ' ') {
      at++;
    }
    return at < span.end();
  }

  /** Whether a blank between two characters keeps two words apart. */
  private static boolean parts(char before, char behind) {
    return before < WIDE && behind < WIDE && isWord(before) && isWord(behind);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
