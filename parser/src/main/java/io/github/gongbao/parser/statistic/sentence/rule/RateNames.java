package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rates of what was counted, told behind those whom it befell. */
public final class RateNames {
  private static final Words OF_THINGS =
      new Words(LexiconWords.firstOf(RateNames.class, "rates.tsv"));

  private static final long THINGS = WordClass.any(NOUN, VERBAL_NOUN);
  private static final long DONE = WordClass.any(VERB, DEED, LIGHT);

  /** What is measured of those in towns and in the country. */
  private static final String INCOME = "收入";

  private RateNames() {}

  /**
   * 行政案件办结率 of 受理行政案件3件,办结2件,办结率67%: of the things that were counted, and not of people or of what
   * befell them; or nothing.
   *
   * @param levels what was counted in the sentence, the nearest first
   */
  public static List<Token> ofThings(Row row, List<Topic> levels, List<Token> said) {
    if (said.isEmpty() || !isOfThings(row, said)) {
      return List.of();
    }
    for (Topic level : levels) {
      Unit unit = level.unit();
      boolean counted = unit != null && unit.dimension() == Dimension.COUNT;
      boolean things = Kinds.areThings(unit) && level.suffix().isEmpty();
      List<Token> object = things ? object(level.name()) : List.of();
      if (!object.isEmpty() && !row.words(said).contains(row.words(object))) {
        return Token.joined(withoutDeed(row, object, said), said);
      }
      if (counted && !isOfDeed(level)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** 安全隐患 of 安全隐患整改, before 整改率. */
  private static List<Token> withoutDeed(Row row, List<Token> object, List<Token> rate) {
    int last = object.size() - 1;
    boolean again =
        last > 0 && row.words(rate).startsWith(row.words(object.subList(last, last + 1)));
    return again ? object.subList(0, last) : object;
  }

  /** 办结, 检出不合格样品, 食品抽检合格: how many of the things were so. */
  private static boolean isOfDeed(Topic level) {
    List<Token> name = level.name();
    int own = level.own().from();
    boolean done = own < name.size() && name.get(own).isAny(DONE);
    return done || name.stream().anyMatch(word -> word.is(STRUCK));
  }

  private static boolean isOfThings(Row row, List<Token> said) {
    int start = said.get(0).start();
    return OF_THINGS.isWhole(row.text(), start, Token.last(said).end());
  }

  /** 行政案件 of 受理行政案件, 来电 of 日均接听来电, 食品抽检; nothing of 办结, 检出不合格 and 检出不合格样品. */
  private static List<Token> object(List<Token> name) {
    int from = 0;
    while (from < name.size() && name.get(from).isAny(from == 0 ? DONE | MEAN.bit() : DONE)) {
      from++;
    }
    boolean befallen = name.stream().anyMatch(word -> word.is(STRUCK));
    boolean thing = from < name.size() && Token.last(name).isAny(THINGS) && !befallen;
    return thing ? name.subList(from, name.size()) : List.of();
  }

  /** 第三产业对经济增长贡献率 behind 第三产业拉动经济增长3个百分点: of what moves the other thing; or nothing. */
  public static List<Token> ofMover(Row row, Topic last, List<Token> said) {
    boolean rate =
        said.size() > 2
            && said.get(0).has(WordUse.TOWARDS)
            && said.get(0).is(PREPOSITION)
            && Token.last(said).is(RATIO);
    for (int i = 1; rate && i < last.name().size(); i++) {
      if (last.name().get(i).is(INFLUENCE)) {
        List<Token> moved = last.name().subList(i + 1, last.name().size());
        boolean same = !moved.isEmpty() && row.words(said).contains(row.words(moved));
        return same ? Token.joined(last.name().subList(0, i), said) : List.of();
      }
    }
    return List.of();
  }

  /**
   * 最终消费支出拉动经济增长 behind 最终消费支出对经济增长贡献率为50%: what moves the other thing, told just before, whole; or
   * nothing.
   */
  public static List<Token> moving(Topic last, List<Token> said) {
    if (said.isEmpty() || !said.get(0).is(INFLUENCE)) {
      return List.of();
    }
    List<Token> name = last.name();
    int end = name.size();
    boolean rate = end > 1 && Token.last(name).is(RATIO);
    for (int i = end - 1; i > 0; i--) {
      boolean towards = rate && name.get(i).is(PREPOSITION) && name.get(i).has(WordUse.TOWARDS);
      if (towards || name.get(i).is(INFLUENCE)) {
        end = i;
      }
    }
    end = rate && end == name.size() ? end - 1 : end;
    return Token.joined(name.subList(0, end), said);
  }

  /** 城乡居民收入比 behind 城镇居民收入 and 农村居民收入: how one of two stands to the other; or nothing. */
  public static List<Token> between(Row row, Topic last, List<Token> said) {
    List<Token> name = last.name();
    boolean gap = said.size() == 1 && name.size() > 2 && isGap(row, said.get(0));
    boolean whose = gap && !name.get(1).is(MEASURE) && isBesideOther(row, name.get(0));
    Token both = whose ? Compounds.both(row, name.get(0)) : null;
    return both == null ? List.of() : List.of(both, name.get(1), said.get(0));
  }

  /** Whether the other of two was told as well: 城镇 before 农村, or both in 城乡. */
  private static boolean isBesideOther(Row row, Token one) {
    boolean told = one.mention() instanceof Row.Meant;
    for (int i = row.indexOf(one) - 1; !told && i >= 0 && !row.is(i, STOP); i--) {
      told = row.is(i, NOUN) && Compounds.areTogether(row, row.get(i), one);
    }
    return told;
  }

  /** 收入比, which begins with what is measured of both. */
  private static boolean isGap(Row row, Token rate) {
    return rate.is(RATIO) && row.text().startsWith(INCOME, rate.start());
  }

  /** 传染病发病率 of 传染病3万例,死亡20人,发病率为3‰: of what befell them, not of whom it befell; or nothing. */
  public static List<Token> named(@Nullable Topic level, List<Token> said) {
    boolean rate =
        level != null
            && isBefallen(level)
            && !said.isEmpty()
            && Token.last(said).is(RATIO)
            && !Topic.isOfEach(said)
            && said.stream().noneMatch(word -> word.is(MEAN));
    return rate ? Token.joined(level.name().subList(0, level.own().from()), said) : List.of();
  }

  /** 死亡 of 传染病死亡: the clause told only that, and what was counted before it the rest. */
  static boolean isBefallen(Topic level) {
    int from = level.own().from();
    return level.base() != null
        && from > 0
        && from < level.own().to()
        && level.own().to() == level.name().size()
        && level.name().subList(from, level.name().size()).stream().allMatch(w -> w.is(STRUCK));
  }
}
