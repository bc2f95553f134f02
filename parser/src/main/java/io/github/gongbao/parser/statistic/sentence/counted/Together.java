package io.github.gongbao.parser.statistic.sentence.counted;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/** What the last levels of a sentence are together: 汽车出口5亿元,服装出口3亿元,两者合计占出口总值的60%. */
final class Together {
  private static final int MOST_LEVELS = 8;

  private Together() {}

  /**
   * One topic that has the names of as many levels as the word says that stands at {@code from}, or
   * that word for a name where they are not told apart; none where no sum is told of them.
   *
   * @param count how many figures there are
   */
  static List<Topic> of(Row row, Topics topics, int from, int count) {
    if (count != 1 || !row.is(from + 1, TOTAL)) {
      return List.of();
    }
    int size = Digits.chinese(row.text().charAt(row.get(from).start()));
    List<Topic> levels = topics.levels(size, MOST_LEVELS);
    int pause = lastBefore(row, from, PAUSE);
    pause = pause < 0 ? lastBefore(row, from, JOINT) : pause;
    if (levels.isEmpty() || pause < 0) {
      return List.of(topics.words(List.of(row.get(from))));
    }
    List<List<Token>> names = new ArrayList<>();
    levels.subList(levels.size() - size, levels.size()).forEach(one -> names.add(one.name()));
    return List.of(topics.words(joined(row, names, row.get(pause))));
  }

  private static int lastBefore(Row row, int end, WordClass which) {
    int i = end - 1;
    while (i >= 0 && !row.is(i, which)) {
      i--;
    }
    return i;
  }

  /** 汽车、服装出口: what all begin with stands before the first, what all end in behind the last. */
  private static List<Token> joined(Row row, List<List<Token>> names, Token pause) {
    int shortest = names.stream().mapToInt(List::size).min().orElseThrow();
    int head = 0;
    while (head < shortest - 1 && isSame(row, names, head)) {
      head++;
    }
    int tail = 0;
    while (tail < shortest - 1 - head && isSame(row, names, -1 - tail)) {
      tail++;
    }
    List<Token> joined = new ArrayList<>(names.get(0).subList(0, head));
    for (List<Token> name : names) {
      if (joined.size() > head) {
        joined.add(pause);
      }
      joined.addAll(name.subList(head, name.size() - tail));
    }
    List<Token> last = names.get(names.size() - 1);
    joined.addAll(last.subList(last.size() - tail, last.size()));
    return joined;
  }

  /** Whether all have one word at a place, which is counted from the end where it is negative. */
  private static boolean isSame(Row row, List<List<Token>> names, int place) {
    Token first = at(names.get(0), place);
    return names.stream().allMatch(name -> row.isSame(at(name, place), first));
  }

  private static Token at(List<Token> name, int place) {
    return name.get(place < 0 ? name.size() + place : place);
  }
}
