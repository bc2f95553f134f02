package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.kind.Sorts;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.Arrays;

/** At which places of a name a part of it begins or ends, and at which words are joined. */
final class Cuts {
  /** No more words of a topic are told apart. */
  static final int LONGEST_TOPIC = 9;

  /** No more words take the place of a part of a noun. */
  private static final int MOST_REPLACING = 2;

  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB);
  private static final long MODIFYING = HOW | MANNER.bit();
  private static final long NAMING = WordClass.any(NOUN, VERBAL_NOUN);
  private static final long DONE = WordClass.any(VERB, VERBAL_NOUN, DEED);

  private static final long MEASURES = WordClass.any(MEASURE, RATIO) | Sorts.DEEDS;

  private boolean[] bounds = new boolean[Words.USUAL + 1];
  private boolean[] joints = new boolean[Words.USUAL + 1];

  /** How many words before each place say of how many something is a mean, and in all. */
  private int[] means = new int[Words.USUAL + 1];

  private int mean;
  private int verbEnd;

  /** Whether a verb ends at each place, or the name begins; a measure begins, or the name ends. */
  private boolean[] verbs = new boolean[Words.USUAL + 1];

  private boolean[] measures = new boolean[Words.USUAL + 1];

  /**
   * Reads the words of a name.
   *
   * @param text what they are words of
   * @param roles what each is, as {@link Sorts#role} has it
   */
  void read(String text, Token[] words, byte[] roles, int size) {
    if (size >= bounds.length) {
      int room = size + Words.USUAL + 1;
      bounds = new boolean[room];
      joints = new boolean[room];
      means = new int[room];
      verbs = new boolean[room];
      measures = new boolean[room];
    }
    int last = 0;
    boolean joint = false;
    boolean listed = false;
    for (int i = 0; i < size; i++) {
      // 新 of 制造业新设立企业 belongs to its verb
      boolean how = i + 1 < size && roles[i + 1] == 2 && words[i].isAny(HOW);
      int role = how ? 2 : roles[i];
      boolean list = words[i].isAny(Row.LIST);
      // 起诉 of 起诉拐卖儿童犯罪 does not belong to the verb behind it
      boolean done = i == 1 && words[0].is(DEED) && !words[1].isAny(Sorts.DEEDS);
      bounds[i] = role != last || done;
      joints[i] = i > 0 && (list || joint || belongTogether(text, words[i - 1], words[i]));
      listed |= list;
      if (i > 0 && words[i].has(WordUse.AND_SO_ON)) {
        // 虚报冒领、挤占挪用等 is one, whatever verb stands before
        Arrays.fill(joints, listed ? Math.min(i, verbs[1] ? 2 : 1) : i, i + 1, true);
      }
      verbs[i] = i == 0 || words[i - 1].isAny(Sorts.DEEDS);
      measures[i] = words[i].isAny(MEASURES);
      boolean of = words[i].is(MEAN) || words[i].has(WordUse.PER);
      means[i + 1] = means[i] + (of ? 1 : 0);
      last = role;
      joint = list;
    }
    bounds[size] = true;
    joints[size] = false;
    verbs[size] = size == 0 || words[size - 1].isAny(Sorts.DEEDS);
    measures[size] = true;
    mean = means[size];
    verbEnd = verbEnd(words, roles, size);
  }

  private static int verbEnd(Token[] words, byte[] roles, int size) {
    int end = 0;
    while (end < size && roles[end] == 2) {
      end++;
    }
    // 污染、破坏: no part of a list is left, and 盗窃 of 破获盗窃案件 tells which cases
    boolean one = end > 1 && end < size && (words[end].isAny(Row.LIST) || areDeedOf(words));
    return one ? 1 : end;
  }

  /** Whether the first word is a deed, and the verb behind it is none. */
  private static boolean areDeedOf(Token[] words) {
    return words[0].is(DEED) && !words[0].is(VERBAL_NOUN) && !words[1].isAny(Sorts.DEEDS);
  }

  /** Where the verb ends that the name begins with. */
  int verbEnd() {
    return verbEnd;
  }

  /** 访港 of 访港旅客: a place and what binds it to the name; 不合理; and 零售总额. */
  private static boolean belongTogether(String text, Token before, Token word) {
    boolean bound = before.has(WordUse.BINDING) && (word.is(PLACE) || word.has(WordUse.OF_PLACE));
    return bound || before.has(WordUse.NOT) || isSumOf(text, word, before);
  }

  /** 总额 of 零售总额: a sum that says only with the word before it what it is one of. */
  private static boolean isSumOf(String text, Token sum, Token before) {
    return sum.is(MEASURE) && Row.countsAll(text, sum) && sum.length() == 2 && before.isAny(DONE);
  }

  /** Whether a part begins or ends at a place: a noun, a verb or a measure. */
  boolean isBoundary(int at) {
    return bounds[at];
  }

  /** Whether words say of how many something is a mean: 人均, 每百元; those of a stretch aside. */
  boolean areMean(int from, int to) {
    return mean - means[to] + means[from] > 0;
  }

  /** Whether 和 or a pause stands at either side of a place within, or 等 ends the list around it. */
  boolean isJoined(int at) {
    return joints[at];
  }

  /** Whether the name is cut behind a verb and before a measure: 1 and 2, and both 3. */
  int kind(int head, int tail) {
    return (verbs[head] ? 1 : 0) + (measures[tail] ? 2 : 0);
  }

  /** 房屋倒塌 and 严重损坏: what befell a thing takes the place of what befell it before. */
  static boolean areStruck(Words said, Words name) {
    int last = name.size() - 1;
    boolean struck = last > 0 && name.get(last).is(STRUCK) && Topic.isThing(name.get(last - 1));
    for (int i = 0; struck && i < said.size(); i++) {
      struck = i + 1 == said.size() ? said.get(i).is(STRUCK) : said.get(i).isAny(MODIFYING);
    }
    return struck;
  }

  /** 新增 and 累计死亡病例: what tells figures of one thing apart takes the place of the like. */
  static boolean areStatus(Words said, Words name) {
    return said.size() == 1 && said.get(0).has(WordUse.STATUS) && name.get(0).has(WordUse.STATUS);
  }

  /** 对侵犯财产犯罪批捕 and 起诉: the same, where the deed stands behind what is done to. */
  static boolean endInDeeds(Words said, Words name) {
    return said.size() == 1
        && said.get(0).is(DEED)
        && name.get(0).has(WordUse.TOWARDS)
        && name.get(name.size() - 1).is(DEED);
  }

  /** 批捕扶贫领域犯罪 and 起诉: one deed takes the place of the other, whatever verbs stand behind that. */
  static boolean areDeeds(Words said, Words name) {
    return said.size() == 1 && said.get(0).is(DEED) && name.get(0).is(DEED);
  }

  /** 改判 and 提出 of 提出抗诉: a deed, and a verb that tells of another. */
  private static boolean areTwo(Words said, Token verb) {
    boolean other = verb.is(DEED) && !verb.isAny(NAMING);
    return other && said.size() > 0 && said.get(said.size() - 1).is(DEED);
  }

  /** 破案, 立案: a deed that says itself to what it is done, and that follows no other. */
  private static boolean isWhole(Words said) {
    return said.size() == 1 && said.get(0).is(DEED) && said.endsInThing(0);
  }

  /** A long topic keeps all but its last words, or all but its first: nothing else is tried. */
  static int firstTail(int head, int size) {
    if (size <= LONGEST_TOPIC) {
      return head;
    }
    return head == 0 ? size - LONGEST_TOPIC + 1 : size;
  }

  /**
   * Whether a cut of a topic is within what is said again: put there, names would grow for ever.
   */
  static boolean splits(int cut, int again, Words said) {
    return again >= 0 && again < cut && cut < again + said.size();
  }

  /**
   * Whether a topic may be cut so: between a noun, a verb and a measure, or within a noun where the
   * clause says another of its kind.
   *
   * @param kinds the kinds of things of the last word that the clause says
   */
  static boolean may(Words name, int head, int tail, Words said, int kinds) {
    int size = name.size();
    if (head == 0 && tail == size
        || name.cuts().isJoined(tail)
        || tail < size
            && (Overlap.hasObject(said, name.firstCharacter(tail))
                || areTwo(said, name.get(tail)))) {
      return false;
    }
    if (head == 0 && areStatus(said, name)) {
      return tail == 1;
    }
    if (head == 0 && tail == 1 && areDeeds(said, name)) {
      return true;
    }
    boolean verb = head == 1 || head == 0 && tail == 1;
    boolean done = name.get(0).is(VERB) && Topic.isThing(name.get(size - 1));
    if (verb && (name.cuts().verbs[1] || done) && isWhole(said)) {
      return false;
    }
    if (tail == size && areStruck(said, name)) {
      return head + 1 == size;
    }
    boolean from = name.cuts().isBoundary(head);
    boolean to = name.cuts().isBoundary(tail);
    if (size > LONGEST_TOPIC) {
      return head == size
          || tail == size && head <= LONGEST_TOPIC && from
          || head == 0 && to && tail > size - LONGEST_TOPIC;
    }
    if (from && to) {
      return true;
    }
    if (said.size() == 0 || tail == head || !from && said.size() > MOST_REPLACING) {
      return false;
    }
    return to && tail - head <= said.size()
        || name.lastCharacter(tail - 1) == said.lastCharacter(said.size() - 1)
        || kinds != 0 && (name.kinds(tail - 1) & kinds) != 0;
  }
}
