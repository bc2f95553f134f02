package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Account;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of figures of which the words tell only a sum: what was spoken of says whose it is. */
final class SumNames {
  private final Row row;
  private final Topics topics;

  SumNames(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
  }

  /**
   * 民营企业进出口 of 民营企业表现活跃,进出口101亿元: a sum of those, or of that, of which the clause before speaks;
   * 中小微企业新增减税降费 of 中小微企业受益最明显,新增减税降费158亿元.
   */
  List<Token> ofSpoken(Said said, Unit unit) {
    List<Token> words = said.words();
    boolean money = unit.dimension() == Dimension.MONEY;
    if (words.isEmpty() || !money && unit.dimension() != Dimension.PERCENT) {
      return List.of();
    }
    boolean bare = words.size() == 1 && isSum(words.get(0));
    boolean done = money && words.size() > 1 && words.get(0).has(WordUse.STATUS);
    List<Token> name = bare || done ? spoken(topics, unit, Relation.BEFORE) : List.of();
    int owner = name.isEmpty() ? 0 : ownerEnd(name, words.get(0));
    return owner > 0 && (bare || owner == name.size())
        ? Token.joined(name.subList(0, owner), words)
        : List.of();
  }

  /** 人民币个人定期存款 of 人民币个人存款中,定期存款增加: a part that says itself of what it is one, but not whose. */
  List<Token> ofWhole(Said said, Unit unit) {
    List<Token> words = said.words();
    boolean owned = words.size() > 1;
    for (int i = 0; owned && i + 1 < words.size(); i++) {
      Token which = words.get(i);
      owned = (which.is(ADJECTIVE) || KindNames.isKind(which)) && !isAgent(which);
    }
    List<Token> whole = owned ? spoken(topics, unit, Relation.SPOKEN_OF) : List.of();
    int last = whole.size() - 1;
    owned = last > 0 && row.endAlike(whole, words);
    for (int i = 0; owned && i < last; i++) {
      owned = whole.get(i).has(WordUse.CURRENCY) || isAgent(whole.get(i));
    }
    return owned ? Token.joined(whole.subList(0, last), words) : List.of();
  }

  /** 收入总计, 年终结余: a sum of the account that was told last, if one was. */
  static @Nullable Given ofAccount(Row row, @Nullable Account account, List<Token> words) {
    String total = Account.total(row, words);
    if (account == null) {
      return total.isEmpty() ? null : new Given(words, total, null, true);
    }
    List<Token> name =
        total.isEmpty() ? account.nameOf(row, words) : Token.joined(account.name(), words);
    return name.isEmpty() ? null : new Given(name, total, null, true);
  }

  /** What is spoken of without a figure; or nothing. */
  static List<Token> spoken(Topics topics, Unit unit, Relation where) {
    for (Related related : topics.related(null, unit)) {
      if (related.relation() == where) {
        return related.topic().name();
      }
    }
    return List.of();
  }

  /** Where the words end that say whose a sum is: 民营企业, 轮胎行业 of 轮胎行业对外贸易, 保税物流 of 保税物流进出口. */
  private int ownerEnd(List<Token> name, Token sum) {
    Token last = Token.last(name);
    if (KindNames.areKinds(name, 0) && isAgent(last)) {
      return name.size();
    }
    if (isSum(last) && row.text().startsWith(row.words(List.of(last)), sum.start())) {
      return KindNames.areKinds(name.subList(0, name.size() - 1), 0) ? name.size() - 1 : 0;
    }
    int sort = 0;
    for (int i = 1; i < name.size(); i++) {
      sort = name.get(i).has(WordUse.SORT) ? i + 1 : sort;
    }
    return KindNames.areKinds(name.subList(0, sort), 0) ? sort : 0;
  }

  /** 进出口, 营业收入: of what there is so much. */
  private static boolean isSum(Token word) {
    return word.is(MEASURE) || word.is(DEED) && word.is(VERBAL_NOUN);
  }

  private boolean isAgent(Token token) {
    return Kinds.isAgent(Kinds.of(row.text(), token));
  }
}
