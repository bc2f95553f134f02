package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.Home;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where the token that the reading has reached holds: the nearest period and places before
 * it that govern. What a bracket says ends with it.
 */
public final class Scope {
  private final Row row;
  private final PeriodScope periods;
  private final PlaceScope places;
  private int at;

  /**
   * Begins before the first token.
   *
   * @param introduced the period that paragraphs before have introduced
   * @param base the period that the text or the section is of; null where that is not known
   * @param today when the text was published; null where that is not known
   * @param home the division that the text is of; null where that is not known
   */
  public Scope(
      Row row,
      @Nullable PeriodMention introduced,
      @Nullable PeriodMention base,
      @Nullable LocalDate today,
      @Nullable Home home) {
    this.row = row;
    this.periods = new PeriodScope(row, introduced, base, today);
    this.places = new PlaceScope(row, home);
  }

  /** Takes in what governs up to a token. */
  public void advance(int to) {
    while (at < to) {
      periods.take(row.get(at), at);
      places.take(row.get(at), at);
      at++;
    }
  }

  /** A figure stood here: places behind it begin a list of their own. */
  public void passFigure() {
    places.passFigure();
  }

  public @Nullable PeriodMention period() {
    return periods.now();
  }

  /** The periods that the row has named so far and that governed, in order. */
  public List<PeriodMention> told() {
    return periods.told();
  }

  /**
   * The period of a figure.
   *
   * @param name what its clause says
   * @param deed whether that is something done, and not what there is at the end of a period
   */
  public @Nullable PeriodMention periodOf(List<Token> name, boolean deed) {
    return periods.of(name, deed);
  }

  public List<PlaceMention> places() {
    return places.places();
  }

  public List<Region> regions() {
    return places.regions();
  }
}
