package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.page.Lexicon;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code tables.tsv}, by what they do in the heads, cells and captions of tables. */
public enum TableWords {
  ORDINAL,
  NAME_ONLY,
  MOMENT,
  NO_UNIT,
  UNIT,
  VALUE,
  TOTAL,
  PART,
  GROUPING,
  CHANGE,
  RISE,
  FALL,
  RATE,
  YEAR,
  BEFORE,
  FIXED,
  BASELINE,
  CURRENT,
  MONTH,
  CUMULATIVE,
  LAST_YEAR,
  PRECEDING,
  END,
  FIRST_HALF,
  SECOND_HALF,
  PLANNED,
  WHOLE_YEAR,
  DONE,
  CAPTION,
  SCOPE,
  INTRODUCTION,
  NOTE,
  LIST,
  STATUS,
  ALSO,
  BOUND,
  KIND,
  COUNTED,
  MEASURE,
  PRODUCT,
  PRICE,
  AMOUNT,
  EACH,
  MONEY,
  FLOW,
  PLACE_NAME,
  PLACE_KIND,
  CLASS,
  OF,
  PLACE,
  PROVINCES,
  CITIES,
  COUNTIES,
  INDEX_YEAR,
  INDEX_BEFORE,
  MANNER,
  MEAN,
  STANDING,
  ATTRIBUTE,
  FILLER,
  RESTRICTS,
  PROSE,
  MISSING;

  private static final Map<TableWords, Words> WORDS = load();

  private static Map<TableWords, Words> load() {
    Map<TableWords, Words> words = new EnumMap<>(TableWords.class);
    for (TableWords use : values()) {
      words.put(use, new Words());
    }
    for (List<String> row : Lexicon.rows(TableWords.class, "tables.tsv")) {
      TableWords use = valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      Objects.requireNonNull(words.get(use)).add(row.get(0));
    }
    return words;
  }

  private Words words() {
    return Objects.requireNonNull(WORDS.get(this));
  }

  /** Whether these are the words of this use, from the first character to the last. */
  public boolean contains(String words) {
    return words().all.contains(words);
  }

  /** The length of the longest of the words that begins a text, or 0. */
  public int begins(String text) {
    return words().at(text, 0);
  }

  /** The length of the longest of the words that ends a text, or 0. */
  public int ends(String text) {
    Words words = words();
    if (text.isEmpty() || !words.lasts.get(text.charAt(text.length() - 1))) {
      return 0;
    }
    for (int length = Math.min(words.longest, text.length()); length > 0; length--) {
      if (contains(text.substring(text.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether one of the words stands anywhere in a text. */
  public boolean occursIn(String text) {
    return !first(text).isEmpty();
  }

  /** The first of the words that stands in a text, or nothing. */
  public String first(String text) {
    for (int i = 0; i < text.length(); i++) {
      int length = words().at(text, i);
      if (length > 0) {
        return text.substring(i, i + length);
      }
    }
    return "";
  }

  private static final class Words {
    private final Set<String> all = new HashSet<>();
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private int longest;

    void add(String word) {
      all.add(word);
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
      longest = Math.max(longest, word.length());
    }

    /** The length of the longest word at a place of a text, or 0. */
    int at(String text, int from) {
      if (from >= text.length() || !firsts.get(text.charAt(from))) {
        return 0;
      }
      for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
        if (all.contains(text.substring(from, from + length))) {
          return length;
        }
      }
      return 0;
    }
  }
}
