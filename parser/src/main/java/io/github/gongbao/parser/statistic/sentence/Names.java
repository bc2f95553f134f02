package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a coordination, what only the first or the last says said of all: 小麦、玉米播种面积 is
 * 小麦播种面积 and 玉米播种面积.
 */
final class Names {
  private final Row row;

  Names(Row row) {
    this.row = row;
  }

  /** The names if there are {@code count} of them, else none. */
  List<List<Token>> of(List<Token> said, int count) {
    if (count < 2) {
      return List.of();
    }
    List<List<Token>> items = split(said, PAUSE.bit());
    for (int i = items.size() - 1; i >= 0 && items.size() < count; i--) {
      List<List<Token>> parts = split(items.get(i), JOINT.bit());
      if (parts.size() > 1 && items.size() + parts.size() - 1 <= count) {
        items.remove(i);
        items.addAll(i, parts);
      }
    }
    if (items.size() != count || items.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return distributed(items);
  }

  private static List<List<Token>> split(List<Token> said, long at) {
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    for (Token token : said) {
      if (token.isAny(at) && !item.isEmpty()) {
        items.add(item);
        item = new ArrayList<>();
      } else if (!token.isAny(at)) {
        item.add(token);
      }
    }
    items.add(item);
    return items;
  }

  private List<List<Token>> distributed(List<List<Token>> items) {
    List<Token> first = items.get(0);
    List<Token> last = items.get(items.size() - 1);
    int parallel = parallel(items);
    List<Token> tail = new ArrayList<>(last.subList(parallel, last.size()));
    tail.removeIf(token -> row.isWord(token, "等"));
    int own = Math.min(parallel, first.size());
    List<Token> head =
        isHeaded(items) || isCounted(first) ? head(first, own, items.get(1)) : List.of();
    List<List<Token>> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Token> name = new ArrayList<>(i == 0 ? List.of() : head);
      name.addAll(items.get(i));
      if (i + 1 < items.size()) {
        name.addAll(tail);
      }
      names.add(name);
    }
    return names;
  }

  /** How many words of the last name stand in the place of those of the others. */
  private int parallel(List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    List<Token> before = items.get(items.size() - 2);
    Token mark = before.get(before.size() - 1);
    if (before.size() == 1 && last.get(0).length() == mark.length() && last.size() > 1) {
      return 1;
    }
    boolean bare =
        items.subList(0, items.size() - 1).stream()
            .allMatch(item -> Clues.role(item.get(item.size() - 1)) == 1);
    if (bare) {
      for (int i = 1; i < last.size(); i++) {
        if (Clues.role(last.get(i)) != 1 && Clues.role(last.get(i - 1)) == 1) {
          return i;
        }
      }
    }
    for (int i = last.size() - 1; i >= 0; i--) {
      if (row.lastCharacter(last.get(i)) == row.lastCharacter(mark)) {
        return i + 1;
      }
    }
    if (mark.isAny(WordClass.any(MEASURE, RATIO, STRUCK)) || last.size() == 1) {
      return last.size();
    }
    int middle = items.size() > 2 ? before.size() : 1;
    return last.size() > middle ? middle : last.size();
  }

  /** 对甲国、乙国出口, 检查车辆、船舶: a preposition or verb before the first name goes to all. */
  private static boolean isHeaded(List<List<Token>> items) {
    Token first = items.get(0).get(0);
    return first.isAny(WordClass.any(PREPOSITION, DEED))
        && !items.get(1).get(0).isAny(WordClass.any(PREPOSITION, DEED));
  }

  /** 三大粮食作物化肥、农药利用率: what a number of kinds begins goes to all. */
  private static boolean isCounted(List<Token> first) {
    return first.get(0).mention() instanceof Figure;
  }

  private static List<Token> head(List<Token> first, int own, List<Token> second) {
    if (second.get(0).isAny(WordClass.any(PREPOSITION, DEED))) {
      return List.of();
    }
    int to = 0;
    for (int i = 0; i + 1 < first.size(); i++) {
      if (first.get(i).is(DEED)) {
        to = i + 1;
      }
    }
    if (to == 0) {
      to = first.get(0).is(PREPOSITION) ? 1 : Math.max(0, first.size() - own);
    }
    return first.subList(0, Math.min(to, first.size() - 1));
  }
}
