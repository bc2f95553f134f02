package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.actor.ActorReader;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.figure.FigureReader;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodReader;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that was recognised in a text, each kind in text order.
 *
 * @param markers list markers, which are part of no clause
 * @param figures numerals, of whatever kind
 * @param periods words that say when
 * @param places words that say where
 * @param actors words that say who acted
 */
public record Mentions(
    List<Span> markers,
    List<Figure> figures,
    List<PeriodMention> periods,
    List<PlaceMention> places,
    List<ActorMention> actors) {
  private static final FigureReader FIGURES = new FigureReader();

  /**
   * Recognises what a body mentions: first when, so that no date is taken for a figure.
   *
   * @param folded the folded view of the body
   * @param markers the list markers of the body, in order; they are no figures either
   * @param context the folded views of title and source, in this order, which settle what {@code
   *     全省} and {@code 年末} are
   * @param publishedOn the date of publication, against which periods are resolved
   * @param limits behind as many figures as they allow, none is recognised
   */
  public static Mentions read(
      String folded,
      List<Span> markers,
      List<String> context,
      Optional<LocalDate> publishedOn,
      Limits limits) {
    List<PeriodMention> periods = PeriodReader.read(folded, publishedOn, context);
    List<Span> taken = new ArrayList<>(markers);
    periods.forEach(period -> taken.add(period.span()));
    Collections.sort(taken);
    return new Mentions(
        markers,
        FIGURES.read(folded, taken, limits.statistics()),
        periods,
        PlaceReader.read(folded, context),
        ActorReader.read(folded));
  }

  /** The mentions that begin in a block. */
  public Mentions in(Span block) {
    return new Mentions(
        within(markers, span -> span, block),
        within(figures, Figure::span, block),
        within(periods, PeriodMention::span, block),
        within(places, PlaceMention::span, block),
        within(actors, ActorMention::span, block));
  }

  /** Where the marker ends that begins at an offset; the offset where none does. */
  public int markerEnd(int offset) {
    int index = from(markers, span -> span, offset);
    return index < markers.size() && markers.get(index).start() == offset
        ? markers.get(index).end()
        : offset;
  }

  private static <T> List<T> within(List<T> mentions, Function<T, Span> span, Span block) {
    return mentions.subList(from(mentions, span, block.start()), from(mentions, span, block.end()));
  }

  /** The index of the first mention that begins at an offset or behind it. */
  private static <T> int from(List<T> mentions, Function<T, Span> span, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(mentions.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
