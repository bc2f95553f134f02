package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of figures that go on with the level before: how much of it is done, all of it. */
final class Continued {
  /** What 之比 begins with. */
  private static final char RATIO_OF = '之';

  /** What the number of things is called, behind what they are counted in. */
  private static final String NUMBER = "数";

  private final Row row;
  private final Topics topics;

  Continued(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
  }

  /**
   * The name of a figure of the sentence of the level before; null where it does not go on with it.
   *
   * @param changed whether the figure is a change
   */
  @Nullable Given of(Topic level, Reading reading, Said said, Quantity quantity, boolean changed) {
    List<Token> name = named(level, reading, said, changed ? null : quantity);
    if (!name.isEmpty()) {
      return new Given(name, "", level, false);
    }
    boolean silent = said.words().isEmpty();
    boolean each = silent && !changed && quantity.unit().dimension() == Dimension.RATE;
    List<Token> price = each ? topics.told().measuredAlike(row, level, quantity.unit()) : List.of();
    if (!price.isEmpty()) {
      return new Given(price, "", level, false);
    }
    Topic last = topics.last();
    if (silent && !changed && last != null && isOfOtherTime(last, reading, quantity)) {
      return new Given(last.name(), last.suffix(), last, false);
    }
    Topic counted = silent ? countedIn(reading.whole(), level) : null;
    if (counted != null) {
      return new Given(counted.name(), "", counted, false);
    }
    int target = isShareOf(reading, said, quantity) ? level.targetStart() : 0;
    if (target > 0 && target < level.name().size()) {
      String share = shareOf(level.name().subList(target, level.name().size()));
      return new Given(level.name().subList(0, target), share, level, false);
    }
    return null;
  }

  /**
   * 新增就业人数完成率, which says how much is done of what was counted, 百亿县 of 新增百亿县26个,累计达46个, and 收入 of
   * 收入年初预算6亿元,实际完成5亿元.
   *
   * @param quantity what is counted; null where the figure is a change
   */
  private List<Token> named(Topic last, Reading reading, Said said, @Nullable Quantity quantity) {
    if (said.isFulfilment()) {
      // 完成 of 完成新建公路 says itself that it was done
      int done = last.name().size() > 1 && last.name().get(0).is(LIGHT) ? 1 : 0;
      return Token.joined(last.name().subList(done, last.name().size()), said.words());
    }
    List<Token> ratio = ratio(last.name(), said.words());
    if (!ratio.isEmpty()) {
      return ratio;
    }
    if (quantity == null || !quantity.unit().equals(last.unit())) {
      return List.of();
    }
    int size = last.name().size();
    if (isOfLonger(last, reading, said.words())) {
      return last.name();
    }
    int target = last.targetStart();
    boolean real = isReal(last.name(), target, said.words());
    int end = real || tellsWhatWasDone(reading, said, quantity.unit()) ? target : 0;
    if (end > 0 && end < size) {
      return last.name().subList(0, end);
    }
    boolean all = isAll(said.words());
    boolean cumulative = said.words().isEmpty() && reading.isCumulative();
    int from = all || cumulative ? last.newEnd(row) : 0;
    if (from == 0) {
      return List.of();
    }
    // 总里程 behind 新增运营里程
    boolean again = all && row.endsAlike(last.name().get(size - 1), said.words().get(0));
    List<Token> thing = last.name().subList(from, again ? size - 1 : size);
    return all ? Token.joined(thing, said.words()) : thing;
  }

  /** 78% of 占总额的81%,而去年同期为78%: the same share at another time. */
  private static boolean isOfOtherTime(Topic last, Reading reading, Quantity quantity) {
    Row words = reading.row();
    int when = reading.before().from();
    while (words.is(when, MANNER)) {
      when++;
    }
    return !last.suffix().isEmpty()
        && !last.change()
        && quantity.unit().equals(last.unit())
        && words.is(when, PERIOD)
        && words.is(when + 1, LINK);
  }

  /** 与国内生产总值之比: of what was told to something else; empty where the words are none. */
  private List<Token> ratio(List<Token> thing, List<Token> said) {
    int with = said.isEmpty() ? -1 : row.indexOf(said.get(0)) - 1;
    boolean ratio =
        row.has(with, WordUse.WITH)
            && Token.last(said).is(RATIO)
            && row.text().charAt(Token.last(said).start()) == RATIO_OF;
    return ratio ? Token.joined(Token.joined(thing, row.tokens(with, with + 1)), said) : List.of();
  }

  /** Whether it was told by itself, not as a part or as what is new. */
  private boolean isWhole(Topic last) {
    return last.base() == null
        && !row.is(row.indexOf(last.name().get(0)) - 1, PART)
        && last.name().stream().noneMatch(word -> word.is(DEED) && isNew(word));
  }

  private boolean isNew(Token word) {
    return row.text().charAt(word.start()) == Topic.NEW;
  }

  /** 累计用电量 behind 全社会用电量: the same, of a longer time. */
  private boolean isOfLonger(Topic last, Reading reading, List<Token> said) {
    return reading.isCumulative()
        && !said.isEmpty()
        && said.size() < last.name().size()
        && row.endsIn(last.name(), said)
        && isWhole(last);
  }

  /** 总数: how many there are of what was told to be new. */
  private boolean isAll(List<Token> said) {
    return said.size() == 1 && said.get(0).is(MEASURE) && Row.countsAll(row.text(), said.get(0));
  }

  /** 实际支出 behind 一般公共预算支出预算数: what there really was of that. */
  private boolean isReal(List<Token> name, int target, List<Token> said) {
    int last = said.size() - 1;
    return last > 0
        && target > 0
        && row.isSame(said.get(last), name.get(target - 1))
        && said.subList(0, last).stream().allMatch(word -> word.has(WordUse.REAL));
  }

  /** 实际完成5亿元: a sum of money, of which nothing else is said. */
  private static boolean tellsWhatWasDone(Reading reading, Said said, Unit unit) {
    return unit.dimension() == Dimension.MONEY
        && reading.isDone()
        && said.words().stream().allMatch(word -> word.is(LIGHT));
  }

  /** What the name of a share goes on with: 占出口总值比重. */
  String shareOf(List<Token> whole) {
    return "占" + row.words(whole) + "比重";
  }

  /**
   * 道路运输事故 of 道路运输事故15起、死亡12人,占事故总起数的71%: what is counted in that of which the whole of a share is
   * a number, where it is not the last level; or null.
   */
  private @Nullable Topic countedIn(@Nullable List<Token> whole, Topic last) {
    String words = whole == null ? "" : row.words(whole);
    if (isNumberOf(words, last)) {
      return null;
    }
    for (Topic level : topics.besideLastLevel()) {
      if (isNumberOf(words, level)) {
        return level;
      }
    }
    return null;
  }

  private static boolean isNumberOf(String words, Topic level) {
    Unit unit = level.unit();
    return unit != null && words.endsWith(unit.symbol() + NUMBER);
  }

  /** 73% of 完成全年900万人目标的73%: how much of the figure before. */
  private static boolean isShareOf(Reading reading, Said said, Quantity quantity) {
    return said.words().isEmpty()
        && quantity.unit().dimension() == Dimension.PERCENT
        && reading.isAttributive()
        && reading.whole() == null;
  }
}
