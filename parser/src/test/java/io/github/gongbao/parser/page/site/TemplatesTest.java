package io.github.gongbao.parser.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesTest {
  @Test
  void everySelectorOfTheLibraryIsOne() {
    assertThat(Templates.builtIn().list())
        .flatExtracting(Template::places)
        .extracting(Where::evaluator)
        .doesNotContainNull();
  }

  @Test
  void noTwoTemplatesHaveOneName() {
    assertThat(Templates.builtIn().list()).extracting(Template::name).doesNotHaveDuplicates();
  }
}
