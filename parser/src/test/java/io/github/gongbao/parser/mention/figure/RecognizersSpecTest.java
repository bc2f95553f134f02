package io.github.gongbao.parser.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.CorpusLine;
import io.github.gongbao.parser.text.Folding;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The Chinese cases of Microsoft's Recognizers-Text, in the folder of the system property {@code
 * gongbao.specs}; skipped where it is absent. A case is right if all its values are there, in
 * order, and nothing else. {@code recognizers-by-design.txt} says which cases differ and why.
 */
class RecognizersSpecTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gongbao.specs", "../../shared/corpus/specs"));

  /** A space beside a Chinese character says nothing there: 六 个 百 分点. */
  private static final Pattern IDLE_SPACE =
      Pattern.compile("(?<=[^\\x00-\\x7f]) +| +(?=[^\\x00-\\x7f])");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*");
  private static final FigureReader READER = new FigureReader();

  private static final Map<String, String> BY_DESIGN =
      CorpusLine.of(RecognizersSpecTest.class, "recognizers-by-design.txt")
          .collect(Collectors.toMap(CorpusLine::input, CorpusLine::expected));

  private record Case(String input, List<JsonNode> results) {}

  @Test
  void numbersHaveTheValuesOfTheSpecs() throws Exception {
    assertThat(
            right(
                "NumberModel",
                result -> number(result.get("Resolution").get("value").asString()),
                text -> SpecNumerals.valuesOf(text).stream().map(this::number).toList()))
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void percentagesHaveTheValuesOfTheSpecs() throws Exception {
    assertThat(
            right(
                "PercentModel",
                result -> number(result.get("Resolution").get("value").asString().replace("%", "")),
                text ->
                    figures(text, Dimension.PERCENT, Dimension.PERCENTAGE_POINT)
                        .flatMap(quantity -> percentage(quantity).stream())
                        .map(this::number)
                        .toList()))
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void amountsHaveTheValuesAndCurrenciesOfTheSpecs() throws Exception {
    assertThat(
            right(
                "CurrencyModel",
                result ->
                    text(result.get("Resolution"), "value", this::number)
                        + text(result.get("Resolution"), "isoCurrency", code -> " " + code),
                text ->
                    figures(text, Dimension.MONEY)
                        .map(
                            quantity ->
                                number(quantity.value())
                                    + quantity.unit().currency().map(code -> " " + code).orElse(""))
                        .toList()))
        .isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void measuresHaveTheValuesAndUnitsOfTheSpecs() throws Exception {
    Map<String, String> symbols =
        Lexicon.rows(RecognizersSpecTest.class, "recognizers-units.tsv").stream()
            .collect(Collectors.toMap(line -> line.get(0), line -> line.get(1)));
    assertThat(
            right(
                "DimensionModel",
                result ->
                    text(result.get("Resolution"), "value", this::number)
                        + text(
                            result.get("Resolution"),
                            "unit",
                            unit -> " " + symbols.getOrDefault(unit, unit)),
                text ->
                    READER.read(text, List.of()).stream()
                        .flatMap(figure -> figure.quantity().stream())
                        .filter(quantity -> isMeasure(quantity.unit().dimension()))
                        .map(quantity -> number(quantity.value()) + " " + code(quantity))
                        .toList()))
        .isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void rangesHaveTheBoundsOfTheSpecs() throws Exception {
    assertThat(
            right(
                "NumberRangeModel",
                result -> bounds(result.get("Resolution").get("value").asString()),
                text ->
                    READER.read(text, List.of()).stream()
                        .flatMap(figure -> figure.quantity().stream())
                        .flatMap(quantity -> bounds(quantity).stream())
                        .toList()))
        .isGreaterThanOrEqualTo(0.5);
  }

  /** The share of right cases of a file; prints how many, and those that nobody meant. */
  private double right(
      String model, Function<JsonNode, String> expected, Function<String, List<String>> actual)
      throws Exception {
    Path file = FOLDER.resolve(model + ".json");
    assumeTrue(
        Files.exists(file), "no " + file + ": the property gongbao.specs names their folder");
    int right = 0;
    int byDesign = 0;
    List<Case> cases = cases(file);
    for (Case each : cases) {
      List<String> want = each.results().stream().map(expected).toList();
      List<String> got = actual.apply(squeezed(each.input()));
      if (got.equals(want)) {
        right++;
      } else if (BY_DESIGN.containsKey(each.input().strip())) {
        byDesign++;
      } else {
        System.out.println(model + " wrong: " + each.input() + " wants " + want + ", has " + got);
      }
    }
    System.out.printf(
        "%s: %d right and %d different by design of %d%n", model, right, byDesign, cases.size());
    return (double) right / cases.size();
  }

  private static List<Case> cases(Path file) throws Exception {
    String json = Files.readString(file);
    List<Case> cases = new ArrayList<>();
    for (JsonNode node :
        new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
      List<JsonNode> results = new ArrayList<>();
      node.get("Results").forEach(results::add);
      cases.add(new Case(node.get("Input").asString(), results));
    }
    return cases;
  }

  private static String squeezed(String input) {
    return IDLE_SPACE.matcher(Folding.fold(input)).replaceAll("");
  }

  private java.util.stream.Stream<Quantity> figures(String text, Dimension... dimensions) {
    return READER.read(text, List.of()).stream()
        .flatMap(figure -> figure.quantity().stream())
        .filter(quantity -> List.of(dimensions).contains(quantity.unit().dimension()));
  }

  /**
   * Ours are of the unit of the text, theirs per cent; of a range they have the end at the sign.
   */
  private static Optional<BigDecimal> percentage(Quantity quantity) {
    BigDecimal value = quantity.upper().orElse(quantity.value());
    boolean joined = quantity.upper().isPresent() && !quantity.text().contains("-");
    return switch (quantity.unit().symbol()) {
      case "折" ->
          value.compareTo(BigDecimal.TEN) == 0
              ? Optional.empty()
              : Optional.of(
                  value.compareTo(BigDecimal.TEN) > 0 ? value : value.scaleByPowerOfTen(1));
      case "成" -> Optional.of(value.scaleByPowerOfTen(1));
      case "‰" -> Optional.of(value.scaleByPowerOfTen(-1));
      case "‱" -> Optional.of(value.scaleByPowerOfTen(-2));
      default -> joined ? Optional.empty() : Optional.of(value);
    };
  }

  private static boolean isMeasure(Dimension dimension) {
    return switch (dimension) {
      case MASS, LENGTH, AREA, VOLUME, ENERGY, POWER, TEMPERATURE, SPEED, DATA, OTHER -> true;
      default -> false;
    };
  }

  private static String code(Quantity quantity) {
    return quantity.unit().ucum().orElse(quantity.unit().symbol());
  }

  /** The numbers of an interval; whether its ends belong to it is not compared. */
  private String bounds(String interval) {
    Matcher matcher = NUMBER.matcher(interval.substring(1, interval.length() - 1));
    boolean open = interval.charAt(1) == ',';
    StringBuilder bounds = new StringBuilder(open ? ".." : "");
    while (matcher.find()) {
      bounds.append(number(matcher.group())).append(open ? "" : "..");
    }
    return bounds.toString();
  }

  private Optional<String> bounds(Quantity quantity) {
    String value = number(quantity.value());
    if (quantity.upper().isPresent()) {
      return Optional.of(value + ".." + number(quantity.upper().get()) + "..");
    }
    return switch (quantity.approximation()) {
      case OVER, AT_LEAST -> Optional.of(value + "..");
      case AT_MOST -> Optional.of(".." + value);
      default -> Optional.<String>empty();
    };
  }

  private String text(JsonNode resolution, String name, Function<String, String> format) {
    JsonNode node = resolution.get(name);
    return node == null || node.isNull() ? "" : format.apply(node.asString());
  }

  private String number(String value) {
    return number(new BigDecimal(value));
  }

  /** Six places, or fifteen figures, whichever says less: the specs print floating point. */
  private String number(BigDecimal value) {
    BigDecimal rounded = value.round(new java.math.MathContext(14));
    BigDecimal places =
        rounded.abs().compareTo(new BigDecimal("0.000001")) < 0
            ? rounded
            : rounded.setScale(6, java.math.RoundingMode.HALF_UP);
    BigDecimal stripped = places.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
