package io.github.gongbao.parser.mention.unit;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measure words and unit symbols of {@code units.tsv}. */
public final class UnitLexicon extends WordMap<UnitLexicon.Entry> {
  private static final UnitLexicon DEFAULT = new UnitLexicon();

  /**
   * One line of the lexicon.
   *
   * @param unit the unit it names
   * @param length how many characters its word has
   * @param notBefore what must not follow the word
   * @param role what a number with it does
   */
  public record Entry(Unit unit, int length, List<String> notBefore, Role role) {}

  /** What a number with the unit does. */
  public enum Role {
    /** It counts. */
    COUNTS,
    /** A small Chinese number with it counts nothing: 两省. */
    GENERAL,
    /** No number with it counts: 500强. */
    RANK,
    /** A number with it says of what kind the noun behind it is: 500千伏变电站. */
    ATTRIBUTE
  }

  private UnitLexicon() {
    super(LexiconWords.firstOf(UnitLexicon.class, "units.tsv"));
  }

  /** The units that the library knows. */
  public static UnitLexicon instance() {
    return DEFAULT;
  }

  @Override
  protected Entry read(int word, List<String> line) {
    Dimension dimension = Dimension.valueOf(line.get(1));
    Optional<String> code = field(line, 2);
    boolean money = dimension == Dimension.MONEY;
    Unit unit =
        new Unit(
            field(line, 3).orElse(line.get(0)).replace('(', '（').replace(')', '）'),
            dimension,
            money ? code : Optional.empty(),
            money ? Optional.empty() : code);
    Optional<String> notBefore = field(line, 4);
    Role role = line.size() > 5 ? Role.valueOf(line.get(5).toUpperCase(Locale.ROOT)) : Role.COUNTS;
    return new Entry(
        unit,
        length(word),
        notBefore.isEmpty() ? List.of() : List.of(notBefore.get().split(" ")),
        role);
  }

  private static Optional<String> field(List<String> line, int index) {
    return line.size() <= index || line.get(index).equals("-")
        ? Optional.empty()
        : Optional.of(line.get(index));
  }

  /** Whether a character is a unit, whatever follows it. */
  boolean knows(char word) {
    return longest(String.valueOf(word), 0) != WordMap.NONE;
  }

  /** The unit that a word names, of no known dimension where the lexicon has no such word. */
  public Unit named(String word) {
    int found = longest(word, 0);
    return found == WordMap.NONE ? new Unit(word, Dimension.OTHER) : value(found).unit();
  }

  /** The longest unit at a position that does not run into the next word, or null. */
  public @Nullable Entry at(String text, int at) {
    int word = longest(text, at);
    while (word != WordMap.NONE) {
      Entry entry = value(word);
      int end = at + entry.length();
      if (!runsOn(text, end, entry)) {
        return entry;
      }
      word = longest(text, at, end - 1);
    }
    return null;
  }

  private static boolean runsOn(String text, int end, Entry entry) {
    if (isLatin(text.charAt(end - 1)) && end < text.length() && isLatinOrDigit(text.charAt(end))) {
      return true;
    }
    List<String> notBefore = entry.notBefore();
    for (int i = 0; i < notBefore.size(); i++) {
      if (text.startsWith(notBefore.get(i), end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isLatinOrDigit(char c) {
    return isLatin(c) || c >= '0' && c <= '9';
  }

  /** Whether a unit begins at a position. */
  public boolean startsAt(String text, int at) {
    return at(text, at) != null;
  }

  /**
   * Whether 百, 千 or 兆 at a position is the head of a unit and no number: {@code 12千米}. After a lone
   * Chinese digit 三千米 is three thousand metres.
   */
  public boolean claims(String text, int at, boolean afterNumber) {
    char c = text.charAt(at);
    if (c != '千' && c != '兆' && c != '百') {
      return false;
    }
    Entry unit = at(text, at);
    return unit != null && unit.length() > 1 && (afterNumber || unit.length() > 2);
  }
}
