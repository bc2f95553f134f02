package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all candidates of a figure.
 *
 * @param unit what it is counted in
 * @param change whether the figure is a change
 * @param part {@link #PART}, {@link #ASIDE}, {@link #PLACED}, or 0 for none of these
 * @param whole what it is told to be a part of; null where of nothing
 * @param ending how the words before the figure end
 * @param behind what stands behind it
 * @param next whether another figure follows in the clause
 * @param earned whether a sum of money came in, 实现产值, by those of whom was told
 * @param last the last figure's topic; null before the first
 * @param lastAt how far that is
 */
public record Circumstances(
    Unit unit,
    boolean change,
    int part,
    @Nullable Topic whole,
    int ending,
    int behind,
    boolean next,
    boolean earned,
    @Nullable Topic last,
    Relation lastAt) {
  private static final long MEASURED = WordClass.any(MEASURE, RATIO, DEED, STRUCK, LIGHT);

  private static final long BEGUN = WordClass.any(MEAN, DEED, LIGHT);
  private static final long COUNTED = WordClass.any(MEASURE, DEED);

  private static final Set<Relation> NEAR =
      EnumSet.of(Relation.LISTED, Relation.CLAUSE, Relation.SEGMENT);

  /** A part of what was told. */
  public static final int PART = 1;

  /** In a bracket. */
  public static final int ASIDE = 2;

  /** One of a list of places. */
  public static final int PLACED = 3;

  /**
   * 初中 for 小学招生119万人,初中63万人: whether what a clause says is nobody whom its unit counts, so that it
   * goes on with whom the topic counts in it.
   */
  boolean isCountedAs(Words said, Related related, Words name) {
    Topic topic = related.topic();
    boolean beside = unit.equals(topic.unit()) && NEAR.contains(related.relation());
    if (change || topic.change() || !beside || !said.arePlain() || !Kinds.arePeople(unit)) {
      return false;
    }
    int kinds = Kinds.in(unit);
    int last = name.size() - 1;
    return !said.get(said.size() - 1).has(WordUse.TARGET)
        && (said.kinds(said.size() - 1) & kinds) == 0
        && last >= 0
        && isWithPeople(said, name.get(last), name.kinds(last) & kinds);
  }

  /** 招生, and 在校生 of a school: what people do or how many they are, or who they are there. */
  private static boolean isWithPeople(Words said, Token last, int people) {
    boolean there = people != 0 && Kinds.areBodies(said.kinds(said.size() - 1));
    return there || last.isAny(COUNTED) && !last.is(STRUCK);
  }

  /** 30户99间, 12起15人: whether so many of the thing before are counted in another unit. */
  boolean isCountedTwice(Related related) {
    Unit other = related.topic().unit();
    return related.relation() == Relation.LISTED
        && other != null
        && !other.equals(unit)
        && other.dimension() == Dimension.COUNT
        && unit.dimension() == Dimension.COUNT
        && !related.topic().change();
  }

  /** 新增发电装机4亿千瓦,其中水电1亿千瓦: whether it is a part of an amount, which is new as that is. */
  boolean isPartOfAmount() {
    return whole != null && unit.dimension() != Dimension.COUNT;
  }

  /**
   * What alone completes the name of a kind of what moved, 机电产品 of 出口增长5%,其中机电产品增长6%, whose measure
   * only the whole says; null where it is no such kind.
   */
  @Nullable Related movedWith(Words said, List<Related> topics) {
    if (isKindOfMoved(said)) {
      for (Related related : topics) {
        if (related.topic() == whole) {
          return related;
        }
      }
    }
    return null;
  }

  private boolean isKindOfMoved(Words said) {
    boolean moved = change && whole != null && unit.dimension() == Dimension.PERCENT;
    boolean next = last != null && (last == whole || last.base() == whole);
    return moved
        && next
        && said.size() > 0
        && isMeasured(whole.name())
        && said.tellKind(said.size(), MEASURED);
  }

  /** 出口, 出口额, 用电量: whether a name is of what is measured and of nothing else. */
  private static boolean isMeasured(List<Token> name) {
    if (name.isEmpty()) {
      return false;
    }
    Token last = Token.last(name);
    return name.size() == 1
        ? last.is(MEASURE) || last.is(DEED)
        : name.size() == 2 && name.get(0).is(DEED) && last.is(MEASURE);
  }

  /** 101.9 of 指数下跌1.0%至101.9: whether a number without a unit is the level of what changed. */
  boolean isLevelOf(Topic topic) {
    return topic.change() && unit.dimension() == Dimension.NUMBER;
  }

  /** 返乡创业园 of 创建返乡创业园69个,实现产值3亿元: whether the sum is theirs who were counted. */
  boolean isEarnedBy(Topic topic) {
    Unit counted = topic.unit();
    return earned && counted != null && counted.dimension() == Dimension.COUNT;
  }

  /** 从业人员 of 检验检测机构500家,从业人员2万人,营业收入30亿元: whether the sum is theirs who have those people. */
  boolean isOfTheirs(Words said, Topic topic) {
    Unit counted = topic.unit();
    Unit owner = topic.base() == null ? null : topic.base().unit();
    return unit.dimension() == Dimension.MONEY
        && said.size() > 0
        && !said.get(0).isAny(BEGUN)
        && counted != null
        && owner != null
        && Kinds.arePeople(counted)
        && Kinds.areBodies(Kinds.in(owner));
  }

  /** Whether a ratio is told beside what is told of each: 利润率 behind 每百元营业收入中成本. */
  boolean isNoneOfEach(Words said, Topic topic) {
    return said.size() > 0
        && Row.mayBeShare(unit.dimension())
        && topic.unit() != null
        && !Row.mayBeShare(topic.unit().dimension())
        && !topic.name().isEmpty()
        && topic.name().get(0).has(WordUse.EACH);
  }

  /** Whether a length of time is told beside a sum of money, of which it says nothing. */
  boolean isTimeBeside(Topic topic) {
    return unit.dimension() == Dimension.TIME
        && topic.unit() != null
        && topic.unit().dimension() == Dimension.MONEY;
  }

  /** 招生 is a deed, and says itself with whom it is done. */
  private static boolean isThing(Token word) {
    return Topic.isThing(word) || word.is(WordClass.NOUN) && word.is(DEED);
  }

  /** 肺结核 and 病毒性肝炎, 青壮年 and 老年人: two things that are counted, neither of them the other's. */
  boolean areSiblings(Words said, Topic topic, Words name, int kinds) {
    int last = name.size() - 1;
    boolean listed = topic.aside() && part == ASIDE;
    return said.size() > 0
        && last >= 0
        && topic != whole
        && unit.equals(topic.unit())
        && !topic.change()
        && isThing(said.get(said.size() - 1))
        && Topic.isThing(name.get(last))
        && (listed || (kinds & name.kinds(last)) != 0);
  }
}
