package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.scope.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for a figure beside its name: when, who acted, in which sentence, and if yet. */
final class Governing {
  private final Passage passage;
  private final Scope scope;
  private int actor;
  private int sentenceStart;
  private @Nullable Span sentence;
  private boolean planned;

  Governing(Passage passage, Scope scope) {
    this.passage = passage;
    this.scope = scope;
    this.sentenceStart = passage.span().start();
  }

  void beginSentence(int start) {
    sentenceStart = start;
    planned = false;
  }

  /** What the sentence goes on to tell is still to come. */
  void plan() {
    planned = true;
  }

  /** A figure in the words that were published. */
  Quantity published(Figure figure) {
    Quantity quantity = figure.quantity().orElseThrow();
    return quantity.withText(passage.published(figure.span(), quantity.text()));
  }

  /** The sentence of a figure. */
  Span sentence(Span figure) {
    if (sentence == null || !sentence.contains(figure)) {
      sentence = passage.sentence(sentenceStart, figure.end());
    }
    return sentence;
  }

  /** The last who acted before a place in its sentence; the places asked for go forward. */
  Optional<String> actor(int offset) {
    List<ActorMention> actors = passage.mentions().actors();
    while (actor < actors.size() && actors.get(actor).span().start() < offset) {
      actor++;
    }
    if (actor == 0 || actors.get(actor - 1).span().start() < sentenceStart) {
      return Optional.empty();
    }
    return Optional.of(actors.get(actor - 1).name());
  }

  Optional<Period> period(Reading reading) {
    PeriodMention governing = scope.period();
    PeriodMention local = reading.before().local();
    PeriodMention mention = local == null ? governing : local;
    if (mention == null) {
      return Optional.empty();
    }
    Period period = mention.period();
    boolean yearBefore =
        period.start().isEmpty()
            && period.end().isEmpty()
            && (period.text().contains("去年") || period.text().contains("上年"));
    if (yearBefore && governing != null && governing != mention) {
      Period thisYear = governing.period();
      period =
          new Period(
              period.text(),
              thisYear.start().map(day -> day.minusYears(1)),
              thisYear.end().map(day -> day.minusYears(1)));
    }
    return Optional.of(published(mention, period));
  }

  /** A period in the words that were published. */
  Optional<Period> period(PeriodMention mention) {
    return Optional.of(published(mention, mention.period()));
  }

  private Period published(PeriodMention mention, Period period) {
    return period.withText(passage.published(mention.span(), period.text()));
  }

  Modality modality() {
    PeriodMention governing = scope.period();
    LocalDate today = passage.publishedOn().orElse(null);
    boolean dated = today != null && governing != null;
    boolean future =
        dated && governing.period().start().filter(start -> start.isAfter(today)).isPresent();
    boolean past = dated && governing.period().end().filter(end -> !end.isAfter(today)).isPresent();
    return future || planned || passage.ahead() && !past ? Modality.PLANNED : Modality.REPORTED;
  }
}
