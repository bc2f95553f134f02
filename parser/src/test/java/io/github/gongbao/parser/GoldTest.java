package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bulletins labelled by hand, which are not part of the repository: accuracy does not fall below
 * what was once reached.
 */
class GoldTest {
  private static final GoldScore SCORE = new GoldScore();

  @BeforeAll
  static void score() throws IOException {
    Path shared = Path.of(System.getProperty("gongbao.shared", "../../shared"));
    Path gold = shared.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no labelled bulletins at " + gold);
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode label = JsonMapper.shared().readTree(Files.readString(file));
        Path text = shared.resolve("corpus/labelled").resolve(label.get("doc").asString());
        Release release = BulletinParser.parse(text);
        SCORE.add(label, release);
      }
    }
  }

  private static void assertAtLeast(double floor, GoldScore.Part part) {
    assertThat(SCORE.rate(part)).as(part + " " + SCORE).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void valuesAndUnitsAreFound() {
    assertThat(SCORE.f1OfFound()).as(SCORE.toString()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void wholeStatisticsAreRight() {
    assertThat(SCORE.f1OfWhole()).as(SCORE.toString()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void everyPartIsRightWhereTheFigureIsFound() {
    for (GoldScore.Part part :
        List.of(
            GoldScore.Part.APPROXIMATION,
            GoldScore.Part.CHANGE,
            GoldScore.Part.PERIOD,
            GoldScore.Part.REGIONS)) {
      assertAtLeast(0.97, part);
    }
    assertAtLeast(0.95, GoldScore.Part.INDICATOR);
  }

  @Test
  void theHeadIsRead() {
    assertAtLeast(1.0, GoldScore.Part.HEAD);
  }

  @Test
  void measuresAndExchangesAreRead() {
    assertAtLeast(1.0, GoldScore.Part.MEASURES);
    assertAtLeast(1.0, GoldScore.Part.EXCHANGES);
    assertThat(SCORE.spurious()).as(SCORE.toString()).isZero();
  }
}
