package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * What is done about crimes of which the clause before says that they are fought: 严惩诈骗犯罪,审结案件5件.
 */
final class FoughtNames {
  /** Cases, and those who are accused, of whatever crimes. */
  private static final Words ANY =
      new Words(LexiconWords.firstOf(FoughtNames.class, "accused.tsv"));

  /** What is fought, whatever it is. */
  private static final Words CRIMES =
      new Words(LexiconWords.firstOf(FoughtNames.class, "crimes.tsv"));

  /** What is done against it. */
  private static final Words FIGHTS =
      new Words(LexiconWords.firstOf(FoughtNames.class, "fights.tsv"));

  private static final long FIGHTING = WordClass.any(DEED, VERB);

  private FoughtNames() {}

  /**
   * 审结诈骗犯罪案件 and 起诉诈骗犯罪 for words that say but a deed, and that it is one about a case or a person;
   * or nothing.
   */
  static List<Token> named(Row row, Topics topics, List<Token> words, Unit unit) {
    int object = unit.dimension() == Dimension.COUNT ? KindNames.deeds(words) : 0;
    if (object == 0 || words.size() - object > 1) {
      return List.of();
    }
    Token accused = object < words.size() ? words.get(object) : null;
    if (accused != null && !ANY.isWhole(row.text(), accused.start(), accused.end())) {
      return List.of();
    }
    List<Token> name = SumNames.spoken(topics, unit, Relation.BEFORE);
    int end = name.size();
    while (end > 0 && !isCrime(row, name.get(end - 1))) {
      end--;
    }
    int from = fightEnd(row, name.subList(0, end));
    if (from == 0 || end - from < 2) {
      return List.of();
    }
    String what = row.words(name.subList(end - 1, end));
    boolean same = accused != null && row.text().startsWith(what, accused.start());
    List<Token> crime = name.subList(from, same ? end - 1 : end);
    return Token.joined(
        Token.joined(words.subList(0, object), crime), words.subList(object, words.size()));
  }

  /** Behind 加大打击 of 加大打击破坏环境犯罪, of which 破坏 is what is fought; 0 where nothing is. */
  private static int fightEnd(Row row, List<Token> name) {
    int end = 0;
    while (end < name.size() && name.get(end).isAny(FIGHTING) && !name.get(end).is(NOUN)) {
      end++;
      if (name.get(end - 1).is(DEED)) {
        return fightsEnd(row, name, end);
      }
    }
    return Math.min(end, 1);
  }

  /** Behind 整治 of 打击整治网络违法犯罪. */
  private static int fightsEnd(Row row, List<Token> name, int from) {
    int end = from;
    while (end < name.size()
        && FIGHTS.isWhole(row.text(), name.get(end).start(), name.get(end).end())) {
      end++;
    }
    return end;
  }

  private static boolean isCrime(Row row, Token token) {
    return CRIMES.isWhole(row.text(), token.start(), token.end());
  }
}
