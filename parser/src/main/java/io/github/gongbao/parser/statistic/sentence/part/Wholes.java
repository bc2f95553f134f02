package io.github.gongbao.parser.statistic.sentence.part;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.name.Candidate;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of which statistics of a paragraph others are parts. */
public final class Wholes {
  /** That a level is more than its parts counts more than how it is named. */
  private static final int ROOM = 100;

  private final Row row;
  private final List<Statistic> statistics;

  public Wholes(Row row, List<Statistic> statistics) {
    this.row = row;
    this.statistics = statistics;
  }

  /**
   * The place of the statistic that a level is a part of; empty where it is of none.
   *
   * @param breakdown of what parts are told; null where of nothing
   * @param changed whether it is a change
   * @param name its name
   * @param chosen how that was made; null where it is one that was told before
   * @param base what it was completed by; null where by nothing
   */
  public Optional<Integer> of(
      @Nullable Breakdown breakdown,
      Reading reading,
      Quantity quantity,
      boolean changed,
      List<Token> name,
      @Nullable Candidate chosen,
      @Nullable Topic base) {
    if (breakdown == null || breakdown.hasEnded()) {
      return Optional.empty();
    }
    Parts parts = parts(breakdown, quantity, name);
    Topic whole = parts.whole();
    boolean like =
        isLike(whole, quantity.unit())
            && (Topic.isOfEach(whole.name()) || !Topic.isOfEach(name))
            && isLevel(reading, quantity.unit(), changed == whole.change())
            && (changed
                || whole.name().stream().anyMatch(word -> word.is(WordClass.MEAN))
                || quantity.value().compareTo(value(whole)) <= 0);
    if (!like) {
      return Optional.empty();
    }
    Parts.Made made = made(chosen, base, whole);
    boolean kind = !breakdown.isOfKinds() || made == Parts.Made.COMPLETED;
    boolean part = kind && parts.isPart(made, quantity.value(), value(whole));
    return part ? Optional.of(whole.index()) : Optional.empty();
  }

  /**
   * The parts to which a level belongs: those of what is counted in its unit, leaves room for it
   * and is named most like it, 处分7817人 and not 移送司法机关474人 where 其中处分厅局级干部207人 follows on both.
   */
  private Parts parts(Breakdown breakdown, Quantity part, List<Token> name) {
    int most = -1;
    for (Parts parts : breakdown.all()) {
      boolean may = part.unit().equals(parts.whole().unit()) && !isPartBefore(parts, breakdown);
      int like = may ? likeness(parts, part, name) : -1;
      if (like > most) {
        most = like;
        breakdown.turnTo(parts);
      }
    }
    return breakdown.last();
  }

  /** 小学女生 of 小学在校生50人,其中女生24人;初中在校生20人,其中女生9人: a part of another whole before the semicolon. */
  private boolean isPartBefore(Parts parts, Breakdown breakdown) {
    Topic whole = parts.whole();
    return whole.index() >= 0
        && whole.segment() < breakdown.whole().segment()
        && statistics.get(whole.index()).partOf().isPresent();
  }

  private int likeness(Parts parts, Quantity part, List<Token> name) {
    return row.likeness(name, parts.whole().name())
        + (parts.leaveRoomFor(part.value(), value(parts.whole())) ? ROOM : 0);
  }

  private Parts.Made made(@Nullable Candidate chosen, @Nullable Topic base, Topic whole) {
    if (chosen == null ? base == whole : chosen.topic() != null) {
      return Parts.Made.COMPLETED;
    }
    return chosen == null || row.endAlike(chosen.name(), whole.name())
        ? Parts.Made.LIKE_WHOLE
        : Parts.Made.BY_ITSELF;
  }

  private BigDecimal value(Topic whole) {
    return statistics.get(whole.index()).quantity().value();
  }

  private static boolean isLike(Topic whole, Unit unit) {
    return whole.index() >= 0 && unit.equals(whole.unit());
  }

  private static boolean isLevel(Reading reading, Unit unit, boolean same) {
    return same && unit.dimension() != Dimension.PERCENT && reading.whole() == null;
  }

  /** Figures of which it was doubtful are parts where they add up to the whole. */
  public void addUp(@Nullable Breakdown breakdown, Reading reading, int index, List<Token> name) {
    if (breakdown == null) {
      return;
    }
    Statistic level = statistics.get(index);
    Unit unit = level.quantity().unit();
    Parts parts = parts(breakdown, level.quantity(), name);
    Topic whole = parts.whole();
    if (!whole.change()
        && isLike(whole, unit)
        && isLevel(reading, unit, level.change().isEmpty())) {
      for (int i : parts.addUp(index, level.quantity().value(), value(whole))) {
        statistics.set(i, statistics.get(i).withPartOf(whole.index()));
      }
    }
  }
}
