package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * A heading, on a line of its own or as the first words of a paragraph, that says what the figures
 * behind it are of: 小学 before 招生3675人.
 */
final class Section {
  private static final long THINGS =
      WordClass.any(NOUN, VERBAL_NOUN, MEASURE, ADJECTIVE, OTHER, PAUSE, JOINT);
  private static final long ENDS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE);

  private static final long BODIES = WordClass.any(AGENCY, ACTOR);

  /** No heading that says so has more words. */
  private static final int LONGEST = 6;

  private Section() {}

  /** The words of a heading; none where it names nothing but tells something. */
  static List<Token> read(Row row, int from, int to) {
    List<Token> name = Core.read(row, from, Before.read(row, from, to).end()).name();
    if (name.isEmpty() || name.size() > LONGEST || !name.get(name.size() - 1).isAny(ENDS)) {
      return List.of();
    }
    for (Token token : name) {
      if (!token.isAny(THINGS) || token.isAny(BODIES)) {
        return List.of();
      }
    }
    return name;
  }
}
