package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Tells which words make a noun with others beside them, or are one where they stand. */
final class MadeNouns {
  private static final String CARRIED_OVER = "上年结";

  /** What 者 makes a noun of: 拾荒者. */
  private static final long DONE = WordClass.any(NOUN, VERB, VERBAL_NOUN, ADJECTIVE);

  private static final String KIND_ENDINGS = "类式型性";

  private static final char NUMBERED = '第';
  private static final String SURVEY = "普查";
  private static final int LONGEST_CENSUS = 5;
  private static final long CENSUS = WordClass.any(NOUN, VERB, PLACE, FILLER);

  private final Row all;
  private final List<Token> kept;

  /**
   * Looks at the words of a row that is made.
   *
   * @param all all its tokens
   * @param kept those before the word that are kept
   */
  MadeNouns(Row all, List<Token> kept) {
    this.all = all;
    this.kept = kept;
  }

  /**
   * Behind 第六次全国人口普查 of 第六次全国人口普查2010年11月1日零时 or 2010年第六次全国人口普查, which says when once more; the
   * same place at other words.
   */
  int censusEnd(int i) {
    if (all.text().charAt(all.get(i).start()) != NUMBERED) {
      return i;
    }
    int end = i;
    while (end < i + LONGEST_CENSUS && all.isAny(end, CENSUS) && !isSurvey(end)) {
      end++;
    }
    boolean survey = end > i && isSurvey(end);
    return survey && (all.is(i - 1, PERIOD) || all.is(end + 1, PERIOD)) ? end + 1 : i;
  }

  private boolean isSurvey(int i) {
    return i < all.size() && all.text().startsWith(SURVEY, all.get(i).start());
  }

  /** Ⅰ-Ⅲ类水质, 机械—电子产业链: the mark between two numbers of classes, or two nouns of one name. */
  boolean isHyphen(int i) {
    boolean mark = all.is(i, MARK) && all.isSign(all.get(i), '-');
    boolean nouns = all.adjoins(i) && all.adjoins(i + 1) && all.is(i - 1, NOUN);
    return mark
        && isBehindKept(i)
        && (nouns && all.is(i + 1, NOUN) || isRoman(i - 1) && isRoman(i + 1));
  }

  private boolean isRoman(int i) {
    return i < all.size()
        && all.text().charAt(all.get(i).start()) >= 'Ⅰ'
        && all.text().charAt(all.get(i).start()) <= 'Ⅻ';
  }

  /** 者 of 住宿者, 类 of 服务类投诉: what makes a noun of what is done, where no lexicon has the word. */
  boolean isMadeNoun(int i) {
    Token token = all.get(i);
    boolean kind = token.length() == 1 && KIND_ENDINGS.indexOf(all.lastCharacter(token)) >= 0;
    return (all.isSign(token, '者')
            || kind && all.isAny(i + 1, RowReader.NOMINAL) && all.adjoins(i + 1))
        && all.isAny(i - 1, DONE)
        && all.adjoins(i)
        && isBehindKept(i);
  }

  private boolean isBehindKept(int i) {
    return !kept.isEmpty() && kept.get(kept.size() - 1) == all.get(i - 1);
  }

  /** 2015年度报告, 下达2015年度计划, 上年结转: the year says which report or sum, not when. */
  boolean isYearOfDocument(int i) {
    boolean first = i == 0 || all.isAny(i - 1, Row.CLAUSE_END | PLACE.bit());
    return all.is(i, PERIOD)
        && (all.text().startsWith(CARRIED_OVER, all.get(i).start())
            || all.text().startsWith("年度", all.get(i).end() - 2)
                && all.is(i + 1, first ? FRAME : NOUN));
  }
}
