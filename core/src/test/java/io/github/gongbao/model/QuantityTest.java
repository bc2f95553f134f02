package io.github.gongbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static final Unit VISITS = new Unit("人次", Dimension.COUNT);

  @ParameterizedTest
  @CsvSource({
    "115000, 115000",
    "1.15E+5, 115000",
    "115000.00, 115000",
    "0.00, 0",
    "0E+7, 0",
    "-2.50, -2.5",
    "1E-7, 0.0000001"
  })
  void keepsANumberWithoutTrailingZerosAndWithoutExponent(BigDecimal written, String kept) {
    assertThat(exactly(written)).isEqualTo(exactly(new BigDecimal(kept)));
    assertThat(exactly(written).value().toPlainString()).isEqualTo(kept);
    assertThat(exactly(written).value().scale()).isNotNegative();
  }

  @Test
  void keepsTheUpperEndOfARangeLikewise() {
    assertThat(range("1E+5", "2.0E+5").upper()).contains(new BigDecimal("200000"));
    assertThat(range("3", "3.0").upper()).contains(new BigDecimal("3"));
  }

  @Test
  void refusesARangeThatEndsBelowItsStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> range("5", "3"));
  }

  private static Quantity exactly(BigDecimal value) {
    return new Quantity("", value, Optional.empty(), Approximation.EXACT, VISITS);
  }

  private static Quantity range(String value, String upper) {
    return exactly(new BigDecimal(value)).withUpper(new BigDecimal(upper));
  }
}
