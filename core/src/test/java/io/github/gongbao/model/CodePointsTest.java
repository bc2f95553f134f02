package io.github.gongbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void differsFromCodeUnitsBehindACharacterOfTwo() {
    CodePoints counted = CodePoints.of("𠮷野家5起，𠮷林3起");

    assertThat(counted.of(new Span(0, 2))).isEqualTo(new Span(0, 1));
    assertThat(counted.of(new Span(4, 6))).isEqualTo(new Span(3, 5));
    assertThat(counted.of(new Span(10, 12))).isEqualTo(new Span(8, 10));
  }

  @Test
  void isTheSameWhereEveryCharacterIsOne() {
    assertThat(CodePoints.of("查处案件5起").of(new Span(4, 6))).isEqualTo(new Span(4, 6));
  }

  @Property(tries = 200)
  void countsAsJavaDoes(
      @ForAll @Chars({'\uD842', '\uDFB7'}) @CharRange(from = 'a', to = 'c') String text) {
    CodePoints counted = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(counted.of(new Span(0, i)).end()).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
