package io.github.gongbao.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.Folding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindReaderTest {
  static List<String> corpus() {
    return Lexicon.rows(KindReaderTest.class, "kinds.txt").stream().map(row -> row.get(0)).toList();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void tellsTheKindByTitleAndOpening(String line) {
    String[] sides = line.split("⇒");
    String[] words = sides[0].split("\\|", 2);
    String opening = words.length == 2 ? words[1].strip() : "";

    assertThat(KindReader.read(words[0].strip(), Folding.fold(opening)))
        .isEqualTo(ReleaseKind.valueOf(sides[1].strip()));
  }
}
