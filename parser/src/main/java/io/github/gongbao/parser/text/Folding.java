package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import java.util.List;

/**
 * The folded view of a text: the same text, UTF-16 unit for UTF-16 unit, in the one form that all
 * grammar is written against. Traditional and variant characters become simplified, full-width
 * forms half-width, and the many dashes, spaces, middle dots and quotes one each.
 *
 * <pre>{@code
 * Folding.fold("同比增長１２．５％。")      // "同比增长12.5%。"
 * Folding.simplify("「十三五」期間，增長")  // "「十三五」期间，增长"
 * }</pre>
 *
 * <p>Both work character by character without regard to context, so that an offset in the result is
 * the offset in the text; surrogates stay as they are. The characters stand in the tables of {@link
 * Simplified} and in {@code punctuation.tsv}.
 */
public final class Folding {
  /** What each character becomes less the character. */
  private static final char[] FOLDED = Simplified.table();

  static {
    for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
      put(c, (char) (c - '\uFF01' + '!'));
    }
    for (List<String> row : Lexicon.rows(Folding.class, "punctuation.tsv")) {
      for (String variant : row.get(1).split(" ")) {
        put(Simplified.character(variant), Simplified.character(row.get(0)));
      }
    }
  }

  private static void put(char from, char to) {
    FOLDED[from] = (char) (to - from);
  }

  private Folding() {}

  /**
   * The folded view.
   *
   * @param text any text
   * @return a text of the same length; folding it again changes nothing
   */
  public static String fold(String text) {
    return Simplified.translate(text, FOLDED);
  }

  /**
   * The text in simplified characters, its punctuation and widths as they are: the form of labels,
   * such as the heading of a measure.
   *
   * @param text any text
   * @return a text of the same length
   */
  public static String simplify(String text) {
    return Simplified.of(text);
  }
}
