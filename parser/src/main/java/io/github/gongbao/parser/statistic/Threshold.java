package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.mention.Figure;

/** Figures that set a bound in a rule and report nothing: {@code 死亡30人以上的，}. */
final class Threshold {
  private static final String CLAUSE_ENDS = "，,；;。：:、";

  private static final String AGE = "岁";

  private Threshold() {}

  /**
   * @param behind the rest of the clause behind the figure
   */
  static boolean is(Figure figure, String behind, Passage passage) {
    Approximation approximation = figure.quantity().orElseThrow().approximation();
    boolean bound =
        approximation == Approximation.AT_LEAST
            || approximation == Approximation.AT_MOST
            || approximation == Approximation.OVER
            || approximation == Approximation.NEARLY;
    int end = figure.span().end() + behind.length();
    boolean closed =
        end >= passage.span().end() || CLAUSE_ENDS.indexOf(passage.simplified().charAt(end)) >= 0;
    return bound && closed && behind.endsWith("的");
  }

  /**
   * Whether a figure only says of which size the things are that the next figure of the clause
   * counts: {@code 6000千瓦及以上电厂}, {@code 6岁至17岁13例}.
   *
   * @param behind the rest of the clause behind the figure
   */
  static boolean isClass(Figure figure, String behind, Passage passage) {
    Approximation approximation = figure.quantity().orElseThrow().approximation();
    boolean bound =
        approximation == Approximation.AT_LEAST || approximation == Approximation.AT_MOST;
    int end = figure.span().end();
    boolean age = figure.quantity().orElseThrow().unit().symbol().equals(AGE);
    if (age && passage.hasFigure(end, end + 1)) {
      return true;
    }
    return bound
        && !behind.isEmpty()
        && behind.charAt(0) != '的'
        && passage.hasFigure(end, end + behind.length());
  }
}
