package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.plan.Coming;
import io.github.gongbao.parser.statistic.sentence.scope.Scope;
import io.github.gongbao.parser.statistic.sentence.scope.SectionPeriod;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for a figure beside its name: when, who acted, in which sentence, and if yet. */
final class Governing {
  private static final String YEAR = "年";

  /** What follows the first year of two: 2012年至2022年, 2012年底到2022年底. */
  private static final String AFTER_YEAR = "至到-—底末";

  private final Passage passage;
  private final Scope scope;
  private int actor;
  private int sentenceStart;
  private @Nullable Span sentence;
  private final Coming coming;

  /** The day till which the sentence tells what there is in all, and not what was new on it. */
  private @Nullable PeriodMention till;

  private final LevelPeriods levels = new LevelPeriods();

  Governing(Passage passage, Scope scope) {
    this.passage = passage;
    this.scope = scope;
    this.sentenceStart = passage.span().start();
    this.coming = new Coming(passage.publishedOn().orElse(null));
  }

  void beginSentence(int start) {
    sentenceStart = start;
    coming.beginSentence();
    till = null;
    levels.endSentence();
  }

  /** Whether what the sentence tells is still to come, by its words. */
  Coming coming() {
    return coming;
  }

  /** A figure in the words that were published. */
  Quantity published(Figure figure) {
    Quantity quantity = figure.quantity().orElseThrow();
    return quantity.withText(passage.published(figure.span(), quantity.text()));
  }

  /** The sentence as far as the figure. */
  private String saidBefore(Reading reading) {
    int end = reading.start();
    return reading.row().text().substring(Math.min(sentenceStart, end), end);
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

  /**
   * When a figure holds; where a change came from was before what governs, and when that was only
   * years say from one to the other. What is planned of which nobody says when is of the year that
   * runs, unless a heading or the sentence speaks of another time.
   */
  Optional<Period> period(Reading reading) {
    List<Token> name = reading.core().name();
    PeriodMention governing = scope.periodOf(name, isDeed(name));
    PeriodMention local = levels.of(reading.before(), scope.period());
    PeriodMention mention = local == null ? governing : local;
    if (mention == null || local == null && isContrary(mention)) {
      boolean ahead =
          passage.running() != null
              && coming.is()
              && !passage.ahead()
              && !SectionPeriod.isLater(saidBefore(reading));
      return ahead ? period(passage.running()) : Optional.empty();
    }
    if (local == null && reading.before().isLeft()) {
      boolean said = mention.span().start() >= sentenceStart;
      return begun(mention.period()).filter(b -> said).map(begun -> published(mention, begun));
    }
    Period period = mention.period();
    till = isNew(name) ? null : reading.isCumulative() ? mention : till;
    if (mention.isOneDay() && mention == till) {
      // 27日累计报告病例121例,治愈出院93例: all till that day
      period = period.withStart(Optional.empty());
    }
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

  /** 新增 of 新增病例3例, behind what there is in all. */
  private static boolean isNew(List<Token> name) {
    return !name.isEmpty()
        && name.get(0).has(WordUse.STATUS)
        && !name.get(0).has(WordUse.CUMULATIVE);
  }

  /** When what lasted from a year to another began: at the end of 2012 of 2012年底到2022年底. */
  private static Optional<Period> begun(Period years) {
    String words = years.text();
    int first = words.indexOf(YEAR);
    boolean last = first >= 0 && words.lastIndexOf(YEAR) > first;
    if (!last || AFTER_YEAR.indexOf(words.charAt(first + 1)) < 0) {
      return Optional.empty();
    }
    return years
        .start()
        .map(
            day ->
                day.getDayOfYear() == 1
                    ? years.withEnd(Optional.of(day.plusYears(1).minusDays(1)))
                    : years.withStart(Optional.empty()).withEnd(Optional.of(day)));
  }

  /** 2023年 of a paragraph before for what is still to come. */
  private boolean isContrary(PeriodMention mention) {
    return !passage.span().contains(mention.span())
        && passage.publishedOn().filter(mention::isOver).isPresent()
        && modality() == Modality.PLANNED;
  }

  /** 登记科技成果, 科技成果登记: something was done. */
  private static boolean isDeed(List<Token> name) {
    return !name.isEmpty() && (name.get(0).is(DEED) || name.get(name.size() - 1).is(DEED));
  }

  /** A period in the words that were published. */
  Optional<Period> period(PeriodMention mention) {
    return Optional.of(published(mention, mention.period()));
  }

  private Period published(PeriodMention mention, Period period) {
    Period whole = isRunning(period) && modality() == Modality.PLANNED ? toItsEnd(period) : period;
    return whole.withText(passage.published(mention.span(), period.text()));
  }

  /** 今年 of a bulletin, so far. */
  private boolean isRunning(Period period) {
    Optional<LocalDate> today = passage.publishedOn();
    return today.isPresent()
        && period.text().endsWith(YEAR)
        && period.end().equals(today)
        && period.start().equals(today.map(day -> day.withDayOfYear(1)));
  }

  /** 今年要开工建设…: what is to come may come until the year ends. */
  private static Period toItsEnd(Period year) {
    return year.withEnd(year.start().map(day -> day.plusYears(1).minusDays(1)));
  }

  /** Whether a figure is still to come; where a change begins from is there before it. */
  Modality modality(Reading reading) {
    return reading.before().isLeft() ? Modality.REPORTED : modality();
  }

  private Modality modality() {
    PeriodMention governing = scope.period();
    LocalDate today = passage.publishedOn().orElse(null);
    boolean dated = today != null && governing != null;
    boolean future = dated && governing.beginsAfter(today);
    boolean past =
        dated && governing.endsBy(today) && !(passage.ahead() && isRunning(governing.period()));
    return future || coming.is() || passage.ahead() && !past ? Modality.PLANNED : Modality.REPORTED;
  }
}
