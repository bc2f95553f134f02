package io.github.gongbao.parser.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordUseTest {
  private static final String[] SECTIONS = LexiconCompiler.resource("uses.txt").split("\n\n");

  @ParameterizedTest
  @EnumSource
  void hasWordsOfItsOwn(WordUse use) {
    assertThat(SECTIONS)
        .anyMatch(
            section -> {
              String name = section.substring(section.indexOf('[') + 1, section.indexOf(']'));
              return section.startsWith("[")
                  && WordUse.ofSection(name.split(" ")[0]) == use
                  && !section.substring(section.lastIndexOf('\n') + 1).startsWith("[");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "比上年增长, THAN",
    "最高, EXTREME",
    "较高, EXTREME",
    "分别为, COPULA",
    "同比多增, MORE_SO",
    "每户, PER",
    "住院日, TIME_MEASURE"
  })
  void isThatOfAWord(String text, WordUse use) {
    assertThat(uses(text)).contains(use);
  }

  @Test
  void isNotToldByACharacterOfAWord() {
    assertThat(uses("居民不同比赛")).isEmpty();
  }

  @Test
  void isOfWordsOfOneClassWhereASectionSaysSo() {
    assertThat(uses("作为")).doesNotContain(WordUse.COPULA);
    assertThat(uses("多余")).doesNotContain(WordUse.MORE_SO);
  }

  @Test
  void haveABitEach() {
    assertThat(WordUse.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }

  private static Set<WordUse> uses(String text) {
    Mentions none =
        new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    List<Token> tokens = new WordReader(text).read(new Span(0, text.length()), none);
    return Arrays.stream(WordUse.values())
        .filter(use -> tokens.stream().anyMatch(token -> token.has(use)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(WordUse.class)));
  }
}
