package io.github.gongbao.parser.statistic.sentence.part;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.INSIDE;
import static io.github.gongbao.parser.word.WordUse.VIEW;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Subject;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses without figures which say that parts follow: 第三产业中, 按地区分, 主要支出项目执行情况是. */
public final class Division {
  private static final char PARTING = '分';

  /** How words end that divide by places: 分省份看, 分地区看. */
  private static final String PLACES = "省份区域市县州盟";

  private Division() {}

  /**
   * The level of which parts follow behind a clause; null where none do.
   *
   * @param topic of what the clause says that the sentence goes on to speak
   */
  public static @Nullable Topic level(Row row, Topics topics, List<Token> topic, int from, int to) {
    Topic level = null;
    if (row.has(to - 1, INSIDE) && !topic.isEmpty()) {
      level = topics.told().levelOf(row, topic);
    } else if (Subject.isDivision(row, from, to)) {
      level = undivided(row, topics.lastLevel());
    } else if (row.is(to, COLON)) {
      level = measuredIn(row, topics.lastLevel(), from, to);
    }
    return level != null && isAmount(level.unit()) ? level : null;
  }

  /** 分地区来看: a clause that says by what things are told, and nothing of them. */
  public static boolean isPointOfView(Row row, int from, int to) {
    return row.isSign(row.get(from), PARTING) && row.has(to - 1, VIEW);
  }

  /** 零售总额 of 零售总额8亿元。按地域分,城镇7亿元,乡村1亿元。按行业分: what the last is a part of by its name. */
  private static @Nullable Topic undivided(Row row, @Nullable Topic last) {
    Topic whole = last == null ? null : last.base();
    boolean part =
        whole != null
            && !whole.name().isEmpty()
            && whole.base() == null
            && isAmount(whole.unit())
            && last.name().size() > whole.name().size()
            && row.endsIn(last.name(), whole.name());
    return part ? whole : last;
  }

  /**
   * 贷款余额 of 分期限看 behind 贷款余额134万亿元: the level of which a point of view tells parts that follow,
   * each by its kind; null where it tells of places, or nothing.
   */
  public static @Nullable Topic whole(Row row, Topics topics, int from) {
    boolean parts = row.isSign(row.get(from), PARTING) && !row.endsIn(from + 1, PLACES);
    Topic level = parts ? topics.handedOn() : null;
    Topic base = level == null ? null : level.base();
    if (base == null) {
      return level;
    }
    // 分用途看 goes on with what 分期限看 was of
    boolean again = base.base() == null && !base.name().isEmpty();
    return again && row.begins(level.name(), row.words(base.name().subList(0, 1))) ? base : null;
  }

  /** 支出 of 支出5亿元,完成预算的97%。主要支出项目执行情况是: the last amount, if it measures what words name. */
  private static @Nullable Topic measuredIn(Row row, @Nullable Topic last, int from, int to) {
    Topic level = last;
    while (level != null && !isAmount(level.unit())) {
      level = level.base();
    }
    if (level == null || level.name().isEmpty() || !Token.last(level.name()).is(MEASURE)) {
      return null;
    }
    boolean same = false;
    for (int i = from; i < to; i++) {
      same |= row.isSame(row.get(i), Token.last(level.name()));
    }
    return same ? level : null;
  }

  private static boolean isAmount(@Nullable Unit unit) {
    return unit != null && unit.dimension() != Dimension.PERCENT && unit.symbol().indexOf('/') < 0;
  }
}
