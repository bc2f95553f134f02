package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.statistic.sentence.given.NameRule.own;
import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.EXCEEDING;
import static io.github.gongbao.parser.word.WordUse.PORTION;
import static io.github.gongbao.parser.word.WordUse.TARGET;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a figure tells more of what was counted right before it: how much of it there
 * is to each, how much of it was to be, what is measured of it.
 */
record CountedRules(Row row, Topics topics) {
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  private static final long PASSED = WordClass.any(PERIOD, TOTAL, MANNER, OF, FILLER, LIGHT);

  /** The rules, the first to be asked first. */
  List<NameRule> rules() {
    return List.of(
        this::ofPart, this::ofEach, this::ofTarget, this::exceeding, this::ofCounted, this::share);
  }

  /** 大运量线路客运量 of 其中大运量线路5条,客运量3亿人次: a part's own of what was told of its whole. */
  private @Nullable Given ofPart(Asked figure) {
    Topic last = figure.alone() && figure.here() && !figure.changed() ? topics.last() : null;
    boolean counted = last != null && isThing(last);
    Topic first = last == null ? null : topics.told().firstOfSegment(last.segment());
    Topic part = counted ? last : first;
    boolean next =
        part != null
            && isThing(part)
            && topics.relation(part) == Relation.CLAUSE
            && (last == part || row.begins(last.name(), row.words(part.name())));
    if (!next) {
      return null;
    }
    List<Token> words = figure.words();
    int measure = 0;
    while (measure < words.size() && words.get(measure).is(LIGHT)) {
      measure++;
    }
    List<Token> said = words.subList(measure, words.size());
    boolean own =
        !said.isEmpty()
            && Token.last(said).is(MEASURE)
            && said.stream().noneMatch(CountedRules::isOther)
            && !figure.unit().equals(part.unit());
    Topic whole = own ? topics.told().levelEnding(row, said, figure.unit()) : null;
    boolean again = whole != null && whole.index() < part.index();
    return again ? own(Token.joined(part.name(), said), part) : null;
  }

  private static boolean isOther(Token word) {
    return Topic.isThing(word) && !word.is(MEASURE);
  }

  /** Whether things were counted, and nobody. */
  private static boolean isThing(Topic part) {
    return Kinds.areThings(part.unit())
        && !part.name().isEmpty()
        && Topic.isThing(Token.last(part.name()))
        && part.name().stream().noneMatch(word -> word.is(MEASURE));
  }

  private @Nullable Given ofEach(Asked figure) {
    Topic level = figure.here() && figure.alone() && !figure.changed() ? figure.level() : null;
    return level == null
        ? null
        : own(PerHead.named(row, level, figure.words(), figure.quantity()), null);
  }

  /** 基金收入年初预算 of 基金收入5亿元,完成年初预算6亿元的83%. */
  private @Nullable Given ofTarget(Asked figure) {
    Topic level = figure.here() ? figure.level() : null;
    boolean measured =
        level != null
            && figure.alone()
            && figure.unit().equals(level.unit())
            && !Row.mayBeShare(figure.unit().dimension());
    boolean aimed = measured || figure.reading().isOfShare();
    if (level == null || !aimed || level.targetStart() < level.name().size()) {
      return null;
    }
    List<Token> words = figure.words();
    int start = words.size() - 1;
    if (start < 0 || !words.get(start).has(TARGET)) {
      return null;
    }
    while (start > 0 && Topic.isThing(words.get(start - 1))) {
      start--;
    }
    boolean alone = words.subList(0, start).stream().allMatch(word -> word.is(LIGHT));
    return alone
        ? own(Token.joined(level.name(), words.subList(start, words.size())), level)
        : null;
  }

  /** 水库水位超过汛限水位 of 水库水位涨至150米,超过汛限水位1.7米: by how much it is more than something else. */
  private @Nullable Given exceeding(Asked figure) {
    Topic level = figure.here() && figure.alone() ? figure.level() : null;
    List<Token> words = figure.words();
    boolean more =
        level != null
            && words.size() == 2
            && words.get(0).has(EXCEEDING)
            && words.get(1).is(MEASURE)
            && figure.unit().equals(level.unit())
            && figure.unit().dimension() == Dimension.LENGTH
            && Token.last(level.name()).is(MEASURE);
    return more ? own(Token.joined(level.name(), words), level) : null;
  }

  /** 企业平均资本充足率 of 11家企业平均资本充足率为9%: what is measured of those that were just counted. */
  private @Nullable Given ofCounted(Asked figure) {
    Topic last = figure.alone() ? topics.last() : null;
    Reading reading = figure.reading();
    List<Token> words = figure.words();
    boolean counted =
        last != null
            && topics.relation(last) == Relation.LISTED
            && !last.change()
            && last.unit() != null
            && last.unit().dimension() == Dimension.COUNT
            && !last.name().isEmpty()
            && Topic.isThing(Token.last(last.name()))
            && !words.isEmpty()
            && Token.last(words).isAny(MEASURES)
            && !isPaid(words, figure.unit().dimension())
            && reading.before().from() > 0
            && row.get(reading.before().from() - 1) == Token.last(last.name())
            && isSaidOf(reading.before().from(), words.get(0));
    return counted ? own(Token.joined(last.name(), words), last) : null;
  }

  /** 销售费用占比 of 销售费用120亿元,占比12.5%. */
  private @Nullable Given share(Asked figure) {
    Topic last = figure.alone() && !figure.changed() ? topics.last() : null;
    List<Token> words = figure.words();
    boolean share =
        last != null
            && figure.unit().dimension() == Dimension.PERCENT
            && figure.reading().whole() == null
            && words.size() == 1
            && words.get(0).has(PORTION)
            && topics.relation(last).isNext()
            && last.suffix().isEmpty()
            && !last.name().isEmpty()
            && !Token.last(last.name()).has(PORTION);
    return share ? own(Token.joined(last.name(), words), last) : null;
  }

  /** 上缴收入: what was done with money, and nothing that is measured of those who did it. */
  private static boolean isPaid(List<Token> words, Dimension dimension) {
    return dimension == Dimension.MONEY && words.stream().anyMatch(word -> word.is(DEED));
  }

  /** 前4月累计完成 before 增加值: whether nothing but when and how much stands before a word. */
  private boolean isSaidOf(int from, Token word) {
    int i = from;
    while (row.isAny(i, PASSED)) {
      i++;
    }
    return row.indexOf(word) <= i;
  }
}
