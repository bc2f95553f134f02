package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/**
 * The names of figures of which the words tell only a kind: what was told before says what is done
 * with it, or what of it is measured.
 */
public final class KindNames {
  /** What tells more than a kind. */
  public static final long TOLD = WordClass.any(MEASURE, RATIO, DEED, PLACE, UP, DOWN);

  /** How 3级以上 and 4.0至4.9级 end. */
  private static final String BOUNDS = "上下级";

  private static final long LIKE = WordClass.any(DEED, VERBAL_NOUN, STRUCK);

  public static final long THING_OF = WordClass.any(ADJECTIVE, NOUN, VERBAL_NOUN, OTHER);
  public static final long NO_THING = WordClass.any(MEASURE, RATIO, PLACE, MEAN, CAUSE, LIGHT);

  /** 外商投资 of 外商投资企业 says which they are. */
  static final long LIKE_DONE = WordClass.any(DEED, STRUCK);

  private final Row row;
  private final Topics topics;
  private final SortNames sorts;

  public KindNames(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.sorts = new SortNames(row, topics);
  }

  /**
   * 社会福利事业支出 of 支出896亿元,其中社会福利事业396亿元: a kind of a sum of money, and no more; 来自国内国际申请: a thing by
   * where it is from; 艾滋病死亡, and 轻伤 of 受伤: of what or how something befell.
   *
   * @param told what the figure is told to be a part of
   * @param alone whether nothing behind the figure says what is counted
   */
  public List<Token> partOf(Topic told, Said said, Unit unit, boolean alone) {
    Topic whole = told;
    // 出口机电产品5亿元,占出口的58%。其中,手机2亿元: no part of the share
    while (!unit.equals(whole.unit()) && whole.base() != null) {
      whole = whole.base();
    }
    List<Token> kind = said.words();
    List<Token> name = whole.name();
    if (kind.isEmpty() || name.isEmpty() || !unit.equals(whole.unit())) {
      return List.of();
    }
    int bound = kind.size() == 1 && isBound(kind.get(0)) ? bound(name) : -1;
    if (bound >= 0) {
      // 5级以上地震 of 3级以上地震
      List<Token> begun = Token.joined(name.subList(0, bound), kind);
      return Token.joined(begun, name.subList(bound + 1, name.size()));
    }
    List<Token> graded = alone ? sorts.graded(whole, kind, unit) : List.of();
    if (!graded.isEmpty()) {
      return graded;
    }
    if (alone && isGraded(name, kind)) {
      return Token.joined(name.subList(0, name.size() - 1), kind);
    }
    boolean who =
        alone
            && Kinds.isAgent(Kinds.in(unit))
            && Kinds.isAgent(Kinds.of(row.text(), Token.last(kind)));
    if (who
        && name.size() > 2
        && name.get(0).is(DEED)
        && Token.last(name).is(MEASURE)
        && areKinds(kind, 0)) {
      // 参加养老保险城镇职工 of 参加养老保险人数, and 公示报告内资企业 of 公示报告企业数量
      int end = name.size() - (row.isSame(name.get(name.size() - 2), Token.last(kind)) ? 2 : 1);
      return Token.joined(name.subList(0, end), kind);
    }
    if (alone && isBefallen(name) && areKinds(kind, 0)) {
      boolean same = row.lastCharacter(Token.last(kind)) == row.lastCharacter(Token.last(name));
      return same ? kind : Token.joined(kind, name);
    }
    if (alone && topics.told().isAside() && RateNames.isBefallen(whole) && areKinds(kind, 0)) {
      return Token.joined(kind, name.subList(whole.own().from(), name.size()));
    }
    if (isOrigin(kind)) {
      int from = name.get(0).is(DEED) && whole.newEnd(row) == 0 ? 1 : 0;
      return Token.joined(kind, name.subList(from, name.size()));
    }
    if (unit.dimension() != Dimension.COUNT && areOf(name) && areKinds(kind, 0)) {
      // 外资 is the money itself, and no kind of it is 制造业 of 使用外资5亿元,其中制造业2亿元
      boolean itself = Kinds.areIn(row.text(), name, unit) && !Kinds.areIn(row.text(), kind, unit);
      return Token.joined(itself ? kind : name.subList(0, deeds(name)), itself ? name : kind);
    }
    if (kind.size() == 1 && name.get(0).is(DEED)) {
      // 咨询 of 咨询投诉举报 is one of them, and 接收 of 接收投诉举报咨询 what is done with all
      int first = Kinds.areIn(row.text(), name.subList(0, 1), unit) ? 0 : 1;
      if (isAmong(kind.get(0), name.subList(first, name.size()))) {
        return Token.joined(name.subList(0, first), kind);
      }
    }
    boolean state = said.form() == Said.Form.TOLD && isState(kind);
    if (state && Kinds.areIn(row.text(), name, unit) && !Kinds.areIn(row.text(), kind, unit)) {
      return Token.joined(kind, areKinds(name, 0) ? name : List.of(Token.last(name)));
    }
    List<Token> counted = alone ? sorts.goingOn(name, kind) : List.of();
    counted = alone && counted.isEmpty() ? sorts.named(whole, kind, unit) : counted;
    boolean count = alone && unit.dimension() == Dimension.COUNT;
    counted = count && counted.isEmpty() ? sorts.done(whole, kind) : counted;
    counted = count && counted.isEmpty() ? sorts.nextSort(told, whole, kind, unit) : counted;
    if (!counted.isEmpty()) {
      return counted;
    }
    boolean measured = alone && unit.dimension() != Dimension.COUNT;
    List<Token> beside = measured ? sorts.besideLast(told, whole, kind, unit) : List.of();
    if (!beside.isEmpty()) {
      return beside;
    }
    Token measure = Token.last(name);
    boolean plain =
        measure.is(MEASURE)
            && unit.dimension() == Dimension.MONEY
            && whole.suffix().isEmpty()
            && Token.last(kind).is(NOUN)
            && !row.words(kind).endsWith(amount(measure));
    for (int i = 0; plain && i < kind.size(); i++) {
      // 改扩建工程, and not 实际使用外资
      boolean within =
          i > 0
              && i + 1 < kind.size()
              && kind.get(i).is(DEED)
              && !Kinds.areIn(row.text(), kind, unit);
      plain = (within || !kind.get(i).isAny(TOLD)) && !kind.get(i).has(WordUse.TARGET);
    }
    if (!plain) {
      return List.of();
    }
    // 总额 says of itself nothing of what is summed
    boolean silent =
        measure.length() == 2
            && Row.countsAll(row.text(), measure)
            && !row.words(kind).endsWith(row.words(name.subList(0, name.size() - 1)));
    if (silent) {
      return Kinds.areIn(row.text(), kind, unit) ? List.of() : Token.joined(kind, name);
    }
    // 城镇居民人均可支配收入 of 居民人均可支配收入
    int mean = 0;
    while (mean + 1 < name.size() && !name.get(mean).is(MEAN)) {
      mean++;
    }
    return Token.joined(kind, name.subList(mean, name.size()));
  }

  /** Where a name has a bound; -1 where it has none. */
  private int bound(List<Token> name) {
    int bound = name.size() - 1;
    while (bound >= 0 && !isBound(name.get(bound))) {
      bound--;
    }
    return bound;
  }

  /** 3级以上 of 3级以上地震. */
  private boolean isBound(Token word) {
    return word.length() > 2
        && Digits.isArabic(row.text().charAt(word.start()))
        && BOUNDS.indexOf(row.lastCharacter(word)) >= 0;
  }

  /** 收入 of 总收入: 税收收入 says of itself what it is. */
  private String amount(Token measure) {
    String word = row.words(List.of(measure));
    return word.length() > 2 && Row.countsAll(row.text(), measure) ? word.substring(1) : word;
  }

  /** 重伤 of 受伤: how gravely that befell those of whom it is told. */
  private boolean isGraded(List<Token> name, List<Token> kind) {
    Token befallen = Token.last(name);
    return kind.size() == 1
        && befallen.is(STRUCK)
        && kind.get(0).is(NOUN)
        && kind.get(0).length() == befallen.length()
        && row.lastCharacter(kind.get(0)) == row.lastCharacter(befallen);
  }

  /** 死亡, 死亡失踪: what befell, and nothing else. */
  private static boolean isBefallen(List<Token> name) {
    return name.stream().allMatch(word -> word.is(STRUCK));
  }

  /** 位于扩张区间 of 21个行业中有10个位于扩张区间: how things are, and nothing that is done with them. */
  private static boolean isState(List<Token> said) {
    Token verb = said.get(0);
    return said.size() > 1
        && verb.is(VERB)
        && !verb.isAny(LIKE)
        && !verb.is(LIGHT)
        && !verb.has(WordUse.BINDING);
  }

  /** 举报 of 投诉举报咨询: one of several that are told at once. */
  private boolean isAmong(Token one, List<Token> name) {
    int same = 0;
    int like = 0;
    for (Token word : name) {
      same += row.isSame(one, word) ? 1 : 0;
      like += word.isAny(one.classes() & LIKE) ? 1 : 0;
    }
    return same == 1 && like == name.size();
  }

  /** Whether words name a thing, and nothing that is measured of one or done with it. */
  public static boolean areThings(List<Token> kind) {
    return Topic.isThing(Token.last(kind)) && areAll(kind, 0, THING_OF, NO_THING | LIKE_DONE);
  }

  static boolean areAll(List<Token> words, int from, long any, long none) {
    for (int i = from; i < words.size(); i++) {
      if (!words.get(i).isAny(any) || words.get(i).isAny(none)) {
        return false;
      }
    }
    return true;
  }

  /** 来自国内 of 其中4.22万件来自国内: where they are from, and nothing of what they are. */
  private static boolean isOrigin(List<Token> said) {
    return said.size() == 2 && said.get(0).has(WordUse.BINDING) && isKind(said.get(1));
  }

  /** 新增本土无症状感染者 of 新增无症状感染者20例,境外输入15例,本土5例: the next sort of things; or nothing. */
  public List<Token> nextSort(Topic last, Said said, Unit unit) {
    boolean next =
        topics.relation(last).isNext()
            && !last.change()
            && last.suffix().isEmpty()
            && unit.equals(last.unit())
            && said.form() == Said.Form.BEFORE;
    return next ? sorts.like(last, said.words(), unit) : List.of();
  }

  /** 出口机电产品: whether words tell what is done with a thing, and no more. */
  static boolean areOf(List<Token> name) {
    int deeds = deeds(name);
    return deeds > 0
        && deeds < name.size()
        && !name.get(0).has(WordUse.STATUS)
        && areKinds(name, deeds);
  }

  /** How many deeds a name begins with: 2 of 挤占挪用基金. */
  public static int deeds(List<Token> name) {
    int deeds = 0;
    while (deeds < name.size() && name.get(deeds).is(DEED)) {
      deeds++;
    }
    return deeds;
  }

  /** Whether words from a place on tell a kind each, 失业 of 失业保险 with the noun behind it. */
  public static boolean areKinds(List<Token> words, int from) {
    for (int i = from; i < words.size(); i++) {
      Token word = words.get(i);
      boolean of = i + 1 < words.size() && word.is(STRUCK) && !word.isAny(TOLD);
      if (!of && !isKind(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word tells a kind and no more. */
  public static boolean isKind(Token token) {
    return Topic.isThing(token) && !token.isAny(TOLD);
  }
}
