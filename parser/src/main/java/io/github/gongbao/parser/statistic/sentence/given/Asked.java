package io.github.gongbao.parser.statistic.sentence.given;

import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure whose name is asked for.
 *
 * @param said the first way to read its words
 * @param changed whether it is a change
 * @param whole what it is told to be a part of; null where of nothing
 * @param alone whether its words are read in one way, and stand before it
 * @param level the last level that was told; null where none was
 * @param here whether that was told in its sentence
 */
record Asked(
    Reading reading,
    Said said,
    Quantity quantity,
    boolean changed,
    @Nullable Topic whole,
    boolean alone,
    @Nullable Topic level,
    boolean here) {
  List<Token> words() {
    return said.words();
  }

  Unit unit() {
    return quantity.unit();
  }

  /** Whether it is a level that is no part of anything. */
  boolean isWhole() {
    return whole == null && !changed;
  }
}
