package io.github.gongbao.parser.statistic.sentence.change;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a paragraph: in what direction, and against what, which a figure that does not say
 * so has from its list, its clause, its sentence, its whole or its paragraph.
 */
public final class Changes {
  private final Row row;
  private final Restated restated;

  /** What those are against that nothing nearer tells: of the bulletin, or under its heading. */
  private final @Nullable Basis throughout;

  /** The directions of the figures of a list that have a verb of their own. */
  private List<Optional<Direction>> own = List.of();

  private @Nullable Change lastChange;

  /** Whether the last figure was a change. */
  private boolean changed;

  /** Whether it was one in per cent. */
  private boolean inPercent;

  /** Whether the figure tells of the last change again, in per cent or not. */
  private boolean amid;

  /** The amount that the last figure was a change of in per cent; null where it was of none. */
  private @Nullable Token lastMeasure;

  /** When the level was that a change began from: 从2017年的58起减少到19起,降幅达67.2%. */
  private @Nullable PeriodMention origin;

  /** What the last change was against whose words say so: 环比由下降0.2%转为上涨0.1%. */
  private @Nullable Basis saidBasis;

  /** What the last change in an amount was against: 利用小时同比减少90小时. */
  private @Nullable Basis amountBasis;

  /** Whether the paragraph says different bases. */
  private boolean mixed;

  private @Nullable Basis clauseBasis;

  /** What the clause before is against that has no figure: 环比由增转降,下降2.4%. */
  private @Nullable Basis leadingBasis;

  /** What the clause before says of how much something rose or fell: 猪肉价格涨幅最大,为9.6%. */
  private @Nullable Direction leading;

  /** The same, while the figures of a list are read that it is of. */
  private @Nullable Direction led;

  /** What the changes of parts are against that do not say so: those of their whole. */
  private @Nullable Basis partBasis;

  /** The same for amounts. */
  private @Nullable Basis partAmounts;

  private @Nullable Basis sentenceBasis;

  /** What those of the sentence before are against first. */
  private @Nullable Basis mainBasis;

  private @Nullable Basis paragraphBasis;
  private @Nullable PeriodMention sentenceBaseline;

  public Changes(Row row, @Nullable Basis throughout) {
    this.row = row;
    this.restated = new Restated(row);
    this.throughout = throughout;
  }

  /** Behind a clause, whose words say nothing of the next. */
  public void endClause() {
    clauseBasis = null;
  }

  /** Behind a sentence, whose words say nothing of the next. */
  public void endSentence() {
    mainBasis = sentenceBasis == Basis.YEAR_ON_YEAR ? sentenceBasis : null;
    sentenceBasis = null;
    partBasis = null;
    partAmounts = null;
    leadingBasis = null;
    leading = null;
    sentenceBaseline = null;
    lastChange = null;
    lastMeasure = null;
    origin = null;
  }

  /** 从环比看: what all changes of the paragraph are against from there on. */
  public void pointOfView(int from, int to) {
    Basis said = SaidBasis.of(row, from, to);
    paragraphBasis = said == null ? paragraphBasis : said;
  }

  /** A clause without a figure says against what the next one is, or what it is the most of. */
  public void lead(Before before, int to, boolean first) {
    leading = SaidBasis.extreme(row, before.from(), to);
    boolean all = row.is(to - 1, BASELINE);
    if (before.baseline() != null && (first || all)) {
      sentenceBaseline = before.baseline();
      // 与去年同期相比, in the midst of a sentence is what all behind it is against
      sentenceBasis = first ? sentenceBasis : null;
    }
    if (SaidBasis.isOfBothWays(row, before.from(), to)) {
      pointOfView(before.from(), to);
    }
    Basis basis = leading == null ? before.basis() : SaidBasis.of(row, before.from(), to);
    leadingBasis = basis == Basis.VERSUS ? null : basis;
    if (leadingBasis != null && before.isFlat()) {
      // 环比持平 is a change as well
      say(leadingBasis);
    }
  }

  /**
   * What a change is against; by how much something grew a year on average is told of nothing else.
   */
  private void say(Basis basis) {
    if (basis != Basis.ANNUAL_AVERAGE) {
      mixed |= saidBasis != null && saidBasis != basis;
      saidBasis = basis;
    }
  }

  /** Parts follow of what was told: 同比下降0.3%,环比上涨0.5%。其中 goes on with what came first. */
  public void beginParts() {
    partBasis = sentenceBasis == null && mainBasis != null ? mainBasis : saidBasis;
    partAmounts = saidBasis == null ? amountBasis : saidBasis;
  }

  /** A list of figures begins, each with its direction where it has a verb of its own. */
  public void begin(Reading reading, List<Optional<Direction>> directions) {
    own = directions;
    led = reading.said().isEmpty() ? leading : null;
    leading = null;
    if (reading.direction() == null && !reading.before().reached()) {
      origin = reading.before().fromLevel() ? reading.before().local() : null;
    }
  }

  /**
   * The change that a figure at a place of its list is; empty where it is a level. 增长-5.6% is one
   * downwards.
   */
  public Optional<Change> of(Reading reading, int place, Quantity quantity) {
    boolean percent = quantity.unit().dimension() == Dimension.PERCENT;
    Direction told = reading.direction() == null && percent ? led : reading.direction();
    told = told == null && percent ? likeLast(reading) : told;
    lastMeasure = told != null && percent ? Restated.amount(reading) : null;
    if (told == null) {
      changed &= restated.is(reading, quantity);
      if (reading.before().basis() == null
          && !reading.said().isEmpty()
          && SaidBasis.isOfOne(lastChange)) {
        // 财政收入5亿元、增长3% behind 高于全省2个百分点
        lastChange = null;
      }
      return changed ? Optional.ofNullable(lastChange) : Optional.empty();
    }
    amid = changed && !(percent && inPercent);
    changed = true;
    inPercent = percent;
    boolean minus = quantity.value().signum() < 0;
    Direction direction = minus ? Direction.DOWN : own.get(place).orElse(told);
    lastChange = change(direction, reading, place, percent);
    return Optional.of(lastChange);
  }

  /** 农林水支出20.7% behind 节能环保支出增长29.3%: an amount has no level in per cent, and moves as the last. */
  private @Nullable Direction likeLast(Reading reading) {
    Token measure = Restated.amount(reading);
    boolean alike =
        lastChange != null
            && lastMeasure != null
            && measure != null
            && reading.whole() == null
            && reading.behindIt() == 0
            && row.isSame(measure, lastMeasure);
    return alike ? lastChange.direction() : null;
  }

  /** What says against what a change is, from the nearest to the farthest. */
  private Change change(Direction direction, Reading reading, int place, boolean percent) {
    Before before = reading.before();
    boolean silent = reading.said().isEmpty();
    if (own.size() > 1 && before.baselines().size() == own.size()) {
      return against(direction, before.baselines().get(place));
    }
    if (own.size() > 1 && before.bases().size() == own.size()) {
      return on(direction, before.bases().get(place));
    }
    if (place > 0 && lastChange != null) {
      return like(lastChange, direction);
    }
    if (before.basis() != null) {
      return stated(direction, before, before.basis(), percent);
    }
    if (clauseBasis != null) {
      return on(direction, clauseBasis);
    }
    if (silent && leadingBasis != null) {
      return on(direction, leadingBasis);
    }
    if (silent && !percent && reading.isOfTime()) {
      return on(direction, Basis.UNSTATED);
    }
    if (silent && amid && lastChange != null) {
      // 环比减少2人,下降14%
      return like(lastChange, direction);
    }
    if (sentenceBasis == Basis.YEAR_ON_YEAR) {
      return on(direction, Basis.YEAR_ON_YEAR);
    }
    if (sentenceBaseline != null) {
      return against(direction, sentenceBaseline);
    }
    if (silent && origin != null) {
      return new Change(direction, Basis.VERSUS, Optional.of(origin.period()));
    }
    if (silent && lastChange != null) {
      return like(lastChange, direction);
    }
    Basis amounts = paragraphBasis == null && silent ? partAmounts : paragraphBasis;
    Basis inherited = percent ? inherited() : amounts;
    if (inherited != null) {
      return on(direction, inherited);
    }
    return on(direction, throughout == null ? Basis.UNSTATED : throughout);
  }

  /** The words before the figure say so themselves. */
  private Change stated(Direction direction, Before before, Basis basis, boolean percent) {
    if (basis == Basis.YEAR_ON_YEAR || sentenceBasis == null) {
      sentenceBasis = basis;
    }
    if (basis == Basis.VERSUS) {
      PeriodMention baseline = before.baseline();
      return new Change(
          direction, basis, baseline == null ? Optional.empty() : Optional.of(baseline.period()));
    }
    if (percent) {
      clauseBasis = basis;
      say(basis);
    } else if (basis != Basis.ANNUAL_AVERAGE) {
      amountBasis = basis;
    }
    return on(direction, basis);
  }

  /** What a change is against whose words do not say so: as its whole, or all in the paragraph. */
  private @Nullable Basis inherited() {
    boolean said = throughout == null || sentenceBasis != null;
    return paragraphBasis != null
        ? paragraphBasis
        : partBasis != null ? partBasis : !said ? throughout : mixed ? null : saidBasis;
  }

  private static Change like(Change change, Direction direction) {
    return new Change(direction, change.basis(), change.baseline());
  }

  private static Change on(Direction direction, Basis basis) {
    return new Change(direction, basis, Optional.empty());
  }

  private static Change against(Direction direction, PeriodMention baseline) {
    Basis basis = baseline.basis().orElse(Basis.VERSUS);
    return new Change(
        direction,
        basis,
        basis == Basis.VERSUS ? Optional.of(baseline.period()) : Optional.empty());
  }

  /** By how much a change is: its direction says what a minus does. */
  public static Quantity unsigned(Quantity quantity) {
    return quantity.value().signum() < 0 && quantity.upper().isEmpty()
        ? quantity.withValue(quantity.value().negate())
        : quantity;
  }
}
