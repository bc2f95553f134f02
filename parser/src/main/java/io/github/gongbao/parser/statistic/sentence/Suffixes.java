package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Told;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What names go on with: that of a share with its whole, 占出口总值比重. */
final class Suffixes {
  /** What that of the magnitude of a quake goes on with. */
  private static final String MAGNITUDE = "震级";

  /** What that of a fall goes on with. */
  private static final String FALL = "降幅";

  private static final Words EXTENTS =
      new Words(LexiconWords.firstOf(Suffixes.class, "extents.tsv"));

  /** Only what is said stands behind a figure, and no noun. */
  private static final int TOLD = 2;

  private static final long MEASURES = WordClass.any(WordClass.MEASURE, WordClass.RATIO);

  private final Row row;
  private final Topics topics;
  private final GivenNames given;

  Suffixes(Row row, Topics topics, GivenNames given) {
    this.row = row;
    this.topics = topics;
    this.given = given;
  }

  /**
   * What the name of a figure goes on with; empty where with nothing.
   *
   * @param changed whether the figure is a change
   */
  String of(Reading reading, Frame frame, Unit unit, boolean changed) {
    return of(reading, frame, carried(reading, frame, unit, changed));
  }

  /**
   * The same.
   *
   * @param carried what it goes on with where the words of the figure do not say it
   */
  String of(Reading reading, Frame frame, String carried) {
    List<Token> whole = reading.whole();
    if (reading.isMagnitude()) {
      return MAGNITUDE;
    }
    if (whole == null) {
      Topic begun = begun(reading);
      if (begun == null && isNextOf(reading, topics.last())) {
        return topics.last().suffix();
      }
      return begun != null ? shareOf(begun.name()) : reading.isPortion() ? Told.SHARE : carried;
    }
    return whole.isEmpty() ? ofSameWhole(frame.whole()) : shareOf(whole);
  }

  /**
   * 占存量比重 for the 占比 of 债券余额占比 behind 贷款余额占存量的63%, and of 新增销量中,新能源汽车占比: what a share goes on with
   * whose whole stands before; empty where none does.
   */
  String ofPortion(List<Token> name) {
    int last = name.size() - 1;
    if (last < 1 || !name.get(last).has(WordUse.PORTION)) {
      return "";
    }
    Topic begun = topics.begun();
    if (begun != null) {
      return shareOf(begun.name());
    }
    Topic share = topics.lastShare();
    boolean alike =
        share != null
            && !share.name().isEmpty()
            && row.isSame(Token.last(share.name()), name.get(last - 1));
    return alike ? share.suffix() : "";
  }

  /**
   * 占任务数比重 of 开工15户,占任务数的99%;竣工14户,占95%: the share before is of the same whole, unless this is one
   * of what it is of; 占农村人口比重 of 农村人口中,老年人口占23.8%.
   *
   * @param part what the figure is told to be a part of; null where of nothing
   */
  private String ofSameWhole(@Nullable Topic part) {
    Topic begun = topics.begun();
    if (begun != null) {
      return shareOf(begun.name());
    }
    Topic share = topics.lastShare();
    boolean same = share != null && share != part && (part == null || share.base() != part);
    return same && isAlike(share) ? share.suffix() : Told.SHARE;
  }

  /**
   * Whether what was told behind the share, if anything was, is one thing counted as that before
   * it.
   */
  private boolean isAlike(Topic share) {
    if (topics.lastLevel() == share) {
      return true;
    }
    List<Topic> levels = topics.levels(3, 3);
    return levels.isEmpty()
        || levels.get(1) == share && Objects.equals(levels.get(0).unit(), levels.get(2).unit());
  }

  /**
   * 占投诉量比重, which the bracket before says, of 餐饮服务(占投诉量的34%)、美容服务(8%), or the words before the
   * colon.
   */
  private String carried(Reading reading, Frame frame, Unit unit, boolean changed) {
    boolean percent = unit.dimension() == Dimension.PERCENT;
    if (percent && !changed && !frame.shared.isEmpty()) {
      return shareOf(frame.shared);
    }
    Topic last = topics.last();
    boolean growth = percent && !changed && last != null && (last.change() || last.aside());
    if (growth && isGrowthOf(reading)) {
      // 5.5% of 增长5.1%,低于全国平均水平(5.5%): how much that grew
      return last.suffix();
    }
    if (!frame.bracket || last == null || last.change() || changed) {
      return "";
    }
    boolean share = last.aside() && topics.isInSentence(last) && unit.equals(last.unit());
    return share ? last.suffix() : percent && isOfCounted(last, reading) ? Told.SHARE : "";
  }

  /** 降幅 for 增速 where a fall went on: 下降9.6%,比1-5月扩大0.5个百分点; else what was told. */
  static String ofExtent(Row row, Reading reading, @Nullable Topic base, String told) {
    Token verb = reading.before().changeVerb();
    boolean fall =
        told.equals(StatisticWriter.GROWTH)
            && base != null
            && base.change()
            && base.verb() != null
            && base.verb().is(WordClass.DOWN);
    return fall && verb != null && EXTENTS.isWhole(row.text(), verb.start(), verb.end())
        ? FALL
        : told;
  }

  /**
   * 占全年降水量比重 of 1-4月降水量占全年降水量的41%, whose whole is the same of a longer time; else what was told.
   */
  String ofLonger(Reading reading, List<Token> name, String told) {
    boolean said = !name.isEmpty() && Token.last(name).is(WordClass.RATIO);
    if (said && reading.isPortion() && told.equals(Told.SHARE)) {
      return "";
    }
    List<Token> whole = reading.whole();
    int time = whole == null || whole.isEmpty() ? -1 : row.indexOf(whole.get(0)) - 1;
    boolean longer =
        row.is(time, WordClass.PERIOD)
            && told.equals(shareOf(whole))
            && row.words(whole).equals(row.words(name));
    return longer ? shareOf(Token.joined(row.tokens(time, time + 1), whole)) : told;
  }

  /**
   * What was spoken of, of which a share is that only says what is told of it: 案件 of 案件中,52%涉及走私,
   * and nothing of 案件中,52%的公众认为; 人口 of 常住人口中,城镇人口达到65%; null where of nothing.
   */
  @Nullable Topic begun(Reading reading) {
    boolean among = reading.isPortion() && reading.behindIt() == TOLD;
    Topic begun = topics.begun();
    return among || begun != null && isSome(reading, begun) ? begun : null;
  }

  /** 城镇人口 of 常住人口中,城镇人口达到65%: whether some of the things are told, and how large their share is. */
  private static boolean isSome(Reading reading, Topic begun) {
    List<Token> said = reading.said();
    int figure = reading.before().end();
    while (reading.row().is(figure, WordClass.LINK)) {
      figure++;
    }
    return reading.whole() == null
        && reading.direction() == null
        && !reading.before().isChange()
        && reading.behindIt() == 0
        && reading.row().isQuantity(figure)
        && reading.row().unit(figure).dimension() == Dimension.PERCENT
        && isThing(said)
        && isThing(begun.name());
  }

  /** 高新技术产品 of 出口商品中,机电产品达到60%,高新技术产品为30%: whether others of the same whole are told. */
  private boolean isNextOf(Reading reading, @Nullable Topic last) {
    boolean share =
        last != null
            && last == topics.lastShare()
            && topics.relation(last) == Relation.CLAUSE
            && isSome(reading, last);
    int kinds = share ? kinds(last.name()) & kinds(reading.said()) : 0;
    return share
        && (kinds != 0
            || row.lastCharacter(Token.last(last.name()))
                == row.lastCharacter(Token.last(reading.said())));
  }

  private int kinds(List<Token> name) {
    return Kinds.of(row.text(), Token.last(name));
  }

  private static boolean isThing(List<Token> name) {
    return !name.isEmpty()
        && Topic.isThing(Token.last(name))
        && name.stream().noneMatch(word -> word.isAny(MEASURES) || word.has(WordUse.PORTION));
  }

  /** Whether what was spoken of is the whole of the share, and so no part of its name. */
  boolean isOfBegun(Reading reading) {
    List<Token> whole = reading.whole();
    boolean within = whole != null && whole.isEmpty() && topics.begun() != null;
    return within || begun(reading) != null;
  }

  /** Whether how much something else grew is told, but in the words that name the thing. */
  private static boolean isGrowthOf(Reading reading) {
    List<Token> said = reading.said();
    return reading.before().isStandard()
        && (said.isEmpty() || !Token.last(said).is(WordClass.RATIO));
  }

  /** Whether a share in a bracket is one of what was counted right before it: 17% of 33宗(17%). */
  private static boolean isOfCounted(Topic last, Reading reading) {
    Unit unit = last.unit();
    return unit != null
        && unit.dimension() == Dimension.COUNT
        && !last.aside()
        && !reading.before().isTold()
        && reading.behindIt() == 0;
  }

  private String shareOf(List<Token> whole) {
    return given.shareOf(Topic.shortened(whole, StatisticWriter.LONGEST_NAME));
  }
}
