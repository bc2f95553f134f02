package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * The tokens of a paragraph without marks and asides, and what is asked of them.
 *
 * @param text the folded view of the body
 * @param tokens the tokens
 * @param daily whether figures of what is new stand among them
 */
record Row(String text, List<Token> tokens, boolean daily) {
  static final long CLAUSE_END =
      WordClass.any(
          WordClass.COMMA,
          WordClass.SEMICOLON,
          WordClass.COLON,
          WordClass.STOP,
          WordClass.OPEN,
          WordClass.CLOSE);
  static final long LIST = WordClass.any(WordClass.PAUSE, WordClass.JOINT);

  /** Whether daily figures stand among these, so that 累计 tells the others from them. */
  boolean isDaily() {
    return daily;
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(wordClass);
  }

  boolean isAny(int i, long set) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isAny(set);
  }

  /** Whether a token is a certain word. */
  boolean isWord(int i, String word) {
    return i >= 0 && i < tokens.size() && isWord(tokens.get(i), word);
  }

  boolean isWord(Token token, String word) {
    return token.length() == word.length() && text.startsWith(word, token.start());
  }

  /** The figure that a token is, if it counts or measures something. */
  boolean isQuantity(int i) {
    return is(i, WordClass.FIGURE)
        && tokens.get(i).mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.QUANTITY;
  }

  Figure figure(int i) {
    return (Figure) tokens.get(i).mention();
  }

  /** Whether a token is a place that says where, and is not only mentioned in passing. */
  boolean isWhere(int i) {
    return isWhere(tokens.get(i));
  }

  boolean isWherePlace(int i) {
    return is(i, WordClass.PLACE) && isWhere(i);
  }

  static boolean isWhere(Token token) {
    return token.mention() instanceof PlaceMention place
        && place.role() != PlaceMention.Role.INCIDENTAL;
  }

  /** Where the clause ends that a token stands in. */
  int clauseEnd(int i) {
    int end = i;
    while (end < tokens.size() && !tokens.get(end).isAny(CLAUSE_END)) {
      end++;
    }
    return end;
  }

  char lastCharacter(Token token) {
    return text.charAt(token.end() - 1);
  }

  /** The words of tokens as one string. */
  String words(List<Token> row) {
    StringBuilder words = new StringBuilder();
    row.forEach(token -> words.append(text, token.start(), token.end()));
    return words.toString();
  }
}
