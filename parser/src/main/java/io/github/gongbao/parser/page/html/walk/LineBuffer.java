package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import java.util.Arrays;

/**
 * The words of a page, line after line, tidied as they come in: what {@link Tidy#text} makes of the
 * whole line. Strings are made of it only for lines that somebody asks for.
 */
final class LineBuffer {
  private char[] words = new char[1 << 12];
  private int length;
  private int lineStart;
  private int ink;

  /** Where fields end, as indexes of words. */
  private int[] gaps = new int[64];

  private int gapCount;
  private boolean space;
  private boolean feed;
  private int wide;

  /** Adds what stands in the markup to the line. */
  void append(String raw) {
    ensure(raw.length() + 1);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c <= ' ' || c == '\u00A0') {
        space = true;
        feed |= c == '\n' || c == '\r';
        wide += c == '\u00A0' ? 1 : 0;
      } else if (c < '\u0080') {
        put(c);
      } else if (Tidy.isInvisible(c)) {
        continue;
      } else if (c == '\u3000') {
        putWideSpace();
      } else if (Typography.isSpace(c)) {
        space = true;
        wide++;
      } else {
        put(c);
      }
    }
  }

  private void put(char c) {
    if (space) {
      endSpace(c);
    }
    words[length++] = c;
    ink++;
  }

  /** An ideographic space is kept inside a line: it parts the characters of names. */
  private void putWideSpace() {
    if (length > lineStart) {
      words[length++] = '\u3000';
    }
    space = false;
    feed = false;
    wide = 0;
  }

  private void endSpace(char next) {
    if (length > lineStart) {
      char before = words[length - 1];
      if (feed || wide > 1) {
        gap();
      }
      if (before != '\u3000' && !(feed && Tidy.isWide(before) && Tidy.isWide(next))) {
        ensure(1);
        words[length++] = ' ';
      }
    }
    space = false;
    feed = false;
    wide = 0;
  }

  private void ensure(int more) {
    if (length + more >= words.length) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, length + more + 1));
    }
  }

  /** Marks the end of a field: elements with a name of their own are fields. */
  void gap() {
    if (length > lineStart && (gapCount == 0 || gaps[gapCount - 1] != length)) {
      if (gapCount == gaps.length) {
        gaps = Arrays.copyOf(gaps, gapCount * 2);
      }
      gaps[gapCount++] = length;
    }
  }

  /** Whether the line has no character yet that can be seen. */
  boolean isBlank() {
    return ink == 0;
  }

  /** How many characters of the line can be seen. */
  int ink() {
    return ink;
  }

  int lineStart() {
    return lineStart;
  }

  int gapCount() {
    return gapCount;
  }

  /** Ends the line; returns the index after its last word, after which the next one begins. */
  int endLine() {
    int end = length;
    while (end > lineStart && Typography.isSpace(words[end - 1])) {
      end--;
    }
    length = end;
    lineStart = end;
    ink = 0;
    space = false;
    feed = false;
    wide = 0;
    return end;
  }

  /** Takes back the words from an index on: what a table holds is kept elsewhere. */
  void cut(int start) {
    length = start;
    lineStart = start;
    while (gapCount > 0 && gaps[gapCount - 1] > start) {
      gapCount--;
    }
  }

  char at(int index) {
    return words[index];
  }

  String text(int start, int end) {
    return new String(words, start, end - start);
  }

  /** The words with a tab wherever a field ends. */
  String fields(int start, int end, int firstGap, int endGap) {
    StringBuilder fields = new StringBuilder(end - start + endGap - firstGap);
    int from = start;
    for (int g = firstGap; g < endGap; g++) {
      if (gaps[g] > from && gaps[g] < end) {
        fields.append(words, from, gaps[g] - from).append('\t');
        from = gaps[g];
      }
    }
    return fields.append(words, from, end - from).toString();
  }

  /** Appends words to a text. */
  void copy(StringBuilder text, int start, int end) {
    text.append(words, start, end - start);
  }
}
