package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An administrative division of GB/T 2260.
 *
 * @param code the six-digit code, such as {@code 510100}; the whole country is {@code 100000}
 * @param name the full name in simplified characters, such as {@code 成都市}
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
public record Region(String code, String name) implements WithRegion {
  /** The whole country: {@code 全国}. */
  public static final Region NATION = new Region("100000", "全国");

  /**
   * @throws IllegalArgumentException if the code is not six digits
   */
  public Region {
    Objects.requireNonNull(name, "name");
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a GB/T 2260 code: " + code);
    }
  }

  private static boolean isCode(String code) {
    return code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
