package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code absence-words.tsv}: how it is said that there was none. */
public enum AbsenceWords {
  /** Says that there was none of what follows: 无, 零. */
  NONE,
  /** Says so of a verb: 未. */
  NO,
  /** Says that there was not one: 无一人. */
  NOT_ONE,
  /** How it would have come: 新增, 发生. */
  OCCUR,
  /** What kind of thing it would have been: 较大. */
  KIND,
  /** What it would have been: 事故. */
  COUNTED,
  /** What joins two of them: 无新增确诊、疑似病例. */
  JOINS,
  /** How what may stand behind the noun begins: 无死亡病例报告. */
  GOES_ON,
  /** What a noun is not counted behind: 无新增病例的地区. */
  BREAKS,
  /** What stands before a word that says nothing of the kind: 有无. */
  ASKED;

  private static final String LEXICON = "absence-words.tsv";
  private static final WordClasses<AbsenceWords> WORDS =
      WordClasses.of(AbsenceWords.class, LEXICON, 0);

  /** What says that there was none. */
  private static final Words STARTS = new Words(starts());

  /** What is counted, with the unit that it is counted in. */
  private static final Words UNITS = new Words(units());

  private static LexiconWords starts() {
    LexiconWords words = LexiconWords.of(AbsenceWords.class, "starts");
    for (List<String> row : words.rows(LEXICON)) {
      if (row.get(1).startsWith("no")) {
        words.add(row.get(0), List.of());
      }
    }
    return words;
  }

  private static LexiconWords units() {
    LexiconWords words = LexiconWords.of(AbsenceWords.class, "units");
    for (List<String> row : words.rows(LEXICON)) {
      if (row.size() > 2) {
        words.add(row.get(0), row.subList(2, 3));
      }
    }
    return words;
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

  /** The length of the longest word of this class that ends at a position; 0 if none does. */
  public int endingAt(String text, int end) {
    return WORDS.endingAt(this, text, end);
  }

  /**
   * What one is counted in of which a word says that there is none; null of 无一例外, which does not.
   */
  public static @Nullable Unit unitOf(String text, int from, int to) {
    int word = UNITS.whole(text, from, to);
    return word == Words.NONE ? null : UnitLexicon.instance().named(UNITS.cells(word).get(0));
  }

  /** What the counted word is counted in that begins at a position. */
  public static Unit unitAt(String text, int at) {
    int word = UNITS.longest(text, at);
    return word == Words.NONE ? Unit.NONE : UnitLexicon.instance().named(UNITS.cells(word).get(0));
  }
}
