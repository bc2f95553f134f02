package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Names that share the second half of a word. */
final class Halves {
  private static final long SORTS = WordClass.any(ADJECTIVE, LOCALISER, OTHER);

  private Halves() {}

  /** 大、中、小型企业: all but the last are the first character of a word. */
  static boolean are(List<List<Token>> items) {
    for (List<Token> item : items.subList(0, items.size() - 1)) {
      boolean headed =
          item == items.get(0) && item.get(0).isAny(Coordination.VERBS) && item.size() == 2;
      Token half = item.get(item.size() - 1);
      if (item.size() > (headed ? 2 : 1) || half.length() > 1 || headed && !half.isAny(SORTS)) {
        return false;
      }
    }
    return items.get(items.size() - 1).get(0).length() > 1;
  }

  /** The names, with what only the last says said of all. */
  static List<List<Token>> completed(List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    Token whole = last.get(0);
    Token half = new Token(whole.start() + 1, whole.end(), whole.classes(), null);
    List<List<Token>> names = new ArrayList<>();
    List<Token> first = items.get(0);
    List<Token> head = first.subList(0, first.size() - 1);
    for (List<Token> item : items) {
      List<Token> name = new ArrayList<>(item == first ? List.of() : head);
      name.addAll(item);
      if (item != last) {
        name.add(half);
        name.addAll(last.subList(1, last.size()));
      }
      names.add(name);
    }
    return names;
  }
}
