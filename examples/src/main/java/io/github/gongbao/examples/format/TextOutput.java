package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.table.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A release for people: head, measures as a tree, exchanges, statistics as a table, doubts. */
public final class TextOutput implements Output {
  private static final int CONTEXT = 12;

  private final Writer target;
  private final StringWriter page = new StringWriter();
  private final PrintWriter out = new PrintWriter(page);
  private final DisplayWidth width;

  public TextOutput(Writer target, DisplayWidth width) {
    this.target = target;
    this.width = width;
  }

  @Override
  public void write(Document document) throws IOException {
    print(document.input(), document.release());
    target.append(page.getBuffer());
    target.flush();
    page.getBuffer().setLength(0);
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  private void print(String input, Release release) {
    out.println(release.title().isEmpty() ? input : release.title());
    printHead(release);
    if (!release.measures().isEmpty()) {
      out.println("\nMeasures");
      release.measures().forEach(measure -> printMeasure(measure, "  ", "  "));
    }
    if (!release.exchanges().isEmpty()) {
      out.println("\nQuestions and answers");
      release.exchanges().forEach(this::printExchange);
    }
    if (!release.statistics().isEmpty()) {
      out.println("\nStatistics");
      printStatistics(release);
    }
    if (!release.diagnostics().isEmpty()) {
      out.println("\nDoubts");
      release.diagnostics().forEach(d -> out.println("  " + d.code().label() + ": " + d.message()));
    }
    out.println();
  }

  private void printHead(Release release) {
    Optional<Object> published =
        release.publishedAt().<Object>map(time -> time).or(release::publishedOn);
    printHead("published", published);
    printHead("source", release.source());
    printHead("editor", release.editor());
    printHead("number", release.documentNumber());
    printHead("url", release.url());
    printHead("kind", Optional.of(release.kind().label() + ", " + release.script().label()));
  }

  private void printHead(String name, Optional<?> value) {
    value.ifPresent(v -> out.println("  " + width.padded(name, 11) + v));
  }

  private void printMeasure(Measure measure, String first, String rest) {
    String planned = measure.modality() == Modality.PLANNED ? " (planned)" : "";
    out.println(first + measure.marker() + " " + measure.heading() + planned);
    List<Measure> children = measure.children();
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      printMeasure(children.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
    }
  }

  private void printExchange(Exchange exchange) {
    String asked = exchange.topic().or(exchange::question).orElse("");
    out.println("  " + exchange.speaker().map(speaker -> speaker + ": ").orElse("") + asked);
  }

  private void printStatistics(Release release) {
    TextTable table =
        new TextTable(
            width,
            Set.of(1),
            "indicator",
            "value",
            "unit",
            "change",
            "period",
            "regions",
            "in the text");
    for (Statistic statistic : release.statistics()) {
      table.row(
          statistic.indicator(),
          value(statistic.quantity()),
          statistic.quantity().unit().symbol(),
          change(statistic),
          statistic.period().map(TextOutput::period).orElse(""),
          statistic.regions().stream().map(Region::name).collect(Collectors.joining(" ")),
          quote(release, statistic));
    }
    table.print(out, "  ");
  }

  private static String value(Quantity quantity) {
    String number =
        Stream.concat(Stream.of(quantity.value()), quantity.upper().stream())
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining("–"));
    return sign(quantity.approximation()) + number;
  }

  private static String sign(Approximation approximation) {
    return switch (approximation) {
      case EXACT -> "";
      case ABOUT -> "~";
      case NEARLY -> "<";
      case OVER -> ">";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
    };
  }

  private static String change(Statistic statistic) {
    String change = statistic.change().map(TextOutput::change).orElse("");
    return statistic.modality() == Modality.PLANNED ? ("planned " + change).strip() : change;
  }

  private static String change(Change change) {
    String direction = change.direction().name().toLowerCase(Locale.ROOT);
    return switch (change.basis()) {
      case YEAR_ON_YEAR -> direction + " on year";
      case PERIOD_ON_PERIOD -> direction + " on period";
      case ANNUAL_AVERAGE -> direction + " a year";
      case VERSUS -> direction + change.baseline().map(b -> " on " + period(b)).orElse("");
      case UNSTATED -> direction;
    };
  }

  private static String period(Period period) {
    if (period.start().isEmpty() && period.end().isEmpty()) {
      return period.text();
    }
    if (period.start().equals(period.end())) {
      return period.start().orElseThrow().toString();
    }
    return day(period.start()) + ".." + day(period.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** The figure in brackets, and some of what stands around it. */
  private static String quote(Release release, Statistic statistic) {
    Span figure = statistic.span();
    Span sentence = statistic.sentence();
    int start = Math.max(sentence.start(), figure.start() - CONTEXT);
    int end = Math.min(sentence.end(), figure.end() + CONTEXT);
    String quote =
        (start > sentence.start() ? "…" : "")
            + release.quote(new Span(start, figure.start()))
            + "["
            + release.quote(figure)
            + "]"
            + release.quote(new Span(figure.end(), end))
            + (end < sentence.end() ? "…" : "");
    return quote.replaceAll("\\s+", " ");
  }
}
