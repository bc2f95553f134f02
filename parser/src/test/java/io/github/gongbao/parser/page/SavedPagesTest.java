package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.parser.BulletinParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real saved pages with labels of what a reader sees; they are not part of the repository. */
class SavedPagesTest {
  private static final double FLOOR = 0.974;

  private record Labelled(JsonNode label, String html) {}

  private static final List<Labelled> PAGES = new ArrayList<>();

  @BeforeAll
  static void load() throws IOException {
    Path pages = Path.of(System.getProperty("gongbao.shared", "../../shared"), "corpus", "pages");
    assumeTrue(Files.isDirectory(pages), "no saved pages at " + pages);
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode label = JsonMapper.shared().readTree(Files.readString(file));
        Path page = pages.resolve(label.get("doc").asString());
        PAGES.add(new Labelled(label, Files.readString(page)));
      }
    }
  }

  private static Optional<Page> read(String html) {
    try {
      return Optional.of(HtmlReader.read(html, Optional.empty()));
    } catch (BulletinParseException e) {
      return Optional.empty();
    }
  }

  @Test
  void bulletinsAreReadAndOtherPagesRefused() {
    List<String> wrong =
        PAGES.stream()
            .filter(page -> read(page.html).isPresent() != page.label.get("isBulletin").asBoolean())
            .map(page -> page.label.get("doc").asString())
            .toList();

    assertThat(wrong).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whatAReaderSeesIsRead() {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Labelled page : PAGES) {
      JsonNode wanted = page.label.get("release");
      Optional<Page> read = read(page.html);
      for (String field : wanted.propertyNames()) {
        boolean soft =
            page.label.path("soft").valueStream().anyMatch(f -> f.asString().equals(field));
        String value = read.map(p -> field(p, field)).orElse("");
        boolean same =
            Typography.compact(value).equals(Typography.compact(wanted.get(field).asString()));
        if (same || soft) {
          right++;
        } else {
          wrong.add(page.label.get("doc").asString() + " " + field + ": " + value);
        }
      }
    }
    assertThat(right / (double) (right + wrong.size())).as(wrong.toString()).isGreaterThan(FLOOR);
  }

  private static String field(Page page, String name) {
    return switch (name) {
      case "title" -> page.title();
      case "publishedOn" -> page.publishedOn().map(Object::toString).orElse("");
      case "publishedAt" ->
          page.publishedAt()
              .map(t -> t.withSecond(0).toString().replace("+08:00", ":00+08:00"))
              .orElse("");
      case "source" -> page.source().orElse("");
      case "editor" -> page.editor().orElse("");
      case "documentNumber" -> page.documentNumber().orElse("");
      default -> throw new IllegalArgumentException(name);
    };
  }
}
