package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.CharacterSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One paragraph with what was recognised in it.
 *
 * @param body the body it is of
 * @param yearOnYearThroughout whether the bulletin says that all its changes are year on year
 *     ({@code 下同})
 * @param publishedOn when the bulletin was published
 * @param span the paragraph
 * @param mentions what was recognised in it
 */
record Passage(
    BodyText body,
    boolean yearOnYearThroughout,
    Optional<LocalDate> publishedOn,
    Span span,
    Mentions mentions) {
  private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。！!？?\n");

  /**
   * The words of a span as they were published.
   *
   * @param folded the same words in the folded view
   */
  String published(Span quote, String folded) {
    boolean same =
        folded.length() == quote.length() && body.text().startsWith(folded, quote.start());
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
