package io.github.gongbao.parser.statistic;

import io.github.gongbao.parser.text.Lexicon;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of {@code tables.tsv}, by what they do in the heads and captions of tables. */
enum TableWords {
  ORDINAL,
  NAME_ONLY,
  UNIT,
  VALUE,
  TOTAL,
  PART,
  GROUPING,
  CHANGE,
  FALL,
  RATE,
  YEAR,
  BEFORE,
  CURRENT,
  MONTH,
  CUMULATIVE,
  LAST_YEAR,
  PLANNED,
  DONE,
  CAPTION,
  MEASURE,
  PRICE,
  AMOUNT;

  private static final Map<TableWords, Vocabulary> WORDS = load();

  private static Map<TableWords, Vocabulary> load() {
    Map<TableWords, Vocabulary> words = new EnumMap<>(TableWords.class);
    for (TableWords use : values()) {
      words.put(use, new Vocabulary());
    }
    for (List<String> row : Lexicon.rows(TableWords.class, "tables.tsv")) {
      TableWords use = valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      words.get(use).add(row.get(0));
    }
    return words;
  }

  private Vocabulary words() {
    return Objects.requireNonNull(WORDS.get(this));
  }

  boolean contains(String word) {
    return words().contains(word);
  }

  /** The length of the longest of the words that begins a text, or 0. */
  int begins(String text) {
    return words().at(text, 0);
  }

  /** The length of the longest of the words that ends a text, or 0. */
  int ends(String text) {
    return words().before(text, text.length());
  }

  boolean occursIn(String text) {
    return words().occursIn(text);
  }
}
