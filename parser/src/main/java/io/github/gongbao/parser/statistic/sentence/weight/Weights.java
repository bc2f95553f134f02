package io.github.gongbao.parser.statistic.sentence.weight;

import io.github.gongbao.parser.page.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each clue counts, learned from labelled bulletins and kept as data. What the
 * combinations of a {@linkplain Tables table} count stands in it as their sum: a candidate is
 * weighed by one number of each table.
 */
public final class Weights {
  private static final String RESOURCE = "weights.tsv";
  private static final String COMPILED = "weights.bin";

  private final Tables tables;

  /** The sums of all tables one behind the other, in hundredths. */
  private final short[] sums;

  /** What the clues that are words count, in hundredths. */
  private final short[] words;

  private Weights(Tables tables, short[] sums, short[] words) {
    this.tables = tables;
    this.sums = sums;
    this.words = words;
  }

  /**
   * Writes the tables as the numbers that the library loads. The build runs it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Weights weights = parse();
    long[] properties = weights.tables.properties();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            2 * Integer.BYTES
                + properties.length * Long.BYTES
                + (weights.sums.length + weights.words.length) * Short.BYTES);
    bytes.putInt(weights.words.length).putInt(properties.length);
    for (long table : properties) {
      bytes.putLong(table);
    }
    bytes.asShortBuffer().put(weights.sums).put(weights.words);
    Compiled.write(Path.of(arguments[0]), Weights.class, COMPILED, bytes);
  }

  /** How many clues there are: the combinations, and behind them the words. */
  public static int clues() {
    return Combinations.SIZE + Place.clues();
  }

  /** The name of a clue, as the weights have it. */
  public static String clue(int number) {
    return number < Combinations.SIZE
        ? Combinations.name(number)
        : Place.name(number - Combinations.SIZE);
  }

  /**
   * The weights as the build has compiled them; as their table says them where none did, or did for
   * another vocabulary.
   */
  public static Weights read() {
    try (Compiled.Numbers numbers = Compiled.open(Weights.class, COMPILED)) {
      if (numbers == null || numbers.number() != Place.clues()) {
        return parse();
      }
      Tables tables = new Tables(numbers.longs(numbers.number()));
      short[] sums = numbers.shorts(tables.size());
      return new Weights(tables, sums, numbers.shorts(Place.clues()));
    }
  }

  private static Weights parse() {
    int[] hundredths = new int[clues()];
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      String lines =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Integer> clues = new HashMap<>();
      for (int i = 0; i < hundredths.length; i++) {
        clues.put(clue(i), i);
      }
      for (String line : lines.split("\n")) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          Integer clue = clues.get(line.substring(0, tab));
          if (clue != null) {
            BigDecimal weight = new BigDecimal(line.substring(tab + 1));
            hundredths[clue] = weight.movePointRight(2).intValueExact();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Tables tables = Tables.joined();
    short[] words = new short[Place.clues()];
    for (int i = 0; i < words.length; i++) {
      words[i] = (short) hundredths[Combinations.SIZE + i];
    }
    return new Weights(tables, tables.sums(hundredths), words);
  }

  /** Where in each table the weight stands where all properties have the value 0. */
  int[] placesOfNothing() {
    return tables.offsets();
  }

  /** Moves the places to where a property has another value. */
  void move(int[] places, int property, int by) {
    tables.move(places, property, by);
  }

  /** How much what stands at the places counts, in hundredths. */
  int at(int[] places) {
    int sum = 0;
    for (int place : places) {
      sum += sums[place];
    }
    return sum;
  }

  /** How much it counts that a word of the {@link Vocabulary} stands at a place, in hundredths. */
  public int ofWord(int word, Place place, int action) {
    return words[place.clue(word, action)];
  }
}
