package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.text.BodyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real saved pages with labels of what a reader sees, which are not part of the repository: with
 * the templates of their sites and without any, accuracy does not fall below what was once reached.
 */
class SavedPagesTest {
  private static final int DEEPEST = ParserOptions.DEFAULTS.nestingLimit();

  private record Labelled(JsonNode label, String html) {
    Optional<Page> read(boolean templates) {
      try {
        return Optional.of(
            PageReader.read(
                html, Optional.empty(), templates ? Templates.builtIn() : Templates.NONE, DEEPEST));
      } catch (BulletinParseException e) {
        return Optional.empty();
      }
    }

    boolean isBulletin() {
      return label.path("isBulletin").asBoolean(true);
    }

    String name() {
      return label.get("doc").asString();
    }
  }

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

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void bulletinsAreReadAndOtherPagesRefused(boolean templates) {
    assertThat(PAGES)
        .filteredOn(page -> page.read(templates).isPresent() != page.isBulletin())
        .extracting(Labelled::name)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 1.0", "false, 1.0"})
  void whatAReaderSeesIsRead(boolean templates, double floor) {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Labelled page : PAGES) {
      JsonNode wanted = page.label.get("release");
      Optional<Page> read = page.read(templates);
      for (String field : wanted.propertyNames()) {
        if (page.label.path("soft").valueStream().anyMatch(f -> f.asString().equals(field))) {
          continue;
        }
        String value = read.map(p -> field(p, field)).orElse("");
        if (compact(value).equals(compact(wanted.get(field).asString()))) {
          right++;
        } else {
          wrong.add(page.name() + " " + field + ": " + value);
        }
      }
    }
    assertThat(right / (double) (right + wrong.size()))
        .as(wrong.toString())
        .isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"true, 1.0", "false, 1.0"})
  void bodiesAreWholeAndHoldNothingElse(boolean templates, double floor) {
    List<Labelled> pages = PAGES.stream().filter(page -> page.label.has("bodyStart")).toList();
    List<String> wrong = new ArrayList<>();
    for (Labelled page : pages) {
      String body =
          page.read(templates).map(p -> compact(BodyText.of(p.blocks()).text())).orElse("");
      boolean begins =
          body.substring(0, Math.min(300, body.length()))
              .contains(first(compact(page.label.get("bodyStart").asString())));
      boolean ends =
          Stream.of("bodyEnd", "proseEnd")
              .map(key -> compact(page.label.path(key).asString("")))
              .anyMatch(end -> !end.isEmpty() && last(60, body).contains(last(16, end)));
      boolean holds = snippets(page, "mustContain").allMatch(body::contains);
      boolean clean = snippets(page, "mustNotContain").noneMatch(body::contains);
      if (!begins || !ends || !holds || !clean) {
        wrong.add(page.name() + " " + begins + " " + ends + " " + holds + " " + clean);
      }
    }
    assertThat(1 - wrong.size() / (double) pages.size())
        .as(wrong.toString())
        .isGreaterThanOrEqualTo(floor);
  }

  private static Stream<String> snippets(Labelled page, String key) {
    return page.label.path(key).valueStream().map(snippet -> compact(snippet.asString()));
  }

  private static String first(String text) {
    return text.substring(0, Math.min(16, text.length()));
  }

  private static String last(int count, String text) {
    return text.substring(Math.max(0, text.length() - count));
  }

  private static String compact(String text) {
    return Typography.compact(Normalizer.normalize(text, Normalizer.Form.NFKC));
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
