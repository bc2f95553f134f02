package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.CharacterSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph with what was recognised in it.
 *
 * @param body the body it is of
 * @param throughout what all changes are against that do not say so: year on year where the
 *     bulletin says 下同, or what the heading over the paragraph says; null where nothing does
 * @param publishedOn when the bulletin was published
 * @param ahead whether the headings over it say that it tells what is still to come
 * @param running the year that the title is of and that is not over; null where it is of none
 * @param span the paragraph
 * @param mentions what was recognised in it
 */
record Passage(
    BodyText body,
    @Nullable Basis throughout,
    Optional<LocalDate> publishedOn,
    boolean ahead,
    @Nullable PeriodMention running,
    Span span,
    Mentions mentions) {
  private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。！!？?\n");

  /**
   * The words of a span as they were published.
   *
   * @param quote the span; empty for words that are not of the body
   * @param folded the same words in the folded view
   */
  String published(Span quote, String folded) {
    boolean same =
        quote.length() == 0
            || folded.length() == quote.length() && body.text().startsWith(folded, quote.start());
    return same ? folded : body.text().substring(quote.start(), quote.end());
  }

  /** The sentence around a figure. */
  Span sentence(int start, int inside) {
    String text = body.folded();
    int end = inside;
    while (end < span.end() && !SENTENCE_ENDS.has(text.charAt(end))) {
      end++;
    }
    if (end < span.end() && text.charAt(end) != '\n') {
      end++;
    }
    int from = Math.max(start, span.start());
    while (from < inside && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, end);
  }
}
