package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.text.BodyText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One paragraph with what was recognised in it.
 *
 * @param body the body it is of
 * @param simplified the whole body in simplified characters
 * @param yearOnYearThroughout whether the bulletin says that all its changes are year on year
 *     ({@code 下同})
 * @param publishedOn when the bulletin was published
 * @param span the paragraph
 * @param mentions what was recognised in it
 */
record Passage(
    BodyText body,
    String simplified,
    boolean yearOnYearThroughout,
    Optional<LocalDate> publishedOn,
    Span span,
    Mentions mentions) {
  /** How clauses begin that say why or after what, and not of what. */
  private static final String CIRCUMSTANCES = "受由据按为在随经以因当";

  private static final String SENTENCE_ENDS = "。！!？?\n";

  String folded() {
    return body.folded();
  }

  String published(Span quote) {
    return body.text().substring(quote.start(), quote.end());
  }

  /** The words between two offsets, read against what was recognised there. */
  Clause clause(int start, int end) {
    return Clause.of(this, start, end);
  }

  /** Where the words before a figure end: before 每秒, which is part of its unit 立方米/秒. */
  int wordsEnd(Figure figure) {
    int start = figure.span().start();
    String unit = figure.quantity().orElseThrow().unit().symbol();
    int per = unit.indexOf('/');
    String said = per < 0 ? "" : "每" + unit.substring(per + 1).replace("/", "每");
    boolean before = !said.isEmpty() && simplified.startsWith(said, start - said.length());
    return before ? start - said.length() : start;
  }

  /** Where the clause ends that a figure stands in. */
  String behind(Figure figure) {
    int from = figure.span().end();
    return simplified.substring(from, NounPhrase.clauseEnd(simplified, from, span.end()));
  }

  /** Whether a counted or measured figure begins between two offsets. */
  boolean hasFigure(int from, int to) {
    return mentions.in(new Span(from, to)).figures().stream()
        .anyMatch(f -> f.kind() == Figure.Kind.QUANTITY || f.kind() == Figure.Kind.DURATION);
  }

  /** One past the last of the figures that stand in one list with the given one. */
  int runEnd(int first) {
    List<Figure> figures = mentions.figures();
    int end = first + 1;
    while (end < figures.size()
        && figures.get(end).kind() == Figure.Kind.QUANTITY
        && isListed(figures.get(end - 1).span().end(), figures.get(end).span().start())) {
      end++;
    }
    return end;
  }

  private boolean isListed(int from, int to) {
    String between = simplified.substring(from, to).strip();
    return switch (between) {
      case "、", "和", "与", "及", "以及" -> true;
      default -> false;
    };
  }

  /** The sentence around a figure. */
  Span sentence(int start, int inside) {
    int end = inside;
    while (end < span.end() && SENTENCE_ENDS.indexOf(simplified.charAt(end)) < 0) {
      end++;
    }
    if (end < span.end() && simplified.charAt(end) != '\n') {
      end++;
    }
    int from = Math.max(start, span.start());
    while (from < inside && Character.isWhitespace(simplified.charAt(from))) {
      from++;
    }
    return new Span(from, end);
  }

  /**
   * What the clause right before a place speaks of: {@code 中国经济} of {@code 中国经济保持稳定较快增长，}; empty
   * where that clause says only when or where.
   */
  String topic(int sentence, int clause) {
    int end = clause - 1;
    if (end <= sentence || "，,".indexOf(simplified.charAt(end)) < 0) {
      return "";
    }
    if (simplified.charAt(end - 1) == '看') {
      return "";
    }
    int start = end;
    while (start > sentence && "，,；;：:。".indexOf(simplified.charAt(start - 1)) < 0) {
      start--;
    }
    if (CIRCUMSTANCES.indexOf(simplified.charAt(start)) >= 0) {
      return "";
    }
    Clause before = clause(start, end);
    String name = Phrase.read(before.words(), before.basis()).name();
    return name.endsWith("中") ? name.substring(0, name.length() - 1) : name;
  }

  /** The last baseline that is said between two offsets. */
  Optional<PeriodMention> baselineBetween(int from, int to) {
    return mentions.in(new Span(from, Math.max(from, to))).periods().stream()
        .filter(p -> p.role() == PeriodMention.Role.BASELINE)
        .reduce((earlier, later) -> later);
  }
}
