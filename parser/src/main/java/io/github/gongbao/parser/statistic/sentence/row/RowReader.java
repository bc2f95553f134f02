package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the row that the constructions are read on: without marks, without brackets that only
 * explain, and with bounds and lengths of time that say of which kind things are as words.
 */
public final class RowReader {
  private static final String AGE = "岁";
  private static final int SHORT_BRACKET = 6;

  /** How many words stand between a figure and what it is said of. */
  private static final int REACH = 40;

  private static final long CHANGE = WordClass.any(UP, DOWN, FLAT);
  private static final long NOMINAL = WordClass.any(NOUN, ADJECTIVE, VERBAL_NOUN, MEASURE);
  private static final long MEASURED = WordClass.any(NOUN, MEASURE, RATIO);
  private static final long LINKS = WordClass.any(LINK, MANNER, PARTICLE);
  private static final long VERBS = WordClass.any(UP, DOWN);
  private static final long WEAK_VERBS = WordClass.any(UP, DOWN, WEAK_UP, WEAK_DOWN);
  private static final long BASES = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, BASELINE);

  /** What no name has in a bracket. */
  private static final long NO_NAME =
      WordClass.any(FRAME, WITHOUT, PERIOD, PLACE, FIGURE, YEAR_ON_YEAR, TOPIC_END, LOCALISER);

  private final String text;
  private final List<Token> tokens;
  private final List<Token> row;
  private final Ahead ruleAhead = new Ahead(RULE, Row.CLAUSE_END);
  private final Ahead figureAhead = new Ahead(FIGURE, Row.CLAUSE_END | PAUSE.bit());

  private RowReader(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.row = new ArrayList<>(tokens.size());
  }

  public static Row read(String text, List<Token> tokens, boolean daily) {
    RowReader reader = new RowReader(text, tokens);
    reader.read();
    return new Row(text, reader.row, daily);
  }

  /** 2015年度报告: the year says which report, not when. */
  private boolean isYearOfDocument(int i) {
    Token token = tokens.get(i);
    return token.is(PERIOD)
        && text.startsWith("年度", token.end() - 2)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(NOUN);
  }

  /** 平均 of 两年平均. */
  private boolean isOfAnnualAverage(int i) {
    return i > 0
        && isWord(tokens.get(i), "平均")
        && tokens.get(i - 1).mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.DURATION;
  }

  private boolean isWord(Token token, String word) {
    return token.length() == word.length() && text.startsWith(word, token.start());
  }

  private void read() {
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.is(OPEN)) {
        int close = closing(i);
        if (close > i && !hasFigure(i, close)) {
          if (isPartOfName(i, close)) {
            row.add(new Token(token.start(), tokens.get(close).end(), NOUN.bit(), null));
          }
          i = close + 1;
          continue;
        }
        row.add(token);
      } else if (token.is(FIGURE)) {
        addFigure(i);
      } else if (isYearOfDocument(i)) {
        row.add(new Token(token.start(), token.end(), NOUN.bit(), null));
      } else if (!token.is(MARK) && !isOfAnnualAverage(i)) {
        row.add(token);
      }
      i++;
    }
  }

  private int closing(int open) {
    for (int i = open + 1; i < tokens.size() && !tokens.get(i).is(STOP); i++) {
      if (tokens.get(i).is(CLOSE)) {
        return i;
      }
      if (tokens.get(i).is(OPEN)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasFigure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(FIGURE)
          && ((Figure) tokens.get(i).mention()).kind() == Figure.Kind.QUANTITY) {
        return true;
      }
    }
    return false;
  }

  /** 中心(站), 县(市、区): a short bracket of nouns that the word before goes on with. */
  private boolean isPartOfName(int open, int close) {
    if (open == 0 || !tokens.get(open - 1).isAny(NOMINAL) && !tokens.get(open - 1).is(OTHER)) {
      return false;
    }
    if (tokens.get(close).end() - tokens.get(open).start() > SHORT_BRACKET) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      Token inside = tokens.get(i);
      boolean han = text.charAt(inside.start()) >= 0x3001;
      if (!han || inside.isAny(NO_NAME)) {
        return false;
      }
    }
    return close > open + 1;
  }

  private void addFigure(int i) {
    Token token = tokens.get(i);
    Figure figure = (Figure) token.mention();
    if (figure.kind() == Figure.Kind.DURATION) {
      if (i + 1 < tokens.size() && isWord(tokens.get(i + 1), "平均")) {
        row.add(new Token(token.start(), token.end(), ANNUAL_AVERAGE.bit(), null));
      } else if (isTerm(figure, i)) {
        row.add(new Token(token.start(), token.end(), NOUN.bit(), null));
      } else if (isMeasuredTime()) {
        row.add(token);
      } else if (!row.isEmpty() && isSpanWord(row.get(row.size() - 1))) {
        row.remove(row.size() - 1);
      }
    } else if (isKind(figure, i)) {
      row.add(new Token(token.start(), token.end(), NOUN.bit(), null));
    } else {
      row.add(token);
    }
  }

  /** 前 of 前4天. */
  private boolean isSpanWord(Token token) {
    return token.length() == 1 && "前头后近首".indexOf(text.charAt(token.start())) >= 0;
  }

  /** 3年期国债, 五年以上有期徒刑: a length of time that says of which kind things are. */
  private boolean isTerm(Figure figure, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean kind =
        next.start() == tokens.get(i).end() && "期级制龄".indexOf(text.charAt(next.start())) >= 0;
    if (kind && next.length() == 1) {
      return true;
    }
    boolean bound =
        isSize(figure) && !next.isAny(Row.CLAUSE_END | CHANGE) || isBound(figure) && next.is(OF);
    return bound && i > 0 && !next.isAny(Row.LIST | FIGURE.bit());
  }

  /** 平均住院日为8.2日, but not 连续7年. */
  private boolean isMeasuredTime() {
    int last = row.size() - 1;
    int floor = row.size() - REACH;
    while (last >= 0
        && last > floor
        && row.get(last).isAny(LINKS | TOTAL.bit())
        && !row.get(last).isAny(VERBS)) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    Token before = row.get(last);
    return before.is(AGE_NOUN)
        || before.is(MEASURE) && "间期日龄长命限".indexOf(text.charAt(before.end() - 1)) >= 0
        || before.isAny(WEAK_VERBS) && saysBasis(last);
  }

  private boolean saysBasis(int at) {
    for (int i = at - 1; i >= 0 && i > at - REACH && !row.get(i).isAny(Row.CLAUSE_END); i--) {
      if (row.get(i).isAny(BASES)
          || text.charAt(row.get(i).start()) == '比'
          || text.charAt(row.get(i).start()) == '较') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure says of which kind things are, or is a bound of a rule: 5000万元以上的项目36个,
   * 死亡30人以上的.
   */
  private boolean isKind(Figure figure, int i) {
    boolean age = figure.quantity().orElseThrow().unit().symbol().equals(AGE);
    if (age && i + 1 < tokens.size() && tokens.get(i + 1).is(FIGURE)) {
      return true;
    }
    if (!isBound(figure) || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean size = isSize(figure);
    if (size && (isBound(next) || i > 0 && isBound(tokens.get(i - 1)))) {
      return true;
    }
    if (next.is(OF)) {
      boolean closed =
          i + 2 >= tokens.size() || tokens.get(i + 2).isAny(Row.CLAUSE_END | PAUSE.bit());
      boolean kind = isBehindMeasure() || figureAhead.from(i + 2);
      return closed
          ? !isBehindMeasure() || size
          : ruleAhead.from(i + 1) || kind && !isCount(figure);
    }
    return size
        && next.isAny(NOMINAL | OTHER.bit())
        && !next.is(TOPIC_END)
        && (age || figureAhead.from(i + 1));
  }

  private boolean isBehindMeasure() {
    int last = row.size() - 1;
    int floor = row.size() - REACH;
    while (last >= 0 && last > floor && row.get(last).isAny(LINKS)) {
      last--;
    }
    return last >= 0 && row.get(last).isAny(MEASURED) && !row.get(last).is(DEED);
  }

  /** Whether a word of a class stands ahead in its clause; every clause is looked through once. */
  private final class Ahead {
    private final WordClass sought;
    private final long ends;
    private int last = -1;
    private int end;

    Ahead(WordClass sought, long ends) {
      this.sought = sought;
      this.ends = ends;
    }

    /** Whether one stands at a place or behind it, which no later call goes back before. */
    boolean from(int place) {
      if (place >= end) {
        for (end = place; end < tokens.size() && !tokens.get(end).isAny(ends); end++) {
          last = tokens.get(end).is(sought) ? end : last;
        }
      }
      return last >= place;
    }
  }

  private static boolean isBound(Figure figure) {
    return switch (figure.quantity().orElseThrow().approximation()) {
      case AT_LEAST, AT_MOST, OVER, NEARLY -> true;
      case EXACT, ABOUT -> false;
    };
  }

  /** 5万元以上20万元以下: two bounds in a row are those of a rule. */
  private static boolean isBound(Token token) {
    return token.mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.QUANTITY
        && isSize(figure);
  }

  private static boolean isSize(Figure figure) {
    Approximation approximation = figure.quantity().orElseThrow().approximation();
    return approximation == Approximation.AT_LEAST || approximation == Approximation.AT_MOST;
  }

  /** 4000多元: a count that is not exact, rather than a bound. */
  private static boolean isCount(Figure figure) {
    String words = figure.quantity().orElseThrow().text();
    return words.indexOf('多') >= 0 || words.indexOf('余') >= 0 || words.indexOf('近') >= 0;
  }
}
