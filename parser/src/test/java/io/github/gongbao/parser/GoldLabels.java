package io.github.gongbao.parser;

import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Labels of the statistics of a bulletin, and which of those that were read they are of. */
public final class GoldLabels {
  /** What two spellings of one name may differ in. */
  private static final Pattern FILLERS = Pattern.compile("各类|各种|各级|各项|有关|相关|[的、和与及“”‘’\"'《》\\s]");

  private GoldLabels() {}

  /**
   * Pairs labels and statistics in text order, so that as many as may be have the right value and
   * unit.
   *
   * @return the place of the statistic of each label that has one, in text order
   */
  public static Map<Integer, Integer> paired(List<JsonNode> labels, List<Statistic> statistics) {
    int[][] best = new int[labels.size() + 1][statistics.size() + 1];
    for (int i = labels.size() - 1; i >= 0; i--) {
      for (int j = statistics.size() - 1; j >= 0; j--) {
        int weight = weight(labels.get(i), statistics.get(j));
        int paired = weight > 0 ? weight + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    int i = 0;
    int j = 0;
    while (i < labels.size() && j < statistics.size()) {
      int weight = weight(labels.get(i), statistics.get(j));
      if (weight > 0 && best[i][j] == weight + best[i + 1][j + 1]) {
        pairs.put(i, j);
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** Whether nobody minds if the statistic is not read. */
  public static boolean isOptional(JsonNode label) {
    return label.get("optional").asBoolean();
  }

  /** Whether value and unit are right. */
  public static boolean isFound(JsonNode label, Statistic statistic) {
    BigDecimal value = statistic.quantity().value();
    String unit = statistic.quantity().unit().symbol();
    return readings(label).anyMatch(r -> r.value.compareTo(value) == 0 && r.unit.equals(unit));
  }

  static boolean isNamed(JsonNode label, String indicator) {
    String name = plain(indicator);
    return names(label).anyMatch(wanted -> plain(wanted).equals(name));
  }

  /** The canonical name and its fair variants. */
  public static Stream<String> names(JsonNode label) {
    return Stream.concat(Stream.of(label.get("ind")), label.get("inds").valueStream())
        .map(JsonNode::asString);
  }

  /** A name without what two spellings of it may differ in. */
  public static String plain(String name) {
    return FILLERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static int weight(JsonNode label, Statistic statistic) {
    boolean value =
        readings(label).anyMatch(r -> r.value.compareTo(statistic.quantity().value()) == 0);
    int weight = !value ? 0 : isFound(label, statistic) ? 3 : 1;
    return weight > 0 && !isOptional(label) ? weight + 1 : weight;
  }

  private record Reading(BigDecimal value, String unit) {
    static Reading of(JsonNode node) {
      return new Reading(new BigDecimal(node.get("value").asString()), node.get("unit").asString());
    }
  }

  /** The label itself, and the other values and units that are right too. */
  private static Stream<Reading> readings(JsonNode label) {
    Reading own = Reading.of(label);
    Stream<Reading> units =
        label.path("units").valueStream().map(unit -> new Reading(own.value, unit.asString()));
    Stream<Reading> others = label.path("alts").valueStream().map(Reading::of);
    return Stream.of(Stream.of(own), units, others).flatMap(readings -> readings);
  }
}
