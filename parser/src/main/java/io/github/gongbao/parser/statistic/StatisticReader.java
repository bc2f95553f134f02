package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Figure;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.PeriodMention;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statistics of a body from what was recognised in it. */
public final class StatisticReader {
  private StatisticReader() {}

  /**
   * The statistics of a body, in text order, and what could not be settled.
   *
   * @param body the body
   * @param mentions what was recognised in it
   * @param publishedOn when it was published: what begins later is planned
   */
  public static Statistics read(BodyText body, Mentions mentions, Optional<LocalDate> publishedOn) {
    List<Statistic> statistics = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    String simplified = Folding.simplify(body.text());
    boolean yearOnYear = body.folded().contains("下同");
    Optional<PeriodMention> introduced = Optional.empty();
    for (Block block : body.blocks()) {
      if (!(block instanceof Block.Table)) {
        Passage passage =
            new Passage(
                body, simplified, yearOnYear, publishedOn, block.span(), mentions.in(block.span()));
        PassageReader reader = new PassageReader(passage, introduced, statistics, diagnostics);
        reader.read();
        introduced = reader.introduced();
      }
    }
    mentions.figures().forEach(figure -> doubt(figure, body).ifPresent(diagnostics::add));
    return new Statistics(statistics, diagnostics);
  }

  private static Optional<Diagnostic> doubt(Figure figure, BodyText body) {
    String quote = body.text().substring(figure.span().start(), figure.span().end());
    return switch (figure.kind()) {
      case VALUE_UNKNOWN ->
          Optional.of(
              new Diagnostic(
                  Diagnostic.Code.VALUE_UNKNOWN,
                  "a quantity without a number: " + quote,
                  Optional.of(figure.span())));
      case NOT_UNDERSTOOD ->
          Optional.of(
              new Diagnostic(
                  Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
                  "a figure that no rule understood: " + quote,
                  Optional.of(figure.span())));
      default -> Optional.empty();
    };
  }
}
