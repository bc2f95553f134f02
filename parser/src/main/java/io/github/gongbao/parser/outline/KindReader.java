package io.github.gongbao.parser.outline;

import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Tells what sort of bulletin a release is, by the words of its title and its opening. */
public final class KindReader {
  private static final int OPENING = 150;
  private static final List<Rule> RULES = rules();

  /** The words that tell a kind by standing somewhere. */
  private record Rule(ReleaseKind kind, String where, String[] words) {}

  private KindReader() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> line : Lexicon.rows(KindReader.class, "kinds.tsv")) {
      rules.add(new Rule(ReleaseKind.valueOf(line.get(0)), line.get(1), line.get(2).split(" ")));
    }
    return rules;
  }

  /**
   * The kind of a release; {@link ReleaseKind#NEWS} where nothing says more.
   *
   * @param title the title as published; may be empty
   * @param folded the folded view of the body
   */
  public static ReleaseKind read(String title, String folded) {
    String head = Folding.fold(title).strip();
    String opening = folded.substring(0, Math.min(folded.length(), OPENING));
    for (Rule rule : RULES) {
      for (String word : rule.words()) {
        if (fits(word, rule.where(), head, opening)) {
          return rule.kind();
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
