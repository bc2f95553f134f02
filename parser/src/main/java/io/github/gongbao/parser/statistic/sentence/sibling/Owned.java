package io.github.gongbao.parser.statistic.sentence.sibling;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A third thing is whose the second was: 卫生院973个,床位2.41万张,卫生技术人员1.84万人. */
public final class Owned {
  private Owned() {}

  /** 卫生院: those whose the last things were that were counted; null where nobody's. */
  public static @Nullable Topic owner(Topics topics) {
    Topic last = topics.last();
    Topic owner = last == null ? null : last.base();
    if (last == null
        || owner == null
        || topics.relation(last) != Relation.CLAUSE
        || last.segment() != owner.segment()
        || last.clause() == owner.clause()) {
      return null;
    }
    int size = owner.name().size();
    boolean owned =
        last.own().from() == size
            && size < last.name().size()
            && owner.name().equals(last.name().subList(0, size))
            && isCounted(owner.unit())
            && KindNames.areThings(owner.name());
    return owned ? owner : null;
  }

  /** 卫生院卫生技术人员: what a figure counts of an owner; or nothing. */
  public static List<Token> named(Topic owner, Said said, Unit unit) {
    boolean other =
        isCounted(unit)
            && !unit.equals(owner.unit())
            && said.form() == Said.Form.BEFORE
            && !said.words().isEmpty()
            && KindNames.areThings(said.words());
    return other ? Token.joined(owner.name(), said.words()) : List.of();
  }

  private static boolean isCounted(@Nullable Unit unit) {
    return unit != null && unit.dimension() == Dimension.COUNT;
  }
}
