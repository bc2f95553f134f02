package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * The names of parts of what is restricted: whose mean the whole is, theirs is, and what is new.
 */
public final class Restricted {
  /** So many characters make a word that two compounds share: 收入 of 可支配收入 and 净收入. */
  private static final int WORD = 2;

  private static final long KINDS = WordClass.any(NOUN, ADJECTIVE);

  /** How 社会 and 市场 end, which are no bodies. */
  private static final String NO_BODIES = "会场";

  private static final long BEHIND_BODIES = WordClass.any(MEASURE, MEAN, LIGHT);
  private static final long NO_KIND = WordClass.any(MEAN, DEED, LIGHT, CAUSE, PLACE);
  private static final long MEASURED = WordClass.any(DEED, MEASURE, RATIO, STRUCK);

  private Restricted() {}

  /**
   * The name of a part of what is restricted; or nothing.
   *
   * @param whole the name of the whole
   * @param said what is said of the part
   */
  public static List<Token> named(Row row, List<Token> whole, List<Token> said) {
    List<Token> mean = meant(row, whole, said);
    List<Token> name = mean.isEmpty() ? renewed(row, whole, said) : mean;
    return name.isEmpty() ? owned(row, whole, said) : name;
  }

  /** 金融机构短期贷款余额 of 金融机构贷款余额: a kind of what is measured of bodies. */
  public static List<Token> owned(Row row, List<Token> whole, List<Token> said) {
    int body = bodyEnd(row, whole);
    boolean part =
        body > 0
            && said.size() > 1
            && Token.last(said).is(MEASURE)
            && !said.get(0).is(MEASURE)
            && row.isSame(Token.last(whole), Token.last(said))
            && bodyEnd(row, said) == 0;
    for (int i = 0; part && i + 1 < said.size(); i++) {
      part = !said.get(i).isAny(NO_KIND) || i > 0 && said.get(i).is(VERBAL_NOUN);
      for (int j = 0; part && j < body; j++) {
        // 采矿业 of 工业企业 is one of these
        part = row.lastCharacter(said.get(i)) != row.lastCharacter(whole.get(j));
      }
    }
    return part ? Token.joined(whole.subList(0, body), said) : List.of();
  }

  /**
   * Behind the body with whose name all of the words begin before what is measured; 0 if with none.
   */
  static int bodyEnd(Row row, List<Token> name) {
    int end = 0;
    boolean mean = false;
    for (int i = 0; i + 1 < name.size() && !name.get(i).isAny(BEHIND_BODIES); i++) {
      end = isBody(row, name.get(i)) ? i + 1 : end;
      mean |= name.get(i + 1).is(MEAN);
    }
    return mean || name.isEmpty() || name.get(0).is(DEED) ? 0 : end;
  }

  private static boolean isBody(Row row, Token word) {
    return Topic.isThing(word)
        && Kinds.isBody(row.text(), word)
        && NO_BODIES.indexOf(row.lastCharacter(word)) < 0;
  }

  /** 城镇居民人均净收入 of 城镇居民人均可支配收入: a mean of whose mean the whole is. */
  private static List<Token> meant(Row row, List<Token> whole, List<Token> said) {
    int mean = meanEnd(row, whole);
    boolean part = mean > 0 && !said.isEmpty() && endAlike(row, whole, said);
    for (int i = 0; part && i < said.size(); i++) {
      part = !said.get(i).is(MEAN) && !isAgent(row, said.get(i)) && !said.get(i).is(DEED);
    }
    return part ? Token.joined(whole.subList(0, mean), said) : List.of();
  }

  /** 新登记私营企业 of 新登记市场主体: a kind of what is new. */
  private static List<Token> renewed(Row row, List<Token> whole, List<Token> said) {
    int done = 1;
    while (done < whole.size() && whole.get(done).is(DEED)) {
      done++;
    }
    boolean part =
        !whole.isEmpty()
            && isNew(whole.get(0))
            && done > 1
            && done < whole.size()
            && areAlike(row, whole, said);
    for (int i = 0; part && i < said.size(); i++) {
      part = said.get(i).isAny(KINDS) && !said.get(i).isAny(MEASURED);
    }
    return part ? Token.joined(whole.subList(0, done), said) : List.of();
  }

  /** 私营企业 and 市场主体, 工业项目 and 项目: things of one kind. */
  private static boolean areAlike(Row row, List<Token> whole, List<Token> said) {
    if (said.isEmpty()) {
      return false;
    }
    Token thing = Token.last(said);
    Token of = Token.last(whole);
    int kinds = Kinds.of(row.text(), thing) & Kinds.of(row.text(), of);
    return Topic.isThing(thing) && (kinds != 0 || row.isSame(thing, of));
  }

  /** 新: an adjective of one character, which tells how something is done. */
  private static boolean isNew(Token word) {
    return word.is(ADJECTIVE) && word.length() == 1;
  }

  /** Where 城镇居民人均 of 城镇居民人均可支配收入 ends; 0 where there is no mean of people. */
  private static int meanEnd(Row row, List<Token> whole) {
    boolean people = false;
    for (int i = 0; i + 1 < whole.size(); i++) {
      people |= isAgent(row, whole.get(i));
      if (people && whole.get(i).is(MEAN)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isAgent(Row row, Token word) {
    return Topic.isThing(word) && Kinds.isAgent(Kinds.of(row.text(), word));
  }

  /** 可支配收入 and 净收入. */
  private static boolean endAlike(Row row, List<Token> whole, List<Token> said) {
    int one = Token.last(whole).end() - WORD;
    int other = Token.last(said).end() - WORD;
    return Token.last(whole).start() <= one
        && Token.last(said).start() <= other
        && row.text().regionMatches(one, row.text(), other, WORD);
  }
}
