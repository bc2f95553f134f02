package io.github.gongbao.parser.statistic.sentence.kind;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that name several things each: 产销 is 产量 and 销量, 三次产业 is 第一产业, 第二产业 and 第三产业. */
public final class Compounds {
  /** 第一、二、三次产业, a word and a mark each. */
  private static final int MOST_WORDS = 8;

  private static final Map<String, List<String>> NAMES =
      Lexicon.map(Compounds.class, "compounds.tsv");

  /** Those that name them in no order: figures are not of one after the other. */
  private static final Map<String, List<String>> UNORDERED =
      Lexicon.map(Compounds.class, "unordered.tsv");

  /**
   * What one of them may begin with: few lists have such a word, and no string is made for others.
   */
  private static final String STARTS;

  static {
    StringBuilder starts = new StringBuilder();
    NAMES.keySet().forEach(word -> starts.append(word.charAt(0)));
    STARTS = starts.toString();
  }

  private Compounds() {}

  /**
   * The names of a list of which some words name {@code count} things; none where none do.
   *
   * @param fewest how many words these are at least, marks included
   */
  public static List<List<Token>> named(Row row, List<Token> said, int count, int fewest) {
    for (int from = 0; from < said.size(); from++) {
      if (STARTS.indexOf(row.text().charAt(said.get(from).start())) < 0) {
        continue;
      }
      for (int to = Math.min(said.size(), from + MOST_WORDS); to >= from + fewest; to--) {
        List<String> names = NAMES.getOrDefault(row.words(said.subList(from, to)), List.of());
        if (names.size() == count) {
          return named(said, from, to, names);
        }
      }
    }
    return List.of();
  }

  /** Whether words begin with one of the things that a word names: 出口额 with one of 进出口. */
  public static boolean isOneOf(Row row, Token compound, List<Token> said) {
    String word = row.words(List.of(compound));
    List<String> names = UNORDERED.getOrDefault(word, NAMES.getOrDefault(word, List.of()));
    return !names.isEmpty() && names.stream().anyMatch(row.words(said)::startsWith);
  }

  /** The word that names a word and another together, 城乡 of 农村, in its place; null for others. */
  public static @Nullable Token both(Row row, Token one) {
    String word = row.words(List.of(one));
    for (Map.Entry<String, List<String>> names : NAMES.entrySet()) {
      if (names.getValue().size() == 2 && names.getValue().contains(word)) {
        return new Token(one.start(), one.end(), Sense.of(NOUN, new Row.Meant(names.getKey())));
      }
    }
    return null;
  }

  /**
   * Whether two words are what a third names together: 收入 and 支出 of 收支, and the sums of both, 总收入
   * and 总支出.
   */
  public static boolean areTogether(Row row, Token one, Token other) {
    String first = row.words(List.of(one));
    String second = row.words(List.of(other));
    return !first.equals(second)
        && NAMES.values().stream()
            .anyMatch(names -> endInOne(names, first) && endInOne(names, second));
  }

  private static boolean endInOne(List<String> names, String word) {
    return names.stream()
        .anyMatch(
            name -> word.equals(name) || word.endsWith(name) && word.length() == name.length() + 1);
  }

  private static List<List<Token>> named(List<Token> said, int from, int to, List<String> names) {
    List<List<Token>> named = new ArrayList<>();
    int end = said.get(to - 1).end();
    for (int i = 0; i < names.size(); i++) {
      // each has a stretch of its own, by which it is told from the others
      int start = said.get(from).start() + i;
      int last = i + 1 == names.size() ? end : start + 1;
      List<Token> name = new ArrayList<>(said.subList(0, from));
      name.add(new Token(start, last, Sense.of(NOUN, new Row.Meant(names.get(i)))));
      name.addAll(said.subList(to, said.size()));
      named.add(name);
    }
    return named;
  }
}
