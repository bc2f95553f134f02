package io.github.gongbao.parser.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.parser.page.Corpus;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageJson;
import io.github.gongbao.parser.page.site.Template;
import io.github.gongbao.parser.page.site.Templates;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every template, and every kind of page that once was misread, has a page in its markup and what
 * is to be read from it beside that: templates/NAME.html and templates/NAME.txt.
 */
class TemplateFixtureTest {
  private static final int DEEPEST = ParserOptions.DEFAULTS.nestingLimit();

  static Stream<String> pages() {
    return Stream.concat(
        Templates.builtIn().list().stream().map(Template::name).map(TemplateFixtureTest::file),
        Stream.of(
            "generic",
            "generic-one-container",
            "standard-metadata",
            "trs-editor",
            "kind-attachment-only",
            "kind-caption-repeats-title",
            "kind-clock-above-a-picture",
            "kind-empty-number-cell",
            "kind-event-with-dates",
            "kind-index-by-columns",
            "kind-label-before-name",
            "kind-labels-at-the-end",
            "kind-lists-below-the-editor",
            "kind-picture-only",
            "kind-related-link-with-date",
            "kind-site-as-title",
            "kind-twice-with-menus"));
  }

  private static String file(String template) {
    return template.replace('/', '-');
  }

  private static Page read(String name) {
    return HtmlReader.read(
        Corpus.text("templates/" + name + ".html"), Optional.empty(), Templates.builtIn(), DEEPEST);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageReadsAsWrittenBesideIt(String name) {
    JsonNode expected = JsonMapper.shared().readTree(Corpus.text("templates/" + name + ".json"));
    assertThat(PageJson.of(read(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theGenericWayFindsTheSameBulletin(String name) {
    Page known = read(name);
    String html = Corpus.text("templates/" + name + ".html");
    Page generic = HtmlReader.read(html, Optional.empty(), Templates.NONE, DEEPEST);
    assertThat(generic.template()).isEqualTo(GenericLayout.NAME);
    assertThat(generic.title()).isEqualTo(known.title());
    if (!html.contains("var ct")) {
      assertThat(generic.publishedOn()).isEqualTo(known.publishedOn());
    }
    assertThat(generic.blocks()).containsAll(known.blocks());
  }

  @Test
  void eachTemplateReadsItsOwnPage() {
    assertThat(Templates.builtIn().list())
        .allSatisfy(t -> assertThat(read(file(t.name())).template()).isEqualTo(t.name()));
  }
}
