package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code absence-words.tsv}: how it is said that there was none. */
public enum AbsenceWords {
  /** Says that there was none of what follows: 无, 零. */
  NONE,
  /** Says so of a verb: 未. */
  NO,
  /** How it would have come: 新增, 发生. */
  OCCUR,
  /** What kind of thing it would have been: 较大. */
  KIND,
  /** What it would have been: 事故. */
  COUNTED;

  private static final WordClasses<AbsenceWords> WORDS;
  private static final WordMap<Unit> UNITS;
  private static final WordMap<AbsenceWords> STARTS;

  static {
    WordClasses.Builder<AbsenceWords> words = WordClasses.builder();
    Map<String, Unit> units = new HashMap<>();
    Map<String, AbsenceWords> starts = new HashMap<>();
    for (List<String> line : Lexicon.rows(AbsenceWords.class, "absence-words.tsv")) {
      AbsenceWords type = valueOf(line.get(1).toUpperCase(Locale.ROOT));
      words.add(line.get(0), type);
      if (type == NONE || type == NO) {
        starts.put(line.get(0), type);
      }
      if (line.size() > 2) {
        units.put(line.get(0), UnitLexicon.instance().named(line.get(2)));
      }
    }
    WORDS = words.build();
    UNITS = new WordMap<>(units);
    STARTS = new WordMap<>(starts);
  }

  /** The characters that they begin with. */
  public static String beginnings() {
    return STARTS.beginnings();
  }

  /** Whether such a statement begins with the character. */
  public static boolean begins(char c) {
    return STARTS.begins(c);
  }

  /** The length of the longest word of this class that begins at a position; 0 if none does. */
  public int at(String text, int at) {
    return WORDS.at(this, text, at);
  }

  /** What the counted word is counted in that begins at a position. */
  public static Unit unitAt(String text, int at) {
    int word = UNITS.longest(text, at);
    return word == WordMap.NONE ? Unit.NONE : UNITS.value(word);
  }
}
