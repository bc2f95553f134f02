package io.github.gongbao.parser.outline;

import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.Folding;
import java.util.List;

/** Tells what sort of bulletin a release is, by the words of its title and its opening. */
public final class KindReader {
  private static final int OPENING = 150;
  private static final List<List<String>> LINES = Lexicon.rows(KindReader.class, "kinds.tsv");

  private KindReader() {}

  /**
   * The kind of a release; {@link ReleaseKind#NEWS} where nothing says more.
   *
   * @param title the title as published; may be empty
   * @param folded the folded view of the body
   */
  public static ReleaseKind read(String title, String folded) {
    String head = Folding.fold(title).strip();
    String opening = folded.substring(0, Math.min(folded.length(), OPENING));
    for (List<String> line : LINES) {
      for (String word : line.get(2).split(" ")) {
        if (fits(word, line.get(1), head, opening)) {
          return ReleaseKind.valueOf(line.get(0));
        }
      }
    }
    return ReleaseKind.NEWS;
  }

  private static boolean fits(String word, String where, String title, String opening) {
    return switch (where) {
      case "title" -> title.contains(word);
      case "title-end" -> withoutBrackets(title).endsWith(word);
      case "opening" -> opening.contains(word);
      default -> throw new IllegalStateException("kinds.tsv: " + where);
    };
  }

  /** {@code …暂行办法(试行)} ends with 办法. */
  private static String withoutBrackets(String title) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    return open > 0 ? title.substring(0, open).strip() : title;
  }
}
