package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.Phrase.Ends;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which figures of a paragraph are changes, and what they are measured against. */
final class Changes {
  private final Passage passage;
  private final Scope scope;

  /** The change that the last figure was, if it was one. */
  private Optional<Change> last = Optional.empty();

  /** When the level was that the last change began from: {@code 从2017年的58起减少到…，降幅达67.2%}. */
  private @Nullable PeriodMention from;

  /** Where the last sentence began that names one baseline for all its changes. */
  private int sentenceOfBaseline = -1;

  Changes(Passage passage, Scope scope) {
    this.passage = passage;
    this.scope = scope;
  }

  /**
   * The changes of the figures of a list, each empty where its figure is a level.
   *
   * @param first whether they are the first figures of their sentence
   */
  List<Optional<Change>> read(Phrase phrase, Clause clause, int count, boolean first) {
    if (phrase.ends() != Ends.TO && phrase.direction().isEmpty()) {
      from = phrase.ends() == Ends.FROM ? clause.local() : null;
    }
    List<Optional<Change>> changes = againstEach(phrase, clause, count);
    if (changes.isEmpty()) {
      Optional<Change> one =
          phrase.direction().map(direction -> change(direction, phrase, clause, first));
      changes = Collections.nCopies(count, one);
    }
    last = changes.get(count - 1);
    return changes;
  }

  /** 分别比上月末和上年同期低0.1个和1.6个百分点: as many baselines as figures. */
  private static List<Optional<Change>> againstEach(Phrase phrase, Clause clause, int count) {
    if (count < 2 || phrase.direction().isEmpty()) {
      return List.of();
    }
    Direction direction = phrase.direction().get();
    List<Basis> bases = clause.bases();
    if (count == bases.size()) {
      return bases.stream()
          .map(basis -> Optional.of(new Change(direction, basis, Optional.empty())))
          .toList();
    }
    List<PeriodMention> baselines = clause.baselines();
    return count == baselines.size()
        ? baselines.stream().map(baseline -> Optional.of(against(direction, baseline))).toList()
        : List.of();
  }

  private static Change against(Direction direction, PeriodMention baseline) {
    Basis basis = Clause.basisOf(baseline);
    return new Change(
        direction,
        basis,
        basis == Basis.VERSUS ? Optional.of(baseline.period()) : Optional.empty());
  }

  private Change change(Direction direction, Phrase phrase, Clause clause, boolean first) {
    if (phrase.basis().isPresent()) {
      return stated(direction, phrase.basis().get(), clause);
    }
    if (scope.basis() == Basis.YEAR_ON_YEAR) {
      return new Change(direction, Basis.YEAR_ON_YEAR, Optional.empty());
    }
    int sentence = scope.sentenceStart();
    Optional<PeriodMention> baseline = passage.baselineBetween(sentence, clause.start());
    if (baseline.isPresent() && (first || sentenceOfBaseline == sentence)) {
      sentenceOfBaseline = sentence;
      return against(direction, baseline.get());
    }
    if (!first && phrase.saysNothing() && last.isPresent()) {
      return new Change(direction, last.get().basis(), last.get().baseline());
    }
    if (!first && phrase.name().isEmpty() && from != null) {
      return new Change(direction, Basis.VERSUS, Optional.of(from.period()));
    }
    Basis throughout = passage.yearOnYearThroughout() ? Basis.YEAR_ON_YEAR : Basis.UNSTATED;
    return new Change(direction, scope.basisOfParagraph().orElse(throughout), Optional.empty());
  }

  private Change stated(Direction direction, Basis basis, Clause clause) {
    if (basis == Basis.YEAR_ON_YEAR || scope.basis() == null) {
      scope.basis(basis);
    }
    return new Change(
        direction,
        basis,
        basis == Basis.VERSUS ? clause.against().map(PeriodMention::period) : Optional.empty());
  }
}
