package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a lexicon, found in the folded view. Of words that begin alike the longest counts.
 */
public final class WordList {
  private static final int LONGEST = 12;

  /** Where the lexicons of all rooms of the outline are. */
  private static final String FOLDER = "/io/github/gongbao/parser/outline/";

  private final WordMap<Boolean> words;

  private WordList(WordMap<Boolean> words) {
    this.words = words;
  }

  /** The first column of a lexicon of the outline. */
  public static WordList named(String name) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(WordList.class, FOLDER + name)) {
      words.put(row.get(0), true);
    }
    return new WordList(new WordMap<>(words));
  }

  /** The length of the longest word that stands here and ends before the limit, or 0. */
  public int lengthAt(String folded, int at, int limit) {
    int word = words.longest(folded, at, limit);
    return word == WordMap.NONE ? 0 : words.length(word);
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
