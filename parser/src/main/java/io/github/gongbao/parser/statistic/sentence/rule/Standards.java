package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** 行业担保费率 of 较行业平均水平(1.75%), behind 担保费率1.19%: the same of those against whom it is told. */
public final class Standards {
  private static final long MEASURED = WordClass.any(MEASURE, RATIO);

  private Standards() {}

  /** That name; nothing where the words say themselves what is measured: 预算数. */
  public static List<Token> named(Topic told, List<Token> words) {
    if (!words.isEmpty() && Token.last(words).has(WordUse.TARGET)) {
      // 生产总值计划目标 of 生产总值4070亿元,比计划目标3000亿元超过1070亿元
      return Token.joined(told.name(), words);
    }
    boolean whose = !words.isEmpty() && !Token.last(words).isAny(MEASURED);
    return whose ? Token.joined(words, told.name()) : List.of();
  }
}
