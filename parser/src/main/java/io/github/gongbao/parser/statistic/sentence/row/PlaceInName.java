package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceReader;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a place that says where something is from one that is part of its name. */
public final class PlaceInName {
  /** How far back what binds a list of places is looked for. */
  private static final int REACH = 200;

  /** So many words before a place stand in its list. */
  private static final int LIST = 16;

  private static final long NO_NAMES = WordClass.any(PLACE, ACTOR, FIGURE, DEED, PREPOSITION);

  private static final long LISTED = WordClass.any(PLACE, PAUSE, JOINT, NOUN, LOCALISER);

  /** What stands between 比 and the last of those with which something is compared. */
  private static final long COMPARED_WITH =
      Row.LIST | WordClass.any(PLACE, FILLER, NOUN, MEAN, OPEN, FIGURE, CLOSE);

  private static final Words ZONES =
      new Words(LexiconWords.firstOf(PlaceInName.class, "zones.tsv"));

  /** So many words tell which partner one is. */
  private static final int RANK = 6;

  private static final Words PARTNERS =
      new Words(LexiconWords.firstOf(PlaceInName.class, "partners.tsv"));

  private static final Words COUNTRIES =
      new Words(LexiconWords.firstOf(PlaceInName.class, "countries.tsv"));

  private static final long NO_RANK = Row.CLAUSE_END | WordClass.any(DEED, VERB, LIGHT);

  private static final long MARKS = WordClass.any(COMMA, PAUSE);

  private static final long COMPARED = WordClass.any(ABOVE, BELOW);

  /** What a number of places is counted in. */
  private static final String DIVISIONS = "省市地县区州";

  private PlaceInName() {}

  /** 上海港, 北京站, 中国香港, 京津冀及周边地区: the place at {@code i} is half of a name. */
  public static boolean isHalf(Row row, int i, int end) {
    boolean joined = row.isAny(i + 1, Row.LIST) && row.has(i + 2, OF_PLACE) && i + 3 < end;
    if (joined || isAmongNames(row, i)) {
      return true;
    }
    return isCountry(row, i - 1)
        || i + 1 < end
            && row.get(i + 1).has(OF_PLACE)
            && row.adjoins(i + 1)
            && !PlaceReader.isAtHand(row.text(), row.get(i).span());
  }

  /** 武夷山 of 鼓浪屿、太姥山、武夷山等景区: named beside others, none of which is a division. */
  public static boolean isAmongNames(Row row, int i) {
    boolean last = row.has(i + 1, AND_SO_ON) && row.is(i + 2, NOUN);
    boolean among = row.is(i - 1, PAUSE) && (last || row.is(i + 1, PAUSE) && row.is(i + 2, NOUN));
    int first = Math.max(0, i - LIST);
    int pauses = 0;
    int at = i - 1;
    while (among && at >= first && !row.isAny(at, Row.CLAUSE_END | NO_NAMES)) {
      pauses += row.is(at, PAUSE) ? 1 : 0;
      at--;
    }
    return among && pauses >= (last ? 2 : 1) && !row.isAny(at, NO_NAMES);
  }

  /** 中国 of 中国香港, which is no body. */
  public static boolean isCountry(Row row, int i) {
    return row.has(i, COUNTRY) && row.is(i + 1, PLACE) && row.adjoins(i + 1);
  }

  /** 对美国出口, 占全省: a preposition or a share binds the place at {@code i}. */
  public static boolean isBound(Row row, int i, int start) {
    return binding(row, i, start) >= 0;
  }

  /**
   * 来自日本、美国和台湾地区, 对美国、香港出口: a verb, or what a list stands behind, binds the place at {@code i},
   * which is not where.
   */
  public static boolean isElsewhere(Row row, int i) {
    int at = binding(row, i, 0);
    return at >= 0 && (row.is(at, VERB) || at < i - 1);
  }

  /** 全国 of 比全省平均水平(17.3%)和全国(11.4%)分别高: the last of those with which something is compared. */
  public static boolean isCompared(Row row, int i) {
    int at = i - 1;
    boolean listed = row.isAny(at, Row.LIST);
    while (listed && at > i - LIST && row.isAny(at, COMPARED_WITH) && !row.has(at, THAN)) {
      at--;
    }
    return listed && (row.has(at, THAN) || row.isAny(at, COMPARED));
  }

  /** Where what binds a place, or the list in which it stands, is; -1 where nothing does. */
  private static int binding(Row row, int i, int start) {
    int first = Math.max(start - 1, i - REACH);
    int at = i - 1;
    while (at >= first && row.isAny(at, LISTED | CLOSE.bit()) && !row.has(at, BINDING)) {
      at = row.is(at, CLOSE) ? opening(row, at, first) - 1 : at - 1;
    }
    return at >= first && row.has(at, BINDING) ? at : -1;
  }

  /** Where the bracket opens that closes at a token; before all where it does not. */
  private static int opening(Row row, int close, int first) {
    int at = close;
    while (at >= first && !row.is(at, OPEN)) {
      at--;
    }
    return at;
  }

  /** 开发区 of 甲县5亿元,乙县4亿元,开发区2亿元: whether a zone stands in a row of places, each with a figure. */
  static boolean isZone(Row row, int i) {
    Token word = row.get(i);
    boolean told = word.is(NOUN) && row.is(i + 1, FIGURE) && row.isAny(i - 1, MARKS);
    return told
        && row.is(i - 2, FIGURE)
        && row.isWherePlace(i - 3)
        && ZONES.isWhole(row.text(), word.start(), word.end());
  }

  /**
   * Where 前三大贸易伙伴 of 对前三大贸易伙伴东盟进出口 begins among the words before its last, as it says only who
   * those are that are named next; -1 where none does.
   */
  static int partnerStart(Row row, int i, List<Token> before) {
    Token word = row.get(i);
    boolean partner =
        row.adjoins(i + 1)
            && PARTNERS.isWhole(row.text(), word.start(), word.end())
            && (row.is(i + 1, PLACE) || isCountryName(row, i + 1));
    int start = before.size();
    int first = Math.max(1, start - RANK);
    while (partner && start >= first && !before.get(start - 1).isAny(NO_RANK)) {
      if (before.get(start - 1).has(TOWARDS) || before.get(start - 1).has(WITH)) {
        return start;
      }
      start--;
    }
    return -1;
  }

  private static boolean isCountryName(Row row, int i) {
    return COUNTRIES.isWhole(row.text(), row.get(i).start(), row.get(i).end());
  }

  /** A place that has no code. */
  static Token zone(Token word) {
    PlaceMention place =
        new PlaceMention(new Span(word.start(), word.end()), List.of(), PlaceMention.Role.PLACE);
    return new Token(word.start(), word.end(), Sense.of(PLACE, place));
  }

  /** 市 of 9市工业增加值增长: the divisions that a figure counts; null where it counts something else. */
  public static @Nullable Token division(Row row, int figure) {
    Token token = row.get(figure);
    boolean counts = row.isQuantity(figure) && DIVISIONS.indexOf(row.lastCharacter(token)) >= 0;
    return counts ? new Token(token.end() - 1, token.end(), NOUN) : null;
  }

  /** 三省 of 湖北、湖南、江西三省: the token only counts the places before it. */
  public static boolean isCount(Row row, Figure figure, Token token) {
    return figure.kind() == Figure.Kind.SET_PHRASE
        && DIVISIONS.indexOf(row.lastCharacter(token)) >= 0;
  }
}
