package io.github.gongbao.parser.statistic.sentence.counted;

import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;
import io.github.gongbao.parser.word.Token;
import java.util.List;

/**
 * Words that mean some of those of which a list has told, 前者, 前两项: {@code pointers.tsv} has them.
 */
public enum Pointers implements WordsOfClass {
  FORMER,
  LATTER,
  FIRST,
  LAST,
  TOGETHER;

  private static final WordClasses<Pointers> WORDS =
      WordClasses.of(Pointers.class, "pointers.tsv", 1);

  /**
   * Those of which so many figures are told whose clause says nothing but such a word; none where
   * it says something else.
   */
  public static List<Topic> meant(Row row, Topics topics, Reading reading, int count) {
    int from = reading.before().from();
    if (from >= row.size()) {
      return List.of();
    }
    Token first = row.get(from);
    for (Pointers which : values()) {
      int length = which.begins(row.text(), first.start());
      if (length > 0 && isAll(reading, first.start() + length)) {
        return which == TOGETHER
            ? Together.of(row, topics, from, count)
            : which.of(topics.told().lastList(), count);
      }
    }
    return List.of();
  }

  /** So many of a list; none where it is too short, or such a word means more or fewer. */
  private List<Topic> of(List<Topic> list, int count) {
    int size = list.size();
    boolean one = this == FORMER || this == LATTER;
    if (one ? count != 1 || size != 2 : count < 2 || count > size) {
      return List.of();
    }
    return this == FORMER || this == FIRST
        ? list.subList(0, count)
        : list.subList(size - count, size);
  }

  /** Whether the clause says nothing behind such a word. */
  private static boolean isAll(Reading reading, int end) {
    return reading.said().stream().allMatch(word -> word.end() <= end);
  }

  @Override
  public WordClasses<Pointers> words() {
    return WORDS;
  }
}
