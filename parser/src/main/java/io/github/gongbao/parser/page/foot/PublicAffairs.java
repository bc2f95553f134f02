package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.WordTable.Word;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Weighs whether a text is of public affairs, whoever published it: names of public bodies, what
 * they issue and do, places, figures and days speak for it. A text needs the more of them the
 * longer it is; one that has next to none is a novel, a lesson, a recipe, a thread of a forum. What
 * is too short to tell passes.
 */
public final class PublicAffairs {
  /** What speaks for a text, or against it, and how much. */
  private enum Clue {
    STRONG(3),
    WEAK(1),
    PLACE(1),
    COUNTED(2),
    DAY(1),
    STORY(-1),
    TRADE(-4);

    private final int weight;

    Clue(int weight) {
      this.weight = weight;
    }
  }

  /** What a text says of its origin, and how many thirds more it then needs. */
  public enum Origin {
    /** Neither when nor by whom nor under which number it was published. */
    UNSAID(1),
    SAID(0),
    /** When and by whom. */
    DATED_AND_NAMED(-1);

    private final int thirds;

    Origin(int thirds) {
      this.thirds = thirds;
    }

    /**
     * What a text says of its origin.
     *
     * @param dated whether it says when it was published
     * @param named whether it says by whom
     * @param marked whether it says anything else of the kind: a signature, a number, who issued it
     */
    public static Origin of(boolean dated, boolean named, boolean marked) {
      return dated && named ? DATED_AND_NAMED : dated || named || marked ? SAID : UNSAID;
    }
  }

  /** Fewer Chinese characters tell nothing. */
  private static final int LEAST_HAN = 60;

  /** More are not read, and more than half of them need no more. */
  private static final int MOST_HAN = 4000;

  /** What every text needs, but for a short one that says when or by whom it was published. */
  private static final int NEEDED = 3;

  /** So many Chinese characters need one of those. */
  private static final int A_FIRST = 50;

  /** So many Chinese characters need one more. */
  private static final int A_MORE = 35;

  /** So many figures in tables are worth one. */
  private static final int TABLED = 5;

  private static final int ENOUGH = 2 * (NEEDED + MOST_HAN / 2 / A_MORE);

  private static final WordTable<Clue> WORDS = new WordTable<>();
  private static final WordTable<Clue> BEHIND_FIGURES = new WordTable<>();

  static {
    Lexicon lexicon = Lexicon.of("public-affairs.tsv");
    for (Clue clue : Clue.values()) {
      boolean behind = clue == Clue.COUNTED || clue == Clue.DAY;
      for (String word : lexicon.kind(clue.name().toLowerCase(Locale.ROOT))) {
        (behind ? BEHIND_FIGURES : WORDS).add(word, clue);
      }
    }
  }

  private int han;
  private int worth;

  private PublicAffairs(String head, List<String> lines) {
    read(head);
    for (String line : lines) {
      read(line);
    }
  }

  /** Whether a text is so plainly of public affairs that a word of an error page is its own. */
  static boolean isPlain(String head, List<String> lines) {
    PublicAffairs affairs = new PublicAffairs(head, lines);
    return affairs.han >= LEAST_HAN && affairs.worth >= 2 * affairs.needed(Origin.UNSAID);
  }

  private int needed(Origin origin) {
    int first = origin == Origin.UNSAID ? NEEDED : Math.min(NEEDED, han / A_FIRST);
    return first + Math.min(han, MOST_HAN / 2) / A_MORE;
  }

  private int needed(int tabled, Origin origin) {
    int all = needed(origin) - tabled / TABLED;
    return all + origin.thirds * (all / 3);
  }

  /**
   * Refuses a text that is not of public affairs.
   *
   * @param head what is said over it: its title, who published it
   * @param lines its paragraphs
   * @param tabled counts the cells of its tables that are figures, where the text is not enough
   * @param origin what it says of when and by whom it was published
   * @throws BulletinParseException saying how much speaks for it and how much would have to
   */
  public static void refuse(String head, List<String> lines, IntSupplier tabled, Origin origin) {
    PublicAffairs affairs = new PublicAffairs(head, lines);
    if (affairs.han < LEAST_HAN || affairs.worth >= affairs.needed(0, origin)) {
      return;
    }
    int needed = affairs.needed(tabled.getAsInt(), origin);
    if (affairs.worth < needed) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED
              + "hardly a word of public affairs: bodies, places and figures weigh "
              + affairs.worth
              + ", and "
              + affairs.han
              + " Chinese characters need "
              + needed);
    }
  }

  private void read(String line) {
    int i = 0;
    while (i < line.length() && han < MOST_HAN && worth < ENOUGH) {
      boolean figure = Typography.digit(line.charAt(i)) >= 0;
      int start = figure ? figureEnd(line, i) : i;
      Word<Clue> word = (figure ? BEHIND_FIGURES : WORDS).longestAt(line, start);
      worth += word == null ? 0 : word.value().weight;
      int end = word == null ? start + (figure ? 0 : 1) : start + word.text().length();
      for (i = start; i < end; i++) {
        han += Typography.isHan(line.charAt(i)) ? 1 : 0;
      }
    }
  }

  /** The index after a figure, its 万 and 亿, and the blanks behind it. */
  private static int figureEnd(String line, int start) {
    int end = start;
    while (end < line.length()
        && (Typography.digit(line.charAt(end)) >= 0 || ".,，．万亿萬億".indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return Typography.skipSpaces(line, end);
  }
}
