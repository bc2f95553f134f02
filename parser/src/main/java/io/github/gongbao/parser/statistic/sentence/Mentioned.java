package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Of what a clause without a figure speaks. */
final class Mentioned {
  private static final long PREDICATES = WordClass.any(LIGHT, LINK, DEED, VERB);

  /** What of a thing is the most, 增幅 of 费用增幅最多, and how it is. */
  static final long CHANGES = WordClass.any(RISE_NOUN, FALL_NOUN);

  private static final long MEASURED = CHANGES | WordClass.any(MEASURE, RATIO);
  private static final long NOUNS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE);
  private static final long NAMES = WordClass.any(NOUN, DEED, MEASURE);

  private Mentioned() {}

  /** 服务消费投诉 of 服务消费投诉增长较快; of 深化扫黑除恶专项斗争 all. */
  static List<Token> subject(List<Token> words, boolean moves) {
    // 公路查处数量 of 公路查处数量大幅增长 is what is measured, and nobody who acts
    boolean measured = moves && !words.isEmpty() && Token.last(words).is(MEASURE);
    boolean acts = measured || !words.isEmpty() && isAct(words.get(0));
    int end = Math.min(1, words.size());
    while (end < words.size() && !isMost(words, end) && (acts || !isPredicate(words.get(end)))) {
      end++;
    }
    while (end > 1 && (words.get(end - 1).isAny(CHANGES) || isMostDone(words, end))) {
      end--;
    }
    return summed(end == words.size() ? words : words.subList(0, end));
  }

  /** 延续 of 投诉延续增长势头, and not 投诉. */
  private static boolean isPredicate(Token token) {
    return token.isAny(PREDICATES) && (token.is(LIGHT) || !token.isAny(NOUNS));
  }

  /** 受益 of 中小微企业受益最明显: what those do of whom it is told. */
  private static boolean isMostDone(List<Token> words, int end) {
    Token last = words.get(end - 1);
    return end < words.size() && isMost(words, end) && last.is(VERB) && !last.isAny(NAMES);
  }

  /** 最多 of 费用增幅最多: that it is the most, and no name behind it. */
  private static boolean isMost(List<Token> words, int at) {
    boolean mean = words.get(at).is(MEAN) && !words.get(at - 1).isAny(MEASURED);
    boolean most = words.get(at).has(EXTREME) && !mean;
    for (int i = at + 1; most && i < words.size(); i++) {
      most = !words.get(i).isAny(NOUNS);
    }
    return most;
  }

  private static boolean isAct(Token token) {
    return token.isAny(PREDICATES) && !token.is(NOUN);
  }

  /** 惩治涉众型经济犯罪 of 惩治非法吸收公众存款、集资诈骗等涉众型经济犯罪: what a list is of says more than it. */
  private static List<Token> summed(List<Token> words) {
    int sum = words.size() - 1;
    while (sum > 0 && !words.get(sum).has(AND_SO_ON)) {
      sum--;
    }
    if (sum <= 0 || sum + 1 == words.size()) {
      return words;
    }
    int list = 0;
    while (list < sum && isAct(words.get(list)) && !words.get(list + 1).isAny(Row.LIST)) {
      list++;
    }
    return Token.joined(words.subList(0, list), words.subList(sum + 1, words.size()));
  }
}
