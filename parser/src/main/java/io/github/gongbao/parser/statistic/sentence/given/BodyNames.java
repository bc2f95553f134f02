package io.github.gongbao.parser.statistic.sentence.given;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 高中在校生 of 高中8所。招生8057人,在校生29396人: what the schools have, or other bodies, that were counted
 * before.
 */
final class BodyNames {
  private static final Set<String> BELONGINGS =
      Lexicon.map(BodyNames.class, "belongings.tsv").keySet();

  /** No more words name what they have. */
  private static final int LONGEST = 3;

  private BodyNames() {}

  /** The name of a figure that says these words; null where they may be nobody's. */
  static @Nullable Given named(Row row, Topics topics, List<Token> words, Unit unit) {
    Topic last = topics.last();
    if (last == null) {
      return null;
    }
    Relation relation = topics.relation(last);
    boolean clause = relation == Relation.CLAUSE;
    boolean first = relation == Relation.SENTENCE && topics.levels(1, 1).isEmpty();
    if (!clause && !first || !belong(row, words)) {
      return null;
    }
    int body = clause ? bodyEnd(row, last.name()) : 0;
    if (body > 0) {
      return NameRule.own(Token.joined(last.name().subList(0, body), words), last.base());
    }
    List<Topic> beside = first ? List.of() : topics.besideLastLevel();
    Topic owner = owner(row, beside, last, unit);
    return owner == null ? null : NameRule.own(Token.joined(owner.name(), words), owner);
  }

  /** Behind 幼儿园 of 幼儿园校舍建筑面积, before what they have; 0 where a name is of nothing of the kind. */
  private static int bodyEnd(Row row, List<Token> name) {
    for (int i = name.size() - 1; i > 0 && i >= name.size() - LONGEST; i--) {
      if (belong(row, name.subList(i, name.size())) && isBody(row, name.get(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean belong(Row row, List<Token> words) {
    return !words.isEmpty() && words.size() <= LONGEST && BELONGINGS.contains(row.words(words));
  }

  private static boolean isBody(Row row, Token word) {
    return Topic.isThing(word) && Kinds.isBody(row.text(), word);
  }

  /** The bodies whose the figure is; null where it may be nobody's. */
  private static @Nullable Topic owner(Row row, List<Topic> beside, Topic last, Unit unit) {
    Topic base = last.base();
    boolean theirs = base != null && row.begins(last.name(), row.words(base.name()));
    Topic owner = theirs && !isBody(last) ? base : last;
    for (Topic level : beside) {
      if (isBody(owner) && level != owner && level.base() != owner && areCounted(level)) {
        // 占地面积 of 公园50个,体育场馆20个,占地面积8公顷 may be that of both
        return null;
      }
      // 在校学生 of 高等院校44所,招收学生14万人,在校学生37万人
      owner = !isBody(owner) && isBody(level) ? level : owner;
    }
    return isBody(owner) && !unit.equals(owner.unit()) ? owner : null;
  }

  /** Whether bodies were counted, and nothing was done with them: 小学49所. */
  private static boolean isBody(Topic topic) {
    return topic.unit() != null && Kinds.areBodies(Kinds.in(topic.unit())) && areCounted(topic);
  }

  /** Whether things were counted, and nothing was done with them: neither men nor amounts. */
  private static boolean areCounted(Topic topic) {
    return Kinds.areThings(topic.unit())
        && !topic.change()
        && topic.suffix().isEmpty()
        && !topic.name().isEmpty()
        && KindNames.areThings(topic.name())
        && !Token.last(topic.name()).is(WordClass.MEASURE);
  }
}
