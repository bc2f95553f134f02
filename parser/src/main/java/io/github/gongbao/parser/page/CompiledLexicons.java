package io.github.gongbao.parser.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all lexicons in one row of characters, made when the library is built: parsing sixty
 * resources would take longer than the first bulletin. All rows of a lexicon stand behind its path
 * and how many characters they take.
 */
final class CompiledLexicons {
  private static final String RESOURCE = "lexicons.bin";

  /** What has a compiled form of its own. */
  private static final Set<String> OTHERS = Set.of("dictionary.tsv", "weights.tsv");

  private static final char[] CHARACTERS = Compiled.characters(CompiledLexicons.class, RESOURCE);
  private static final Map<String, Integer> PLACES = Compiled.places(CHARACTERS);

  private CompiledLexicons() {}

  /**
   * Compiles the lexicons. The build runs it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Map<String, Path> lexicons = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv")
            && !OTHERS.contains(name)
            && !Simplified.LEXICONS.contains(name)) {
          lexicons.put(root.relativize(file).toString().replace('\\', '/'), file);
        }
      }
    }
    Compiled.Writer packed = new Compiled.Writer();
    for (Map.Entry<String, Path> lexicon : lexicons.entrySet()) {
      String text = Files.readString(lexicon.getValue(), StandardCharsets.UTF_8);
      packed.cell(lexicon.getKey()).array(rows(Lexicon.parse(text).rows()));
    }
    Compiled.writeCharacters(root, CompiledLexicons.class, RESOURCE, packed.packed());
    Simplified.compile(root);
  }

  private static String rows(List<List<String>> rows) {
    Compiled.Writer packed = new Compiled.Writer().number(rows.size());
    for (List<String> row : rows) {
      packed.row(row);
    }
    return packed.packed();
  }

  /** The rows of a lexicon; null if it was not compiled. */
  static @Nullable List<List<String>> rows(String path) {
    Integer place = PLACES.get(path);
    if (place == null) {
      return null;
    }
    Compiled.Cells cells = new Compiled.Cells(CHARACTERS, place);
    int size = cells.number();
    List<List<String>> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rows.add(cells.row());
    }
    return rows;
  }
}
