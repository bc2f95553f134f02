package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Sorts;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Completes what a clause says to a whole name, by what is being talked about. */
public final class Naming {
  /** No more words of a topic are told apart. */
  private static final int LONGEST_TOPIC = 9;

  private static final int MOST_CUTS = 5;

  /** No more words take the place of a part of a noun. */
  private static final int MOST_REPLACING = 2;

  /** What ends the part of a clause that only says of what kind, or by what, a thing is. */
  private static final long BEHIND =
      WordClass.any(LINK, INFLUENCE, CAUSE, PREPOSITION, AGENCY, ACTOR, LIGHT);

  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB);
  private static final long VERBS = WordClass.any(DEED, STRUCK, LIGHT, MEAN);

  private final Chooser chooser;
  private final Clues clues = new Clues();
  private Row row = new Row("", List.of(), false);

  /** The one that is weighed. */
  private final Candidate candidate = new Candidate(Said.before(List.of()));

  /** Where what the clause says may begin, and at how many places. */
  private final int[] cuts = new int[MOST_CUTS];

  private int cutCount;

  /** Whether the figure may be a share that was spoken of. */
  private boolean share;

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
      List<Topics.Related> topics,
      boolean bound,
      Circumstances circumstances,
      String suffix) {
    this.row = row;
    clues.begin(row, circumstances);
    chooser.begin(figure, clues, row, suffix);
    share = suffix.isEmpty() && Units.isShare(circumstances.unit());
    for (int i = 0; i < ways.size() && !chooser.hasChosen(); i++) {
      weigh(ways.get(i), topics, bound);
    }
    return chooser.chosen();
  }

  private void weigh(Said way, List<Topics.Related> topics, boolean bound) {
    List<Token> said = way.words();
    findCuts(said);
    boolean tooLong = said.size() > LONGEST_TOPIC;
    for (int i = 0; i < cutCount && (!bound || tooLong); i++) {
      chooser.weigh(candidate.alone(way, cuts[i]));
    }
    if (tooLong) {
      return;
    }
    int few = Math.min(2, cutCount);
    int kinds = said.isEmpty() ? 0 : Kinds.of(row.text(), said.get(said.size() - 1));
    boolean mean = isMean(said, 0, 0);
    for (int t = 0; t < topics.size() && !chooser.hasChosen(); t++) {
      Topics.Related related = topics.get(t);
      Topic topic = related.topic();
      int size = topic.name().size();
      if (bound) {
        chooser.weigh(candidate.by(way, topic, related.relation(), 0).cut(0, size, size));
        if (topic.unit() == null) {
          continue;
        }
      }
      int verb = verbEnd(topic.name());
      boolean means = mean && isMean(topic.name(), 0, 0);
      int bounds = size > LONGEST_TOPIC ? 0 : boundaries(topic.name());
      int again = size > LONGEST_TOPIC ? -1 : find(said, topic.name());
      for (int head = 0; head <= size; head++) {
        for (int tail = firstTail(head, size); tail <= size && !splits(head, again, said); tail++) {
          if (!splits(tail, again, said) && isCut(topic.name(), bounds, head, tail, said, kinds)) {
            for (int i = 0; i < few; i++) {
              if (means && isMean(said, 0, cuts[i]) && isMean(topic.name(), head, tail)) {
                continue;
              }
              candidate.by(way, topic, related.relation(), cuts[i]);
              chooser.weigh(candidate.cut(0, head, tail));
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
      if (share && isShareOnly(said) && !topic.suffix().isEmpty() && t == 0) {
        chooser.weigh(candidate.by(way, topic, Relation.SHARE, said.size()).cut(0, size, size));
      }
    }
  }

  /** Whether words say of how many something is a mean: 人均, 每百元; those between two places aside. */
  private static boolean isMean(List<Token> words, int from, int to) {
    for (int i = 0; i < words.size(); i++) {
      if ((i < from || i >= to) && (words.get(i).is(MEAN) || words.get(i).has(PER))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words say nothing but that it is the share spoken of: 比重 of 比重提高1.1个百分点. */
  private static boolean isShareOnly(List<Token> said) {
    return said.isEmpty() || said.size() == 1 && said.get(0).is(RATIO);
  }

  /** Where the verb ends that a topic begins with, if something stands behind it. */
  private static int verbEnd(List<Token> name) {
    int end = 0;
    while (end < name.size() && Sorts.role(name.get(end)) == 2) {
      end++;
    }
    return end < name.size() && name.size() <= LONGEST_TOPIC ? end : 0;
  }

  /** A long topic keeps all but its last words, or all but its first: nothing else is tried. */
  private static int firstTail(int head, int size) {
    if (size <= LONGEST_TOPIC) {
      return head;
    }
    return head == 0 ? size - LONGEST_TOPIC + 1 : size;
  }

  /** Where a topic says what the clause says, or -1. */
  private int find(List<Token> said, List<Token> name) {
    for (int at = 0; at + said.size() <= name.size(); at++) {
      int same = 0;
      while (same < said.size() && isSame(said.get(same), name.get(at + same))) {
        same++;
      }
      if (same == said.size()) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSame(Token one, Token other) {
    return one.length() == other.length()
        && row.text().regionMatches(one.start(), row.text(), other.start(), one.length());
  }

  /**
   * Whether a cut of a topic is within what is said again: put there, names would grow for ever.
   */
  private static boolean splits(int cut, int again, List<Token> said) {
    return again >= 0 && again < cut && cut < again + said.size();
  }

  /**
   * Whether a topic may be cut so: between a noun, a verb and a measure, or within a noun where the
   * clause says another of its kind.
   *
   * @param bounds the {@link #boundaries} of a topic that is not long
   * @param kinds the kinds of things of the last word that the clause says
   */
  private boolean isCut(
      List<Token> name, int bounds, int head, int tail, List<Token> said, int kinds) {
    int size = name.size();
    if (head == 0 && tail == size || isJoined(name, head) || isJoined(name, tail)) {
      return false;
    }
    if (size > LONGEST_TOPIC) {
      return head == size
          || tail == size && head <= LONGEST_TOPIC && isBoundary(name, head)
          || head == 0 && isBoundary(name, tail) && tail > size - LONGEST_TOPIC;
    }
    boolean from = (bounds >> head & 1) != 0;
    boolean to = (bounds >> tail & 1) != 0;
    if (from && to) {
      return true;
    }
    if (said.isEmpty() || tail == head || !from && said.size() > MOST_REPLACING) {
      return false;
    }
    if (to && tail - head <= said.size()) {
      return true;
    }
    Token last = said.get(said.size() - 1);
    Token gone = name.get(tail - 1);
    return row.lastCharacter(gone) == row.lastCharacter(last)
        || kinds != 0 && (Kinds.of(row.text(), gone) & kinds) != 0;
  }

  /** Where a name has a boundary, a bit for each place. */
  private static int boundaries(List<Token> name) {
    int bounds = 1 | 1 << name.size();
    int before = 0;
    for (int i = 0; i < name.size(); i++) {
      int role = role(name, i);
      bounds |= role == before ? 0 : 1 << i;
      before = role;
    }
    return bounds;
  }

  private static boolean isBoundary(List<Token> name, int at) {
    return at == 0 || at == name.size() || role(name, at - 1) != role(name, at);
  }

  /** Whether 和 or a pause stands at either side. */
  private static boolean isJoined(List<Token> name, int at) {
    return at > 0
        && at < name.size()
        && (name.get(at - 1).isAny(Row.LIST) || name.get(at).isAny(Row.LIST));
  }

  /** What a word of a name is; 新 of 制造业新设立企业 belongs to its verb. */
  private static int role(List<Token> name, int at) {
    boolean how = name.get(at).isAny(HOW) && at + 1 < name.size();
    int next = how ? Sorts.role(name.get(at + 1)) : 0;
    return next == 2 ? next : Sorts.role(name.get(at));
  }

  /** 制造领域中机器人密度: 中 between two words is dropped. */
  private boolean isApart(Token before, Token token) {
    return token.start() == before.end() + 1 && row.text().charAt(before.end()) == '中';
  }

  /** Where what the clause says may begin: with it, with a verb of it, or behind a link in it. */
  private void findCuts(List<Token> said) {
    cuts[0] = 0;
    cutCount = 1;
    for (int i = said.size() - 1; i > 0 && cutCount < MOST_CUTS; i--) {
      Token token = said.get(i);
      Token before = said.get(i - 1);
      boolean verb = token.isAny(VERBS);
      boolean behind =
          before.isAny(Row.LIST | BEHIND) && !before.has(ALTERNATIVE) || isApart(before, token);
      if (verb || behind) {
        cuts[cutCount++] = i;
      }
    }
  }
}
