package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.mention.figure.Figure;

/** Figures that set a bound in a rule and report nothing: {@code 死亡30人以上的，}. */
final class Threshold {
  private static final String CLAUSE_ENDS = "，,；;。：:、";

  private static final String AGE = "岁";

  private Threshold() {}

  /**
   * Whether a figure is a bound of a rule.
   *
   * @param behind the rest of the clause behind the figure
   */
  static boolean is(Figure figure, String behind, Passage passage) {
    int end = figure.span().end() + behind.length();
    boolean closed =
        end >= passage.span().end() || CLAUSE_ENDS.indexOf(passage.simplified().charAt(end)) >= 0;
    boolean listed = closed && behind.endsWith("的");
    boolean ruled = behind.startsWith("的") && Words.RULE.occursIn(behind);
    return isBound(figure) && (listed || ruled);
  }

  /**
   * Whether a figure only says of which size the things are that the clause goes on to speak of:
   * {@code 6000千瓦及以上电厂}, {@code 6岁至17岁13例}, {@code 营业收入超过100亿元的企业}.
   *
   * @param behind the rest of the clause behind the figure
   * @param measured whether the words before the figure name a measure
   */
  static boolean isClass(Figure figure, String behind, Passage passage, boolean measured) {
    int end = figure.span().end();
    boolean age = figure.quantity().orElseThrow().unit().symbol().equals(AGE);
    if (age && passage.hasFigure(end, end + 1)) {
      return true;
    }
    if (!isBound(figure) || behind.isEmpty()) {
      return false;
    }
    Approximation approximation = figure.quantity().orElseThrow().approximation();
    boolean size =
        approximation == Approximation.AT_LEAST || approximation == Approximation.AT_MOST;
    return behind.charAt(0) == '的'
        ? measured && behind.length() > 1 && !isCount(figure)
        : size && passage.hasFigure(end, end + behind.length());
  }

  /** 4000多元: a count that is not exact, rather than a bound. */
  private static boolean isCount(Figure figure) {
    String text = figure.quantity().orElseThrow().text();
    return text.indexOf('多') >= 0 || text.indexOf('余') >= 0 || text.indexOf('近') >= 0;
  }

  private static boolean isBound(Figure figure) {
    return switch (figure.quantity().orElseThrow().approximation()) {
      case AT_LEAST, AT_MOST, OVER, NEARLY -> true;
      case EXACT, ABOUT -> false;
    };
  }
}
