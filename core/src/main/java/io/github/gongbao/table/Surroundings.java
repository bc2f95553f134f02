package io.github.gongbao.table;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;

/**
 * What a row quotes of the text around a figure: its sentence. Of one that never ends, as a list of
 * a thousand cases, it is only the clauses about the figure, or the rows would together be as long
 * as the square of the sentence; and of a title without end its beginning.
 */
final class Surroundings {
  /** The longest sentence that is quoted whole, in UTF-16 code units. */
  static final int LONGEST = 1000;

  private static final int BEFORE = 250;
  private static final int AFTER = 250;
  private static final String CUT = "…";
  private static final String MARKS = "，；、,;";

  private Surroundings() {}

  /** The sentence of a figure, or of a longer one what stands around it, "…" where it is cut. */
  static String of(Release release, Statistic statistic) {
    Span sentence = statistic.sentence();
    if (sentence.length() <= LONGEST) {
      return release.quote(sentence);
    }
    String text = release.text();
    Span figure = statistic.span();
    int start = start(text, sentence, figure);
    int end = end(text, sentence, figure);
    return (start > sentence.start() ? CUT : "")
        + text.substring(start, end)
        + (end < sentence.end() ? CUT : "");
  }

  /** A text that every row repeats, "…" where it is cut. */
  static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + CUT;
  }

  /** Behind a mark, if one stands between the farthest place and the figure. */
  private static int start(String text, Span sentence, Span figure) {
    int farthest = figure.start() - BEFORE;
    if (farthest <= sentence.start()) {
      return sentence.start();
    }
    for (int i = farthest; i < figure.start(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(farthest)) ? farthest + 1 : farthest;
  }

  /** Before a mark, if one stands between the figure and the farthest place. */
  private static int end(String text, Span sentence, Span figure) {
    int farthest = figure.end() + AFTER;
    if (farthest >= sentence.end()) {
      return sentence.end();
    }
    for (int i = farthest; i > figure.end(); i--) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(farthest)) ? farthest - 1 : farthest;
  }
}
