package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved of the things that were counted, and what measure of things a sentence looks at. */
public final class Movements {
  private @Nullable Moved moved;
  private @Nullable Moved viewed;
  private @Nullable Topic told;
  private @Nullable Topic divided;
  private int dividing;
  private int sentence;

  /** By what things are ranked, and in which sentence. */
  private List<Token> ranking = List.of();

  private int rankedIn = -1;

  Movements() {}

  /**
   * A sentence ends.
   *
   * @param spoken what the next one may be of that it spoke of; null where of nothing
   */
  void endSentence(@Nullable Topic spoken) {
    sentence++;
    told = told == spoken ? told : null;
  }

  /** So many things were counted, of some of which their name may say that something moved. */
  public void move(List<Token> name, Unit unit) {
    Moved one = Moved.of(name, unit, sentence);
    moved = one == null ? moved : one;
  }

  /** 降水量 of 降水量最多的3个县: by what things are ranked that were counted in this sentence; or nothing. */
  public List<Token> ranking() {
    return rankedIn == sentence ? ranking : List.of();
  }

  /** Things were counted that are ranked by something: 降水量最多的3个县; by nothing where it is empty. */
  public void rank(List<Token> measure) {
    if (!measure.isEmpty()) {
      // 浓度 behind 平均浓度 is that again
      ranking = rankedIn == sentence && measure.size() == 1 ? ranking : measure;
      rankedIn = sentence;
    }
  }

  /** 从八大类消费品价格看: what is told next of kinds is their measure. */
  public void view(List<Token> name) {
    viewed = Moved.seen(name, sentence);
  }

  /**
   * The measure that the sentence looks at, or that moved of things counted just before; or null.
   *
   * @param amount whether the figure may be one of what moved: an amount, or a change
   */
  public @Nullable Moved ofKinds(boolean amount) {
    boolean looks = viewed != null && viewed.sentence() == sentence;
    Moved before = looks ? viewed : amount ? last() : null;
    return before != null && before.isOfThings() ? before : null;
  }

  /**
   * A clause without a figure told of what it did that something grew or fell; null where none did.
   */
  void tell(@Nullable Topic topic) {
    told = topic;
  }

  /**
   * What grew or fell as the last clause without a figure told; null where none did.
   *
   * @param last the last figure, behind which nobody speaks of it any more; null before the first
   */
  public @Nullable Topic told(@Nullable Topic last) {
    return told == null || last != null && last.clause() >= told.clause() ? null : told;
  }

  /** What moved of the kinds of things that this sentence, or the last one, counted; or null. */
  public @Nullable Moved last() {
    return moved != null && sentence - moved.sentence() <= 1 ? moved : null;
  }

  /** 分期限看: what is told next are parts of a level of the paragraph before, or of this one. */
  public void divide(@Nullable Topic level) {
    divided = level;
    dividing = sentence;
  }

  /**
   * The level of which parts are told so; null where of none. Behind the sentence that began with
   * that only such are parts as say what the level is of: 中长期贷款余额 of 贷款余额, and not 保险业务余额.
   */
  public @Nullable Topic divided(Row row, List<Token> words) {
    if (divided == null || dividing == sentence) {
      return divided;
    }
    List<Token> things = divided.name().subList(0, Math.max(0, divided.name().size() - 1));
    for (Token thing : things) {
      if (words.stream().anyMatch(word -> row.isSame(word, thing))) {
        return divided;
      }
    }
    return null;
  }
}
