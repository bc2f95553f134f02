package io.github.gongbao.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
  private enum Use {
    SINCE,
    UNTIL,
    BOUND
  }

  private static final WordClasses<Use> WORDS = WordClasses.of(Use.class, "uses.tsv", 1);

  @Test
  void theLongestWordOfAClassBeginsThere() {
    assertThat(WORDS.at(Use.SINCE, "7月以来前", 2)).isEqualTo(2);
    assertThat(WORDS.at(Use.UNTIL, "7月以来前", 2)).isEqualTo(3);
    assertThat(WORDS.at(Use.UNTIL, "7月以来", 2)).isEqualTo(1);
    assertThat(WORDS.at(Use.BOUND, "7月以来前", 2)).isEqualTo(1);
  }

  @Test
  void noWordOfAnotherClassBeginsThere() {
    assertThat(WORDS.at(Use.SINCE, "截至7月", 0)).isZero();
    assertThat(WORDS.at(Use.BOUND, "截至7月", 0)).isZero();
    assertThat(WORDS.at(Use.SINCE, "7月以来", 3)).isZero();
    assertThat(WORDS.at(Use.SINCE, "7月以来", 4)).isZero();
  }

  @Test
  void theLongestWordOfAClassEndsThere() {
    assertThat(WORDS.endingAt(Use.SINCE, "今年以来", 4)).isEqualTo(3);
    assertThat(WORDS.endingAt(Use.SINCE, "7月以来", 4)).isEqualTo(2);
    assertThat(WORDS.endingAt(Use.UNTIL, "以", 1)).isEqualTo(1);
    assertThat(WORDS.endingAt(Use.BOUND, "所以", 2)).isEqualTo(1);
  }

  @Test
  void noWordOfAnotherClassEndsThere() {
    assertThat(WORDS.endingAt(Use.UNTIL, "今年以来", 4)).isZero();
    assertThat(WORDS.endingAt(Use.SINCE, "今年以来", 3)).isZero();
    assertThat(WORDS.endingAt(Use.SINCE, "来", 1)).isZero();
    assertThat(WORDS.endingAt(Use.SINCE, "以来", 0)).isZero();
  }
}
