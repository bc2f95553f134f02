package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.text.Folding;
import java.util.List;

/**
 * The words of a head or a line of a caption, and what is mentioned in them.
 *
 * @param published the words as published, without padding
 * @param folded the same words in the folded view
 * @param simplified the same words in simplified characters
 * @param periods what they say of when
 * @param places what they say of where
 */
record HeadText(
    String published,
    String folded,
    String simplified,
    List<PeriodMention> periods,
    List<PlaceMention> places) {

  /**
   * The words of several heads, read as lines of one text.
   *
   * @param lines the words
   * @param context what mentions are resolved against
   */
  static List<HeadText> of(List<Squeezed> lines, TableContext context) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.folded()).append('\n'));
    Mentions mentions =
        Mentions.read(all.toString(), List.of(), context.titles(), context.publishedOn());
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
        Folding.simplify(line.published()),
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
}
