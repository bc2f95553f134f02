package io.github.gongbao.parser.mention.unit;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measure words and unit symbols of {@code units.tsv}. */
public final class UnitLexicon {
  private static final UnitLexicon DEFAULT = new UnitLexicon("units.tsv");

  private final WordTrie<Entry> words;

  /**
   * One line of the lexicon.
   *
   * @param unit the unit it names
   * @param notBefore what must not follow the word
   * @param role what a number with it does
   */
  public record Entry(Unit unit, List<String> notBefore, Role role) {}

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

  private UnitLexicon(String resource) {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> line : Lexicon.rows(UnitLexicon.class, resource)) {
      entries.put(line.get(0), entry(line));
    }
    words = new WordTrie<>(entries);
  }

  public static UnitLexicon instance() {
    return DEFAULT;
  }

  private static Entry entry(List<String> line) {
    Dimension dimension = Dimension.valueOf(line.get(1));
    Optional<String> code = field(line, 2);
    boolean money = dimension == Dimension.MONEY;
    Unit unit =
        new Unit(
            field(line, 3).orElse(line.get(0)).replace('(', '（').replace(')', '）'),
            dimension,
            money ? code : Optional.empty(),
            money ? Optional.empty() : code);
    List<String> notBefore = field(line, 4).map(s -> List.of(s.split(" "))).orElse(List.of());
    Role role =
        field(line, 5).map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Role.COUNTS);
    return new Entry(unit, notBefore, role);
  }

  private static Optional<String> field(List<String> line, int index) {
    return line.size() <= index || line.get(index).equals("-")
        ? Optional.empty()
        : Optional.of(line.get(index));
  }

  /** Whether a character is a unit, whatever follows it. */
  public boolean knows(char word) {
    return words.longestAt(String.valueOf(word), 0) != null;
  }

  /** The unit that a word names. */
  public Unit named(String word) {
    WordTrie.Match<Entry> match = words.longestAt(word, 0);
    return match == null ? new Unit(word, Dimension.OTHER) : match.value().unit();
  }

  /** The longest unit at a position that does not run into the next word, or null. */
  public WordTrie.@Nullable Match<Entry> at(String text, int at) {
    if (at >= text.length() || !words.startsWith(text.charAt(at))) {
      return null;
    }
    for (WordTrie.Match<Entry> match : words.allAt(text, at)) {
      if (!blocked(text, match)) {
        return match;
      }
    }
    return null;
  }

  private static boolean blocked(String text, WordTrie.Match<Entry> match) {
    int end = match.end();
    if (isLatin(text.charAt(end - 1)) && end < text.length() && isLatinOrDigit(text.charAt(end))) {
      return true;
    }
    for (String next : match.value().notBefore()) {
      if (text.startsWith(next, end)) {
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
    WordTrie.Match<Entry> match = at(text, at);
    return match != null && match.end() - at > 1 && (afterNumber || match.end() - at > 2);
  }
}
