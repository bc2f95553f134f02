package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The words right behind a figure, up to the next figure or the end of the clause: a noun that is
 * counted (33名市级领导), what is said of it (339个贫困村全部退出), or what happened (12万人受灾).
 */
public final class Behind {
  private static final long PASSED = WordClass.any(OF, FILLER);
  private static final long SHARING = Row.LIST | OF.bit();
  static final long MEASURES = WordClass.any(MEASURE, RATIO, AGE_NOUN);
  private static final long VERBS = WordClass.any(VERB, DEED, STRUCK, LIGHT, VERBAL_NOUN);
  private static final long HOW = WordClass.any(ADJECTIVE, MANNER);
  private static final long SILENT = WordClass.any(FIGURE, SHARE, PART);
  private static final long COMPARISON = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, BASELINE);
  static final long REACHED = WordClass.any(REACH, LINK);

  /** No longer list of figures with nouns shares what is said of the last. */
  private static final int LONGEST_LIST = 6;

  /** The noun behind the figure. */
  List<Token> noun = List.of();

  /** What is said of it, or of what the figure counts. */
  List<Token> predicate = List.of();

  /** What the counted do in words that go on to another figure: 滞留资金 of 8个县滞留资金1.26亿元. */
  List<Token> deed = List.of();

  /** Whether it is what is said of the last of a list. */
  boolean lent;

  /** Whether the figure with its noun is what the clause goes on to speak of: 5400亿元中. */
  boolean topic;

  /** Whether the figure is on a scale of the noun, of which nothing else names it. */
  boolean scaled;

  /** Whether a subject of its own stands between the noun and what is said of it. */
  private boolean parted;

  /** The first of the figures that share what is said of the last. */
  private int first;

  /** Whether the noun is left to the next figure too. */
  private boolean left;

  /** Where the words end that belong to the figure. */
  int end;

  /** Where those of them end that name nothing. */
  int bareEnd;

  private Behind(int end) {
    this.end = end;
    this.bareEnd = end;
  }

  static Behind read(Row row, int figure) {
    Behind behind = new Behind(figure + 1);
    behind.readNoun(row, figure);
    behind.borrowNoun(row, figure);
    behind.first = figure;
    if (Comparison.standard(row, figure) < 0 && !Counted.isAttribute(row, figure)) {
      // 少 of 较去年的12人少5人 is said of the next figure
      behind.readPredicate(row, LONGEST_LIST);
    }
    return behind;
  }

  public boolean isTopic() {
    return topic;
  }

  public int end() {
    return end;
  }

  /** Where those of them end that name nothing: 台阶 of 迈上5万亿元台阶. */
  public int bareEnd() {
    return bareEnd;
  }

  private void readNoun(Row row, int figure) {
    int ofRounds = Counted.ofRounds(row, figure);
    if (ofRounds > 0) {
      Behind counted = new Behind(ofRounds + 1);
      counted.readNoun(row, ofRounds);
      noun = counted.noun;
      return;
    }
    int i = end;
    if (row.is(i, OF)) {
      i++;
    }
    while (row.is(i, EMPTY_BEHIND)) {
      i++;
      end = i;
    }
    bareEnd = end;
    int start = i;
    if (Nouns.isQuake(row, figure, i)) {
      noun = List.of(row.get(i));
      end = i + 1;
      scaled = true;
      return;
    }
    if (row.is(i, PLACE) && row.is(i + 1, FIGURE) || Comparison.isLessDone(row, i)) {
      // 太原市539万人大同市310万人: where the next is
      return;
    }
    int related = Nouns.relatedEnd(row, i);
    i = Nouns.end(row, related, start);
    List<Token> words = words(row, start, i, related);
    if (isNamed(words)) {
      noun = words;
      Counted counted = Counted.read(row, figure, noun, i);
      parted = counted.parted;
      left = counted.left;
      end = left ? end : counted.end;
      if (end == i && row.is(i, EMPTY_BEHIND) && row.isAny(i + 1, Row.CLAUSE_END | Row.LIST)) {
        // 台阶 of 4个万亿级台阶
        end++;
      }
    }
    if (row.is(end, TOPIC_END) && (!row.is(end, NOUN) || row.has(end, INSIDE))) {
      topic = true;
      end++;
    }
  }

  /** Those of the words from {@code start} on that name something. */
  private static List<Token> words(Row row, int start, int stop, int related) {
    List<Token> words = new ArrayList<>(stop - start);
    for (int i = start; i < stop; i++) {
      if (i < related - 1 || !row.isAny(i, PASSED) && !row.isWherePlace(i)) {
        words.add(row.get(i));
      }
    }
    while (words.size() > 1 && isBeside(Token.last(words))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  /** 后 of 完成100亩建设任务后, and what joins nouns to what the next figure is of. */
  private static boolean isBeside(Token token) {
    return token.isAny(Row.LIST) || token.is(LOCALISER) && !token.is(NOUN);
  }

  /** 之间 by itself is no noun. */
  private static boolean isNamed(List<Token> words) {
    boolean named = false;
    for (int i = 0; i < words.size(); i++) {
      named |= !words.get(i).is(LOCALISER);
    }
    return named;
  }

  /** 10名民警、12名辅警因公牺牲: what is said of the last of a list is said of all. */
  private void readSharedPredicate(Row row, int hops) {
    int at = row.isAny(end, SHARING) || row.has(end, AND_SO_ON) ? end + 1 : end;
    boolean more = hops > 0 && row.isQuantity(at);
    if (more
        && (!noun.isEmpty()
            || at == end && Ways.isOfThem(row, at)
            || Counted.isAlone(row, first))) {
      Behind next = new Behind(at + 1);
      next.readNoun(row, at);
      next.first = first;
      if (!next.noun.isEmpty() || at == end || Counted.isAlone(row, at)) {
        next.readPredicate(row, hops - 1);
        predicate = next.predicate;
        deed = next.deed;
        lent = true;
        if (!noun.isEmpty() && row.isAny(end, Row.LIST)) {
          shareNoun(row, next.noun);
        }
      }
    }
  }

  /** 小学 of 新建5所、改扩建10所小学: what so many are of both of which only the deed is told. */
  private void borrowNoun(Row row, int figure) {
    int next = row.isAny(end, Row.LIST) ? end + 1 : end;
    boolean plain =
        noun.isEmpty() && next > end && row.isQuantity(figure) && Ways.isDeedAlone(row, figure);
    while (plain && row.is(next, DEED)) {
      next++;
    }
    if (plain
        && next > end + 1
        && row.isQuantity(next)
        && row.unit(next).equals(row.unit(figure))) {
      Behind other = new Behind(next + 1);
      other.readNoun(row, next);
      noun = other.left || other.topic ? noun : other.noun;
    }
  }

  /**
   * 6个世界级、7个国家级产业集群: where all nouns but the last end as its first words do, they share the rest.
   */
  private void shareNoun(Row row, List<Token> last) {
    char mark = row.lastCharacter(noun.get(noun.size() - 1));
    for (int own = last.size() - 1; own > 0; own--) {
      if (row.lastCharacter(last.get(own - 1)) == mark) {
        noun = Token.joined(noun, last.subList(own, last.size()));
        return;
      }
    }
  }

  private void readPredicate(Row row, int hops) {
    if (topic || scaled) {
      return;
    }
    readSharedPredicate(row, hops);
    int i = end;
    if (row.has(i, AND_SO_ON)) {
      i++;
      if (row.is(i, NOUN) || !isVerb(row, i)) {
        return;
      }
    }
    if (row.isAny(i, Row.CLAUSE_END | Row.LIST | SILENT)) {
      // 包括 of 4项措施包括 leads to those that they are
      return;
    }
    if (row.has(i, AT) && row.is(first - 1, DEED) && !noun.isEmpty()) {
      // 派出6个专家组在一线开展指导
      return;
    }
    int stop = i;
    while (stop < row.size()
        && !row.isAny(stop, Row.CLAUSE_END | FIGURE.bit())
        && !(row.is(stop, PAUSE) && row.isAny(stop + 1, MEASURES) && isVerb(row, stop + 2))) {
      stop++;
    }
    if (row.is(stop, FIGURE)) {
      int figure = stop;
      stop = Nouns.listEnd(row, i, stop);
      if (stop < 0) {
        int act = i;
        while (row.isAny(act, HOW) && !isVerb(row, act)) {
          act++;
        }
        boolean done =
            (act == i ? isVerb(row, i) : row.is(act, DEED) && !row.isAny(act, Row.CHANGES))
                || row.has(i, NOT) && hasVerb(row, i, figure);
        boolean verb = done && !row.has(i, OWNING) && !row.is(i, TOTAL);
        boolean rate = row.isAny(figure - 1, REACHED) && row.is(figure - 2, RATIO);
        boolean does = !rate && (parted ? hasVerb(row, i, figure) : verb && !left);
        if (does && !row.hasAny(i, figure, COMPARISON)) {
          deed = Token.joined(deed, Token.joined(Said.told(row, i, figure), object(row, figure)));
        }
        return;
      }
    }
    boolean compared = row.hasAny(i, stop, COMPARISON) && (noun.isEmpty() || row.is(stop, FIGURE));
    if (compared || !hasVerb(row, i, stop) || Said.isPraise(row, i, stop)) {
      return;
    }
    topic = row.is(stop - 1, TOPIC_END) && row.lastCharacter(row.get(stop - 1)) == '中';
    predicate = Token.joined(predicate, Said.told(row, i, topic ? stop - 1 : stop));
    end = stop;
  }

  /** 闲置资金 of 84个县形成20亿元闲置资金: what is done with stands behind the next figure. */
  private static List<Token> object(Row row, int figure) {
    int verb = row.is(figure - 1, PARTICLE) ? figure - 2 : figure - 1;
    if (!row.isAny(verb, VERBS) || row.is(verb, NOUN)) {
      return List.of();
    }
    Behind next = new Behind(figure + 1);
    next.readNoun(row, figure);
    return next.noun;
  }

  static boolean isVerb(Row row, int i) {
    return row.isAny(i, VERBS) || row.has(i, PASSIVE);
  }

  private static boolean hasVerb(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(row, i)) {
        return true;
      }
    }
    return false;
  }
}
