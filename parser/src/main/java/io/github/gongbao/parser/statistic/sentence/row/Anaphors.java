package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Nouns that speak of what was told before, 该类产品: they mean the words that the noun stood behind
 * there, 机电产品.
 */
final class Anaphors {
  private static final Set<String> WORDS = Lexicon.map(Anaphors.class, "anaphors.tsv").keySet();

  private static final long WHICH = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE);
  private static final long NO_WHICH = WordClass.any(MEASURE, RATIO, FILLER, LIGHT, LINK, FRAME);

  /** What words of a thing begin behind: elsewhere they are a piece of a longer name. */
  private static final long BEFORE =
      Row.LIST
          | WordClass.any(
              VERB,
              DEED,
              LIGHT,
              LINK,
              PLACE,
              PERIOD,
              OF,
              FILLER,
              TOTAL,
              MANNER,
              PREPOSITION,
              FIGURE);

  /** So far back the noun may stand, and so many words may say which it is. */
  private static final int REACH = 60;

  private static final int MOST_WORDS = 8;

  private Anaphors() {}

  /**
   * The token at a place, with the words that it means where it speaks of what was told.
   *
   * @param all the row that is read
   * @param told the tokens of the row before it that are kept
   */
  static Token meant(Row all, int i, List<Token> told) {
    boolean points = isWord(all, i - 1) || all.is(i - 1, OTHER) && isWord(all, i - 2);
    Token noun = all.get(i);
    if (!points || !noun.is(NOUN) || noun.length() == 1 || noun.isAny(NO_WHICH)) {
      return noun;
    }
    for (int at = told.size() - 1; at > 0 && at >= told.size() - REACH; at--) {
      Token other = told.get(at);
      if (other.is(NOUN) && endsIn(all, other, noun)) {
        if (other.mention() instanceof Row.Meant) {
          return new Token(noun.start(), noun.end(), other.sense());
        }
        int start = start(told, at);
        boolean whole = start == 0 || told.get(start - 1).isAny(Row.CLAUSE_END | BEFORE);
        boolean more = start < at || other.length() > noun.length();
        return whole && more ? meaning(noun, all.words(told.subList(start, at + 1))) : noun;
      }
    }
    return noun;
  }

  /** 自然保护区 ends in 保护区. */
  private static boolean endsIn(Row all, Token other, Token noun) {
    int length = noun.length();
    return other.length() >= length
        && all.text().regionMatches(other.end() - length, all.text(), noun.start(), length);
  }

  private static boolean isWord(Row all, int i) {
    return all.is(i, FILLER) && WORDS.contains(all.words(List.of(all.get(i))));
  }

  private static Token meaning(Token noun, String words) {
    Sense own = noun.sense();
    Sense sense = new Sense(own.classes(), own.uses(), new Row.Meant(words));
    return new Token(noun.start(), noun.end(), sense);
  }

  /** Where the words begin that say which the noun is, verbs before them left out. */
  private static int start(List<Token> told, int noun) {
    int start = noun;
    while (start > 0 && noun - start < MOST_WORDS && isWhich(told.get(start - 1))) {
      start--;
    }
    while (start < noun && told.get(start).is(VERB) && !told.get(start).is(NOUN)) {
      start++;
    }
    return start;
  }

  private static boolean isWhich(Token token) {
    return token.isAny(WHICH) && !token.isAny(NO_WHICH) && token.mention() == null;
  }
}
