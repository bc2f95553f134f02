package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division and the ones it lies in.
 *
 * @param index its place in the table
 * @param region its code and name
 * @param parent the division above it; null for a province
 */
record Division(int index, Region region, @Nullable Division parent) {
  /** The regions of divisions. */
  static List<Region> regions(Collection<Division> divisions) {
    List<Region> regions = new ArrayList<>(divisions.size());
    for (Division division : divisions) {
      regions.add(division.region);
    }
    return regions;
  }

  /** The level of a division, by its code. */
  enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  Level level() {
    return level(region.code());
  }

  private static Level level(String code) {
    if (code.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /** What the codes of the divisions in one begin with. */
  static String stem(String code) {
    return switch (level(code)) {
      case PROVINCE -> code.substring(0, 2);
      case PREFECTURE -> code.substring(0, 4);
      case COUNTY -> code;
    };
  }

  /** Whether this division lies in the other one, at any depth. */
  boolean liesIn(Division other) {
    for (Division above = parent; above != null; above = above.parent) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  /** The province it lies in, or itself. */
  Division province() {
    Division top = this;
    while (top.parent != null) {
      top = top.parent;
    }
    return top;
  }
}
