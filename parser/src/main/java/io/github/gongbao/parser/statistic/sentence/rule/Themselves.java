package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.statistic.sentence.rule.KindNames.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of people who stand by themselves beside others of their kind: 业务人员 of
 * 管理人员500人,业务人员1200人 are none of the former.
 */
public final class Themselves {
  private Themselves() {}

  /**
   * The words themselves, where the first that the stretch before counted are named alike; else
   * nothing.
   *
   * @param whole what the figure is told to be a part of; null where of nothing
   */
  public static List<Token> named(
      Row row, Topics topics, List<Token> words, Unit unit, @Nullable Topic whole) {
    Topic last = topics.last();
    Topic other = last == null ? null : topics.told().firstOfSegment(last.segment());
    boolean beside =
        other != null
            && topics.isInSentence(other)
            && unit.equals(other.unit())
            && Kinds.isAgent(Kinds.in(unit))
            && (whole == null || topics.relation(other) == Relation.SEGMENT && whole == other)
            && other.base() == null
            && other.suffix().isEmpty();
    return beside && areAlike(row, other.name(), words) ? words : List.of();
  }

  /** 管理人员 and 业务人员, 小学在校生 and 初中在校生: two words, the second of which is the same. */
  private static boolean areAlike(Row row, List<Token> one, List<Token> other) {
    return one.size() == 2
        && other.size() == 2
        && row.isSame(one.get(1), other.get(1))
        && !row.isSame(one.get(0), other.get(0))
        && one.get(0).length() == other.get(0).length()
        && areAll(one, 0, THING_OF, NO_THING | LIKE_DONE)
        && areAll(other, 0, THING_OF, NO_THING | LIKE_DONE);
  }
}
