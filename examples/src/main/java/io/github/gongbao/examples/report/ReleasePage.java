package io.github.gongbao.examples.report;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.table.Document;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page of a release shows.
 *
 * @param input the file that the release was read from
 */
record ReleasePage(
    String input,
    Release release,
    List<Passage> passages,
    List<ReadFigure> figures,
    List<Listed> measures,
    boolean charted) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  static ReleasePage of(Document document) {
    String input = document.input();
    Release release = document.release();
    List<ReadFigure> figures = ReadFigure.of(release);
    List<Listed> measures = Listed.all(release.measures());
    List<Passage> passages = MarkedText.of(release, marks(release, measures));
    String file = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    return new ReleasePage(file, release, passages, figures, measures, isCharted(figures));
  }

  private static List<Mark> marks(Release release, List<Listed> measures) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < release.exchanges().size(); i++) {
      Exchange exchange = release.exchanges().get(i);
      marks.add(new Mark(Mark.Kind.EXCHANGE, i, exchange.span(), "Question and answer"));
    }
    for (int i = 0; i < measures.size(); i++) {
      var measure = measures.get(i).measure();
      marks.add(new Mark(Mark.Kind.MEASURE, i, measure.span(), "Measure " + measure.heading()));
    }
    for (int i = 0; i < release.diagnostics().size(); i++) {
      Diagnostic doubt = release.diagnostics().get(i);
      int place = i;
      doubt
          .span()
          .ifPresent(
              span ->
                  marks.add(
                      new Mark(Mark.Kind.DOUBT, place, span, "Doubt: " + doubt.code().label())));
    }
    for (int i = 0; i < release.statistics().size(); i++) {
      Span span = release.statistics().get(i).span();
      marks.add(new Mark(Mark.Kind.FIGURE, i, span, release.statistics().get(i).indicator()));
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return marks;
  }

  /** Whether there are two bars for one of the charts. */
  private static boolean isCharted(List<ReadFigure> figures) {
    Set<String> names = new HashSet<>();
    return figures.stream().filter(ReadFigure::isPercentChange).limit(2).count() == 2
        || figures.stream()
            .filter(figure -> figure.place() != null)
            .anyMatch(figure -> !names.add(figure.comparable()));
  }

  String title() {
    return release.title().isBlank() ? input : release.title();
  }

  /** Time or date, source, editor, number, as far as the bulletin has them. */
  List<String> head() {
    return Stream.of(
            release.publishedAt().map(MINUTE::format).or(this::day),
            release.source(),
            release.editor().map(editor -> "Editor: " + editor),
            release.documentNumber(),
            Optional.of(input))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> day() {
    return release.publishedOn().map(Object::toString);
  }

  /** The address of the bulletin if a link to it can do no harm. */
  Optional<String> link() {
    return release.url().filter(url -> url.matches("(?i)https?://[^\\s]+"));
  }

  String language() {
    return release.script() == Script.TRADITIONAL ? "zh-Hant" : "zh-Hans";
  }
}
