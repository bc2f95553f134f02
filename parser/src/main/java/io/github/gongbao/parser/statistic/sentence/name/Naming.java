package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Stocks;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Completes what a clause says to a whole name, by what is being talked about. */
public final class Naming {
  private static final int MOST_CUTS = 5;

  /** What ends the part of a clause that only says of what kind, or by what, a thing is. */
  private static final long BEHIND =
      WordClass.any(LINK, INFLUENCE, CAUSE, PREPOSITION, AGENCY, ACTOR, LIGHT);

  private static final long VERBS = WordClass.any(DEED, STRUCK, LIGHT, MEAN);
  private static final long NAMED = WordClass.any(NOUN, VERBAL_NOUN);

  /** What the suffix of a share begins with. */
  private static final char SHARE = '占';

  private final Chooser chooser;
  private final Clues clues = new Clues();
  private Row row = Row.EMPTY;
  private @Nullable Circumstances circumstances;

  /** The one that is weighed. */
  private final Candidate candidate = new Candidate(Said.before(List.of()));

  /** Where what the clause says may begin, and at how many places. */
  private final int[] cuts = new int[MOST_CUTS];

  private int cutCount;

  /** Whether the figure may be a share that was spoken of. */
  private boolean share;

  /** Whether it is none, and no change of one. */
  private boolean other;

  public Naming(Chooser chooser) {
    this.chooser = chooser;
  }

  /**
   * The candidate that speaks most for itself.
   *
   * @param topics what may complete the name, the nearest first
   * @param bound whether one of them does for certain
   */
  public Candidate complete(
      Row row,
      Figure figure,
      List<Said> ways,
      List<Related> topics,
      boolean bound,
      Circumstances circumstances,
      String suffix) {
    this.row = row;
    this.circumstances = circumstances;
    clues.begin(row, circumstances);
    chooser.begin(figure, clues, row, suffix);
    boolean ratio = suffix.isEmpty() && Row.mayBeShare(circumstances.unit().dimension());
    share = ratio && !isGrowth(circumstances);
    other = !ratio;
    for (int i = 0; i < ways.size() && !chooser.hasChosen(); i++) {
      weigh(ways.get(i), topics, bound);
    }
    return chooser.chosen();
  }

  /** A change in per cent is one of the thing, and none of its growth. */
  private static boolean isGrowth(Circumstances circumstances) {
    return circumstances.change() && circumstances.unit().dimension() == Dimension.PERCENT;
  }

  private void weigh(Said way, List<Related> topics, boolean bound) {
    Words said = clues.words(way.words());
    Circumstances told = Objects.requireNonNull(circumstances);
    findCuts(said, way.form().isTold() ? BEHIND & ~LIGHT.bit() : BEHIND);
    boolean tooLong = said.size() > Cuts.LONGEST_TOPIC;
    if (isOfStock(way, topics)) {
      return;
    }
    Related moved = bound ? null : told.movedWith(said, topics);
    boolean alone = !bound && moved == null && !isCountedAs(said, topics);
    for (int i = 0; i < cutCount && (alone || tooLong); i++) {
      chooser.weigh(candidate.alone(way, cuts[i]));
    }
    if (tooLong) {
      return;
    }
    List<Related> all = moved == null ? topics : List.of(moved);
    for (int t = 0; t < all.size() && !chooser.hasChosen(); t++) {
      Related near = all.get(t);
      Related related = other ? near.withoutShare() : near;
      Topic topic = related.topic();
      int size = topic.name().size();
      if (told.isTimeBeside(topic)
          || told.isOfTheirs(said, topic)
          || told.isNoneOfEach(said, topic)
          || areMeansOfTwo(said, clues.words(topic.name()))
          || !isShareOnly(said) && near.movesAnother()) {
        continue;
      }
      if (bound) {
        chooser.weigh(candidate.by(way, topic, related.relation(), 0).cut(0, size, size));
        if (topic.unit() == null) {
          continue;
        }
      }
      if (said.size() == 0 && told.isCountedTwice(related)) {
        chooser.weigh(candidate.by(way, topic, related.relation(), 0).cut(0, size, size));
        return;
      }
      if (!share && isLight(said) && size > 0 && topic.name().get(size - 1).is(MEASURE)) {
        chooser.weigh(candidate.by(way, topic, related.relation(), said.size()).cut(0, size, size));
        continue;
      }
      weigh(way, said, related, clues.words(topic.name()));
      boolean shared =
          !topic.suffix().isEmpty() && !told.isLevelOf(topic) && isOfSuffix(said, topic.suffix());
      if (share && isShareOnly(said) && shared && t == 0) {
        chooser.weigh(candidate.by(way, topic, Relation.SHARE, said.size()).cut(0, size, size));
      }
    }
  }

  /** 门诊次均费用 and 住院次均费用: whether each says itself of what it is the mean. */
  private static boolean areMeansOfTwo(Words said, Words name) {
    int last = said.size() - 1;
    boolean own = last > 0 && said.get(last).is(MEASURE) && !said.get(0).is(MEAN);
    return own && said.cuts().areMean(0, 0) && name.cuts().areMean(0, 0);
  }

  /** Whether what the clause says is counted as the nearest topic is whose unit it has. */
  private boolean isCountedAs(Words said, List<Related> topics) {
    Circumstances told = Objects.requireNonNull(circumstances);
    for (Related near : topics) {
      if (told.unit().equals(near.topic().unit())) {
        return told.isCountedAs(said, near, clues.words(near.topic().name()));
      }
    }
    return false;
  }

  /**
   * Whether the clause says only what there is of the topic: 余额 behind 发放贷款 is 贷款余额 for certain.
   */
  private boolean isOfStock(Said way, List<Related> topics) {
    if (topics.isEmpty() || way.words().size() != 1) {
      return false;
    }
    Related first = topics.get(0);
    List<Token> name = first.topic().name();
    int begin = Stocks.begin(row, way.words(), name, clues.words(name).verbEnd());
    if (begin >= 0) {
      int size = name.size();
      chooser.weigh(candidate.by(way, first.topic(), first.relation(), 0).cut(begin, size, size));
    }
    return begin >= 0;
  }

  /** Weighs what a clause says put together with a topic in all ways. */
  private void weigh(Said way, Words said, Related related, Words name) {
    int size = name.size();
    boolean tooLong = size > Cuts.LONGEST_TOPIC;
    int kinds = said.size() == 0 ? 0 : said.kinds(said.size() - 1);
    int verb = tooLong || name.verbEnd() == size ? 0 : name.verbEnd();
    boolean mean = said.cuts().areMean(0, 0) && name.cuts().areMean(0, 0);
    int again = tooLong ? -1 : Overlap.find(said, name);
    Circumstances around = Objects.requireNonNull(circumstances);
    boolean earned = around.isEarnedBy(related.topic());
    boolean sibling = around.areSiblings(said, related.topic(), name, kinds);
    boolean status = around.isPartOfAmount() && !said.haveStatus(0, said.size());
    if (tooLong && Cuts.areDeeds(said, name)) {
      chooser.weigh(candidate.by(way, related.topic(), related.relation(), 0).cut(0, 0, 1));
    } else if (tooLong && Cuts.endInDeeds(said, name)) {
      candidate.by(way, related.topic(), related.relation(), 0);
      chooser.weigh(candidate.cut(0, size - 1, size));
    }
    int lastTail = around.isCountedAs(said, related, name) ? size - 1 : size;
    KeptWords kept = new KeptWords(row, said, name, related, verb, again, around.whole());
    for (int head = 0; head <= size; head++) {
      if (name.cuts().isJoined(head) || Cuts.splits(head, again, said)) {
        continue;
      }
      for (int tail = Cuts.firstTail(head, size); tail <= lastTail; tail++) {
        if (Cuts.splits(tail, again, said)
            || status && name.haveStatus(head, tail)
            || !Cuts.may(name, head, tail, said, kinds)
            || tail < size && name.get(tail).is(LOCALISER)
            || kept.have(head, tail)
            || kept.areOthers(head, tail)
            || head == tail && sibling) {
          continue;
        }
        for (int i = 0; i < Math.min(2, cutCount); i++) {
          boolean twice =
              mean && said.cuts().areMean(0, cuts[i]) && name.cuts().areMean(head, tail);
          if (twice || losesOwner(said, cuts[i], name)) {
            continue;
          }
          candidate.by(way, related.topic(), related.relation(), cuts[i]);
          if (!earned || verb == 0 || head == 0) {
            chooser.weigh(candidate.cut(0, head, tail));
          }
          if (verb > 0 && verb < head) {
            chooser.weigh(candidate.cut(verb, head, tail));
          }
          if (verb > 1 && head > 1) {
            chooser.weigh(candidate.cut(1, head, tail));
          }
        }
      }
    }
  }

  /** 住院 of 住院次均费用, which tells of whom the mean is, where the topic does not. */
  private static boolean losesOwner(Words said, int cut, Words name) {
    return cut > 0
        && said.get(cut).is(MEAN)
        && said.get(cut - 1).isAny(NAMED)
        && !said.stands(cut - 1, name, 0, name.size());
  }

  /** Whether the words say nothing but that it is the share spoken of: 比重 of 比重提高1.1个百分点. */
  private static boolean isShareOnly(Words said) {
    return said.size() == 0 || said.size() == 1 && said.get(0).is(RATIO);
  }

  /** 占比 is a share, and none of the growth that was spoken of; 降幅, which widens, is no growth. */
  private boolean isOfSuffix(Words said, String suffix) {
    boolean other = said.size() > 0 && (said.get(0).has(PORTION) || said.get(0).is(FALL_NOUN));
    return !other
        || said.get(0).has(PORTION) && suffix.charAt(0) == SHARE
        || suffix.endsWith(row.words(List.of(said.get(0))));
  }

  /** 完成 of 货物吞吐量增长较快,完成8亿吨: the verb says nothing of what is measured. */
  private static boolean isLight(Words said) {
    return said.size() == 1 && said.get(0).is(LIGHT);
  }

  /** 制造领域中机器人密度: 中 between two words is dropped. */
  private boolean isApart(Token before, Token token) {
    return token.start() == before.end() + 1 && row.text().charAt(before.end()) == '中';
  }

  /** Where what the clause says may begin: with it, with a verb of it, or behind a link in it. */
  private void findCuts(Words said, long ends) {
    cuts[0] = 0;
    cutCount = 1;
    for (int i = said.size() - 1; i > 0 && cutCount < MOST_CUTS; i--) {
      Token token = said.get(i);
      Token before = said.get(i - 1);
      boolean verb = token.isAny(VERBS);
      boolean behind =
          before.isAny(Row.LIST | ends) && !before.has(ALTERNATIVE) || isApart(before, token);
      if (verb || behind) {
        cuts[cutCount++] = i;
      }
    }
  }
}
