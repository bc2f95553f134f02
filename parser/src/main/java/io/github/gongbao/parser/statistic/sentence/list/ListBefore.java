package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/** The names of a list that stands in the clause before its figures: 儿童家具、童鞋不合格率较高,分别为7%和5%. */
public final class ListBefore {
  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB, MANNER, LINK);

  /** What stands in no name of a list of names. */
  private static final long NO_ITEM =
      WordClass.any(FIGURE, PERIOD, SEMICOLON, STOP, OPEN, CLOSE, LINK, UP, DOWN);

  private static final long MOVED = WordClass.any(UP, DOWN, FLAT);
  private static final long NOUNS = WordClass.any(NOUN, MEASURE, RATIO);

  /** What is the most of things, and no part of their names: 增幅 of 矿产加工业和电子信息增幅最大. */
  private static final long MOST = WordClass.any(RISE_NOUN, FALL_NOUN);

  private final Row row;
  private final Coordination coordination;

  public ListBefore(Row row, Coordination coordination) {
    this.row = row;
    this.coordination = coordination;
  }

  /**
   * The names of a clause; none where there are not so many.
   *
   * @param from where it begins
   * @param to where it ends
   * @param said the words beside the figures, which the list is without: 出口 of 对欧盟、东盟出口居前,分别出口
   * @param share whether the figures are shares
   */
  public List<List<Token>> names(int from, int to, int count, List<Token> said, boolean share) {
    int end = listEnd(from, predicate(from, to));
    if (end <= from) {
      return List.of();
    }
    Core core = Core.read(row, moved(from, end), end);
    List<Token> words = core.name();
    int items = itemsFrom(words);
    int told = toldFrom(words, items);
    boolean most = told < items;
    boolean instances =
        items > 0 && words.subList(0, items).stream().noneMatch(word -> word.isAny(Row.LIST));
    boolean silent = said.isEmpty();
    List<Token> list =
        most || instances ? words.subList(items, words.size()) : without(said, subject(words));
    List<Coordination.Shared> ways = coordination.of(list, count);
    if (ways.isEmpty()) {
      return partedByCommas(end, count);
    }
    if (core.isRanked()) {
      return ways.get(0).with(silent && !share ? core.topic() : List.of()).names();
    }
    List<Token> shared = most ? words.subList(0, told) : summed(end, to);
    return ways.get(silent && !most ? 0 : ways.size() - 1).with(shared).names();
  }

  /**
   * 第一产业, 第二产业 and 第三产业 of 三次产业结构进一步优化 before 8.3:41.4:50.3, the shares of each: the names of what
   * a word names together; none before other figures.
   */
  public List<List<Token>> together(int from, int to, List<Figure> figures) {
    int count = figures.size();
    boolean shares = count > 1;
    for (int i = 0; shares && i < count; i++) {
      shares = Row.mayBeShare(figures.get(i).quantity().orElseThrow().unit().dimension());
    }
    if (!shares) {
      return List.of();
    }
    List<List<Token>> names = new ArrayList<>();
    for (List<Token> name : Compounds.named(row, Core.read(row, from, to).name(), count, 1)) {
      for (Token word : name) {
        if (word.mention() instanceof Row.Meant) {
          names.add(List.of(word));
        }
      }
    }
    return names;
  }

  /** Before 为 of 东盟、欧盟为前两大贸易伙伴, which says what they are; the end where it does not stand. */
  private int predicate(int from, int to) {
    int last = to - 1;
    while (last >= from && !row.isAny(last, Row.LIST)) {
      last--;
    }
    if (last < from) {
      return to;
    }
    for (int i = last + 2; i < to; i++) {
      if (row.is(i, LINK) && !row.has(i, OWNING)) {
        return i;
      }
    }
    return to;
  }

  /** 进出口 of 美国、日本等主要市场进出口均下降: what is measured of all that a word sums up; or nothing. */
  private List<Token> summed(int from, int to) {
    int i = row.has(from, AND_SO_ON) ? from + 1 : to;
    while (i < to && !row.isAny(i, MOVED | LINK.bit())) {
      boolean deed = row.isTrade(i) && !row.is(i + 1, NOUN);
      if ((deed || row.is(i, MEASURE)) && row.is(i - 1, NOUN)) {
        return List.of(row.get(i));
      }
      i++;
    }
    return List.of();
  }

  /** Behind what moved them, 以旧换新带动. */
  private int moved(int from, int to) {
    int start = to;
    while (start > from && !row.is(start - 1, INFLUENCE)) {
      start--;
    }
    return start;
  }

  /**
   * Where it begins to be told how something went or is the most, 增长, 较快 or 排名前三, or as what
   * numbers it stands, 7.1:39.0:53.9; {@code to} where it does not. What stands before is what the
   * items have of which that is told: 出口 of 出口增长较快的领域是文化服务、信息服务.
   */
  private static int toldFrom(List<Token> words, int to) {
    int end = 0;
    while (end < to
        && !words.get(end).isAny(MOVED)
        && !words.get(end).has(EXTREME)
        && !(end + 1 < to && words.get(end + 1).has(SPAN))
        && !isRatio(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRatio(Token token) {
    return token.mention() instanceof Figure figure && figure.kind() == Figure.Kind.NOT_UNDERSTOOD;
  }

  /** Behind 是; 0 where it does not stand there. */
  private static int itemsFrom(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).has(COPULA)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Before 等 of a list of instances, unless they are all of one measure: 电脑、手机等产品产量. */
  private int listEnd(int from, int to) {
    for (int i = from; i < to && !row.is(to - 1, MEASURE); i++) {
      if (row.has(i, AND_SO_ON)) {
        return i;
      }
    }
    return to;
  }

  /** 粮食加工品,食用油、油脂及其制品,肉制品,蛋制品 before the clause: the names of a list of lists. */
  private List<List<Token>> partedByCommas(int end, int count) {
    List<List<Token>> names = new ArrayList<>();
    int to = end;
    for (int i = end - 1; i >= -1 && names.size() < count; i--) {
      if (i >= 0 && row.isAny(i, NO_ITEM)) {
        return List.of();
      }
      boolean first = names.size() + 1 == count;
      if (i < 0 || row.is(i, COMMA) || first && row.is(i, OF)) {
        names.add(0, Core.read(row, i + 1, to).name());
        to = i;
      }
    }
    return names.size() < count || names.contains(List.of()) ? List.of() : names;
  }

  private List<Token> without(List<Token> said, List<Token> list) {
    int end = list.size() - said.size();
    boolean again = end > 0 && row.words(list.subList(end, list.size())).equals(row.words(said));
    return again ? list.subList(0, end) : list;
  }

  /** 儿童家具、童鞋不合格率 of 儿童家具、童鞋不合格率较高: without how it is or went. */
  private static List<Token> subject(List<Token> words) {
    int end = toldFrom(words, words.size());
    boolean most = end < words.size() && words.get(end).has(EXTREME);
    while (end > 0 && (words.get(end - 1).isAny(MOST) || most && words.get(end - 1).has(PORTION))) {
      end--;
    }
    while (end > 0 && words.get(end - 1).isAny(HOW) && !words.get(end - 1).isAny(NOUNS)) {
      end--;
    }
    return words.subList(0, end);
  }
}
