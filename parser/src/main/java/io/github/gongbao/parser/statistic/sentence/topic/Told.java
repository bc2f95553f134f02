package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The things counted in a paragraph, in their order; what a bracket told is at hand only in one.
 */
public final class Told {
  /** How many things are looked through for each that is sought. */
  private static final int REACH = 16;

  private static final int FARTHEST = 24;
  private static final int NEAREST = 8;

  /**
   * What the name of a share goes on with whose whole nobody names; that of another begins alike.
   */
  public static final String SHARE = "占比";

  private final List<Topic> all = new ArrayList<>();
  private boolean aside;

  /** The level of which it was last asked whether it is the only one, and whether it is. */
  private @Nullable Topic asked;

  private boolean only;

  Told() {}

  void add(Topic topic) {
    all.add(topic);
  }

  /** Tells again what was told as the statistic at a place; null where that is far back. */
  @Nullable Topic again(int index) {
    Topic told = null;
    for (int i = all.size() - 1; told == null && i >= 0 && all.size() - i <= REACH; i--) {
      told = all.get(i).index() == index ? all.get(i) : null;
    }
    if (told != null) {
      all.add(told);
    }
    return told;
  }

  void setAside(boolean aside) {
    this.aside = aside;
  }

  /** Whether what is read stands in a bracket. */
  public boolean isAside() {
    return aside;
  }

  int size() {
    return all.size();
  }

  Topic get(int i) {
    return all.get(i);
  }

  /** A topic; null outside brackets for one that was told in a bracket. */
  @Nullable Topic atHand(@Nullable Topic topic) {
    return topic == null || isAtHand(topic) ? topic : null;
  }

  boolean isAtHand(Topic topic) {
    return aside || !topic.aside();
  }

  /** The last {@code count} of them; none if there were not so many. */
  public List<Topic> last(int count) {
    List<Topic> last = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && last.size() < count; i--) {
      if (isAtHand(all.get(i))) {
        last.add(0, all.get(i));
      }
    }
    return last.size() < count ? List.of() : last;
  }

  /** The levels of the last clause that told any but shares, in their order. */
  public List<Topic> lastList() {
    List<Topic> levels = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && levels.size() < REACH; i--) {
      Topic topic = all.get(i);
      if (!levels.isEmpty() && topic.clause() != levels.get(0).clause()) {
        break;
      }
      if (isAtHand(topic) && !topic.change() && topic.suffix().isEmpty()) {
        levels.add(0, topic);
      }
    }
    return levels;
  }

  /** The last levels of a sentence, the nearest first, and no more than {@code most}. */
  List<Topic> levelsOf(int sentence, int most) {
    List<Topic> levels = new ArrayList<>();
    int first = Math.max(0, all.size() - REACH * most);
    for (int i = all.size() - 1; i >= first && levels.size() < most; i--) {
      Topic topic = all.get(i);
      if (topic.sentence() < sentence) {
        break;
      }
      if (isAtHand(topic) && !topic.change()) {
        levels.add(topic);
      }
    }
    return levels;
  }

  /** Whether a level is the only one of its sentence. */
  boolean isAlone(Topic level) {
    return levelsOf(level.sentence(), 2).size() == 1;
  }

  /**
   * Whether no other level of its sentence is in the unit of one, which is asked for all parts of
   * it.
   */
  public boolean isOnlyOne(Topic level) {
    if (asked != level) {
      asked = level;
      only = readOnlyOne(level);
    }
    return only;
  }

  private boolean readOnlyOne(Topic level) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() >= level.sentence(); i--) {
      Topic other = all.get(i);
      boolean same =
          other.sentence() == level.sentence() && Objects.equals(other.unit(), level.unit());
      if (same && other != level && !other.change() && isAtHand(other)) {
        return false;
      }
    }
    return true;
  }

  /** 出口汽车 of 其中电动汽车: of what a level is a part, or was completed by, in the same unit. */
  public static Topic whole(Topic level) {
    Topic whole = level;
    while (whole.base() != null && Objects.equals(whole.unit(), whole.base().unit())) {
      whole = whole.base();
    }
    return whole;
  }

  /** The last {@code count} of them, if brackets of a clause told them: 美国(3人)、日本(2人). */
  public List<Topic> asides(int count, int clause) {
    int from = all.size() - count;
    for (int i = Math.max(0, from); i < all.size(); i++) {
      Topic topic = all.get(i);
      if (aside || !topic.aside() || topic.clause() != clause || topic.change()) {
        return List.of();
      }
    }
    return from < 0 ? List.of() : List.copyOf(all.subList(from, all.size()));
  }

  /** The first of a sentence, the last one; null where that is far back. */
  public @Nullable Topic firstOfSentence(int sentence) {
    Topic first = null;
    for (int i = all.size() - 1; i >= 0; i--) {
      Topic topic = all.get(i);
      if (topic.sentence() != sentence) {
        break;
      }
      if (isAtHand(topic)) {
        first = topic;
      }
      if (all.size() - i > FARTHEST) {
        return null;
      }
    }
    return first;
  }

  /** The first of a segment, the last one, if that is a level; null where it is far back. */
  public @Nullable Topic firstOfSegment(int segment) {
    Topic first = beginning(segment);
    return first == null || first.change() ? null : first;
  }

  /** The first of a segment, the last one, a level or a change; null where it is far back. */
  public @Nullable Topic beginning(int segment) {
    Topic first = null;
    for (int i = all.size() - 1; i >= 0 && all.get(i).segment() == segment; i--) {
      if (i > 0 && all.size() - i == NEAREST) {
        return null;
      }
      first = isAtHand(all.get(i)) ? all.get(i) : first;
    }
    return first;
  }

  /** The last level whose name begins with words; null where that is far back or there is none. */
  public @Nullable Topic levelOf(Row row, List<Token> words) {
    String sought = row.words(words);
    return lastLevel(
        FARTHEST, topic -> topic.suffix().isEmpty() && row.begins(topic.name(), sought));
  }

  /** The last levels in a unit, the nearest first, and no more than are looked through. */
  public List<Topic> lastIn(Unit unit) {
    List<Topic> levels = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && all.size() - i <= REACH; i--) {
      Topic topic = all.get(i);
      if (isAtHand(topic) && !topic.change() && unit.equals(topic.unit())) {
        levels.add(topic);
      }
    }
    return levels;
  }

  /** The last level in a unit whose name ends in words; null where none does lately. */
  public @Nullable Topic levelEnding(Row row, List<Token> words, Unit unit) {
    return lastLevel(
        FARTHEST, topic -> unit.equals(topic.unit()) && row.endsIn(topic.name(), words));
  }

  /** The last level in a unit; null where none was lately. */
  public @Nullable Topic lastLevelIn(Unit unit) {
    return lastLevel(NEAREST, topic -> unit.equals(topic.unit()));
  }

  /** The last share of a whole that is named in a sentence, 占投诉量比重; null where none is lately. */
  @Nullable Topic shareIn(int sentence) {
    return lastLevel(
        NEAREST,
        topic ->
            topic.sentence() == sentence
                && topic.suffix().startsWith(SHARE.substring(0, 1))
                && !topic.suffix().equals(SHARE));
  }

  /**
   * 煤进口均价 of 进口煤3亿吨,每吨709元 behind 进口原油4亿吨,进口均价每吨4042元: a level measured as the last one was in such
   * a unit, by words that are not said again; or nothing.
   */
  public List<Token> measuredAlike(Row row, Topic level, Unit unit) {
    Topic alike = lastLevelIn(unit);
    Topic base = alike == null ? null : alike.base();
    int thing = base == null ? 0 : base.name().size() - 1;
    if (alike == null || thing < 1 || level.name().size() < 2 || unit.equals(level.unit())) {
      return List.of();
    }
    List<Token> name = alike.name();
    Token deed = base.name().get(0);
    boolean same =
        thing < name.size()
            && Token.last(name).is(WordClass.MEASURE)
            && deed.is(WordClass.DEED)
            && row.isSame(deed, level.name().get(0))
            && row.endsIn(base.name(), name.subList(0, thing));
    return same
        ? Token.joined(
            level.name().subList(1, level.name().size()), name.subList(thing, name.size()))
        : List.of();
  }

  /** The last of the levels that fit; null where none of the last {@code most} topics is one. */
  private @Nullable Topic lastLevel(int most, Predicate<Topic> fits) {
    for (int i = all.size() - 1; i >= 0 && all.size() - i <= most; i--) {
      Topic topic = all.get(i);
      if (isAtHand(topic) && !topic.change() && fits.test(topic)) {
        return topic;
      }
    }
    return null;
  }
}
