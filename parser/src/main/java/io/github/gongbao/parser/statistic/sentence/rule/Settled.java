package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts told by where people live or things go: the whole is told of them, and no word of it left
 * out.
 */
public final class Settled {
  private static final Words SETTLEMENTS =
      new Words(LexiconWords.firstOf(Settled.class, "settlements.tsv"));

  private Settled() {}

  /** 城镇居民人均可支配收入 of 居民人均可支配收入4万元,其中城镇5万元,农村2万元; 农村有线电视用户 of 有线电视用户5万户,其中农村用户3万户. */
  public static List<Token> named(
      Row row, Topics topics, List<Token> said, Unit unit, @Nullable Topic told) {
    if (!isSettlement(row, said) || said.size() > 2) {
      return List.of();
    }
    Topic last = topics.lastLevel();
    boolean beside = last != null && topics.isInSentence(last) && isSettlement(row, last.name());
    boolean alone =
        told == null
            && beside
            && last.base() == null
            && last.suffix().isEmpty()
            && said.size() == 1
            && unit.equals(last.unit());
    if (alone) {
      // 乡村消费品零售额 behind 城镇消费品零售额
      return Token.joined(said, last.name().subList(1, last.name().size()));
    }
    Topic whole = told == null && beside ? last.base() : told;
    boolean plain =
        whole != null
            && unit.equals(whole.unit())
            && whole.suffix().isEmpty()
            && !whole.name().isEmpty()
            && !isVerb(whole.name().get(0))
            && !isSettlement(row, whole.name());
    if (!plain || said.size() == 2 && !row.endsIn(whole.name(), said.subList(1, 2))) {
      return List.of();
    }
    int body = said.size() == 2 ? Restricted.bodyEnd(row, whole.name()) : 0;
    if (body > 0) {
      // 快递企业同城业务量 of 快递企业业务量
      return Token.joined(whole.name().subList(0, body), said);
    }
    // 全体 of 全体居民 is not of those in towns
    int from = whole.name().get(0).has(WordUse.ALL) ? 1 : 0;
    return Token.joined(said.subList(0, 1), whole.name().subList(from, whole.name().size()));
  }

  /** 接待 of 接待游客, and not 快递 of 快递业务量. */
  private static boolean isVerb(Token word) {
    return word.is(DEED) || word.is(VERB) && !word.is(VERBAL_NOUN);
  }

  /** Whether a name begins with where people live. */
  private static boolean isSettlement(Row row, List<Token> name) {
    if (name.isEmpty()) {
      return false;
    }
    Token first = name.get(0);
    return SETTLEMENTS.isWhole(row.text(), first.start(), first.end());
  }
}
