package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodReader;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the title of a bulletin says of the figures of its tables, where these have no caption.
 *
 * @param name what they count; empty where it does not say
 * @param period when they hold
 */
record TableTitle(String name, Optional<Period> period) {
  static TableTitle of(String title, Optional<LocalDate> publishedOn) {
    String folded = Folding.fold(title);
    String simplified = Folding.simplify(title);
    StringBuilder rest = new StringBuilder();
    Optional<Period> period = Optional.empty();
    int at = 0;
    for (PeriodMention mention : PeriodReader.read(folded, publishedOn, List.of())) {
      if (period.isEmpty() && mention.period().start().isPresent()) {
        period = Optional.of(mention.period());
      }
      rest.append(simplified, at, mention.span().start());
      at = mention.span().end();
    }
    rest.append(simplified, at, simplified.length());
    return new TableTitle(TableCaption.named(rest.toString()), period);
  }
}
