package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.statistic.sentence.rule.KindNames.*;
import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.STATUS;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/**
 * The names of parts that tell only of which sort they are of the things that are counted, or that
 * go on as the part before.
 */
final class SortNames {
  private static final long MODIFIER = WordClass.any(ADJECTIVE, NOUN, OTHER, LOCALISER);
  private static final long NO_MODIFIER =
      TOLD | WordClass.any(VERB, STRUCK, CAUSE, LIGHT, LINK, PREPOSITION, FIGURE, MEAN);
  private static final long THING = WordClass.any(ADJECTIVE, NOUN, DEED);
  private static final long NO_SORT = NO_THING & ~MEASURE.bit();
  private static final long SORT = WordClass.any(ADJECTIVE, NOUN);

  private static final char GRADE = '级';

  private final Row row;
  private final Topics topics;

  SortNames(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
  }

  /**
   * 三级医院 of 医院81个,其中三级12个, 建成公共充电桩 of 建成充电桩1.2万个,其中公共5000个: which of the things that are counted,
   * told by what is none itself; 博士生招生 of 研究生招生, some of the people who do something; or nothing.
   */
  List<Token> named(Topic whole, List<Token> kind, Unit unit) {
    List<Token> name = whole.name();
    if (Kinds.arePeople(unit) && areOfPeople(name, kind)) {
      return Token.joined(kind, List.of(Token.last(name)));
    }
    // 上市公司 are such, and nothing is done with them
    int done = name.get(0).is(DEED) && !name.get(0).is(STRUCK) ? 1 : 0;
    int last = name.size() - 1;
    // 人口 is a measure, and those whom it counts as well
    boolean people = Kinds.arePeople(unit) && Topic.isThing(name.get(last));
    boolean counted = people || areAll(name, last, THING, NO_THING);
    boolean things = Kinds.areIn(row.text(), name, unit) && counted;
    if (unit.dimension() != Dimension.COUNT || !things) {
      return List.of();
    }
    boolean thing = Kinds.areIn(row.text(), kind, unit);
    List<Token> sort = name.subList(0, last);
    if (isOfSort(whole, kind, done)) {
      return Token.joined(sort, kind);
    }
    if (thing && areThings(kind) && areAll(sort, done, THING | MEASURE.bit(), NO_SORT)) {
      // 社会团体 of 社会组织, but 卫生院技术人员 of 卫生院人员
      int owner = Kinds.arePeople(unit) ? ownerEnd(name, kind, done) : done;
      return Token.joined(name.subList(0, owner), kind);
    }
    boolean which =
        areAll(sort, done, THING, NO_THING)
            && (Token.last(kind).is(ADJECTIVE) || !thing)
            && (areAll(kind, 0, MODIFIER, NO_MODIFIER) || isDoing(kind));
    return which
        ? Token.joined(Token.joined(name.subList(0, done), kind), name.subList(done, name.size()))
        : List.of();
  }

  /** Behind the last body of a name, whose the things are. */
  private int ownerEnd(List<Token> name, List<Token> kind, int done) {
    int end = done;
    for (int i = done; i + 1 < name.size() && !row.isSame(name.get(i), kind.get(0)); i++) {
      end = Kinds.isBody(row.text(), name.get(i)) ? i + 1 : end;
    }
    return end;
  }

  /** 研究生招生 and 博士生: what people do, or is done with them, and some of them. */
  private boolean areOfPeople(List<Token> name, List<Token> kind) {
    int who = name.size() - 2;
    return who >= 0
        && Token.last(name).is(DEED)
        && Token.last(name).is(VERBAL_NOUN)
        && !Token.last(name).is(STRUCK)
        && Topic.isThing(name.get(who))
        && areThings(kind)
        && row.lastCharacter(Token.last(kind)) == row.lastCharacter(name.get(who));
  }

  /**
   * 境外输入病例 of 登革热病例: whether the same things are told to be of a kind, so that they stay of the
   * sort that all are of; 移动电话用户 of 固定电话用户 are of another.
   */
  private boolean isOfSort(Topic whole, List<Token> kind, int done) {
    List<Token> name = whole.name();
    int last = name.size() - 1;
    int own = kind.size() - 1;
    boolean same =
        own > 0
            && done < last
            && topics.relation(whole) != Relation.SEGMENT
            && row.isSame(kind.get(own), name.get(last))
            && areAll(name.subList(0, last), done, SORT, NO_THING)
            && areAll(kind.subList(0, own), 0, THING_OF, NO_THING)
            && !kind.get(0).is(DEED);
    for (int i = done; same && i < last; i++) {
      // 入境 is one of 国内外
      same = !Compounds.isOneOf(row, name.get(i), kind);
      for (int j = 0; same && j < own; j++) {
        same =
            row.lastCharacter(name.get(i)) != row.lastCharacter(kind.get(j))
                && !row.begins(kind.subList(j, j + 1), row.words(name.subList(i, i + 1)));
      }
    }
    return same;
  }

  /**
   * 商业营业用房销售面积 of 办公楼为40万平方米,商业营业用房为32万平方米: a kind goes on as the part before did, which its whole
   * has completed; or nothing.
   */
  List<Token> besideLast(Topic told, Topic whole, List<Token> kind, Unit unit) {
    Topic part = topics.lastLevel();
    boolean alike =
        part != null
            && (isOf(part, whole) || isOf(part, told))
            && topics.isInSentence(part)
            && unit.equals(part.unit())
            && part.suffix().isEmpty()
            && part.own().from() == 0
            && part.own().to() < part.name().size()
            && (Topic.isThing(Token.last(kind)) || isDoing(Token.last(kind)))
            && areAll(kind, 0, THING_OF, NO_THING);
    return alike
        ? Token.joined(kind, part.name().subList(part.own().to(), part.name().size()))
        : List.of();
  }

  /** Whether a part was completed by its whole, or by a part that was so. */
  private static boolean isOf(Topic part, Topic whole) {
    Topic base = part.base();
    return base == whole || base != null && base.base() == whole;
  }

  /** 行政法律援助案件 of 民事法律援助案件1件,行政3件: the next sort of the things that are counted; or nothing. */
  List<Token> nextSort(Topic told, Topic whole, List<Token> kind, Unit unit) {
    Token which = Token.last(kind);
    boolean sort = kind.size() == 1 && !which.is(DEED) && !Kinds.areIn(row.text(), kind, unit);
    sort &= whole.name().stream().noneMatch(word -> row.isSame(word, which));
    return sort ? besideLast(told, whole, kind, unit) : List.of();
  }

  /**
   * 新增本土无症状感染者 of 新增无症状感染者20例,境外输入15例,本土5例: another sort of the things of which the last figure was
   * one, told as that was; or nothing.
   */
  List<Token> like(Topic last, List<Token> kind, Unit unit) {
    List<Token> name = last.name();
    int from = last.own().from();
    int to = last.own().to();
    if (isDoneWith(last, kind)) {
      return Token.joined(name.subList(0, from), kind);
    }
    boolean sort =
        last.base() != null
            && from < to
            && to < name.size()
            && areSorts(name.subList(from, to), unit)
            && areSorts(kind, unit)
            && areAll(name, to, THING_OF, NO_THING);
    return sort
        ? Token.joined(Token.joined(name.subList(0, from), kind), name.subList(to, name.size()))
        : List.of();
  }

  /** 授权 of 授权发明专利5件,实用新型专利3件: what is done with one is done with the next as well. */
  private boolean isDoneWith(Topic last, List<Token> kind) {
    List<Token> name = last.name();
    int from = last.own().from();
    return last.base() != null
        && from > 0
        && last.own().to() == name.size()
        && name.subList(0, from).stream().allMatch(word -> word.is(DEED) && !word.has(STATUS))
        && kind.size() > 1
        && row.isSame(Token.last(kind), Token.last(name))
        && areAll(kind, 0, THING_OF, NO_THING | LIKE_DONE);
  }

  /** 境外输入, 本土: nothing that such a unit counts. */
  private boolean areSorts(List<Token> words, Unit unit) {
    return !words.isEmpty()
        && areAll(words, 0, THING_OF, NO_THING | LIKE_DONE)
        && !Kinds.areIn(row.text(), words, unit);
  }

  /** 审结盗伐林木案件 of 审结案件5件,其中盗伐林木案件2件: some of the things with which something is done; or nothing. */
  List<Token> done(Topic whole, List<Token> kind) {
    List<Token> name = whole.name();
    Token deed = name.get(0);
    boolean some =
        name.size() > 1
            && deed.is(DEED)
            && !deed.is(STRUCK)
            && !deed.has(WordUse.STATUS)
            && kind.stream().noneMatch(word -> word.isAny(LIKE_DONE))
            && Topic.isThing(Token.last(kind))
            && !Token.last(kind).is(MEASURE)
            && row.isSame(Token.last(kind), Token.last(name));
    return some
        ? Token.joined(name.subList(0, Math.min(deeds(name), name.size() - 1)), kind)
        : List.of();
  }

  /** 无证驾驶, 超载, which are no nouns. */
  private static boolean isDoing(List<Token> kind) {
    int last = kind.size() - 1;
    boolean doing = isDoing(kind.get(last)) && !kind.get(last).is(NOUN);
    return doing && (last == 0 || last == 1 && kind.get(0).is(VERB) && !kind.get(0).isAny(TOLD));
  }

  /** 生活 of 生活用电: what is done, and not with anything. */
  private static boolean isDoing(Token word) {
    return word.is(VERBAL_NOUN) && !word.isAny(LIKE_DONE);
  }

  /**
   * 受理网上信访事项 of 受理信访事项6420件次,其中网上信访4420件次: with what both say once, what is done before it and the
   * nouns behind it; or nothing.
   */
  List<Token> goingOn(List<Token> whole, List<Token> kind) {
    int deeds = deeds(whole);
    int same = whole.size() - 2;
    while (same >= deeds && !row.isSame(whole.get(same), Token.last(kind))) {
      same--;
    }
    boolean goes =
        same >= deeds
            && kind.size() > 1
            && areAll(kind, 0, THING_OF, NO_THING | DEED.bit())
            && areKinds(whole, same + 1)
            && !row.isSame(Token.last(whole), Token.last(kind));
    return goes
        ? Token.joined(
            Token.joined(whole.subList(0, deeds), kind), whole.subList(same + 1, whole.size()))
        : List.of();
  }

  /** 查处省部级问题 of 查处问题1200起,其中省部级2起: of which grade those are with whom it is done; or nothing. */
  List<Token> graded(Topic whole, List<Token> kind, Unit unit) {
    List<Token> name = whole.name();
    Topic last = topics.lastLevel();
    int done = deeds(name);
    boolean next = last == whole || last != null && last.base() == whole;
    boolean grade =
        next
            && unit.dimension() == Dimension.COUNT
            && kind.size() == 1
            && isGrade(kind.get(0))
            && done > 0
            && done < name.size()
            && name.stream().noneMatch(this::isGrade);
    return grade
        ? Token.joined(Token.joined(name.subList(0, done), kind), name.subList(done, name.size()))
        : List.of();
  }

  /** 省部级, 县处级以上. */
  private boolean isGrade(Token word) {
    boolean grade = false;
    for (int i = word.start() + 2; i < word.end(); i++) {
      grade |= row.text().charAt(i) == GRADE;
    }
    return grade;
  }
}
