package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.part.Breakdown;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may complete the words of a figure: what is being talked about, by its place in a list. */
final class Completing {
  /** What is told of things as theirs, and neither a share of them nor how old they are. */
  private static final Set<Dimension> OWNED =
      EnumSet.of(Dimension.COUNT, Dimension.MONEY, Dimension.AREA, Dimension.MASS, Dimension.POWER);

  private static final long DONE = WordClass.any(WordClass.DEED, WordClass.STRUCK);

  private final Row row;
  private final Topics topics;
  private final List<Statistic> statistics;

  /** What may complete the first name of the list; null where that has a given one. */
  private @Nullable List<Related> first;

  Completing(Row row, Topics topics, List<Statistic> statistics) {
    this.row = row;
    this.topics = topics;
    this.statistics = statistics;
  }

  /** Begins with the names of a list. */
  void begin() {
    first = null;
  }

  /**
   * The topics, the nearest first. What completes the first name of a list completes all: the first
   * itself only gives what measures are of, 步行街 of 步行街客流量、营业额, and nothing to other things, 肉类 of
   * 肉类、水产品进口值.
   *
   * @param whole what the figure is told to be a part of; null where of nothing
   */
  List<Related> related(
      Said way, int place, Unit unit, Optional<Period> period, @Nullable Topic whole) {
    if (first != null && place > 0 && way.alike() > 0 && !isOfFirst(way)) {
      return first;
    }
    if (whole == null && isFound(way.words())) {
      return List.of();
    }
    Topic again = whole == null ? again(way.words(), unit, period) : null;
    List<Related> related =
        again == null ? topics.related(whole, unit) : List.of(new Related(again, Relation.EARLIER));
    if (place == 0) {
      first = List.copyOf(related);
    }
    return related;
  }

  /**
   * 整改隐患 of 排查隐患5.6万处,其中重大隐患325处,已整改5.2万处: what is done with more than a part has is done with the
   * whole, which is spoken of again; and 普通高校招生 of 普通高校30所,其中本科院校18所、高职院校12所,招生10万人, behind all
   * parts of which another thing is told.
   *
   * @param breakdown of what parts are told; null where of nothing
   */
  void recallWhole(Said way, Quantity quantity, @Nullable Breakdown breakdown) {
    Topic level = topics.lastLevel();
    Topic divided = breakdown == null ? null : breakdown.allTold();
    boolean other =
        divided != null
            && level != null
            && divided.index() >= 0
            && Objects.equals(level.unit(), divided.unit())
            && !quantity.unit().equals(divided.unit())
            && OWNED.contains(quantity.unit().dimension())
            && topics.told().firstOfSegment(level.segment()) != level;
    if (other) {
      topics.recall(divided.index());
      return;
    }
    boolean told = level != null && level.index() >= 0 && topics.isInSentence(level);
    boolean done =
        way.form() == Said.Form.BEFORE
            && way.words().get(0).isAny(DONE)
            && quantity.unit().dimension() == Dimension.COUNT
            && !topics.told().isAside();
    if (!told || !done || saysDeed(level) || !quantity.unit().equals(level.unit())) {
      return;
    }
    Statistic part = statistics.get(level.index());
    if (part.quantity().value().compareTo(quantity.value()) < 0) {
      part.partOf().ifPresent(topics::recall);
    }
  }

  /** 其中,批准逮捕黑恶势力犯罪412人,起诉507人: a part says itself what is done, and more is done with it. */
  private static boolean saysDeed(Topic part) {
    int own = part.own().from();
    return own < part.own().to() && part.name().get(own).isAny(DONE);
  }

  /** 隐患 of 检查企业500家,发现隐患200处, which are told by themselves, and none of which was checked. */
  private boolean isFound(List<Token> said) {
    int found = said.isEmpty() ? -1 : row.indexOf(said.get(0)) - 1;
    return row.is(found, WordClass.FRAME)
        && row.is(found, WordClass.DEED)
        && !row.is(found, WordClass.NOUN)
        && KindNames.areThings(said);
  }

  /** 旅游收入 is none of 接待游客人数、旅游收入: it is of a thing of its own, which the deed does nothing to. */
  private boolean isOfFirst(Said way) {
    Topic last = topics.last();
    boolean deed = last != null && !last.name().isEmpty() && last.name().get(0).is(WordClass.DEED);
    return way.isMeasureOfList() && !(deed && way.words().size() > 1);
  }

  /**
   * 寄递业务量 of 6月份,寄递业务量, behind that of 上半年: what a sentence before named so, in this unit and at
   * another time; null where nothing was.
   */
  private @Nullable Topic again(List<Token> said, Unit unit, Optional<Period> period) {
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
