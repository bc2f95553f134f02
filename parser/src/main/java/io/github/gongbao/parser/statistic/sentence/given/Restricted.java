package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** The names of parts that end as their whole does: what restricts the whole restricts them. */
final class Restricted {
  private static final long WHICH = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, MEAN, OTHER);
  private static final long MORE = WordClass.any(DEED, STRUCK, CAUSE);

  /** So many characters make a word that two compounds share: 收入 of 可支配收入 and 净收入. */
  private static final int WORD = 2;

  private static final char ALL = '全';

  private Restricted() {}

  /**
   * 规模以上工业国有企业利润总额 of 规模以上工业企业利润总额, 城镇居民人均净收入 of 城镇居民人均可支配收入, 户籍城镇人口 of 户籍总人口; or nothing.
   *
   * @param whole the name of the whole
   * @param said what is said of the part
   */
  static List<Token> named(Row row, List<Token> whole, List<Token> said) {
    int shared = 0;
    while (shared < Math.min(whole.size(), said.size())
        && row.isSame(fromEnd(whole, shared), fromEnd(said, shared))) {
      shared++;
    }
    int ends = Math.max(shared, 1);
    List<Token> which = whole.subList(0, Math.max(0, whole.size() - ends));
    List<Token> own = said.subList(0, Math.max(0, said.size() - ends));
    int mean = meanEnd(row, which);
    boolean alike =
        endAlike(row, whole, said) && (mean > 0 || areAlike(row, which, own, said, shared));
    List<Token> kept = mean > 0 ? which.subList(0, mean) : which;
    return alike && restricts(row, kept, own) ? Token.joined(kept, said) : List.of();
  }

  /** Where 城镇居民人均 of 城镇居民人均可支配 ends, which says whose the mean is; 0 where there is none. */
  private static int meanEnd(Row row, List<Token> which) {
    boolean people = false;
    for (int i = 0; i < which.size(); i++) {
      people |= isAgent(row, which.get(i));
      if (people && which.get(i).is(MEAN)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** 规模以上工业企业利润总额 and 国有企业利润总额, 户籍总人口 and 城镇人口: so many people or bodies of one kind. */
  private static boolean areAlike(
      Row row, List<Token> which, List<Token> own, List<Token> said, int shared) {
    if (own.isEmpty() || which.isEmpty()) {
      return false;
    }
    boolean agents = isAgent(row, fromEnd(said, Math.max(0, shared - 1)));
    return agents && row.lastCharacter(Token.last(own)) != row.lastCharacter(Token.last(which));
  }

  private static boolean isAgent(Row row, Token word) {
    return Topic.isThing(word) && Kinds.isAgent(Kinds.of(row.text(), word));
  }

  private static Token fromEnd(List<Token> words, int i) {
    return words.get(words.size() - 1 - i);
  }

  /** 可支配收入 and 净收入, 总人口 and 人口. */
  private static boolean endAlike(Row row, List<Token> whole, List<Token> said) {
    if (whole.isEmpty() || said.isEmpty()) {
      return false;
    }
    int one = Token.last(whole).end() - WORD;
    int other = Token.last(said).end() - WORD;
    return Token.last(whole).start() <= one
        && Token.last(said).start() <= other
        && row.text().regionMatches(one, row.text(), other, WORD);
  }

  private static boolean restricts(Row row, List<Token> which, List<Token> own) {
    if (which.isEmpty() || row.text().charAt(which.get(0).start()) == ALL) {
      return false;
    }
    for (Token word : which) {
      boolean again = own.stream().anyMatch(other -> row.isSame(other, word));
      if (again || !word.isAny(WHICH) || word.isAny(MORE)) {
        return false;
      }
    }
    return own.stream().noneMatch(word -> word.is(MEAN) || word.isAny(MORE));
  }
}
