package io.github.gongbao.parser.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all lexicons in one row of characters, made when the library is built: parsing sixty
 * resources would take longer than the first bulletin. Every path, row and cell stands behind its
 * length, all rows of a lexicon behind how many characters they take.
 */
final class CompiledLexicons {
  private static final String RESOURCE = "lexicons.bin";

  /** What has a compiled form of its own. */
  private static final Set<String> OTHERS = Set.of("dictionary.tsv", "weights.tsv");

  private static final char[] CHARACTERS = load();
  private static final Map<String, Integer> PLACES = places();

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
        if (name.endsWith(".tsv") && !OTHERS.contains(name)) {
          lexicons.put(root.relativize(file).toString().replace('\\', '/'), file);
        }
      }
    }
    StringBuilder characters = new StringBuilder();
    for (Map.Entry<String, Path> lexicon : lexicons.entrySet()) {
      String text = Files.readString(lexicon.getValue(), StandardCharsets.UTF_8);
      String rows = written(Lexicon.parse(text).rows());
      write(characters, lexicon.getKey());
      characters.append((char) rows.length()).append(rows);
    }
    ByteBuffer bytes = ByteBuffer.allocate(characters.length() * Character.BYTES);
    bytes.asCharBuffer().put(characters.toString());
    Compiled.write(root, CompiledLexicons.class, RESOURCE, bytes);
  }

  private static String written(List<List<String>> rows) {
    StringBuilder characters = new StringBuilder().append((char) rows.size());
    for (List<String> row : rows) {
      characters.append((char) row.size());
      for (String cell : row) {
        write(characters, cell);
      }
    }
    if (characters.length() > Character.MAX_VALUE) {
      throw new IllegalStateException("a lexicon is too long");
    }
    return characters.toString();
  }

  private static void write(StringBuilder characters, String cell) {
    characters.append((char) cell.length()).append(cell);
  }

  /** Empty where the library runs from what no build has compiled. */
  private static char[] load() {
    ByteBuffer bytes = Compiled.read(CompiledLexicons.class, RESOURCE);
    char[] characters = new char[bytes == null ? 0 : bytes.capacity() / Character.BYTES];
    if (bytes != null) {
      bytes.asCharBuffer().get(characters);
    }
    return characters;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    Cursor cursor = new Cursor(0);
    while (cursor.at < CHARACTERS.length) {
      String path = cursor.cell();
      int length = cursor.number();
      places.put(path, cursor.at);
      cursor.at += length;
    }
    return places;
  }

  /** The rows of a lexicon; null if it was not compiled. */
  static @Nullable List<List<String>> rows(String path) {
    Integer place = PLACES.get(path);
    return place == null ? null : new Cursor(place).rows();
  }

  /** Reads from a place on. */
  private static final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }

    int number() {
      return CHARACTERS[at++];
    }

    String cell() {
      int length = number();
      at += length;
      return new String(CHARACTERS, at - length, length);
    }

    List<List<String>> rows() {
      int size = number();
      List<List<String>> rows = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        String[] cells = new String[number()];
        for (int k = 0; k < cells.length; k++) {
          cells[k] = cell();
        }
        rows.add(List.of(cells));
      }
      return rows;
    }
  }
}
