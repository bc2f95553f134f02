package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.head.HeadReader;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import io.github.gongbao.parser.statistic.table.head.HeadTime;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import java.time.LocalDate;
import java.util.Optional;

/** When the figures of a table hold, as a line over it or the first sentence of the body says. */
public final class CaptionTime {
  private CaptionTime() {}

  /** What a sentence says of when by how it or one of its clauses begins, and nothing else. */
  public static Caption opening(HeadText sentence) {
    Optional<Period> when =
        sentence.periods().stream()
            .filter(mention -> mention.role() == PeriodMention.Role.PERIOD)
            .filter(mention -> opens(sentence.folded(), mention.span().start()))
            .filter(mention -> mention.period().start().isPresent())
            .filter(mention -> mention.period().end().isPresent())
            .findFirst()
            .map(mention -> finest(sentence, mention, clauseEnd(sentence, mention)).period());
    return Caption.NONE.at(when);
  }

  private static boolean opens(String folded, int at) {
    return at == 0
        || ",(".indexOf(folded.charAt(at - 1)) >= 0
        || CaptionWords.PRESENTING.ends(folded, at) > 0;
  }

  /** The time that a line names, and no base that something is compared with. */
  static Optional<Period> of(HeadText line) {
    for (PeriodMention mention : line.periods()) {
      boolean dated = mention.period().start().isPresent() || mention.period().end().isPresent();
      boolean base =
          mention.role() == PeriodMention.Role.BASELINE
              || HeadReader.isBase(line.folded(), mention.span().end())
              || PeriodMention.isYear(mention.period())
                  && HeadTime.isNumbered(line.folded(), mention.span().end());
      if (dated && !base) {
        PeriodMention finest = finest(line, mention, line.folded().length());
        return Optional.of(
            finest
                .period()
                .withText(line.published().substring(finest.span().start(), finest.span().end())));
      }
    }
    String folded = line.folded();
    int digits = folded.length();
    while (digits > 0 && (Cell.DIGITS + "./-").indexOf(folded.charAt(digits - 1)) >= 0) {
      digits--;
    }
    String last = folded.substring(digits);
    return Cell.isMonth(last) ? Optional.of(HeadTime.month(last)) : Optional.empty();
  }

  /** 3月份 of 2022年社会服务统计3月份报表: the month of a year that a line names apart. */
  private static PeriodMention finest(HeadText line, PeriodMention year, int to) {
    if (PeriodMention.isYear(year.period())) {
      for (PeriodMention mention : line.periods()) {
        int at = mention.span().start();
        boolean after = at > year.span().end() && at < to;
        if (after && isWithin(mention.period(), year.period())) {
          return mention;
        }
      }
    }
    return year;
  }

  private static int clauseEnd(HeadText sentence, PeriodMention mention) {
    int comma = sentence.folded().indexOf(',', mention.span().end());
    return comma < 0 ? sentence.folded().length() : comma;
  }

  private static boolean isWithin(Period part, Period year) {
    LocalDate first = year.start().orElseThrow();
    LocalDate last = year.end().orElseThrow();
    return part.end().filter(end -> !end.isBefore(first) && !end.isAfter(last)).isPresent()
        && part.start().filter(start -> start.isBefore(first)).isEmpty()
        && !PeriodMention.isYear(part);
  }
}
