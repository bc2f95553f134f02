package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sentence tells again of another time: 寄递业务量 of 6月份,寄递业务量, behind that of 上半年. */
final class Repetition {
  private final Row row;
  private final Topics topics;
  private final List<Statistic> statistics;

  Repetition(Row row, Topics topics, List<Statistic> statistics) {
    this.row = row;
    this.topics = topics;
    this.statistics = statistics;
  }

  /**
   * What may complete the words of a clause: what was named so at another time, if anything was.
   *
   * @param whole what it is told to be a part of; null where of nothing
   */
  List<Related> related(
      List<Token> said, Unit unit, Optional<Period> period, @Nullable Topic whole) {
    Topic again = whole == null ? of(said, unit, period) : null;
    return again == null
        ? topics.related(whole, unit)
        : List.of(new Related(again, Relation.EARLIER));
  }

  /** What a sentence before named so, in this unit and at another time; null where nothing was. */
  private @Nullable Topic of(List<Token> said, Unit unit, Optional<Period> period) {
    Topic last = topics.last();
    if (said.isEmpty() || last == null || topics.isInSentence(last)) {
      return null;
    }
    Topic same = topics.told().levelEnding(row, said, unit);
    return same == null || isAt(period, statistics.get(same.index()).period()) ? null : same;
  }

  private static boolean isAt(Optional<Period> one, Optional<Period> other) {
    return one.flatMap(Period::start).equals(other.flatMap(Period::start))
        && one.flatMap(Period::end).equals(other.flatMap(Period::end));
  }
}
