package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The tokens of a paragraph without marks and asides, and what is asked of them. */
public final class Row {
  /** Of nothing. */
  public static final Row EMPTY = new Row("", List.of(), false);

  /** What a token means that is a part of a word: 城镇 by the first half of 城乡. */
  public record Meant(String words) {}

  public static final long CLAUSE_END =
      WordClass.any(
          WordClass.COMMA,
          WordClass.SEMICOLON,
          WordClass.COLON,
          WordClass.STOP,
          WordClass.OPEN,
          WordClass.CLOSE);
  public static final long LIST = WordClass.any(WordClass.PAUSE, WordClass.JOINT);

  public static final long RISES = WordClass.any(WordClass.UP, WordClass.WEAK_UP);
  public static final long FALLS = WordClass.any(WordClass.DOWN, WordClass.WEAK_DOWN);
  public static final long CHANGES = RISES | FALLS;

  /** What a word begins with that counts all. */
  private static final char ALL = '总';

  private static final Comparator<Token> BY_START = Comparator.comparingInt(Token::start);

  private final String text;

  /** An array, as all constructions ask token by token. */
  private final Token[] tokens;

  private final boolean daily;

  /**
   * A row of tokens.
   *
   * @param text the folded view of the body
   * @param daily whether figures of what is new stand among them
   */
  public Row(String text, List<Token> tokens, boolean daily) {
    this.text = text;
    this.tokens = tokens.toArray(new Token[0]);
    this.daily = daily;
  }

  /** The folded view of the body. */
  public String text() {
    return text;
  }

  /** The tokens from the one at {@code from} to before the one at {@code to}. */
  public List<Token> tokens(int from, int to) {
    return Arrays.asList(tokens).subList(from, to);
  }

  /** Whether daily figures stand among these, so that 累计 tells the others from them. */
  public boolean isDaily() {
    return daily;
  }

  public int size() {
    return tokens.length;
  }

  public Token get(int i) {
    return tokens[i];
  }

  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < tokens.length && tokens[i].is(wordClass);
  }

  public boolean isAny(int i, long set) {
    return i >= 0 && i < tokens.length && tokens[i].isAny(set);
  }

  public boolean has(int i, WordUse use) {
    return i >= 0 && i < tokens.length && tokens[i].has(use);
  }

  /** Whether a word stands right before a token, one that the row does not hold included. */
  public boolean isAfterWord(int i) {
    int start = get(i).start();
    return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
  }

  /** Whether a token stands right behind the one before it, without so much as a blank. */
  public boolean adjoins(int i) {
    return i > 0 && i < tokens.length && tokens[i - 1].end() == tokens[i].start();
  }

  /** Whether a token is a certain sign. */
  public boolean isSign(Token token, char sign) {
    return token.length() == 1 && text.charAt(token.start()) == sign;
  }

  /** The figure that a token is, if it counts or measures something. */
  public boolean isQuantity(int i) {
    return is(i, WordClass.FIGURE)
        && tokens[i].mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.QUANTITY;
  }

  public Figure figure(int i) {
    return (Figure) tokens[i].mention();
  }

  /** The unit of a figure that counts or measures something. */
  public Unit unit(int i) {
    return figure(i).quantity().orElseThrow().unit();
  }

  /** Whether a figure stands at a place in which a share or its change may be told. */
  public boolean mayBeShare(int i) {
    return is(i, WordClass.FIGURE) && mayBeShare(unit(i).dimension());
  }

  /** Whether a share or its change may be told in it: in per cent, or without a unit. */
  public static boolean mayBeShare(Dimension dimension) {
    return switch (dimension) {
      case PERCENT, PERCENTAGE_POINT, NUMBER -> true;
      default -> false;
    };
  }

  /** Whether a token is a place that says where, and is not only mentioned in passing. */
  public boolean isWhere(int i) {
    return isWhere(tokens[i]);
  }

  public boolean isWherePlace(int i) {
    return is(i, WordClass.PLACE) && isWhere(i);
  }

  public static boolean isWhere(Token token) {
    return token.mention() instanceof PlaceMention place
        && place.role() != PlaceMention.Role.INCIDENTAL;
  }

  /** Whether two names end in the same word. */
  public boolean endAlike(List<Token> one, List<Token> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && isSame(one.get(one.size() - 1), other.get(other.size() - 1));
  }

  /** How many words two names share; a last one that they share counts more than any other. */
  public int likeness(List<Token> one, List<Token> other) {
    int shared = endAlike(one, other) ? 2 : 0;
    for (int i = 0; i < one.size(); i++) {
      shared += holds(other, one.get(i)) ? 1 : 0;
    }
    return shared;
  }

  private boolean holds(List<Token> name, Token word) {
    for (int i = 0; i < name.size(); i++) {
      if (isSame(word, name.get(i))) {
        return true;
      }
    }
    return false;
  }

  public boolean isSame(Token one, Token other) {
    return one.length() == other.length()
        && text.regionMatches(one.start(), text, other.start(), one.length());
  }

  /** Whether a name ends in words, the same or others of the same characters. */
  public boolean endsIn(List<Token> name, List<Token> words) {
    int from = name.size() - words.size();
    boolean same = from >= 0;
    for (int i = 0; same && i < words.size(); i++) {
      same = isSame(name.get(from + i), words.get(i));
    }
    return same;
  }

  /** Where a token stands; -1 for one that the row does not hold. */
  public int indexOf(Token token) {
    return Math.max(-1, Arrays.binarySearch(tokens, token, BY_START));
  }

  /** Where the clause ends that a token stands in. */
  public int clauseEnd(int i) {
    int end = i;
    while (end < tokens.length && !tokens[end].isAny(CLAUSE_END)) {
      end++;
    }
    return end;
  }

  /** Whether one of the tokens is of any of some classes. */
  public boolean hasAny(int from, int to, long classes) {
    for (int i = from; i < to; i++) {
      if (isAny(i, classes)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends in all of another but its first character: 里程 and 总里程. */
  public boolean endsAlike(Token word, Token other) {
    int shared = other.length() - 1;
    int from = word.end() - shared;
    return from >= word.start() && text.regionMatches(from, text, other.start() + 1, shared);
  }

  /** 居, 名列: whether a word says how things stand. */
  public static boolean isStanding(Token word) {
    return word.is(WordClass.VERB) && word.has(WordUse.EXTREME);
  }

  /** 总数, 总额: whether a word counts all. */
  public static boolean countsAll(String text, Token word) {
    return text.charAt(word.start()) == ALL;
  }

  public char lastCharacter(Token token) {
    return text.charAt(token.end() - 1);
  }

  /** 进出口: what is done, and how much of it. */
  public boolean isTrade(int i) {
    return is(i, WordClass.DEED) && is(i, WordClass.VERBAL_NOUN);
  }

  /** Whether there is a noun at a place whose last character is one of some. */
  public boolean endsIn(int i, String characters) {
    return is(i, WordClass.NOUN) && characters.indexOf(lastCharacter(get(i))) >= 0;
  }

  /** The words of tokens as one string. */
  public String words(List<Token> row) {
    if (isTogether(row)) {
      return row.isEmpty() ? "" : text.substring(row.get(0).start(), row.get(row.size() - 1).end());
    }
    int length = 0;
    for (Token token : row) {
      length += token.mention() instanceof Meant meant ? meant.words().length() : token.length();
    }
    char[] words = new char[length];
    int end = 0;
    for (Token token : row) {
      if (token.mention() instanceof Meant meant) {
        meant.words().getChars(0, meant.words().length(), words, end);
        end += meant.words().length();
      } else {
        text.getChars(token.start(), token.end(), words, end);
        end += token.length();
      }
    }
    return new String(words);
  }

  /** Whether the words of a name begin with some characters. */
  public boolean begins(List<Token> name, String characters) {
    int begun = 0;
    for (int i = 0; i < name.size() && begun < characters.length(); i++) {
      Token token = name.get(i);
      Meant meant = token.mention() instanceof Meant words ? words : null;
      String from = meant == null ? text : meant.words();
      int start = meant == null ? token.start() : 0;
      int length = meant == null ? token.length() : from.length();
      int compared = Math.min(length, characters.length() - begun);
      if (!from.regionMatches(start, characters, begun, compared)) {
        return false;
      }
      begun += compared;
    }
    return begun == characters.length();
  }

  /** Whether tokens stand side by side in the text, word for word. */
  private static boolean isTogether(List<Token> row) {
    for (int i = 0; i < row.size(); i++) {
      Token token = row.get(i);
      if (token.mention() instanceof Meant || i > 0 && token.start() != row.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }
}
