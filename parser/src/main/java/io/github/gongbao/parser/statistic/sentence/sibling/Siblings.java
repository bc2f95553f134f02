package io.github.gongbao.parser.statistic.sentence.sibling;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** The names of figures that tell of another thing what was told of one of its kind. */
public final class Siblings {
  private static final long WHICH = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, LOCALISER, OTHER);
  static final long MEASURED = WordClass.any(MEASURE, RATIO);
  private static final long STRUCK_OR_LIGHT = WordClass.any(STRUCK, LIGHT);
  private static final long STRUCK_OR_DEED = WordClass.any(STRUCK, DEED);
  private static final long BECOMING = WordClass.any(NOUN, VERBAL_NOUN);
  static final long MORE = WordClass.any(DEED, MEASURE, RATIO, STRUCK, CAUSE);

  /** What two words of so few characters share says little of their kind. */
  static final int SHORTEST = 2;

  /** What a verb of what was done stands behind: 已使用. */
  private static final char ALREADY = '已';

  /** What words end in that say how things were found: 合格, 达标. */
  private static final String FINDINGS = "格标";

  /** 国家级. */
  private static final int RANK = 3;

  private Siblings() {}

  /** 中部地区生产总值 of 东部地区生产总值增长5%,中部地区增长6%; or nothing. */
  public static List<Token> named(Row row, Topic last, List<Token> said) {
    List<Token> name = last.name();
    if (said.isEmpty() || name.isEmpty() || !areWhich(said) || !Token.last(name).isAny(MEASURED)) {
      return List.of();
    }
    Token kind = Token.last(said);
    boolean compound = said.size() == 1 && kind.length() > SHORTEST;
    for (int i = 0; i < name.size(); i++) {
      Token word = name.get(i);
      if (i > 0 && said.size() > 1 && isBegunBy(row, word, kind)) {
        return Token.joined(said.subList(0, said.size() - 1), name.subList(i, name.size()));
      }
      if (i + 1 == name.size() || !isWhich(word)) {
        return List.of();
      }
      if (i == 0 ? compound && row.endsAlike(word, kind) : row.isSame(kind, word)) {
        return Token.joined(said, name.subList(i + 1, name.size()));
      }
    }
    return List.of();
  }

  /** 商用车销售 of 商用车生产40万辆,销售37万辆: something else is done with the thing; or nothing. */
  public static List<Token> done(Row row, Topic level, List<Token> said) {
    int deed = level.name().size() - 1;
    boolean other =
        deed > 0
            && said.size() == 1
            && said.get(0).is(DEED)
            && level.name().get(deed).is(DEED)
            && said.get(0).length() == level.name().get(deed).length()
            && !row.isSame(said.get(0), level.name().get(deed))
            && Topic.isThing(level.name().get(deed - 1))
            && areWhich(level.name().subList(0, deed));
    return other ? Token.joined(level.name().subList(0, deed), said) : List.of();
  }

  /**
   * 受理举报 of 受理投诉5件,举报3件: the same is done with another thing of the kind that such a unit counts;
   * or nothing.
   */
  public static List<Token> alike(Row row, Topic level, List<Token> said, Unit unit) {
    int last = level.name().size() - 1;
    boolean other =
        last > 0
            && said.size() == 1
            && isThingDone(said.get(0))
            && isThingDone(level.name().get(last))
            && level.name().get(last - 1).is(DEED)
            && !row.isSame(said.get(0), level.name().get(last))
            && Kinds.areIn(row.text(), said, unit)
            && Kinds.areIn(row.text(), level.name(), unit);
    return other ? Token.joined(level.name().subList(0, last), said) : List.of();
  }

  /**
   * 改造充电桩 of 新建充电桩5个,改造3个, 专项借款使用 of 专项借款5亿元,已使用3亿元: something else is done with such things; or
   * nothing. Of people it says nothing, of whom others leave a job than were given one.
   */
  public static List<Token> doneAlso(Row row, Topic level, List<Token> said, Unit unit) {
    List<Token> name = level.name();
    Token deed = said.size() == 1 && !name.isEmpty() ? said.get(0) : null;
    if (deed == null || deed.isAny(STRUCK_OR_LIGHT) || Kinds.areIn(row.text(), said, unit)) {
      return List.of();
    }
    boolean already = deed.start() > 0 && row.text().charAt(deed.start() - 1) == ALREADY;
    boolean other = deed.is(DEED) && !Kinds.arePeople(unit) && unit.dimension() != Dimension.MONEY;
    boolean done = name.get(0).is(DEED);
    List<Token> things = name.subList(done ? 1 : 0, name.size());
    boolean told =
        (already && deed.is(VERB) || other && done)
            && !things.isEmpty()
            && Topic.isThing(Token.last(things))
            && areWhich(things)
            && !(done && row.isSame(deed, name.get(0)))
            // 破案 says itself to what it is done
            && row.text().charAt(Token.last(things).start()) != row.lastCharacter(deed);
    if (!told) {
      return List.of();
    }
    return done ? Token.joined(said, things) : Token.joined(things, said);
  }

  private static boolean isThingDone(Token word) {
    return word.is(DEED) && word.is(VERBAL_NOUN);
  }

  /** 陆路管制站访港旅客 of 机场管制站访港旅客: the same of another whose that is; or nothing. */
  public static List<Token> owned(Row row, List<Token> name, List<Token> said) {
    boolean other =
        said.size() > 1
            && areWhich(said)
            && name.size() > 2
            && Topic.isThing(Token.last(name))
            && isWhich(name.get(0))
            && !row.isSame(said.get(0), name.get(0));
    for (int i = 1; other && i + 2 < name.size() && isWhich(name.get(i)); i++) {
      if (row.isSame(Token.last(said), name.get(i))) {
        List<Token> rest = name.subList(i + 1, name.size());
        boolean one = rest.stream().noneMatch(word -> word.isAny(Row.LIST | MORE));
        return one ? Token.joined(said, rest) : List.of();
      }
    }
    return List.of();
  }

  /** 食品抽检合格 of 食品抽检5批次,合格4批次: how things were found with which something was done; or nothing. */
  public static List<Token> found(Row row, Topic level, List<Token> said) {
    boolean found =
        level.unit() != null
            && !Kinds.arePatients(level.unit())
            && said.size() == 1
            && said.get(0).is(STRUCK)
            && !said.get(0).is(DEED)
            && FINDINGS.indexOf(row.lastCharacter(said.get(0))) >= 0
            && level.name().size() > 1
            && Token.last(level.name()).is(DEED);
    return found ? Token.joined(level.name(), said) : List.of();
  }

  /**
   * 住房建成 of 住房筹集358套、建成736套: what else became of the things of which the list before is; or
   * nothing.
   */
  public static List<Token> became(Topic level, List<Token> said, Unit unit) {
    List<Token> name = level.name();
    int deed = name.size() - 1;
    boolean other =
        deed > 0
            && unit.equals(level.unit())
            && !Kinds.arePatients(unit)
            && said.size() == 1
            && said.get(0).is(STRUCK)
            && name.get(deed).isAny(STRUCK_OR_DEED)
            && !name.get(deed).is(NOUN)
            && !name.get(0).isAny(STRUCK_OR_DEED)
            && name.get(deed - 1).isAny(BECOMING);
    return other ? Token.joined(name.subList(0, deed), said) : List.of();
  }

  /** 国家级创新平台 of 省级以上创新平台: of one rank, where the name says from which on; or nothing. */
  public static List<Token> ranked(Row row, Topic level, List<Token> said) {
    List<Token> name = level.name();
    boolean rank =
        said.size() == 1
            && name.size() > 2
            && name.get(1).is(LOCALISER)
            && row.lastCharacter(said.get(0)) == row.lastCharacter(name.get(0))
            && said.get(0).length() <= RANK
            && isWhich(said.get(0));
    return rank ? Token.joined(said, name.subList(2, name.size())) : List.of();
  }

  static boolean areWhich(List<Token> words) {
    return words.stream().allMatch(Siblings::isWhich);
  }

  private static boolean isWhich(Token word) {
    return word.isAny(WHICH) && !word.isAny(MORE);
  }

  /** 地区 of 地区生产总值. */
  private static boolean isBegunBy(Row row, Token word, Token kind) {
    return kind.length() >= SHORTEST
        && word.length() > kind.length()
        && row.text().regionMatches(word.start(), row.text(), kind.start(), kind.length());
  }
}
