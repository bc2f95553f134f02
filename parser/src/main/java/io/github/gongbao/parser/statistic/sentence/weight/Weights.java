package io.github.gongbao.parser.statistic.sentence.weight;

import io.github.gongbao.parser.page.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

  /** What is counted by the properties that are known by each stage. */
  private final List<Sums> sums;

  /** What is counted at most by those that are known later, by what is known by each stage. */
  private final List<Sums> most;

  /** What the clues that are words count, in hundredths. */
  private final short[] words;

  /** What each word counts at most at each place. */
  private final short[] mostOfWords;

  private Weights(List<Sums> sums, List<Sums> most, short[] words, short[] mostOfWords) {
    this.sums = sums;
    this.most = most;
    this.words = words;
    this.mostOfWords = mostOfWords;
  }

  /**
   * Writes the tables as the numbers that the library loads. The build runs it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Weights weights = parse();
    List<Sums> sums = new ArrayList<>(weights.sums);
    sums.addAll(weights.most);
    int size = Integer.BYTES + (weights.words.length + weights.mostOfWords.length) * Short.BYTES;
    for (Sums of : sums) {
      size += of.bytes();
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(weights.words.length);
    for (Sums of : sums) {
      of.write(bytes);
    }
    bytes.asShortBuffer().put(weights.words).put(weights.mostOfWords);
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
      List<Sums> sums = List.of(Sums.read(numbers), Sums.read(numbers), Sums.read(numbers));
      List<Sums> most = List.of(Sums.read(numbers), Sums.read(numbers));
      short[] words = numbers.shorts(Place.clues());
      return new Weights(sums, most, words, numbers.shorts(Place.stands()));
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
    short[] words = new short[Place.clues()];
    for (int i = 0; i < words.length; i++) {
      words[i] = (short) hundredths[Combinations.SIZE + i];
    }
    short[] mostOfWords = new short[Place.stands()];
    Arrays.fill(mostOfWords, Short.MIN_VALUE);
    for (int i = 0; i < words.length; i++) {
      int stand = Place.stand(i);
      mostOfWords[stand] = (short) Math.max(mostOfWords[stand], words[i]);
    }
    Sums known = Sums.of(hundredths, Stage.WORDS);
    return new Weights(
        List.of(Sums.of(hundredths, Stage.CLAUSE), Sums.of(hundredths, Stage.TOPIC), known),
        List.of(known.most(Stage.CLAUSE), known.most(Stage.TOPIC)),
        words,
        mostOfWords);
  }

  /** What is counted by the properties that are known by a stage, not earlier. */
  Sums sums(Stage stage) {
    return sums.get(stage.ordinal());
  }

  /**
   * What the properties that are known by the words can count at most, as far as what is known by a
   * stage tells; the sum of two stages holds.
   */
  Sums most(Stage stage) {
    return most.get(stage.ordinal());
  }

  /** How much it counts that a word of the {@link Vocabulary} stands at a place, in hundredths. */
  public int ofWord(int word, Place place, int action) {
    return words[place.clue(word, action)];
  }

  /** How much that counts at most, however topic and clause are put together. */
  public int mostOfWord(int word, Place place) {
    return mostOfWords[place.standOf(word)];
  }
}
