package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import java.util.List;

/**
 * The words of a lexicon, found in the folded view. Of words that begin alike the longest counts.
 */
public final class WordList {
  private static final int LONGEST = 12;

  /** Where the lexicons of all rooms of the outline are. */
  private static final String FOLDER = "/io/github/gongbao/parser/outline/";

  private final Words words;

  private WordList(Words words) {
    this.words = words;
  }

  /** The first column of a lexicon of the outline. */
  public static WordList named(String name) {
    LexiconWords words = LexiconWords.of(WordList.class, name);
    for (List<String> row : words.rows(FOLDER + name)) {
      words.add(row.get(0), List.of());
    }
    return new WordList(new Words(words));
  }

  /** The length of the longest word that stands here and ends before the limit, or 0. */
  public int lengthAt(String folded, int at, int limit) {
    int word = words.longest(folded, at, limit);
    return word == Words.NONE ? 0 : words.length(word);
  }

  /** Whether one of the words begins with a character. */
  public boolean begins(char c) {
    return words.begins(c);
  }

  public boolean standsAt(String folded, int at, int limit) {
    return lengthAt(folded, at, limit) > 0;
  }

  /** Whether one of the words closes what stands between the two places. */
  public boolean endsAt(String folded, int start, int end) {
    for (int i = Math.max(start, end - LONGEST); i < end; i++) {
      if (lengthAt(folded, i, end) == end - i) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of the words stands between the two places. */
  public boolean occurs(String folded, int start, int end) {
    return indexOf(folded, start, end) >= 0;
  }

  /** Where the first of the words stands, or -1. */
  public int indexOf(String folded, int start, int end) {
    for (int i = start; i < end; i++) {
      if (lengthAt(folded, i, end) > 0) {
        return i;
      }
    }
    return -1;
  }
}
