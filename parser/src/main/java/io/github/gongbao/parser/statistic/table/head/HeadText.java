package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The words of a head or a line of a caption, and what is mentioned in them.
 *
 * @param published the words as published, without padding
 * @param folded the same words in the folded view
 * @param periods what they say of when
 * @param places what they say of where
 */
public record HeadText(
    String published, String folded, List<PeriodMention> periods, List<PlaceMention> places) {

  private static final String PADDING = " \t\n、,。:;-·*※/";

  /**
   * The words of several heads, read as lines of one text.
   *
   * @param lines the words
   * @param titles the folded views of title and source
   * @param publishedOn the date of publication
   */
  public static List<HeadText> of(
      List<Squeezed> lines, List<String> titles, Optional<LocalDate> publishedOn) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.folded()).append('\n'));
    Mentions mentions = Mentions.read(all.toString(), List.of(), titles, publishedOn, Limits.NONE);
    int[] start = {0};
    return lines.stream()
        .map(
            line -> {
              Span span = new Span(start[0], start[0] + line.folded().length());
              start[0] = span.end() + 1;
              return of(line, mentions.in(span), span.start());
            })
        .toList();
  }

  private static HeadText of(Squeezed line, Mentions mentions, int start) {
    return new HeadText(
        line.published(),
        line.folded(),
        mentions.periods().stream()
            .map(
                period ->
                    new PeriodMention(
                        moved(period.span(), start, line.folded().length()),
                        period.period(),
                        period.role(),
                        period.basis()))
            .toList(),
        mentions.places().stream()
            .map(
                place ->
                    new PlaceMention(
                        moved(place.span(), start, line.folded().length()),
                        place.regions(),
                        place.role()))
            .toList());
  }

  private static Span moved(Span span, int start, int length) {
    return new Span(span.start() - start, Math.min(length, span.end() - start));
  }

  /** Words without what parts them from others. */
  public static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && PADDING.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PADDING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
