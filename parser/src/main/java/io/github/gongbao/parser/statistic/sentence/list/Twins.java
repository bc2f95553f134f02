package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Two names with nothing between them: 化肥农药利用率分别为40.2%和40.6%. */
final class Twins {
  private static final long NAMING = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, MEASURE, RATIO);

  /** So many words may both share at the end. */
  private static final int LONGEST_TAIL = 3;

  private Twins() {}

  /** 粮食作物化肥利用率 and 粮食作物农药利用率 of 粮食作物化肥农药利用率; none where no such pair stands there, or another. */
  static List<List<Token>> named(Row row, List<Token> said) {
    int twin = 0;
    for (int i = 1; i < said.size(); i++) {
      if (areAlike(row, said.get(i - 1), said.get(i))) {
        if (twin > 0) {
          return List.of();
        }
        twin = i;
      }
    }
    List<Token> tail = said.subList(Math.min(twin + 1, said.size()), said.size());
    boolean shared =
        twin > 0
            && tail.size() <= LONGEST_TAIL
            && tail.stream().allMatch(word -> word.isAny(NAMING));
    if (!shared) {
      return List.of();
    }
    List<Token> head = said.subList(0, twin - 1);
    return List.of(
        Token.joined(said.subList(0, twin), tail),
        Token.joined(Token.joined(head, said.subList(twin, twin + 1)), tail));
  }

  /** 化肥 and 农药, which are counted alike, 收入 and 支出, which are both measures. */
  private static boolean areAlike(Row row, Token one, Token other) {
    boolean alike =
        one.length() > 1
            && one.length() == other.length()
            && one.isAny(NAMING)
            && !row.isSame(one, other)
            && one.is(MEASURE) == other.is(MEASURE);
    boolean kind = (Kinds.of(row.text(), one) & Kinds.of(row.text(), other)) != 0;
    boolean deeds = one.is(DEED) && other.is(DEED) && one.is(VERBAL_NOUN) && other.is(VERBAL_NOUN);
    boolean things = !one.is(DEED) && !other.is(DEED);
    boolean otherEnd = row.lastCharacter(one) != row.lastCharacter(other);
    return alike && (one.is(MEASURE) || kind && (deeds || things && otherEnd));
  }
}
