package io.github.gongbao.parser.statistic.sentence.sibling;

import static io.github.gongbao.parser.word.WordClass.PAUSE;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The names of a list that one clause told, in one: 教育、卫生支出 of 教育支出 and 卫生支出. */
public final class ListedTogether {
  private static final String MARK = "、";

  private ListedTogether() {}

  /**
   * That name; nothing where no list was told last.
   *
   * @param levels what was counted in the sentence, the nearest first
   */
  public static List<Token> named(Row row, List<Topic> levels) {
    int size = 1;
    while (size < levels.size() && isBeside(levels.get(0), levels.get(size))) {
      size++;
    }
    return named(row, levels, size);
  }

  /**
   * 小学、初中 of 小学20所,初中10所,共30所: the names of all that was told one right after the other in the unit
   * of a sum; or nothing.
   *
   * @param here whether they were told in its sentence
   */
  public static List<Token> summed(Row row, List<Topic> levels, Unit unit, boolean here) {
    int size = 0;
    while (here && size < levels.size() && isNext(levels, size, unit)) {
      size++;
    }
    return named(row, levels, size);
  }

  private static boolean isNext(List<Topic> levels, int i, Unit unit) {
    Topic level = levels.get(i);
    boolean next = i == 0 || level.index() == levels.get(i - 1).index() - 1;
    return next
        && level.base() == levels.get(0).base()
        && unit.equals(level.unit())
        && level.suffix().isEmpty()
        && !level.aside();
  }

  private static List<Token> named(Row row, List<Topic> levels, int size) {
    if (size < 2) {
      return List.of();
    }
    List<Token> last = levels.get(0).name();
    int tail = tail(last, levels.get(1).name());
    List<Token> names = new ArrayList<>();
    for (int i = size - 1; i >= 0; i--) {
      List<Token> name = levels.get(i).name();
      int own = name.size() - tail;
      if (own < 1 || tail(last, name) < tail) {
        return List.of();
      }
      if (i + 1 < size && row.words(name).equals(row.words(levels.get(i + 1).name()))) {
        return List.of();
      }
      names.addAll(name.subList(0, own));
      if (i > 0) {
        names.add(markBehind(row, name.get(own - 1)));
      }
    }
    names.addAll(last.subList(last.size() - tail, last.size()));
    return names;
  }

  private static boolean isBeside(Topic last, Topic other) {
    return last.clause() == other.clause()
        && last.sentence() == other.sentence()
        && !other.change()
        && Objects.equals(last.unit(), other.unit());
  }

  /** How many words names end in alike. */
  private static int tail(List<Token> one, List<Token> other) {
    int tail = 0;
    while (tail < one.size()
        && tail < other.size()
        && one.get(one.size() - 1 - tail) == other.get(other.size() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  /** The mark or joint of a list behind a word; 、 where a figure stands there. */
  private static Token markBehind(Row row, Token word) {
    int next = row.indexOf(word) + 1;
    return row.isAny(next, Row.LIST)
        ? row.get(next)
        : new Token(word.end(), word.end() + 1, Sense.of(PAUSE, new Row.Meant(MARK)));
  }
}
