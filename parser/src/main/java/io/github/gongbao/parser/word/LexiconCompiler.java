package io.github.gongbao.parser.word;

import io.github.gongbao.parser.page.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes the {@link Lexicon} from the general dictionary and the words of bulletins. The build runs
 * it; where the library runs from sources that no build compiled, it runs at the first use.
 */
final class LexiconCompiler {
  /** The frequency of words of bulletins that the dictionary has not, or has as rare. */
  private static final int BULLETIN_FREQUENCY = 60;

  private static final double TOTAL = 1.2e6;

  /** What a word costs and which classes it has. */
  private record Entry(short cost, long classes) {
    Entry and(Entry other) {
      return new Entry((short) Math.min(cost, other.cost), classes | other.classes);
    }
  }

  private final Map<String, Entry> words = new TreeMap<>();

  private LexiconCompiler() {}

  /**
   * Writes the compiled lexicon.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Compiled.write(Path.of(arguments[0]), Lexicon.class, Lexicon.RESOURCE, compile().bytes());
  }

  static Lexicon compile() {
    LexiconCompiler compiler = new LexiconCompiler();
    compiler.readDictionary(resource("dictionary.tsv"));
    compiler.readBulletins(resource("bulletins.txt"));
    return compiler.build();
  }

  private static String resource(String name) {
    try (InputStream in = LexiconCompiler.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readDictionary(String lines) {
    for (String line : lines.split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        long set = 0;
        for (char tag : cells[2].toCharArray()) {
          set |= WordClass.ofTag(tag).bit();
        }
        if (cells[0].length() > 1 && (set & WordClass.NOUN.bit()) != 0) {
          set |= measure(cells[0].charAt(cells[0].length() - 1));
        }
        add(cells[0], set, Integer.parseInt(cells[1]));
      }
    }
  }

  /** 成交额, 峰值, 税率: that a noun is a measure is told by how it ends. */
  private static long measure(char last) {
    return switch (last) {
      case '额', '值', '量' -> WordClass.MEASURE.bit();
      case '率' -> WordClass.RATIO.bit();
      default -> 0;
    };
  }

  private void readBulletins(String lines) {
    long section = 0;
    for (String line : lines.split("\n")) {
      if (line.startsWith("[")) {
        section = WordClass.ofSection(line.substring(1, line.length() - 1)).bit();
      } else if (!line.startsWith("#")) {
        for (String word : line.split(" ")) {
          if (!word.isEmpty()) {
            add(word, section, BULLETIN_FREQUENCY * word.length());
          }
        }
      }
    }
    add("的", WordClass.OF.bit(), 1);
  }

  private void add(String word, long set, int frequency) {
    short cost = (short) Math.round(100 * Math.log(TOTAL / frequency));
    words.merge(word, new Entry(cost, set), Entry::and);
  }

  private Lexicon build() {
    String[] sorted = words.keySet().toArray(String[]::new);
    DoubleArray array = new DoubleArray(sorted);
    short[] costs = new short[array.size()];
    char[] sets = new char[array.size()];
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < sorted.length; i++) {
      Entry entry = words.get(sorted[i]);
      int node = array.nodeOf(i);
      costs[node] = entry.cost();
      sets[node] = (char) (int) numbers.computeIfAbsent(entry.classes(), x -> numbers.size());
    }
    long[] classes = numbers.keySet().stream().mapToLong(Long::longValue).toArray();
    return new Lexicon(array.labels(), array.bases(), costs, sets, classes);
  }
}
