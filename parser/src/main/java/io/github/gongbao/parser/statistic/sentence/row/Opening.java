package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * What a paragraph or a sentence opens with that says nothing of the first figure: an agency's
 * line, a number, a heading without a mark of its own.
 */
public final class Opening {
  /** So many words stand before 讯 at most. */
  private static final int LONGEST = 10;

  private static final int LONGEST_HEADING = 3;

  /** So many names stand in the bracket behind it. */
  private static final int NAMES = 24;

  /** So far behind a heading the first figure stands. */
  private static final int REACH = 24;

  private static final Words HEADINGS =
      new Words(LexiconWords.firstOf(Opening.class, "headings.tsv"));

  /** Who tells of something, or does it. */
  public static final long ACTORS = WordClass.any(AGENCY, ACTOR);

  private static final long NO_THING = WordClass.any(MEASURE, RATIO, DEED, PERIOD, PLACE);
  private static final long ACTS = WordClass.any(VERB, DEED);
  private static final long NO_ACT = Row.CLAUSE_END | WordClass.any(FIGURE, PERIOD);
  private static final long NEVER = Row.CLAUSE_END | FIGURE.bit();

  private Opening() {}

  /** Where a paragraph goes on behind what it opens with. */
  static int end(Row all) {
    return numberEnd(all, wireEnd(all));
  }

  /** Behind 183. of a text whose paragraphs are numbered throughout, and behind 1) and (1). */
  private static int numberEnd(Row all, int start) {
    int number = all.is(start, OPEN) ? start + 1 : start;
    boolean numbered =
        number + 1 < all.size()
            && (all.isSign(all.get(number + 1), '.') || all.is(number + 1, CLOSE))
            && Character.isDigit(all.text().charAt(all.get(number).end() - 1));
    return numbered ? number + 2 : start;
  }

  /**
   * Behind 农业 of 农业全年实现农、林、牧、渔业总产值5亿元, where a sentence begins: a heading, as the figure tells
   * itself of what it is; where that begins if none stands there.
   */
  static int headingEnd(Row all, int start) {
    int end = start + 1;
    while (end < start + LONGEST_HEADING && !all.is(end, PERIOD)) {
      end++;
    }
    boolean heading =
        all.is(end, PERIOD)
            && HEADINGS.isWhole(all.text(), all.get(start).start(), all.get(end - 1).end());
    return heading && tellsThing(all, start, end + 1) ? end : start;
  }

  /**
   * Behind 依法惩治刑事犯罪 of 依法惩治刑事犯罪 审结刑事案件5820件: a heading that says what is done, where a blank parts
   * it from what was; 0 where none does.
   */
  static int actEnd(Row all, int start) {
    boolean act = all.isAny(start, ACTS);
    boolean object = false;
    for (int i = start + 1; i < start + LONGEST && !all.isAny(i, NO_ACT); i++) {
      if (i < all.size() && Character.isWhitespace(all.text().charAt(all.get(i).start() - 1))) {
        return act && object && all.isAny(i, ACTS) && !all.is(i, NOUN) ? i : 0;
      }
      act |= all.isAny(i, ACTS);
      object |= all.is(i, NOUN) && !all.isAny(i, ACTS);
    }
    return 0;
  }

  /**
   * Whether a blank stands behind a heading, or the words say what is done with things, or of what
   * they are.
   */
  private static boolean tellsThing(Row all, int heading, int from) {
    int figure = from;
    char kind = all.text().charAt(all.get(heading).start());
    boolean done = all.isAny(from, ACTS) && !all.is(from, NOUN);
    boolean thing = Character.isWhitespace(all.text().charAt(all.get(from - 1).start() - 1));
    while (figure < from + REACH && figure < all.size() && !all.isAny(figure, NEVER)) {
      thing |= all.text().charAt(all.get(figure).start()) == kind;
      thing |= done && all.is(figure, NOUN) && !all.isAny(figure, NO_THING);
      figure++;
    }
    return thing && all.is(figure, FIGURE) && !all.is(from, MEAN);
  }

  /**
   * Behind 本报讯(记者某某) and 新华社北京8月10日电, with which an agency's report begins; 0 where it begins with
   * none.
   */
  private static int wireEnd(Row all) {
    int wire = 0;
    while (wire < LONGEST && !all.has(wire, WIRE) && !all.isAny(wire, NEVER)) {
      wire++;
    }
    if (!all.has(wire, WIRE)) {
      return 0;
    }
    int end = wire + 1;
    if (all.is(end, OPEN)) {
      int close = end + 1;
      while (close < end + NAMES && !all.is(close, STOP) && !all.is(close, CLOSE)) {
        close++;
      }
      end = all.is(close, CLOSE) ? close + 1 : end;
    }
    end += all.is(end, COLON) ? 1 : 0;
    boolean dated = all.is(wire - 1, PERIOD);
    return end > wire + 1 || dated ? end : 0;
  }

  /** 海关总署8日 of 海关总署8日发布数据: who told something, and when. */
  public static boolean isTeller(List<Token> name) {
    for (Token token : name) {
      if (!token.isAny(ACTORS) && !isDay(token)) {
        return false;
      }
    }
    return true;
  }

  /** 26日 of 26日通报, whose month nothing may say, but not 2015年度 of 2015年度报告. */
  public static boolean isDay(Token token) {
    return token.mention() instanceof PeriodMention mention
        && mention.period().start().equals(mention.period().end());
  }

  /**
   * Behind 省民政厅6日 of 省民政厅6日向武汉等地调拨, which says who acted and when; where it begins if it does not.
   */
  public static int actedEnd(Row row, int start) {
    int end = start;
    while (row.isAny(end, ACTORS | PERIOD.bit())) {
      end++;
    }
    return row.has(end, TOWARDS) && row.isWherePlace(end + 1) ? end : start;
  }
}
