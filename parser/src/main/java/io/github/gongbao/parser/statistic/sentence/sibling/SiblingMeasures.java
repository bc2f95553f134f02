package io.github.gongbao.parser.statistic.sentence.sibling;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.kind.Rivals;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** What else is measured of a thing, or the same of another, as of the level before. */
public final class SiblingMeasures {
  private static final long DOING = WordClass.any(DEED, VERBAL_NOUN, VERB);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO, MEAN, AGE_NOUN);

  /** A word of so few characters tells of no kind. */
  private static final int SHORT = 2;

  private static final long MOVING = WordClass.any(STRUCK, INFLUENCE, CAUSE);
  private static final long TOLD = WordClass.any(LIGHT, CAUSE, PLACE, MEAN);

  private SiblingMeasures() {}

  /**
   * 公路货运量 of 公路客运量5万人次,…,货运量3万吨, 对外承包工程新签合同额 of 对外承包工程营业额5亿元,新签合同额3亿元: the like measure, of what
   * the one before it is; or nothing.
   */
  public static List<Token> alikeMeasured(
      Row row, List<Topic> levels, List<Token> said, Unit unit) {
    Token measure = Token.last(said);
    for (int i = 0; measure.length() > Siblings.SHORTEST && i < levels.size(); i++) {
      List<Token> name = levels.get(i).name();
      int last = name.size() - 1;
      if (last > 0
          && Rivals.are(row, name.get(last), measure)
          && name.get(last).is(MEASURE)
          && (unit.equals(levels.get(i).unit()) || endAlike(row, name.get(last), measure))
          && Topic.isThing(name.get(last - 1))
          && !name.get(last - 1).isAny(Siblings.MORE)
          && name.subList(0, last).stream().noneMatch(word -> word.isAny(Siblings.MEASURED))) {
        return Token.joined(name.subList(0, last), said);
      }
    }
    return List.of();
  }

  /** 客运量 and 货运量, and not 周转量. */
  private static boolean endAlike(Row row, Token one, Token other) {
    String end = row.text().substring(other.end() - Siblings.SHORTEST, other.end());
    return row.text().startsWith(end, one.end() - Siblings.SHORTEST);
  }

  /** 早稻亩产 of 早稻总产量136亿斤,亩产374公斤: what the level measures, measured in another unit; or nothing. */
  public static List<Token> measured(Row row, Topic level, List<Token> said, Unit unit) {
    List<Token> name = level.name();
    int thing = name.size() - 1;
    boolean other =
        said.size() == 1
            && thing > 0
            && !unit.equals(level.unit())
            && Rivals.measureOne(row, name.get(thing), said.get(0))
            && !Rivals.are(row, name.get(thing - 1), said.get(0));
    return other && Siblings.areWhich(name.subList(0, thing))
        ? Token.joined(name.subList(0, thing), said)
        : List.of();
  }

  /** 商品房销售额 of 商品房销售面积5万平方米;销售额3亿元: what is measured of the same deed; or nothing. */
  public static List<Token> dealt(Row row, List<Token> name, List<Token> said) {
    int deed = name.size() - 2;
    boolean same =
        said.size() == 1
            && said.get(0).is(MEASURE)
            && deed > 0
            && Token.last(name).is(MEASURE)
            && name.get(deed).is(VERBAL_NOUN)
            && name.get(deed).length() < said.get(0).length()
            && row.text().startsWith(row.words(name.subList(deed, deed + 1)), said.get(0).start());
    return same ? Token.joined(name.subList(0, deed), said) : List.of();
  }

  /**
   * 声环境功能区夜间达标率 of 声环境功能区昼间达标率: the same measure of a rival, whose the name says both are; or
   * nothing.
   */
  public static List<Token> rival(Row row, Topic level, List<Token> said) {
    List<Token> name = level.name();
    int kind = name.size() - 2;
    boolean other =
        haveOneMeasure(row, name, said)
            && Rivals.are(row, name.get(kind), said.get(0))
            && isBound(row, name.get(kind - 1), name.get(kind));
    return other ? Token.joined(name.subList(0, kind), said) : List.of();
  }

  /** 小学在校生人数 of 小学招生人数…;在校生人数: the same measure of those with whom something else is done. */
  public static List<Token> parallel(Row row, Topic level, List<Token> said) {
    List<Token> name = level.name();
    int kind = name.size() - 2;
    boolean other =
        haveOneMeasure(row, name, said)
            && !row.isSame(said.get(0), name.get(kind))
            && isParallel(row, name.get(kind), said.get(0))
            && !name.get(kind - 1).isAny(DOING)
            && Siblings.areWhich(name.subList(0, kind));
    return other ? Token.joined(name.subList(0, kind), said) : List.of();
  }

  /** 招生人数 and 在校生人数: whether words say the measure of a name, and before it of what. */
  private static boolean haveOneMeasure(Row row, List<Token> name, List<Token> said) {
    return said.size() == 2
        && name.size() > 2
        && said.get(1).isAny(Siblings.MEASURED)
        && row.isSame(said.get(1), Token.last(name));
  }

  /** 施工 and 竣工, 招生 and 在校生. */
  private static boolean isParallel(Row row, Token kind, Token other) {
    boolean done = other.isAny(DOING) && !other.isAny(MOVING);
    return kind.isAny(DOING) && (done || row.lastCharacter(kind) == row.lastCharacter(other));
  }

  /** 功能区 before 昼间, and neither 羊 before 禽肉 nor 公路 before 水路, beside which these are told. */
  private static boolean isBound(Row row, Token before, Token word) {
    return before.length() > 1
        && before.length() != word.length()
        && !Rivals.are(row, before, word);
  }

  /**
   * 养老保险基金支出 of 养老保险基金收入5亿元。基金支出3亿元: the counterpart of what was measured of a thing, of which the
   * words say the end; or nothing.
   */
  public static List<Token> counterpart(Row row, Topic level, List<Token> said) {
    int more = level.name().size() - said.size();
    int last = said.size() - 1;
    boolean both =
        last > 0
            && more > 0
            && level.name().subList(0, more).stream().noneMatch(word -> word.isAny(TOLD))
            && said.get(last).is(MEASURE)
            && Token.last(level.name()).is(MEASURE);
    for (int i = 0; both && i < last; i++) {
      both = row.isSame(said.get(i), level.name().get(more + i));
    }
    return both && Compounds.areTogether(row, said.get(last), Token.last(level.name()))
        ? Token.joined(level.name().subList(0, more), said)
        : List.of();
  }

  /** 专科毕业生就业率 of 研究生就业率, 新能源机组平均利用小时数 of 水电机组平均利用小时数; or nothing. */
  public static List<Token> ofKind(Row row, Topic level, List<Token> said, Unit unit) {
    List<Token> name = level.name();
    boolean kind =
        !said.isEmpty()
            && said.get(0).length() + Token.last(said).length() > SHORT
            && Topic.isThing(Token.last(said))
            && Siblings.areWhich(said)
            && said.stream().noneMatch(word -> word.isAny(MEASURES) || word.has(WordUse.NOT))
            && !Kinds.measures(row.text(), Token.last(said), unit)
            && name.size() > 1
            && Token.last(name).isAny(MEASURES);
    int from = kind ? measureStart(row, level, Token.last(said)) : 0;
    return from > 0 ? Token.joined(said, name.subList(from, name.size())) : List.of();
  }

  /** Where 就业率 of 研究生就业率 begins, which a kind goes on with; 0 where no thing is told before it. */
  private static int measureStart(Row row, Topic level, Token kind) {
    List<Token> name = level.name();
    int thing = name.size() - 1;
    while (thing > 0
        && (!Topic.isThing(name.get(thing - 1)) || name.get(thing - 1).isAny(MEASURES))) {
      thing--;
    }
    Topic.Stretch own = level.own();
    int from = own.from() == 0 && own.to() > 0 && own.to() < thing ? own.to() : thing;
    for (int i = 0; i < thing; i++) {
      // 机组 of 水电机组, for 火电
      from = Rivals.are(row, name.get(i), kind) ? i + 1 : from;
    }
    return from;
  }

  /**
   * 铁路旅客运输周转量 of 铁路旅客运输总量, and 乡村旅游花费 of 乡村旅游接待游客: whose that is of which the words say again what
   * it is, but for what is measured; or nothing.
   */
  public static List<Token> again(Row row, Topic level, List<Token> said, Unit unit) {
    List<Token> name = level.name();
    int same = said.size() - 1;
    boolean measured =
        same > 0
            && (Token.last(said).is(MEASURE) || Kinds.measures(row.text(), Token.last(said), unit));
    if (!measured || unit.equals(level.unit())) {
      return measured ? beside(row, name, said) : List.of();
    }
    for (int owner = 1; owner + same < name.size(); owner++) {
      boolean again = true;
      for (int i = 0; again && i < same; i++) {
        again = row.isSame(name.get(owner + i), said.get(i));
      }
      boolean whose = again && Siblings.areWhich(name.subList(0, owner));
      boolean told = owner + same + 1 == name.size() && Token.last(name).is(MEASURE) && same > 1;
      boolean done = name.get(owner + same).is(DEED) && unit.dimension() == Dimension.MONEY;
      if (whose && (told || done)) {
        return Token.joined(name.subList(0, owner), said);
      }
    }
    return List.of();
  }

  /**
   * 金融机构本外币负债总额 of 金融机构本外币资产总额: whose that is which is told as the like of theirs was, but for one
   * word amid; or nothing.
   */
  private static List<Token> beside(Row row, List<Token> name, List<Token> said) {
    int owner = name.size() - said.size();
    if (owner <= 0 || said.size() < 3 || !row.isSame(Token.last(name), Token.last(said))) {
      return List.of();
    }
    int others = 0;
    for (int i = 0; i < said.size(); i++) {
      others += row.isSame(name.get(owner + i), said.get(i)) ? 0 : 1;
    }
    boolean like = others == 1 && row.isSame(name.get(owner), said.get(0));
    boolean whose = like && Siblings.areWhich(name.subList(0, owner));
    return whose ? Token.joined(name.subList(0, owner), said) : List.of();
  }
}
