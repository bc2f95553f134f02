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
import java.util.function.BiConsumer;

/**
 * Makes the {@link Lexicon} from the general dictionary, the words of bulletins and those of
 * constructions. The build runs it; where the library runs from sources that no build compiled, it
 * runs at the first use.
 */
final class LexiconCompiler {
  /** The frequency of words of bulletins that the dictionary has not, or has as rare. */
  private static final int BULLETIN_FREQUENCY = 60;

  private static final double TOTAL = 1.2e6;

  /** What a word costs, which classes it has and which uses. */
  private record Entry(short cost, long classes, long uses) {
    Entry and(Entry other) {
      return new Entry(
          (short) Math.min(cost, other.cost), classes | other.classes, uses | other.uses);
    }

    Sense sense() {
      return new Sense(classes, uses, null);
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
    compiler.readDictionary();
    readSections("bulletins.txt", compiler::addToClass);
    readSections("uses.txt", compiler::addUse);
    return compiler.build();
  }

  static String resource(String name) {
    try (InputStream in = LexiconCompiler.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readDictionary() {
    for (String line : resource("dictionary.tsv").split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        long set = 0;
        for (char tag : cells[2].toCharArray()) {
          set |= WordClass.ofTag(tag).bit();
        }
        add(cells[0], set, Integer.parseInt(cells[1]));
      }
    }
  }

  /** Hands on each word of a list with the names in square brackets that stand over it. */
  private static void readSections(String list, BiConsumer<String[], String> taker) {
    String[] section = {};
    for (String line : resource(list).split("\n")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1).split(" ");
      } else if (!line.startsWith("#")) {
        for (String word : line.split(" ")) {
          if (!word.isEmpty()) {
            taker.accept(section, word);
          }
        }
      }
    }
  }

  private void addToClass(String[] section, String word) {
    Entry entry = new Entry(Short.MAX_VALUE, WordClass.ofSection(section[0]).bit(), 0);
    if (isPattern(word)) {
      addToAll(word, section, entry);
    } else {
      add(word, entry.classes(), BULLETIN_FREQUENCY * word.length());
    }
  }

  private void addUse(String[] section, String word) {
    Entry entry = new Entry(Short.MAX_VALUE, 0, WordUse.ofSection(section[0]).bit());
    if (isPattern(word)) {
      addToAll(word, section, entry);
    } else if (words.computeIfPresent(word, (w, old) -> old.and(entry)) == null) {
      throw new IllegalStateException("a use of what is no word: " + word);
    }
  }

  /** -额 are the longer words that end in 额, 最- those that begin with 最. */
  private static boolean isPattern(String word) {
    return word.startsWith("-") || word.endsWith("-");
  }

  private void addToAll(String pattern, String[] section, Entry added) {
    long among = section.length > 1 ? WordClass.ofSection(section[1]).bit() : -1L;
    words.replaceAll(
        (word, entry) ->
            matches(pattern, word) && (entry.classes() & among) != 0 ? entry.and(added) : entry);
  }

  private static boolean matches(String pattern, String word) {
    return word.length() >= pattern.length()
        && (pattern.startsWith("-")
            ? word.endsWith(pattern.substring(1))
            : word.startsWith(pattern.substring(0, pattern.length() - 1)));
  }

  private void add(String word, long set, int frequency) {
    short cost = (short) Math.round(100 * Math.log(TOTAL / frequency));
    words.merge(word, new Entry(cost, set, 0), Entry::and);
  }

  private Lexicon build() {
    String[] sorted = words.keySet().toArray(String[]::new);
    DoubleArray array = new DoubleArray(sorted);
    short[] costs = new short[array.size()];
    char[] kinds = new char[array.size()];
    Map<Sense, Integer> senses = new LinkedHashMap<>();
    for (int i = 0; i < sorted.length; i++) {
      Entry entry = words.get(sorted[i]);
      int node = array.nodeOf(i);
      costs[node] = entry.cost();
      kinds[node] = (char) (int) senses.computeIfAbsent(entry.sense(), x -> senses.size());
    }
    Sense[] ordered = senses.keySet().toArray(Sense[]::new);
    return Lexicon.of(array.labels(), array.bases(), costs, kinds, ordered);
  }
}
