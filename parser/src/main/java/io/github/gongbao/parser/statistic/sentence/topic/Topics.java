package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being talked about: the things counted so far, and the words that set a subject. */
public final class Topics {
  /** No more levels of a sentence may have parts. */
  private static final int MOST_LEVELS = 8;

  private final Told counted = new Told();
  private final AtHand atHand = new AtHand();

  private final LastTold lastTold = new LastTold();
  private @Nullable Topic spokenOf;
  private @Nullable Topic begun;
  private @Nullable Topic before;
  private int sentence;
  private int segment;
  private int clause;

  /** What the paragraph before spoke of; null where there is none. */
  private final @Nullable Topic heading;

  private @Nullable Topic section;
  private final Movements movements = new Movements();
  private @Nullable Account account;

  /** What the list is of that the sentence began with, or the line above it: 行业利润情况如下. */
  private @Nullable Topic introduced;

  /** Begins a paragraph, or a line of a list: behind the last level of the one before. */
  public Topics(@Nullable Topic heading, @Nullable Topic section, @Nullable Topic list) {
    this.heading = heading;
    this.section = list == null ? section : list;
    this.introduced = list;
  }

  /** The paragraph begins with a heading of its own. */
  public void head(List<Token> name) {
    section = Topic.heading(name);
  }

  public void endClause() {
    clause++;
  }

  public void endSegment() {
    segment++;
    clause++;
  }

  /** A bracket begins or ends; what is told in it is no topic of what stands behind it. */
  public void setAside(boolean aside) {
    counted.setAside(aside);
  }

  /**
   * A sentence ends.
   *
   * @param silent whether it told no figure: the next one may be of what it spoke of
   */
  public void endSentence(boolean silent) {
    setAside(false);
    sentence++;
    endSegment();
    spokenOf = null;
    begun = null;
    before = silent && before != null && before.isThing() ? before : null;
    movements.endSentence(before);
  }

  /** A figure was read. */
  public void count(
      List<Token> name,
      Unit unit,
      boolean change,
      @Nullable Token verb,
      String suffix,
      Topic.Stretch own,
      @Nullable Topic base,
      int index) {
    Topic topic =
        new Topic(
            name,
            unit,
            change,
            verb,
            suffix,
            own,
            base,
            index,
            sentence,
            segment,
            clause,
            counted.isAside());
    counted.add(topic);
    begun = null;
    before = before == null || isInSentence(before) ? before : null;
    lastTold.tell(topic, counted.isAside());
  }

  /** The statistic at a place is spoken of again. */
  public void recall(int index) {
    Topic again = counted.again(index);
    if (again != null) {
      lastTold.tell(again, counted.isAside());
    }
  }

  /** An amount was told, which an account may take in or give out. */
  public void account(Row row, List<Token> name) {
    Account one = Account.of(row, name);
    account = one == null ? account : one;
  }

  /** The account of which was told last; null where of none. */
  public @Nullable Account account() {
    return account;
  }

  /** What moved of the things that were counted. */
  public Movements movements() {
    return movements;
  }

  /**
   * 服务消费投诉中, 在…方面: the words say of what the sentence goes on to speak.
   *
   * @param whole whether it goes on with its parts: 中
   */
  public void speakOf(List<Token> name, boolean whole) {
    if (!name.isEmpty()) {
      spokenOf = words(name);
      begun = whole ? spokenOf : null;
      if (whole) {
        movements.view(name);
      }
    }
  }

  /** 从平均出厂价看: the sentence goes on with things of which that is measured. */
  public void introduce(List<Token> name) {
    boolean share = !name.isEmpty() && Token.last(name).is(WordClass.RATIO);
    introduced = name.isEmpty() || share ? introduced : words(name);
  }

  /** Of what parts are told and none has been yet: 出院病例中; null where of nothing. */
  public @Nullable Topic begun() {
    return begun;
  }

  /**
   * A clause without a figure stood before: 服务消费投诉增长较快.
   *
   * @param suffix what was spoken of it: 增速 of 软件业务收入增速平稳
   * @param list whether it introduces a list
   * @param moves whether it tells that it grew or fell
   */
  public void mention(List<Token> name, String suffix, boolean list, boolean moves) {
    // 进出口总值1.79万亿元,规模创新高: what was told has that measure
    Topic last = lastTold.figure(true);
    boolean amid = last != null && isInSentence(last);
    boolean again = amid && name.size() == 1 && name.get(0).is(WordClass.MEASURE);
    if (!name.isEmpty() && !again) {
      before = words(name, suffix);
      movements.tell(moves ? before : null);
      introduced = list ? before : introduced;
    }
  }

  /** What the clause before spoke of, in the sentence; null where that told nothing. */
  public @Nullable Topic mentioned() {
    return before == null || !isInSentence(before) ? null : before;
  }

  /** What the list is of that is read: 行业利润情况如下; null where none is. */
  public @Nullable Topic introduced() {
    boolean here = introduced != null && isInSentence(introduced);
    return here || introduced == section ? introduced : null;
  }

  /** A topic without a figure. */
  public Topic words(List<Token> name) {
    return words(name, "");
  }

  private Topic words(List<Token> name, String suffix) {
    Topic.Stretch all = new Topic.Stretch(0, name.size());
    return new Topic(
        name,
        null,
        false,
        null,
        suffix,
        all,
        null,
        -1,
        sentence,
        segment,
        clause,
        counted.isAside());
  }

  /** The last figure that was read; null before the first. */
  public @Nullable Topic last() {
    return lastTold.figure(counted.isAside());
  }

  /** The subject that the next paragraph may go on with: a list of places, each a line. */
  public @Nullable Topic handedOn() {
    Topic last = lastLevel();
    return last == null ? heading : last;
  }

  /** The last share in this sentence of a whole that is named, 占投诉量比重; null where none was. */
  public @Nullable Topic lastShare() {
    return counted.shareIn(sentence);
  }

  /** The last level that was read, which parts are parts of; null before the first. */
  public @Nullable Topic lastLevel() {
    return lastTold.level(counted.isAside());
  }

  /** What was counted so far. */
  public Told told() {
    return counted;
  }

  /** The other levels of the sentence of the last one, the nearest first. */
  public List<Topic> besideLastLevel() {
    Topic level = lastLevel();
    return level == null ? List.of() : counted.levelsOf(level.sentence(), MOST_LEVELS);
  }

  /** The last levels of the sentence, up to {@code most}, in order; none if not {@code least}. */
  public List<Topic> levels(int least, int most) {
    List<Topic> levels = counted.levelsOf(sentence, most);
    Collections.reverse(levels);
    return levels.size() < least ? List.of() : levels;
  }

  /** The last {@code count} things counted, if brackets of this clause told them: 美国(3人)、日本(2人). */
  public List<Topic> asides(int count) {
    return counted.asides(count, clause);
  }

  public boolean isInSentence(Topic topic) {
    return topic.sentence() == sentence;
  }

  /**
   * The topics that may complete what a clause says, each once, the nearest first, in a list that
   * the next call writes over.
   */
  public List<Related> related(@Nullable Topic whole, Unit unit) {
    Topic last = last();
    atHand.clear();
    if (last != null) {
      atHand.add(last, relation(last));
    }
    atHand.add(whole, Relation.WHOLE);
    atHand.add(counted.atHand(spokenOf), Relation.SPOKEN_OF);
    atHand.add(counted.atHand(before), Relation.BEFORE);
    atHand.add(last == null ? null : counted.firstOfSentence(last.sentence()), Relation.FIRST);
    atHand.add(counted.lastLevelIn(unit), Relation.SAME_UNIT);
    atHand.addEarlier(counted);
    if (counted.size() > 0) {
      atHand.addOther(counted.get(0), Relation.OPENING);
    }
    atHand.add(heading, Relation.HEADING);
    atHand.addOther(section, Relation.SECTION);
    if (whole != null && (isInSentence(whole) || counted.isAlone(whole))) {
      atHand.forget(whole.sentence());
    }
    return atHand.all();
  }

  /** How far the last figure is from the clause. */
  public Relation relation(Topic last) {
    if (last.sentence() != sentence) {
      return Relation.SENTENCE;
    }
    Relation here = last.clause() == clause ? Relation.LISTED : Relation.CLAUSE;
    return last.segment() == segment ? here : Relation.SEGMENT;
  }
}
