package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.parser.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

  /** Tells at once of most characters that no word begins with them. */
  private final BitSet firsts = new BitSet();

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /** The first column of a lexicon of the outline. */
  public static WordList named(String name) {
    WordList words = new WordList();
    for (List<String> row : Lexicon.rows(WordList.class, FOLDER + name)) {
      words.add(row.get(0));
    }
    return words;
  }

  void add(String word) {
    firsts.set(word.charAt(0));
    List<String> alike = byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>());
    alike.add(word);
    alike.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The length of the word that stands here and ends before the limit, or 0. */
  public int lengthAt(String folded, int at, int limit) {
    if (!firsts.get(folded.charAt(at))) {
      return 0;
    }
    for (String word : byFirst.getOrDefault(folded.charAt(at), List.of())) {
      if (at + word.length() <= limit && folded.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  public boolean standsAt(String folded, int at, int limit) {
    return at < limit && lengthAt(folded, at, limit) > 0;
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
