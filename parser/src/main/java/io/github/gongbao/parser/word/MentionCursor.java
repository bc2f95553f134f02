package io.github.gongbao.parser.word;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the mentions of a part in step with its characters. */
final class MentionCursor {
  private final List<Span> markers;
  private final List<Figure> figures;
  private final List<PeriodMention> periods;
  private final List<PlaceMention> places;
  private int marker;
  private int figure;
  private int period;
  private int place;

  MentionCursor(Mentions mentions) {
    this.markers = mentions.markers();
    this.figures = mentions.figures();
    this.periods = mentions.periods();
    this.places = mentions.places();
  }

  /** Where the list marker ends that begins at a place; the place where none does. */
  int markerEnd(int at) {
    while (marker < markers.size() && markers.get(marker).start() < at) {
      marker++;
    }
    return marker < markers.size() && markers.get(marker).start() == at
        ? markers.get(marker).end()
        : at;
  }

  /** The mention that begins at a place: first when, then where, then how much. */
  @Nullable Token at(int at) {
    while (period < periods.size() && periods.get(period).span().start() < at) {
      period++;
    }
    while (place < places.size() && places.get(place).span().start() < at) {
      place++;
    }
    while (figure < figures.size() && figures.get(figure).span().start() < at) {
      figure++;
    }
    if (period < periods.size() && periods.get(period).span().start() == at) {
      PeriodMention mention = periods.get(period);
      WordClass is =
          switch (mention.role()) {
            case PERIOD -> WordClass.PERIOD;
            case BASELINE -> WordClass.BASELINE;
            case INCIDENTAL -> WordClass.NOUN;
          };
      return token(mention.span(), is, mention);
    }
    if (place < places.size() && places.get(place).span().start() == at) {
      PlaceMention mention = places.get(place);
      return token(mention.span(), WordClass.PLACE, mention);
    }
    if (figure < figures.size() && figures.get(figure).span().start() == at) {
      Figure mention = figures.get(figure);
      return token(mention.span(), classOf(mention), mention);
    }
    return null;
  }

  private static WordClass classOf(Figure figure) {
    return switch (figure.kind()) {
      case QUANTITY, DURATION -> WordClass.FIGURE;
      case VALUE_UNKNOWN -> WordClass.OTHER;
      case ORDINAL, IDENTIFIER, SET_PHRASE, NOT_UNDERSTOOD -> WordClass.NOUN;
    };
  }

  /** Where the next mention begins behind a place. */
  int next(int at) {
    int next = Integer.MAX_VALUE;
    if (period < periods.size()) {
      next = Math.min(next, periods.get(period).span().start());
    }
    if (place < places.size()) {
      next = Math.min(next, places.get(place).span().start());
    }
    if (figure < figures.size()) {
      next = Math.min(next, figures.get(figure).span().start());
    }
    return next;
  }

  private static Token token(Span span, WordClass is, Object mention) {
    return new Token(span.start(), span.end(), Sense.of(is, mention));
  }
}
