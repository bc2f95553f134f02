package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
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

  /** What becomes of things, and is no kind of them. */
  private static final long NO_STATE = WordClass.any(STRUCK, NOUN);

  private static final long NO_VERB = WordClass.any(NOUN, VERBAL_NOUN, LINK, LIGHT);

  private static final long NOMINAL = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, OTHER, LOCALISER);

  private Attributive() {}

  /**
   * 受理涉及未成年人案件 of 受理案件560件,其中涉及未成年人的120件, 患糖尿病死亡病例, and 提出教育方面建议 of 提出建议600件,其中教育方面80件; or nothing.
   *
   * @param told what was told before
   * @param said what the figure says before 的, or of them
   * @param part whether it is told to be a part of that
   */
  public static List<Token> named(Row row, Topic told, Said said, Unit unit, boolean part) {
    List<Token> words = said.words();
    boolean predicate = isRelation(row, said, unit);
    boolean which =
        unit.dimension() == Dimension.COUNT
            && unit.equals(told.unit())
            && !told.change()
            && told.suffix().isEmpty()
            && (predicate || isWhich(words));
    List<Token> name = told.name();
    boolean state = predicate && !isNamed(row, said);
    int done = which ? doneEnd(row, told, state) : 0;
    boolean thing =
        which
            && done < name.size()
            && Token.last(name).isAny(THINGS)
            && (!state || isCounted(row, name, KindNames.deeds(name), unit))
            && row.lastCharacter(Token.last(words)) != row.lastCharacter(Token.last(name));
    if (!thing) {
      return List.of();
    }
    List<Token> object = name.subList(done, name.size());
    boolean again =
        state || words.stream().anyMatch(word -> holds(row, name.subList(0, done), word));
    List<Token> kind = Token.joined(words, object);
    return part && !again ? Token.joined(name.subList(0, done), kind) : kind;
  }

  /**
   * Behind what is done with the things; 新增 says of all of which kind they are that they are new.
   */
  private static int doneEnd(Row row, Topic told, boolean state) {
    boolean kept = state && told.newEnd(row) > 0;
    return kept ? 0 : state ? KindNames.deeds(told.name()) : deeds(told.name());
  }

  /** 火灾事故 of 发生火灾事故120起: whether a name ends in the things that such a unit counts, and no more. */
  private static boolean isCounted(Row row, List<Token> name, int done, Unit unit) {
    boolean counted = Kinds.areIn(row.text(), name, unit);
    for (int i = done; counted && i < name.size(); i++) {
      counted = name.get(i).isAny(NOMINAL) && !name.get(i).isAny(KindNames.NO_THING);
    }
    return counted;
  }

  private static boolean isWhich(List<Token> words) {
    return words.size() > 1
        && (isSort(words) || words.stream().anyMatch(Attributive::isSaid))
        && words.stream().noneMatch(word -> word.isAny(Row.LIST))
        && !Token.last(words).isAny(WordClass.any(MEASURE, RATIO));
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

  /**
   * 涉及服务态度 of 接获投诉5632宗,其中2130宗涉及服务态度, and 存在安全隐患 of 检查企业500家,120家存在安全隐患: of which kind some of the
   * things are.
   */
  public static boolean isRelation(Row row, Said said, Unit unit) {
    List<Token> words = said.words();
    // 存在安全隐患 is read as a noun behind the figure
    boolean noun = said.form() == Said.Form.NOUN && !words.isEmpty() && isPlainVerb(words.get(0));
    if (words.isEmpty() || !noun && said.form() != Said.Form.TOLD) {
      return false;
    }
    boolean located = words.size() > 1 && words.get(1).has(WordUse.LOCATING);
    boolean done =
        words.size() > 1
            && Kinds.areThings(unit)
            && words.get(0).isAny(DONE)
            && !words.get(0).isAny(NO_STATE)
            && !Kinds.areIn(row.text(), words, unit);
    return located || done || isNamed(row, said);
  }

  private static boolean isPlainVerb(Token word) {
    return word.is(VERB) && !word.isAny(NO_VERB);
  }

  /** 涉及: what says by itself of which kind things are. */
  private static boolean isNamed(Row row, Said said) {
    Token verb = said.words().get(0);
    return said.form() == Said.Form.TOLD
        && said.words().size() > 1
        && RELATIONS.isWhole(row.text(), verb.start(), verb.end());
  }

  /** 教育方面: of which sort things are. */
  public static boolean isSort(List<Token> words) {
    return words.size() > 1 && Token.last(words).is(TOPIC_END);
  }

  private static boolean holds(Row row, List<Token> words, Token word) {
    return words.stream().anyMatch(one -> row.isSame(one, word));
  }
}
