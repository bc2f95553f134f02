package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Tells which figures say only how many things were told before: 三项 of 三项合计, 两类 of 两类共占. */
public final class Tallies {
  /** 33大类食品: in how many sorts things are told says nothing of them. */
  private static final String SORTS = "大类";

  /** No more words stand between how many they are and what they are all together. */
  private static final int LONGEST_TALLY = 2;

  private static final long NO_THING = Qualifiers.BASES | TOTAL.bit();

  private static final Words TOTALS = new Words(LexiconWords.firstOf(Tallies.class, "totals.tsv"));

  /** 指标, 数据: what figures are called. */
  private static final Words FIGURES =
      new Words(LexiconWords.firstOf(Tallies.class, "figures.tsv"));

  private static final String ITEM = "项";

  /** 千, 亿, 元, 级, 台阶: no more words say how high. */
  private static final int LONGEST_STEPS = 5;

  /** What the words end in for how high something rose: 大关, 台阶, 关口. */
  private static final String STEPS = "关阶口";

  private static final long RISING = WordClass.any(LINK, DEED);
  private static final long STEP = WordClass.any(NOUN, OTHER, ADJECTIVE);
  private static final long MEASURED = WordClass.any(MEASURE, RATIO);

  private final Row all;
  private final List<Token> kept;

  /**
   * Looks at the figures of a row that is made.
   *
   * @param all all its tokens
   * @param kept those before the figure that are kept
   */
  Tallies(Row all, List<Token> kept) {
    this.all = all;
    this.kept = kept;
  }

  /**
   * Where what says anything of them goes on: 共占 behind 两类 of 甲、乙两类共占5%, 医院 behind 两类 of
   * 甲、乙两类医院共32所, 合计 behind 三类案件 that three figures of one list stand before, 分别 behind 三项指标; -1 at
   * another figure.
   */
  int end(int i) {
    int steps = stepsEnd(i);
    if (steps > i) {
      return steps;
    }
    boolean among = !kept.isEmpty() && kept.get(kept.size() - 1).is(COMMA);
    if (!among && all.isQuantity(i) && all.unit(i).symbol().equals(SORTS)) {
      return i + 1;
    }
    int items = Digits.chinese(all.text().charAt(all.get(i).start()));
    int end = i + 1;
    boolean few = items > 1 && all.isQuantity(i) && all.unit(i).dimension() == Dimension.COUNT;
    while (few && end <= i + LONGEST_TALLY && isThing(end)) {
      end++;
    }
    if (!few || end >= all.size()) {
      return -1;
    }
    if (isTotal(all, end) && items == listed(among)) {
      return among ? end : i + 1;
    }
    boolean paired = areFigures(all, i + 1, end) && isPaired(end);
    return paired && items <= counted() ? end : -1;
  }

  /** Behind 两个千亿元台阶 of 连跨两个千亿元台阶, which say how high something rose; -1 at another figure. */
  private int stepsEnd(int i) {
    boolean steps = all.isAny(i - 1, RISING) && all.unit(i).dimension() == Dimension.COUNT;
    for (int end = i + 1; steps && end <= i + LONGEST_STEPS && all.isAny(end, STEP); end++) {
      if (all.is(end, EMPTY_BEHIND)) {
        return end + 1;
      }
    }
    return -1;
  }

  /** 跨越 of 跨越500亿元大关 and 跨越5亿元、6亿元台阶: no more than that something rose so high. */
  boolean isRise(int i) {
    int end = i + 1;
    while (all.is(i, DEED) && all.is(end, FIGURE)) {
      end += all.isAny(end + 1, Row.LIST) && all.is(end + 2, FIGURE) ? 2 : 1;
    }
    // 三大 of 三大台阶
    end += all.is(end + 1, EMPTY_BEHIND) && all.is(end, NOUN) ? 1 : 0;
    return end > i + 1
        && all.is(end, EMPTY_BEHIND)
        && STEPS.indexOf(all.lastCharacter(all.get(end))) >= 0;
  }

  /** 同上年相比分别 behind 三项指标: each of them changed. */
  private boolean isPaired(int from) {
    int i = from;
    while (all.isAny(i, Qualifiers.BASES)) {
      i++;
    }
    return all.is(i, PAIR);
  }

  /** How many figures stand before in the sentence. */
  private int counted() {
    int figures = 0;
    int first = Math.max(0, kept.size() - Qualifiers.REACH);
    for (int j = kept.size() - 1; j >= first && !kept.get(j).is(STOP); j--) {
      figures += kept.get(j).is(FIGURE) ? 1 : 0;
    }
    return figures;
  }

  private boolean isThing(int i) {
    return all.isAny(i, RowReader.NOMINAL) && !all.isAny(i, NO_THING);
  }

  /** How many names a list has that ends here, or how many figures the clause before ends in. */
  private int listed(boolean told) {
    int last = told ? kept.size() - 2 : kept.size() - 1;
    int names = 1;
    int figures = 0;
    boolean end = true;
    for (int j = last;
        j >= 0 && j > last - Qualifiers.REACH && !kept.get(j).isAny(Row.CLAUSE_END);
        j--) {
      Token token = kept.get(j);
      boolean figure = token.is(FIGURE);
      end &= figure || token.isAny(Row.LIST);
      if (figure && !end) {
        // 查处酒驾32起、超速20起: each is told by itself
        return -1;
      }
      figures += figure ? 1 : 0;
      names += token.isAny(Row.LIST) ? 1 : 0;
    }
    return told && figures > 0 ? figures : names;
  }

  /** 五 of 价格环比五涨三降: of how many things it is told that they moved, and no part of their name. */
  boolean isOfMoved(int i) {
    Token token = all.get(i);
    return token.length() == 1
        && Digits.chinese(all.lastCharacter(token)) > 0
        && (all.is(i + 1, UP) || all.is(i + 1, DOWN));
  }

  /** Whether the tokens between say no more than that they are figures. */
  private static boolean areFigures(Row row, int from, int to) {
    if (from == to || row.isAny(to - 1, MEASURED)) {
      return row.unit(from - 1).symbol().equals(ITEM);
    }
    int end = row.get(to - 1).end();
    return FIGURES.isWhole(row.text(), row.get(from).start(), end);
  }

  /** Whether a word stands there that says what several things are together: 合计, 共占. */
  public static boolean isTotal(Row row, int i) {
    Token token = row.get(i);
    return TOTALS.isWhole(row.text(), token.start(), token.end());
  }
}
