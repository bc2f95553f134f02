package io.github.gongbao.parser.statistic.sentence.counted;

import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The things that were counted just before, which a list of figures that says no names goes to. */
public record CountedBefore(Topics topics, List<Statistic> statistics) {
  /** No more levels of a sentence are looked at. */
  private static final int MOST_LEVELS = 12;

  private static final char EACH = '各';

  /** Those of a list of figures; none where they are not told apart. */
  public List<Topic> of(Reading reading, List<Figure> figures) {
    int count = figures.size();
    List<Topic> last = topics.told().last(count);
    if (areInTheirUnits(last, figures)) {
      return last;
    }
    int changes = 0;
    boolean bare = false;
    for (Topic topic : last) {
      changes += topic.change() ? 1 : 0;
      bare |= topic.suffix().isEmpty();
    }
    if (reading.before().isPaired() && changes > 0 && changes < count) {
      List<Topic> levels = topics.levels(count, count);
      levels = levels.isEmpty() ? besideLast(count) : levels;
      if (!levels.isEmpty()) {
        return levels;
      }
    }
    List<Topic> wholes = changes == 0 ? wholes(last) : List.of();
    if (wholes.size() == count) {
      return wholes;
    }
    return reading.said().isEmpty() || !bare || changes == 0 && isOfShares(reading)
        ? last
        : List.of();
  }

  /** The levels of the sentence before; none where they are not so many. */
  private List<Topic> besideLast(int count) {
    List<Topic> levels = new ArrayList<>(topics.besideLastLevel());
    Collections.reverse(levels);
    return levels.size() == count ? levels : List.of();
  }

  /**
   * 贫困人口 and 发生率 of 贫困人口5万人,发生率9%,分别下降2万人和3%: whether each figure is told as the level before was.
   */
  private static boolean areInTheirUnits(List<Topic> last, List<Figure> figures) {
    boolean theirs = !last.isEmpty();
    Set<Unit> units = new HashSet<>();
    for (int i = 0; theirs && i < figures.size(); i++) {
      Unit unit = figures.get(i).quantity().orElseThrow().unit();
      theirs = unit.equals(last.get(i).unit()) && !last.get(i).change() && units.add(unit);
    }
    return theirs;
  }

  /**
   * 第一产业用电量 and 居民用电量 of 各产业及居民用电量所占比重分别为1%、2%: those of which words say that each is meant; none
   * where they do not, or not so many were told.
   */
  public List<Topic> each(Reading reading, int count) {
    Row row = reading.row();
    List<Token> said = reading.said();
    int first = reading.before().from();
    boolean all = row.isSign(row.get(first), EACH) || row.isSign(row.get(first + 1), EACH);
    if (!all || said.size() < 2 || !reading.before().isPaired() || count < 2) {
      return List.of();
    }
    List<Topic> last = topics.told().last(count);
    boolean same = !last.isEmpty() && Token.last(said).is(WordClass.MEASURE);
    for (Topic topic : last) {
      same &= !topic.name().isEmpty() && row.isSame(Token.last(topic.name()), Token.last(said));
    }
    return same ? last : List.of();
  }

  /**
   * 火灾, 受害面积 and 伤亡 of 火灾32起,其中重大火灾1起,受害面积210公顷,伤亡3人,分别下降29%、31%、13%: the levels of the sentence
   * that are no parts, where some of the last are.
   */
  private List<Topic> wholes(List<Topic> last) {
    List<Token> thing = last.isEmpty() ? List.of() : last.get(0).name();
    boolean parts = last.stream().allMatch(level -> isPart(level) || isOf(thing, level));
    if (parts || last.stream().noneMatch(this::isPart)) {
      return List.of();
    }
    List<Topic> wholes = new ArrayList<>();
    List<Token> part = List.of();
    for (Topic level : topics.levels(last.size(), MOST_LEVELS)) {
      if (isPart(level)) {
        part = level.name();
      } else if (!isOf(part, level)) {
        wholes.add(level);
        part = List.of();
      }
    }
    return wholes;
  }

  /** 死亡 of 其中醉驾事故15起,造成16人死亡: of the accidents that are a part. */
  private static boolean isOf(List<Token> part, Topic level) {
    int thing = part.isEmpty() ? -1 : Token.last(part).start();
    return level.name().stream().anyMatch(word -> word.start() == thing);
  }

  /** Where the last figure begins that was told; 0 before the first. */
  private int lastStart() {
    return statistics.isEmpty() ? 0 : statistics.get(statistics.size() - 1).span().start();
  }

  /** Where it was counted; or elsewhere, if no one figure counted it. */
  public List<Region> regions(Topic counted, List<Region> elsewhere) {
    return counted.index() < 0 ? elsewhere : statistics.get(counted.index()).regions();
  }

  private boolean isPart(Topic level) {
    return level.index() >= 0 && statistics.get(level.index()).partOf().isPresent();
  }

  /** 占比分别为47%、16%和37%, of the things counted before. */
  public static boolean isOfShares(Reading reading) {
    return !reading.said().isEmpty() && reading.said().get(0).has(PORTION);
  }

  /** Whether places are told from a place on, and no figure behind them. */
  public boolean areSince(int start, List<PlaceMention> places) {
    int first = places.isEmpty() ? -1 : places.get(0).span().start();
    return first >= Math.max(lastStart(), start);
  }

  /** Whether what was counted is one thing, so that figures may differ by when they were so. */
  public static boolean areOne(Row row, List<Topic> counted) {
    return counted.stream()
        .allMatch(topic -> row.words(topic.name()).equals(row.words(counted.get(0).name())));
  }
}
