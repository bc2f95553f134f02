package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * 拉动0.9个百分点 behind 拉动工业增长1.2个百分点: what one thing moves that is not said again is what the one
 * before it moved, and moves as that did.
 */
final class Influences {
  private static final long MOVES = WordClass.any(UP, DOWN);

  /** So far back the other stands. */
  private static final int REACH = 60;

  private Influences() {}

  /**
   * Adds the verb at a place with what it means; false where it says all itself.
   *
   * @param all the row that is read
   * @param kept the tokens of the row before it, to which it is added
   */
  static boolean add(Row all, int i, List<Token> kept) {
    boolean bare =
        all.is(i, INFLUENCE)
            && all.get(i).length() > 1
            && all.isQuantity(i + 1)
            && all.unit(i + 1).dimension() == Dimension.PERCENTAGE_POINT;
    int verb = bare ? before(all, all.get(i), kept) : -1;
    if (verb < 0) {
      return false;
    }
    int move = verb + 1;
    while (move < kept.size() && !kept.get(move).isAny(MOVES | Row.CLAUSE_END | FIGURE.bit())) {
      move++;
    }
    boolean whole = move + 1 < kept.size() && kept.get(move + 1).is(FIGURE);
    if (!whole || !kept.get(move).isAny(MOVES) || isAgainst(kept, kept.get(move))) {
      return false;
    }
    Token own = all.get(i);
    int middle = own.start() + 1;
    String moved = all.words(kept.subList(verb, move));
    kept.add(new Token(own.start(), middle, meaning(own, moved)));
    Token how = kept.get(move);
    kept.add(new Token(middle, own.end(), meaning(how, all.words(List.of(how)))));
    return true;
  }

  /** Where the same verb stands before; -1 where it does not. */
  private static int before(Row all, Token verb, List<Token> kept) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - REACH; i--) {
      int start = kept.get(i).start();
      if (kept.get(i).is(INFLUENCE)
          && all.text().regionMatches(start, all.text(), verb.start(), verb.length())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what moves the other thing moved not as that did. */
  private static boolean isAgainst(List<Token> kept, Token move) {
    for (int i = kept.size() - 1; i >= 0 && !kept.get(i).is(SEMICOLON); i--) {
      if (kept.get(i).isAny(MOVES)) {
        return !kept.get(i).isAny(move.classes() & MOVES);
      }
    }
    return false;
  }

  private static Sense meaning(Token token, String words) {
    Sense own = token.sense();
    return new Sense(own.classes(), own.uses(), new Row.Meant(words));
  }
}
