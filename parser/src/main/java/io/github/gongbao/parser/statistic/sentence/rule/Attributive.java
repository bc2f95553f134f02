package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * The names of figures whose words say which of the things told before are counted, and not what
 * they are: 受理案件560件,其中涉及未成年人的120件.
 */
public final class Attributive {
  private static final Words RELATIONS =
      new Words(LexiconWords.firstOf(Attributive.class, "relations.tsv"));

  private static final long VERBS = WordClass.any(VERB, DEED, PREPOSITION, FIGURE);

  private static final long THINGS = WordClass.any(NOUN, VERBAL_NOUN);
  private static final long DONE = WordClass.any(VERB, DEED);

  private Attributive() {}

  /**
   * 受理涉及未成年人案件 of 受理案件560件,其中涉及未成年人的120件, 患糖尿病死亡病例, and 提出教育方面建议 of 提出建议600件,其中教育方面80件; or nothing.
   *
   * @param told what was told before
   * @param words what the figure says before 的
   * @param part whether it is told to be a part of that
   */
  public static List<Token> named(Row row, Topic told, List<Token> words, Unit unit, boolean part) {
    boolean which =
        words.size() > 1
            && unit.dimension() == Dimension.COUNT
            && unit.equals(told.unit())
            && !told.change()
            && told.suffix().isEmpty()
            && (isSort(words) || words.stream().anyMatch(Attributive::isSaid))
            && words.stream().noneMatch(word -> word.isAny(Row.LIST))
            && !Token.last(words).isAny(WordClass.any(MEASURE, RATIO));
    List<Token> name = told.name();
    int done = which ? deeds(name) : 0;
    boolean thing =
        which
            && done < name.size()
            && Token.last(name).isAny(THINGS)
            && row.lastCharacter(Token.last(words)) != row.lastCharacter(Token.last(name));
    if (!thing) {
      return List.of();
    }
    List<Token> object = name.subList(done, name.size());
    boolean again = words.stream().anyMatch(word -> holds(row, name.subList(0, done), word));
    List<Token> kind = Token.joined(words, object);
    return part && !again ? Token.joined(name.subList(0, done), kind) : kind;
  }

  /** How many words tell what is done with the things: 受理, but not 死亡 of 死亡病例. */
  private static int deeds(List<Token> name) {
    int deeds = 0;
    while (deeds + 1 < name.size() && isDeed(name.get(deeds), deeds)) {
      deeds++;
    }
    return deeds;
  }

  private static boolean isDeed(Token word, int at) {
    return word.isAny(DONE) && !word.is(STRUCK) && (at == 0 || !word.is(NOUN));
  }

  /** 涉及, 患, and 超过10亿元. */
  private static boolean isSaid(Token word) {
    return word.isAny(VERBS) && !word.is(NOUN);
  }

  /** 涉及服务态度 of 接获投诉5632宗,其中2130宗涉及服务态度: that things are of a kind, and nothing done with them. */
  public static boolean isRelation(Row row, Said said) {
    List<Token> words = said.words();
    return said.form() == Said.Form.TOLD
        && words.size() > 1
        && RELATIONS.isWhole(row.text(), words.get(0).start(), words.get(0).end());
  }

  /** 教育方面: of which sort things are. */
  public static boolean isSort(List<Token> words) {
    return words.size() > 1 && Token.last(words).is(TOPIC_END);
  }

  private static boolean holds(Row row, List<Token> words, Token word) {
    return words.stream().anyMatch(one -> row.isSame(one, word));
  }
}
