package io.github.gongbao.parser;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How much of hand-labelled bulletins was read. A statistic is found when its value and its unit
 * are right, and strictly whole when every part is right that the label judges ({@code "any"} is
 * not judged), the indicator by its canonical name or a fair variant of it. Labels and statistics
 * are paired in text order, so that a spurious one costs precision.
 */
final class GoldScore {
  /** What is judged by itself. */
  enum Part {
    APPROXIMATION,
    NAME,
    CHANGE,
    PERIOD,
    REGIONS,
    PART,
    MODALITY,
    HEAD,
    MEASURES,
    EXCHANGES
  }

  private static final String ANY = "any";

  private final Map<Part, Integer> judged = new EnumMap<>(Part.class);
  private final Map<Part, Integer> right = new EnumMap<>(Part.class);
  private int labelled;
  private int read;
  private int found;
  private int whole;
  private int spurious;

  void add(JsonNode label, Release release) {
    label.get("release").propertyStream().forEach(f -> addHead(f.getKey(), f.getValue(), release));
    if (label.has("measures")) {
      addMeasures(label.get("measures").valueStream().toList(), release);
    }
    if (label.has("exchanges")) {
      addExchanges(label.get("exchanges").valueStream().toList(), release);
    }
    addStatistics(label.get("statistics").valueStream().toList(), release.statistics());
  }

  /** Whether everything that a label judges is right; what it leaves out is not judged. */
  static boolean isRight(JsonNode label, Statistic statistic) {
    return GoldLabels.isFound(label, statistic)
        && GoldLabels.isNamed(label, statistic.indicator())
        && (!judges(label, "change") || isChange(label.get("change"), statistic.change()))
        && (!judges(label, "period") || isPeriod(label.get("period"), statistic.period()))
        && (!judges(label, "regions") || codes(statistic).equals(strings(label.get("regions"))));
  }

  private static boolean judges(JsonNode label, String field) {
    return label.has(field) && isJudged(label.get(field));
  }

  private static Set<String> codes(Statistic statistic) {
    return statistic.regions().stream().map(r -> r.code()).collect(Collectors.toSet());
  }

  private static Set<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  /** A bulletin that was not read: all of its figures are missed. */
  void addRefused(JsonNode label) {
    labelled +=
        (int) label.get("statistics").valueStream().filter(s -> !GoldLabels.isOptional(s)).count();
    label.get("release").propertyStream().forEach(f -> judge(Part.HEAD, false));
  }

  /** How often a part is right. */
  int right(Part part) {
    return right.getOrDefault(part, 0);
  }

  double f1OfFound() {
    return 2.0 * found / (labelled + read);
  }

  double f1OfStrictlyWhole() {
    return 2.0 * whole / (labelled + read);
  }

  /** Measures and exchanges that nobody labelled. */
  int spurious() {
    return spurious;
  }

  private boolean judge(Part part, boolean isRight) {
    judged.merge(part, 1, Integer::sum);
    right.merge(part, isRight ? 1 : 0, Integer::sum);
    return isRight;
  }

  private void addHead(String field, JsonNode wanted, Release release) {
    String got =
        switch (field) {
          case "title" -> release.title();
          case "source" -> release.source().orElse("");
          case "editor" -> release.editor().orElse("");
          case "publishedOn" -> release.publishedOn().map(LocalDate::toString).orElse("");
          case "publishedAt" -> release.publishedAt().map(t -> t.toString()).orElse("");
          case "script" -> release.script().name();
          default -> throw new IllegalArgumentException(field);
        };
    String minute = wanted.isNull() ? "" : wanted.asString();
    if (field.equals("publishedAt")) {
      minute = minute.substring(0, Math.min(16, minute.length()));
      got = got.substring(0, Math.min(16, got.length()));
    }
    judge(Part.HEAD, compact(got).equals(compact(minute)));
  }

  private void addMeasures(List<JsonNode> labels, Release release) {
    List<Measure> measures = release.measures().stream().flatMap(GoldScore::withChildren).toList();
    for (JsonNode wanted : labels) {
      if (!wanted.path("optional").asBoolean(false)) {
        judge(Part.MEASURES, measures.stream().anyMatch(m -> isMeasure(wanted, m)));
      }
    }
    Set<String> headings =
        labels.stream().map(m -> compact(m.get("heading").asString())).collect(Collectors.toSet());
    spurious +=
        (int) measures.stream().filter(m -> !headings.contains(compact(m.heading()))).count();
  }

  private static boolean isMeasure(JsonNode wanted, Measure measure) {
    return measure.ordinal() == wanted.get("ordinal").asInt()
        && compact(measure.heading()).equals(compact(wanted.get("heading").asString()));
  }

  private static Stream<Measure> withChildren(Measure measure) {
    return Stream.concat(
        Stream.of(measure), measure.children().stream().flatMap(GoldScore::withChildren));
  }

  private void addExchanges(List<JsonNode> labels, Release release) {
    int matched = 0;
    for (JsonNode wanted : labels) {
      boolean is = release.exchanges().stream().anyMatch(e -> isExchange(wanted, e));
      judge(Part.EXCHANGES, is);
      matched += is ? 1 : 0;
    }
    spurious += Math.max(0, release.exchanges().size() - matched);
  }

  private static boolean isExchange(JsonNode wanted, Exchange exchange) {
    String topic = exchange.topic().orElse("") + exchange.question().orElse("");
    return exchange.speaker().orElse("").equals(wanted.get("speaker").asString())
        && wanted.get("must").valueStream().allMatch(word -> topic.contains(word.asString()));
  }

  private void addStatistics(List<JsonNode> labels, List<Statistic> statistics) {
    Map<Integer, Integer> wholes = GoldLabels.paired(labels, statistics);
    labelled += (int) labels.stream().filter(label -> !GoldLabels.isOptional(label)).count();
    read += statistics.size();
    wholes.forEach(
        (i, j) -> {
          if (GoldLabels.isOptional(labels.get(i))) {
            read--;
          } else {
            addPair(labels.get(i), statistics.get(j), wholes);
          }
        });
  }

  private void addPair(JsonNode label, Statistic statistic, Map<Integer, Integer> wholes) {
    if (!GoldLabels.isFound(label, statistic)) {
      return;
    }
    found++;
    boolean all =
        judge(
            Part.APPROXIMATION,
            statistic.quantity().approximation().name().equals(label.get("approx").asString()));
    all &= judge(Part.NAME, GoldLabels.isNamed(label, statistic.indicator()));
    if (isJudged(label.get("change"))) {
      all &= judge(Part.CHANGE, isChange(label.get("change"), statistic.change()));
    }
    if (isJudged(label.get("period"))) {
      all &= judge(Part.PERIOD, isPeriod(label.get("period"), statistic.period()));
    }
    if (isJudged(label.get("regions"))) {
      all &= judge(Part.REGIONS, codes(statistic).equals(strings(label.get("regions"))));
    }
    whole += all ? 1 : 0;
    if (isJudged(label.path("part"))) {
      judge(Part.PART, isPart(label.get("part"), statistic, wholes));
    }
    judge(Part.MODALITY, statistic.modality().name().equals(label.get("modality").asString()));
  }

  private static boolean isJudged(JsonNode wanted) {
    return !(wanted.isString() && wanted.asString().equals(ANY));
  }

  private static boolean isPart(
      JsonNode wanted, Statistic statistic, Map<Integer, Integer> wholes) {
    return wanted.isNull()
        ? statistic.partOf().isEmpty()
        : statistic.partOf().isPresent()
            && statistic.partOf().get().equals(wholes.get(wanted.asInt()));
  }

  private static boolean isChange(JsonNode wanted, Optional<Change> change) {
    if (wanted.isNull() || change.isEmpty()) {
      return wanted.isNull() && change.isEmpty();
    }
    String basis = wanted.path("basis").asString(ANY);
    return wanted.get("direction").asString().equals(change.get().direction().name())
        && (basis.equals(ANY) || basis.equals(change.get().basis().name()));
  }

  private static boolean isPeriod(JsonNode wanted, Optional<Period> period) {
    return wanted.isNull()
        ? period.isEmpty()
        : isDay(wanted.get("start"), period.flatMap(Period::start))
            && isDay(wanted.get("end"), period.flatMap(Period::end));
  }

  private static boolean isDay(JsonNode wanted, Optional<LocalDate> day) {
    return wanted == null
        || wanted.isNull()
        || wanted.asString().equals(day.map(LocalDate::toString).orElse(""));
  }

  static String compact(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  @Override
  public String toString() {
    String parts =
        judged.keySet().stream()
            .map(p -> p.name().toLowerCase(Locale.ROOT) + " " + right.get(p) + "/" + judged.get(p))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "found %.3f, strictly whole %.3f (%d labelled, %d read), %s, %d spurious",
        f1OfFound(),
        f1OfStrictlyWhole(),
        labelled,
        read,
        parts,
        spurious);
  }
}
