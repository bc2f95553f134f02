package io.github.gongbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void neitherBeginsBeforeTheTextNorEndsBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThat(new Span(2, 2).length()).isZero();
  }

  @Test
  void containsItselfAndWhatLiesInIt() {
    Span span = new Span(2, 6);

    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(6, 6))).isTrue();
    assertThat(span.contains(new Span(1, 3))).isFalse();
    assertThat(span.contains(new Span(5, 7))).isFalse();
  }

  @Test
  void overlapsOnlyWhatSharesACharacter() {
    Span span = new Span(2, 6);

    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void isOrderedByStartThenByEnd() {
    assertThat(List.of(new Span(2, 3), new Span(0, 5), new Span(2, 2)).stream().sorted())
        .containsExactly(new Span(0, 5), new Span(2, 2), new Span(2, 3));
  }
}
