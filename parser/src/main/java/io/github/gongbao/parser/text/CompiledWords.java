package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of all rooms as the build has laid them out, so that at the first use nothing is
 * parsed, sorted or put into maps. Where no build has, each class lays out its own.
 */
final class CompiledWords {
  private static final String RESOURCE = "lexicon-words.bin";
  private static final String CLASS = ".class";

  /** What the build gathers; null where it is not at work. */
  private static @Nullable Map<String, String> gathered;

  private static final char[] CHARACTERS = Compiled.characters(CompiledWords.class, RESOURCE);
  private static final Map<String, Integer> PLACES = Compiled.places(CHARACTERS);

  private CompiledWords() {}

  /**
   * Compiles the words of all classes of the library, which lay them out when they are initialised.
   * The build runs it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    gathered = new TreeMap<>();
    Path root = Path.of(arguments[0]);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString().replace('\\', '.').replace('/', '.');
        if (name.endsWith(CLASS) && !name.endsWith("-info" + CLASS)) {
          Class.forName(name.substring(0, name.length() - CLASS.length()));
        }
      }
    }
    Compiled.Writer packed = new Compiled.Writer();
    for (Map.Entry<String, String> words : gathered.entrySet()) {
      packed.cell(words.getKey()).array(words.getValue());
    }
    Compiled.writeCharacters(root, CompiledWords.class, RESOURCE, packed.packed());
  }

  /** The words under a key; null where no build has compiled them. */
  static Compiled.@Nullable Cells get(String key) {
    Integer place = gathered == null ? PLACES.get(key) : null;
    return place == null ? null : new Compiled.Cells(CHARACTERS, place);
  }

  /** Words that were not compiled, which the build is to keep. */
  static Compiled.Cells kept(String key, String packed) {
    if (gathered != null) {
      gathered.put(key, packed);
    }
    return new Compiled.Cells(packed.toCharArray(), 0);
  }
}
