package io.github.gongbao.parser.statistic.sentence.topic;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved of so many kinds of things, 增加值 of 31个行业增加值增长: of the kinds that are told next,
 * 其中汽车制造业增长10%, it is said.
 *
 * @param measure its word
 * @param thing what is measured where a sentence looks at it so; null where it does not
 * @param what the words up to the measure, 新建商品住宅价格 of 新建商品住宅价格上涨城市
 * @param counted the word for the things, 城市; none unless it is all that stands behind the move
 * @param unit what the kinds were counted in
 * @param sentence in which sentence
 */
public record Moved(
    Token measure,
    @Nullable Token thing,
    List<Token> what,
    List<Token> counted,
    Unit unit,
    int sentence) {
  private static final long MOVES = WordClass.any(UP, DOWN, FLAT, WEAK_UP, WEAK_DOWN);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  /** What moved of the things that a name counts; null where it does not say so. */
  static @Nullable Moved of(List<Token> name, Unit unit, int sentence) {
    int moves = name.size() - 1;
    while (moves > 0 && !name.get(moves).isAny(MOVES)) {
      moves--;
    }
    for (int i = moves - 1; i >= 0; i--) {
      if (name.get(i).isAny(MEASURES)) {
        boolean plain = moves + 2 == name.size() && areVerbs(name, i + 1, moves);
        List<Token> counted = plain ? name.subList(moves + 1, name.size()) : List.of();
        return new Moved(name.get(i), null, name.subList(0, i + 1), counted, unit, sentence);
      }
    }
    return null;
  }

  /** 出现 of 出现下降: nothing but verbs. */
  private static boolean areVerbs(List<Token> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.get(i).is(VERB)) {
        return false;
      }
    }
    return true;
  }

  /** The measure of things that a sentence looks at; null where it names none. */
  static @Nullable Moved seen(List<Token> name, int sentence) {
    int last = name.size() - 1;
    boolean measure = last > 0 && name.get(last).is(MEASURE) && name.get(last - 1).is(NOUN);
    return measure
        ? new Moved(name.get(last), name.get(last - 1), name, List.of(), Unit.NONE, sentence)
        : null;
  }

  /**
   * 利润总额持平行业 of 1个行业持平 or 持平的有1个 behind 13个行业利润总额增长: others of the things, by how that moved of
   * them; none where the words do not say so.
   */
  public List<Token> others(Row row, List<Token> said) {
    int moves = 0;
    while (moves < said.size() && !said.get(moves).isAny(MOVES)) {
      moves++;
    }
    boolean moved = thing == null && moves < said.size() && areVerbs(said, 0, moves);
    List<Token> things = moved ? said.subList(moves + 1, said.size()) : said;
    if (!moved || things.size() > 1 || things.size() == 1 && !Topic.isThing(things.get(0))) {
      return List.of();
    }
    List<Token> of = things.isEmpty() ? counted : things;
    if (of.isEmpty()) {
      return of;
    }
    int from = row.isSame(what.get(0), of.get(0)) ? 1 : 0;
    return Token.joined(
        Token.joined(what.subList(from, what.size()), said.subList(0, moves + 1)), of);
  }

  /** Whether it moved of things, 产量增长产品, that what is told next may be kinds of. */
  public boolean isOfThings() {
    return thing != null || !counted.isEmpty();
  }

  /**
   * The name of a kind with what moved of it; none where the words name more than a kind, or one of
   * the things themselves: 大型企业PMI behind 从企业规模看.
   */
  public List<Token> of(Row row, List<Token> kind, Unit in) {
    boolean plain =
        measure.is(MEASURE)
            && !kind.isEmpty()
            && !in.equals(unit)
            && kind.get(kind.size() - 1).is(NOUN)
            // 契税 says 税收 itself
            && row.lastCharacter(Token.last(kind)) != row.text().charAt(measure.start());
    for (int i = 0; i < kind.size(); i++) {
      Token token = kind.get(i);
      plain &= !token.isAny(MEASURES | Row.LIST | MOVES) && !token.is(DEED);
      plain &= thing == null || i + 1 == kind.size() || !row.isSame(token, thing);
      plain &= counted.isEmpty() || !row.isSame(token, counted.get(0));
    }
    if (!plain) {
      return List.of();
    }
    List<Token> name = new ArrayList<>(kind);
    name.add(measure);
    return name;
  }
}
