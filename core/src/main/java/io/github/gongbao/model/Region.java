package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

  // written out, as parsers compare regions all the time and a record's own take long to begin with

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Region region && code.equals(region.code) && name.equals(region.name);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  private static boolean isCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.length() == 6;
  }

  /**
   * The division of the province level that this one lies in or is: 四川省 for 成都市; empty for the
   * whole country and for a code of no province.
   */
  public Optional<Region> province() {
    return Optional.ofNullable(Provinces.BY_PREFIX.get(code.substring(0, 2)));
  }

  /**
   * Whether another division lies in this one, or is it: 四川省 contains 成都市, and 全国 all. The codes
   * alone decide, so a county that the province governs lies in no prefecture.
   */
  public boolean contains(Region other) {
    return code.equals(NATION.code)
        || other.code.startsWith(code.endsWith("0000") ? code.substring(0, 2) : prefix());
  }

  private String prefix() {
    return code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
