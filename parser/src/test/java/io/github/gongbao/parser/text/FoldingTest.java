package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
  /** Simplified texts keep these, but traditional texts have them for another character. */
  private static final String KEPT_ON_PURPOSE = "著藉";

  static Stream<CorpusLine> folding() {
    return CorpusLine.of(FoldingTest.class, "folding.txt");
  }

  static Stream<CorpusLine> simplifying() {
    return CorpusLine.of(FoldingTest.class, "simplifying.txt");
  }

  @ParameterizedTest
  @MethodSource("folding")
  void folds_as_the_corpus_says(CorpusLine line) {
    assertThat(Folding.fold(line.input())).isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("simplifying")
  void simplifies_as_the_corpus_says(CorpusLine line) {
    assertThat(Folding.simplify(line.input())).isEqualTo(line.expected());
  }

  @Property
  void folding_keeps_every_offset_and_folding_twice_changes_nothing(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
    assertThat(Folding.simplify(Folding.simplify(text))).isEqualTo(Folding.simplify(text));
  }

  @Test
  void every_single_character_folds_to_one_that_is_final() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String folded = Folding.fold(String.valueOf((char) c));
      assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }

  @Test
  void every_space_becomes_a_blank_but_line_feed_and_tab_stay() {
    assertThat(Folding.fold("一\u3000二\u00A0三\u2003四\n五\t六")).isEqualTo("一 二 三 四\n五\t六");
  }

  @Test
  void no_traditional_character_of_the_shared_texts_is_left() throws IOException {
    Path corpus = Path.of(System.getProperty("gongbao.shared", "../../shared"), "corpus");
    assumeTrue(Files.isDirectory(corpus), "no shared corpus at " + corpus);
    Map<String, String> left = new TreeMap<>();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|html)")).toList()) {
        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
            .chars()
            .distinct()
            .mapToObj(Character::toString)
            .map(Folding::fold)
            .filter(c -> ZhConverterUtil.isTraditional(c) && !ZhConverterUtil.isSimple(c))
            .filter(c -> KEPT_ON_PURPOSE.indexOf(c.charAt(0)) < 0)
            .forEach(c -> left.put(c, file.getFileName().toString()));
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void a_text_of_surrogates_is_left_alone() {
    String text = "𠮷野家\uD83D";
    assertThatCode(() -> Folding.fold(text)).doesNotThrowAnyException();
    assertThat(Folding.fold(text)).isEqualTo(text);
  }
}
