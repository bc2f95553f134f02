package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Sorts;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;

/** At which places of a name a part of it begins or ends, and at which words are joined. */
final class Cuts {
  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB);

  private boolean[] bounds = {true};
  private boolean[] joints = {false};

  /**
   * Reads the words of a name.
   *
   * @param roles what each is, as {@link Sorts#role} has it
   */
  void read(Token[] words, byte[] roles, int size) {
    if (size >= bounds.length) {
      bounds = new boolean[size + 1];
      joints = new boolean[size + 1];
    }
    int last = 0;
    boolean joint = false;
    for (int i = 0; i < size; i++) {
      // 新 of 制造业新设立企业 belongs to its verb
      boolean how = i + 1 < size && roles[i + 1] == 2 && words[i].isAny(HOW);
      int role = how ? 2 : roles[i];
      boolean list = words[i].isAny(Row.LIST);
      bounds[i] = role != last;
      joints[i] = i > 0 && (list || joint);
      last = role;
      joint = list;
    }
    bounds[size] = true;
    joints[size] = false;
  }

  /** Whether a part begins or ends at a place: a noun, a verb or a measure. */
  boolean isBoundary(int at) {
    return bounds[at];
  }

  /** Whether 和 or a pause stands at either side of a place within. */
  boolean isJoined(int at) {
    return joints[at];
  }
}
