package io.github.gongbao.parser.statistic.sentence.rule;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.List;

/** What is done with one thing is done with the next: 进口铁矿砂8219万吨,增加4.6%;原油2669万吨. */
public final class Likewise {
  private Likewise() {}

  /**
   * 进口原油 of 进口铁矿砂8219万吨;原油2669万吨, and 授权实用新型 of 授权发明专利5件,实用新型3件; or nothing.
   *
   * @param said what the figure says
   */
  public static List<Token> named(Row row, Topics topics, Said said, Unit unit) {
    Topic last = topics.last();
    Relation relation = last == null ? Relation.NONE : topics.relation(last);
    boolean next = relation == Relation.SEGMENT || relation == Relation.CLAUSE;
    Topic before = next ? topics.told().firstOfSegment(last.segment()) : null;
    boolean same =
        before != null
            && unit.equals(before.unit())
            && before.suffix().isEmpty()
            && KindNames.areOf(before.name())
            && said.form() == Said.Form.BEFORE
            && !said.words().isEmpty()
            && KindNames.areKinds(said.words(), 0)
            && row.lastCharacter(Token.last(before.name()))
                != row.lastCharacter(Token.last(said.words()));
    return same ? Token.joined(before.name().subList(0, 1), said.words()) : List.of();
  }
}
