package io.github.gongbao.json;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Coordinates;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Releases of every kind that can exist: all components, present and absent, nested and empty. */
public final class AnyRelease {
  private AnyRelease() {}

  public static Arbitrary<Release> release() {
    return text().flatMap(AnyRelease::releaseOf);
  }

  private static Arbitrary<Release> releaseOf(String text) {
    Span whole = new Span(0, text.length());
    Arbitrary<Release> bare =
        Combinators.combine(
                text(),
                Arbitraries.of(ReleaseKind.class),
                Arbitraries.of(Script.class),
                block(whole).list().ofMaxSize(4),
                measure(whole, 2).list().ofMaxSize(3),
                exchange(whole).list().ofMaxSize(2),
                statistic(whole).list().ofMaxSize(4),
                diagnostic(whole).list().ofMaxSize(2))
            .as(
                (title, kind, script, blocks, measures, exchanges, statistics, diagnostics) ->
                    new Release(
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        kind,
                        script,
                        text,
                        blocks,
                        measures,
                        exchanges,
                        linked(statistics, blocks),
                        diagnostics));
    Arbitrary<Optional<OffsetDateTime>> time = optional(time());
    Arbitrary<Release> timed =
        Combinators.combine(bare, time, optional(date()))
            .as(
                (release, at, on) ->
                    release
                        .withPublishedAt(at)
                        .withPublishedOn(at.map(OffsetDateTime::toLocalDate).or(() -> on)));
    return Combinators.combine(
            timed, optional(text()), optional(text()), optional(text()), optional(date()))
        .as(
            (release, a, b, c, writtenOn) ->
                release
                    .withUrl(a)
                    .withSource(b)
                    .withEditor(c)
                    .withDocumentNumber(a)
                    .withIndexNumber(b)
                    .withIssuer(c)
                    .withSite(b)
                    .withTemplate(a)
                    .withWrittenOn(writtenOn));
  }

  static Arbitrary<Quantity> quantity() {
    return Combinators.combine(
            text(), number(), number(), Arbitraries.of(Approximation.class), unit())
        .as(
            (words, one, other, approximation, unit) ->
                one.compareTo(other) < 0
                    ? new Quantity(words, one, Optional.of(other), approximation, unit)
                    : new Quantity(words, one, Optional.empty(), approximation, unit));
  }

  /** Numbers of every scale: 115000 and 1.15E+5 and 115000.00. */
  static Arbitrary<BigDecimal> number() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
            Arbitraries.integers().between(-12, 12))
        .as(BigDecimal::new);
  }

  private static Arbitrary<Unit> unit() {
    return Combinators.combine(
            text(), Arbitraries.of(Dimension.class), optional(text()), optional(text()))
        .as(Unit::new);
  }

  private static Arbitrary<Period> period() {
    return Combinators.combine(text(), optional(date()), optional(date()))
        .as(
            (words, one, other) ->
                one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                    ? new Period(words, other, one)
                    : new Period(words, one, other));
  }

  private static Arbitrary<Change> change() {
    return Combinators.combine(
            Arbitraries.of(Direction.class), Arbitraries.of(Basis.class), optional(period()))
        .as(Change::new);
  }

  private static Arbitrary<Region> region() {
    return Combinators.combine(Arbitraries.strings().numeric().ofLength(6), text()).as(Region::new);
  }

  private static Arbitrary<Statistic> statistic(Span whole) {
    return span(whole)
        .flatMap(
            sentence ->
                Combinators.combine(
                        quantity(),
                        text(),
                        optional(text()),
                        optional(period()),
                        region().list().ofMaxSize(2),
                        optional(change()),
                        Arbitraries.of(Modality.class),
                        span(sentence))
                    .as(
                        (quantity, indicator, actor, period, regions, change, modality, span) ->
                            new Statistic(
                                quantity,
                                indicator,
                                actor,
                                period,
                                regions,
                                change,
                                Optional.empty(),
                                modality,
                                span,
                                sentence,
                                Optional.empty())));
  }

  /**
   * Every second statistic as a part of the one before it, and in the first table if there is one.
   */
  private static List<Statistic> linked(List<Statistic> statistics, List<Block> blocks) {
    int table = 0;
    while (table < blocks.size() && !(blocks.get(table) instanceof Block.Table)) {
      table++;
    }
    Optional<Coordinates> cell =
        table == blocks.size()
            ? Optional.empty()
            : Optional.of(new Coordinates(table, 3, 1, List.of("北　京"), List.of("环比", "上月=100")));
    List<Statistic> linked = new ArrayList<>(statistics);
    for (int i = 1; i < linked.size(); i += 2) {
      linked.set(i, linked.get(i).withPartOf(i - 1).withCell(cell));
    }
    return linked;
  }

  private static Arbitrary<Measure> measure(Span whole, int depth) {
    return span(whole)
        .flatMap(
            span ->
                Combinators.combine(
                        text(),
                        Arbitraries.integers().between(1, 99),
                        text(),
                        Arbitraries.of(Modality.class),
                        depth == 0
                            ? Arbitraries.just(List.<Measure>of())
                            : measure(span, depth - 1).list().ofMaxSize(2))
                    .as(
                        (marker, ordinal, heading, modality, children) ->
                            new Measure(marker, ordinal, heading, modality, span, children)));
  }

  private static Arbitrary<Exchange> exchange(Span whole) {
    return span(whole)
        .flatMap(
            span ->
                Combinators.combine(
                        optional(text()),
                        optional(text()),
                        optional(text()),
                        optional(text()),
                        span(span))
                    .as(
                        (speaker, role, topic, question, answer) ->
                            new Exchange(speaker, role, topic, question, span, answer)));
  }

  private static Arbitrary<Diagnostic> diagnostic(Span whole) {
    return Combinators.combine(Arbitraries.of(Diagnostic.Code.class), text(), optional(span(whole)))
        .as(Diagnostic::new);
  }

  private static Arbitrary<Block> block(Span whole) {
    return span(whole)
        .flatMap(
            span ->
                Arbitraries.oneOf(
                    Arbitraries.of(
                        new Block.Paragraph(span),
                        new Block.ListItem(span),
                        new Block.Quote(span),
                        new Block.Signature(span)),
                    Arbitraries.integers().between(1, 6).map(n -> new Block.Heading(span, n)),
                    optional(text()).map(url -> new Block.Image(span, url)),
                    optional(text()).map(url -> new Block.Attachment(span, url)),
                    row(span).list().ofMaxSize(2).map(rows -> new Block.Table(span, rows))));
  }

  private static Arbitrary<Block.Row> row(Span table) {
    return Combinators.combine(
            span(table),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(true, false))
        .as(Block.Cell::new)
        .list()
        .ofMaxSize(3)
        .map(Block.Row::new);
  }

  private static Arbitrary<Span> span(Span outer) {
    Arbitrary<Integer> offset = Arbitraries.integers().between(outer.start(), outer.end());
    return Combinators.combine(offset, offset)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
  }

  /** Han characters of the plane and beyond it, digits, what JSON escapes, what CSV quotes. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withCharRange('一', '龥')
        .withCharRange(' ', '~')
        .withChars("\n\t\"\\,，。“”％‰é　")
        .ofMaxLength(12)
        .flatMap(s -> Arbitraries.of(s, s, s + "\uD842\uDFB7", s + "\u2028"));
  }

  private static Arbitrary<LocalDate> date() {
    return Arbitraries.longs()
        .between(LocalDate.of(1949, 10, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<OffsetDateTime> time() {
    Arbitrary<ZoneOffset> offset =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(ZoneOffset.ofHours(8))),
            Tuple.of(1, Arbitraries.just(ZoneOffset.UTC)),
            Tuple.of(
                2,
                Arbitraries.integers()
                    .between(-18 * 60, 18 * 60)
                    .map(minutes -> ZoneOffset.ofTotalSeconds(60 * minutes))));
    Arbitrary<LocalTime> clock =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .map(minute -> LocalTime.ofSecondOfDay(60L * minute)),
            Arbitraries.longs()
                .between(0, LocalTime.MAX.toNanoOfDay())
                .map(LocalTime::ofNanoOfDay));
    return Combinators.combine(date(), clock, offset).as(OffsetDateTime::of);
  }

  private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> value) {
    return value.optional();
  }
}
