package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.text.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names ask to be measured in: 播种面积 in an area, 床位数 in 张. */
public enum Measured {
  AREA,
  MASS,
  YIELD,
  MONEY,
  PEOPLE,
  BEDS,
  HOUSEHOLDS,
  INSTITUTIONS;

  private static final WordClasses<Measured> WORDS =
      WordClasses.of(Measured.class, "measured.tsv", 1);

  /**
   * The unit that a name asks for by its last words.
   *
   * @param scales units of different things, which one line names
   * @return null where the name asks for none of them
   */
  public static @Nullable Scale fitting(List<Scale> scales, String name) {
    Scale fitting = null;
    int longest = 0;
    for (int end = name.length(); end > 0 && fitting == null; end--) {
      for (Scale scale : scales) {
        int length = length(scale, name, end);
        fitting = length > longest ? scale : fitting;
        longest = Math.max(longest, length);
      }
    }
    return fitting;
  }

  /** What a name asks to be measured in, by the longest of the words that end it; or null. */
  public static @Nullable Measured asked(String name) {
    Measured asked = null;
    int longest = 0;
    for (Measured kind : values()) {
      int length = kind.ends(name);
      asked = length > longest ? kind : asked;
      longest = Math.max(longest, length);
    }
    return asked;
  }

  /** The length of the longest of the words that ends a name, or 0. */
  public int ends(String name) {
    return WORDS.endingAt(this, name, name.length());
  }

  /** How long the word is that ends there and asks for a unit. */
  private static int length(Scale scale, String name, int end) {
    Measured kind = of(scale);
    String symbol = scale.unit().symbol();
    int said = name.startsWith(symbol, end - symbol.length()) ? symbol.length() : 0;
    return kind == null ? said : WORDS.endingAt(kind, name, end);
  }

  private static @Nullable Measured of(Scale scale) {
    return switch (scale.unit().dimension()) {
      case AREA -> AREA;
      case MASS -> MASS;
      case RATE -> YIELD;
      case MONEY -> MONEY;
      default ->
          switch (scale.unit().symbol()) {
            case "人", "人次" -> PEOPLE;
            case "张" -> BEDS;
            case "户" -> HOUSEHOLDS;
            case "个", "所", "家", "处" -> INSTITUTIONS;
            default -> null;
          };
    };
  }
}
