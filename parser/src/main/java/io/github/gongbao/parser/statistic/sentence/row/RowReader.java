package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the row that the constructions are read on: without marks, without brackets that only
 * explain, and with bounds and lengths of time that say of which kind things are as words.
 */
public final class RowReader {
  private static final int LONGEST_QUOTE = 9;

  /** How many words say of which kinds a trade is. */
  private static final int LONGEST_WAY = 16;

  private static final String OPENING = "“‘《「『";
  private static final String CLOSING = "”’》」』";

  /** What the words for trade end in: 进出口. */
  private static final char TRADE = '口';

  /** What no quoted name holds. */
  private static final long NO_NAME = Row.CLAUSE_END | WordClass.any(FIGURE, PERIOD, PLACE);

  /** What names nothing where it is not quoted. */
  private static final long LOOSE =
      WordClass.any(TOPIC_END, FRAME, PARTICLE, FILLER, MANNER, TOTAL, PREPOSITION);

  /** The same, though it may be a noun. */
  private static final long NO_WORD = WordClass.any(PLANNED_VERB, PAUSE);

  static final long NOMINAL = WordClass.any(NOUN, ADJECTIVE, VERBAL_NOUN, MEASURE, OTHER);

  private static final long DENIABLE = WordClass.any(VERB, DEED, STRUCK, RATIO);
  private static final long UNDENIABLE =
      WordClass.any(LINK, LIGHT, UP, DOWN, FLAT, ABOVE, BELOW, REACH, SHARE, TOTAL, RULE);

  /** All tokens, and those that are kept. */
  private final Row all;

  private final List<Token> kept;
  private final Qualifiers qualifiers;
  private final Durations durations;
  private final Tallies tallies;
  private final Brackets brackets;
  private final MadeNouns nouns;

  private RowReader(Row all) {
    this.all = all;
    this.kept = new ArrayList<>(all.size());
    this.qualifiers = new Qualifiers(all, kept);
    this.durations = new Durations(all, kept);
    this.tallies = new Tallies(all, kept);
    this.brackets = new Brackets(all);
    this.nouns = new MadeNouns(all, kept);
  }

  /**
   * Reads the row of a paragraph.
   *
   * @param text the folded view of the body
   * @param daily whether figures of what is new stand among them
   */
  public static Row read(String text, List<Token> tokens, boolean daily) {
    RowReader reader = new RowReader(new Row(text, tokens, daily));
    reader.read();
    return new Row(text, reader.kept, daily);
  }

  private void read() {
    int i = Opening.end(all);
    int act = i;
    while (i < all.size()) {
      Token token = all.get(i);
      boolean first = isFirst();
      act = first ? Opening.actEnd(all, i) : act;
      if (i == act && !first) {
        kept.add(new Token(token.start() - 1, token.start(), COMMA));
      }
      if (token.is(STOP) && !all.is(i + 1, PART)) {
        durations.endSentence();
      }
      int close = token.is(OPEN) ? brackets.close(i) : -1;
      int quoted = token.is(MARK) ? quotedEnd(i) : -1;
      int tally = token.is(FIGURE) ? tallies.end(i) : -1;
      int named = StandardNames.last(all, i);
      int heading = first ? Opening.headingEnd(all, i) : i;
      int census = nouns.censusEnd(i);
      int partner = PlaceInName.partnerStart(all, i, kept);
      if (named > i) {
        addNoun(token.start(), all.get(named).end());
        i = named;
      } else if (heading > i) {
        i = heading - 1;
      } else if (quoted > i) {
        addNoun(all.get(i + 1).start(), all.get(quoted - 1).end());
        i = quoted;
      } else if (close > i && brackets.tellStandard(i, close)) {
        kept.add(new Token(token.start(), token.end(), OF));
        kept.add(all.get(i + 1));
        i = close;
      } else if (close > i && brackets.areOneDeed(i, close)) {
        kept.add(new Token(kept.remove(kept.size() - 1).start(), all.get(close + 1).end(), DEED));
        i = close + 1;
      } else if (close > i && !brackets.haveQuantity(i, close)) {
        if (brackets.arePartOfName(i, close)) {
          addNoun(token.start(), all.get(close).end());
        } else if (brackets.areDays(i, close)) {
          dropFrom(all.get(brackets.timeStart(i)).start());
          kept.add(all.get(i + 1));
        } else if (brackets.arePlaces(i, close)) {
          dropFrom(all.get(Math.max(0, i - 2)).start());
          kept.addAll(all.tokens(i + 1, close));
        }
        i = close;
      } else if (tally > i) {
        i = tally - 1;
      } else if (census > i) {
        i = census - 1;
      } else if (durations.isBeginning(i)) {
        i++;
      } else if (token.is(FIGURE)) {
        i = addFigure(i);
        addBreak(i);
      } else if (nouns.isHyphen(i)) {
        addNoun(kept.remove(kept.size() - 1).start(), all.get(i + 1).end());
        i++;
      } else if (nouns.isMadeNoun(i)) {
        addNoun(kept.remove(kept.size() - 1).start(), token.end());
      } else if (nouns.isYearOfDocument(i)) {
        addNoun(token.start(), token.end());
      } else if (token.is(COMMA) && StandardNames.areListed(all, i, kept)) {
        kept.add(new Token(token.start(), token.end(), PAUSE));
      } else if (partner >= 0) {
        kept.subList(partner, kept.size()).clear();
      } else if (PlaceInName.isZone(all, i)) {
        kept.add(PlaceInName.zone(token));
      } else if (tallies.isRise(i)) {
        kept.add(new Token(token.start(), token.end(), LINK));
      } else if (isRatio(i)) {
        kept.add(new Token(token.start(), token.end(), RATIO));
      } else if (isDenied(i)) {
        Token not = kept.remove(kept.size() - 1);
        Sense denied = new Sense(token.classes(), 0, token.mention());
        kept.add(new Token(not.start(), token.end(), denied));
      } else if (!Influences.add(all, i, kept)
          && !token.is(MARK)
          && !tallies.isOfMoved(i)
          && !durations.isOfAnnualAverage(i)
          && !durations.isOfTime(i)
          && !isSlash(i)
          && !isWayOfTrade(i)) {
        kept.add(Anaphors.meant(all, i, kept));
      }
      i++;
    }
  }

  /**
   * 推出“稻花香里说丰年”精品线路: where a mark closes that makes a name of words that elsewhere are none; -1
   * where none does.
   */
  private int quotedEnd(int open) {
    char mark = all.text().charAt(all.get(open).start());
    int which = OPENING.indexOf(mark);
    boolean loose = false;
    for (int i = open + 1; which >= 0 && i < open + LONGEST_QUOTE && i < all.size(); i++) {
      if (all.is(i, MARK)) {
        boolean closed = all.text().charAt(all.get(i).start()) == CLOSING.charAt(which);
        return closed && loose ? i : -1;
      }
      if (all.isAny(i, NO_NAME)) {
        return -1;
      }
      loose |= all.isAny(i, LOOSE) && !all.is(i, NOUN) || all.isAny(i, NO_WORD);
    }
    return -1;
  }

  /** 方式 of 以加工贸易方式进出口, behind what says of which kind the trade is. */
  private boolean isWayOfTrade(int i) {
    if (!all.has(i, WAYS) || !all.isTrade(i + 1) || all.lastCharacter(all.get(i + 1)) != TRADE) {
      return false;
    }
    int means = i - 1;
    while (means > i - LONGEST_WAY && !all.isAny(means, Row.CLAUSE_END) && !all.has(means, MEANS)) {
      means--;
    }
    return !all.has(means, MEANS);
  }

  /** Whether a sentence begins here. */
  private boolean isFirst() {
    return kept.isEmpty() || kept.get(kept.size() - 1).is(STOP);
  }

  /** 今年第42周, whose days follow, and which is no part of a name. */
  private void dropFrom(int start) {
    while (!kept.isEmpty() && kept.get(kept.size() - 1).start() >= start) {
      kept.remove(kept.size() - 1);
    }
  }

  private void addNoun(int start, int end) {
    kept.add(new Token(start, end, NOUN));
  }

  /** 票房达128亿元 预售超2400万元: a blank between two figures of which each has words before it. */
  private void addBreak(int figure) {
    int end = all.get(figure).end();
    int behind = figure + 1;
    if (behind == all.size()
        || all.get(behind).start() == end
        || !Character.isWhitespace(all.text().charAt(end))) {
      return;
    }
    int next = behind;
    while (next < all.size() && !all.isAny(next, Row.CLAUSE_END | FIGURE.bit())) {
      next++;
    }
    int clause = figure - 1;
    while (clause >= 0 && !all.isAny(clause, Row.CLAUSE_END | FIGURE.bit())) {
      clause--;
    }
    if (all.is(next, FIGURE) && names(behind, next) && names(clause + 1, figure)) {
      kept.add(new Token(end, end + 1, COMMA));
    }
  }

  private boolean names(int from, int to) {
    for (int i = from; i < to; i++) {
      if (all.isAny(i, NOMINAL)) {
        return true;
      }
    }
    return false;
  }

  /** 批准逮捕 of 不批准逮捕, 成套 of 5幢不成套房屋: what is not done, or not so, is another thing. */
  private boolean isDenied(int i) {
    Token token = all.get(i);
    return !kept.isEmpty()
        && all.has(i - 1, NOT)
        && kept.get(kept.size() - 1) == all.get(i - 1)
        && !all.is(i - 1, FIGURE)
        && all.adjoins(i)
        && (token.isAny(DENIABLE) || token.is(ADJECTIVE) && all.is(i - 2, FIGURE))
        && !token.isAny(UNDENIABLE);
  }

  /** 比 of 结收比80.2%: no comparison, as nothing is said of the figure. */
  private boolean isRatio(int i) {
    int figure = all.is(i + 1, LINK) ? i + 2 : i + 1;
    return all.has(i, THAN)
        && all.isAny(i - 1, NOMINAL | VERB.bit())
        && all.adjoins(i)
        && all.isQuantity(figure)
        && (figure + 1 == all.size() || all.isAny(figure + 1, Row.CLAUSE_END));
  }

  /** 1733万千瓦/3580万千瓦时: two figures of one thing. */
  private boolean isSlash(int i) {
    return all.isSign(all.get(i), '/') && all.isQuantity(i - 1) && all.isQuantity(i + 1);
  }

  /** Adds a figure, and tells which of the tokens that are read with it is the last. */
  private int addFigure(int i) {
    Token token = all.get(i);
    Figure figure = all.figure(i);
    boolean interval = qualifiers.isInterval(i);
    if (interval || qualifiers.isDistance(i)) {
      boolean at = !kept.isEmpty() && kept.get(kept.size() - 1).has(LOCATING);
      Token before = at ? kept.remove(kept.size() - 1) : token;
      addNoun((interval ? before : token).start(), all.get(i + 1).end());
      return i + 1;
    }
    if (figure.kind() != Figure.Kind.DURATION) {
      kept.add(qualifiers.isKind(i) ? new Token(token.start(), token.end(), NOUN) : token);
    } else if (all.has(i + 1, AVERAGE)) {
      kept.add(new Token(token.start(), token.end(), ANNUAL_AVERAGE));
    } else if (durations.isTerm(i) || durations.isOfExtreme(i)) {
      addNoun(token.start(), token.end());
    } else if (durations.isSpent(i)) {
      return i + 1;
    } else if (durations.measure(i)) {
      kept.add(durations.measured(token, figure));
    } else if (!kept.isEmpty() && durations.isOfSpan(kept.get(kept.size() - 1), i)) {
      kept.remove(kept.size() - 1);
    }
    return i;
  }
}
