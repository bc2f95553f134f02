package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages with tables, some cells of each labelled by hand, which are not part of the
 * repository: accuracy does not fall below what was once reached.
 */
class TableGoldTest {
  private static final double FLOOR = 0.99;

  @Test
  void cellsOfRealTablesAreReadAsTheyWereLabelled() throws IOException {
    Path shared = Path.of(System.getProperty("gongbao.shared", "../../shared"));
    Path pages = shared.resolve("corpus/tables");
    assumeTrue(Files.isDirectory(pages), "no labelled tables at " + pages);
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    for (Path file : labels(pages)) {
      JsonNode label = JsonMapper.shared().readTree(Files.readString(file));
      Release release = BulletinParser.parse(pages.resolve(label.get("doc").asString()));
      for (JsonNode cell : label.get("cells")) {
        cells++;
        if (!isRight(cell, release)) {
          wrong.add(file.getFileName() + ": " + cell.get("row") + " " + cell.get("q"));
        }
      }
    }

    assertThat(1 - wrong.size() / (double) cells)
        .as("right, but for %s", wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<Path> labels(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static boolean isRight(JsonNode label, Release release) {
    Optional<Span> cell = cell(label, release);
    if (cell.isEmpty()) {
      return false;
    }
    Optional<Statistic> statistic =
        release.statistics().stream().filter(s -> cell.get().contains(s.span())).findFirst();
    if (label.path("none").asBoolean(false)) {
      return statistic.isEmpty();
    }
    return statistic.filter(s -> GoldScore.isRight(label, s)).isPresent();
  }

  /** The cell that a label speaks of: by the first words of its row, its column and its own. */
  private static Optional<Span> cell(JsonNode label, Release release) {
    int nth = label.path("nth").asInt(1);
    for (Block block : release.blocks()) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          String first =
              row.cells().stream()
                  .map(cell -> squeezed(release, cell))
                  .filter(words -> !words.isEmpty())
                  .findFirst()
                  .orElse("");
          for (Block.Cell cell : row.cells()) {
            boolean is =
                first.equals(GoldScore.compact(label.get("row").asString()))
                    && cell.column() == label.get("column").asInt()
                    && squeezed(release, cell).equals(GoldScore.compact(label.get("q").asString()));
            if (is && --nth == 0) {
              return Optional.of(cell.span());
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String squeezed(Release release, Block.Cell cell) {
    return GoldScore.compact(release.quote(cell.span()).replace('\u00a0', ' '));
  }
}
