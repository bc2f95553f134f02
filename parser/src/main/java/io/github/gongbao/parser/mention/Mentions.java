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
import io.github.gongbao.parser.text.Spanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All that was recognised in a text, each kind in text order.
 *
 * @param markers list markers, which are part of no clause
 * @param figures numerals, of whatever kind
 * @param periods words that say when
 * @param places words that say where
 * @param actors words that say who acted
 * @param home the division that title or source speak of; empty where they do of none, or of
 *     several, or of the whole country
 */
public record Mentions(
    List<Span> markers,
    List<Figure> figures,
    List<PeriodMention> periods,
    List<PlaceMention> places,
    List<ActorMention> actors,
    Optional<Home> home) {
  /** Of a text that mentions nothing. */
  public static final Mentions NONE =
      new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  private static final FigureReader FIGURES = new FigureReader();

  /**
   * Recognises what a body mentions: first when, so that no date is taken for a figure.
   *
   * @param folded the folded view of the body
   * @param markers the list markers of the body, in order; they are no figures either
   * @param context the folded views of title, source and what else tells whose it is, in this
   *     order, which settle what {@code 全省} and {@code 年末} are
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
    for (PeriodMention period : periods) {
      taken.add(period.span());
    }
    Collections.sort(taken);
    List<String> around = Home.around(context, folded);
    List<PlaceMention> places = PlaceReader.read(folded, around);
    return new Mentions(
        markers,
        FIGURES.read(folded, taken, limits.statistics()),
        periods,
        places,
        ActorReader.read(folded, places),
        Home.of(around, folded, places));
  }

  /** The mentions that begin in a block. */
  public Mentions in(Span block) {
    return new Mentions(
        markers.subList(marker(block.start()), marker(block.end())),
        within(figures, block),
        within(periods, block),
        within(places, block),
        within(actors, block),
        home);
  }

  /** The index of the first marker that begins at an offset or behind it. */
  private int marker(int offset) {
    int found = Collections.binarySearch(markers, new Span(offset, offset));
    return found < 0 ? -found - 1 : found;
  }

  private static <T extends Spanned> List<T> within(List<T> mentions, Span block) {
    return mentions.subList(from(mentions, block.start()), from(mentions, block.end()));
  }

  /** The index of the first mention that begins at an offset or behind it. */
  private static int from(List<? extends Spanned> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
