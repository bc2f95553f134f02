package io.github.gongbao.parser.outline;

import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.parser.text.Folding;
import io.github.gongbao.parser.text.Lexicon;
import java.util.List;

/** Tells what sort of bulletin a release is, by the words of its title and its opening. */
public final class KindReader {
  private static final int OPENING = 150;
  private static final List<Line> LINES =
      Lexicon.rows(KindReader.class, "kinds.tsv").stream().map(Line::of).toList();

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
    return LINES.stream()
        .filter(line -> line.fits(head, opening))
        .map(Line::kind)
        .findFirst()
        .orElse(ReleaseKind.NEWS);
  }

  private record Line(ReleaseKind kind, String where, List<String> words) {
    static Line of(List<String> row) {
      return new Line(ReleaseKind.valueOf(row.get(0)), row.get(1), List.of(row.get(2).split(" ")));
    }

    boolean fits(String title, String opening) {
      return switch (where) {
        case "title" -> words.stream().anyMatch(title::contains);
        case "title-end" -> words.stream().anyMatch(withoutBrackets(title)::endsWith);
        case "opening" -> words.stream().anyMatch(opening::contains);
        default -> throw new IllegalStateException("kinds.tsv: " + where);
      };
    }

    /** {@code …暂行办法(试行)} ends with 办法. */
    private static String withoutBrackets(String title) {
      int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
      return open > 0 ? title.substring(0, open).strip() : title;
    }
  }
}
