package io.github.gongbao.parser.mention.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.CorpusLine;
import io.github.gongbao.parser.text.Folding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The Chinese date periods of Recognizers-Text. A case is right if one mention stands where the
 * case says and means its days, in the past or the future reading, whether the case's end is the
 * last day or the day after it. {@code periods-by-design.txt} says which cases differ and why.
 */
class DatePeriodSpecTest {
  private static final double FLOOR = 0.65;

  private static final Map<String, String> BY_DESIGN =
      CorpusLine.of(DatePeriodSpecTest.class, "periods-by-design.txt")
          .collect(Collectors.toMap(CorpusLine::input, CorpusLine::expected));

  @Test
  void readsTheCasesThatDoNotDifferByDesign() throws Exception {
    Path file = Path.of(System.getProperty("gongbao.specs", "../../shared/corpus/specs"));
    file = file.resolve("DatePeriodParser.json");
    assumeTrue(Files.exists(file), "no specs at " + file);
    int right = 0;
    int byDesign = 0;
    int total = 0;
    for (JsonNode each : new ObjectMapper().readTree(Files.readString(file))) {
      String input = each.path("Input").asString();
      total++;
      if (isRight(each)) {
        right++;
      } else if (BY_DESIGN.containsKey(input)) {
        byDesign++;
      } else {
        System.out.println("DatePeriodParser wrong: " + input);
      }
    }
    System.out.printf(
        "DatePeriodParser: %d right and %d different by design of %d%n", right, byDesign, total);
    assertThat((double) right / (total - byDesign)).isGreaterThanOrEqualTo(FLOOR);
  }

  private static boolean isRight(JsonNode each) {
    String text = Folding.fold(each.path("Input").asString());
    LocalDate day =
        LocalDate.parse(each.path("Context").path("ReferenceDateTime").asString().substring(0, 10));
    for (JsonNode result : each.path("Results")) {
      int start = result.path("Start").asInt();
      Span span = new Span(start, start + result.path("Length").asInt());
      JsonNode value = result.path("Value");
      boolean found =
          PeriodReader.read(text, Optional.of(day), List.of()).stream()
              .filter(mention -> mention.span().overlaps(span))
              .anyMatch(
                  mention ->
                      means(mention, value.path("PastResolution"))
                          || means(mention, value.path("FutureResolution")));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean means(PeriodMention mention, JsonNode days) {
    if (days.isEmpty()) {
      return mention.period().start().isEmpty() && mention.period().end().isEmpty();
    }
    LocalDate end = LocalDate.parse(days.path("endDate").asString());
    return mention
            .period()
            .start()
            .equals(Optional.of(LocalDate.parse(days.path("startDate").asString())))
        && mention
            .period()
            .end()
            .filter(last -> last.equals(end) || last.equals(end.minusDays(1)))
            .isPresent();
  }
}
