package io.github.gongbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build makes of lexicons says what they say. */
class CompiledLexiconsTest {
  private static final String ROOT = "io/github/gongbao/parser/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page/templates.tsv",
        "page/index-labels.tsv",
        "text/punctuation.tsv",
        "outline/titles.tsv",
        "mention/place/regions.tsv",
        "mention/unit/units.tsv",
        "mention/period/word/time-words.tsv",
        "statistic/table/word/names.tsv"
      })
  void rowsAreThoseOfTheResource(String path) throws IOException {
    try (InputStream in = CompiledLexicons.class.getResourceAsStream("/" + ROOT + path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(CompiledLexicons.rows(ROOT + path))
          .isNotEmpty()
          .isEqualTo(Lexicon.parse(text).rows());
    }
  }

  @Test
  void whatNoBuildHasCompiledIsNotThere() {
    assertThat(CompiledLexicons.rows(ROOT + "page/none.tsv")).isNull();
    assertThat(Compiled.open(CompiledLexiconsTest.class, "none.bin")).isNull();
  }

  @Test
  void commentsAndEmptyLinesAreNoRowsAndInnerCellsMayBeEmpty() {
    assertThat(Lexicon.parse("# words\r\n\r\n110103\t崇文区\t\tformer\r\n").rows())
        .containsExactly(List.of("110103", "崇文区", "", "former"));
  }
}
