package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bulletins labelled by hand, which are not part of the repository: accuracy does not fall below
 * what was once reached, on those that the parser was developed with and on those that it was not.
 */
class GoldTest {
  private static final GoldScore SEEN = new GoldScore();
  private static final GoldScore UNSEEN = new GoldScore();
  private static final GoldScore FAULTS = new GoldScore();

  @BeforeAll
  static void score() throws IOException {
    Path shared = Path.of(System.getProperty("gongbao.shared", "../../shared"));
    Path gold = shared.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no labelled bulletins at " + gold);
    Set<String> unseen = Set.copyOf(Files.readAllLines(gold.resolve("unseen.txt")));
    for (Path label : labels(gold)) {
      GoldScore score = unseen.contains(label.getFileName().toString()) ? UNSEEN : SEEN;
      add(score, label, shared.resolve("corpus/labelled"));
    }
    for (Path label : labels(shared.resolve("faults/gold"))) {
      add(FAULTS, label, shared.resolve("faults"));
    }
  }

  private static List<Path> labels(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void add(GoldScore score, Path file, Path texts) throws IOException {
    JsonNode label = JsonMapper.shared().readTree(Files.readString(file));
    try {
      score.add(label, BulletinParser.parse(texts.resolve(label.get("doc").asString())));
    } catch (BulletinParseException e) {
      score.addRefused(label);
    }
  }

  private static void assertAtLeast(double floor, double reached, GoldScore score) {
    assertThat(reached).as(score.toString()).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void valuesAndUnitsAreFound() {
    assertAtLeast(0.997, SEEN.f1OfFound(), SEEN);
    assertAtLeast(0.992, UNSEEN.f1OfFound(), UNSEEN);
    assertAtLeast(0.995, FAULTS.f1OfFound(), FAULTS);
  }

  @Test
  void statisticsAreStrictlyWhole() {
    assertAtLeast(0.9187, SEEN.f1OfStrictlyWhole(), SEEN);
    assertAtLeast(0.801, UNSEEN.f1OfStrictlyWhole(), UNSEEN);
    assertAtLeast(0.964, FAULTS.f1OfStrictlyWhole(), FAULTS);
  }

  /** How many parts are right, of all that are labelled, so that finding more lowers nothing. */
  @ParameterizedTest
  @CsvSource({
    "APPROXIMATION, 1320, 423, 325",
    "NAME, 1218, 346, 322",
    "CHANGE, 1216, 408, 310",
    "PERIOD, 879, 266, 310",
    "REGIONS, 762, 245, 317",
    "PART, 1272, 413, 323",
    "MODALITY, 1321, 422, 325",
    "HEAD, 141, 43, 180",
    "MEASURES, 66, 10, 0",
    "EXCHANGES, 17, 1, 0"
  })
  void noFewerPartsAreRight(GoldScore.Part part, int seen, int unseen, int faults) {
    assertAtLeast(seen, SEEN.right(part), SEEN);
    assertAtLeast(unseen, UNSEEN.right(part), UNSEEN);
    assertAtLeast(faults, FAULTS.right(part), FAULTS);
  }

  @Test
  void fewMeasuresAndExchangesAreInvented() {
    assertThat(SEEN.spurious()).as(SEEN.toString()).isZero();
    assertThat(UNSEEN.spurious()).as(UNSEEN.toString()).isZero();
  }
}
