package io.github.gongbao.parser.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resources that the build makes of lexicons and that are read in one piece: how many bytes, and
 * the bytes.
 */
public final class Compiled {
  private Compiled() {}

  /** The numbers that a class has under a name; null where no build has made them. */
  public static @Nullable Numbers open(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    return in == null ? null : new Numbers(in);
  }

  /** The characters that a class has under a name; none where no build has made them. */
  public static char[] characters(Class<?> owner, String name) {
    try (Numbers numbers = open(owner, name)) {
      return numbers == null ? new char[0] : numbers.characters(numbers.number());
    }
  }

  /** Where in characters what stands under each key begins, behind the key and its length. */
  public static Map<String, Integer> places(char[] characters) {
    Map<String, Integer> places = new HashMap<>();
    Cells cells = new Cells(characters, 0);
    while (cells.at() < characters.length) {
      String key = cells.cell();
      int length = cells.large();
      places.put(key, cells.at());
      cells.skip(length);
    }
    return places;
  }

  /** Writes what {@link #characters} reads. */
  public static void writeCharacters(Path classes, Class<?> owner, String name, String characters)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + characters.length() * Character.BYTES);
    bytes.putInt(characters.length()).asCharBuffer().put(characters);
    write(classes, owner, name, bytes);
  }

  /**
   * Writes what {@link #open} opens.
   *
   * @param classes the folder of the compiled classes
   */
  public static void write(Path classes, Class<?> owner, String name, ByteBuffer bytes)
      throws IOException {
    Path file = classes.resolve(owner.getPackageName().replace('.', '/')).resolve(name);
    Files.write(file, bytes.array());
  }

  /**
   * Arrays of numbers, read one after the other and piece by piece into what is kept: their bytes,
   * which are megabytes, are in memory but once.
   */
  public static final class Numbers implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    private Numbers(InputStream in) {
      this.in = in;
    }

    /** Reads the next bytes, no more than a piece. */
    private ByteBuffer next(int bytes) {
      try {
        if (in.readNBytes(piece.array(), 0, bytes) < bytes) {
          throw new EOFException();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return piece.clear();
    }

    public int number() {
      return next(Integer.BYTES).getInt();
    }

    public int[] numbers(int count) {
      int[] numbers = new int[count];
      for (int at = 0, size; at < count; at += size) {
        size = Math.min(count - at, PIECE / Integer.BYTES);
        next(size * Integer.BYTES).asIntBuffer().get(numbers, at, size);
      }
      return numbers;
    }

    public long[] longs(int count) {
      long[] numbers = new long[count];
      for (int at = 0, size; at < count; at += size) {
        size = Math.min(count - at, PIECE / Long.BYTES);
        next(size * Long.BYTES).asLongBuffer().get(numbers, at, size);
      }
      return numbers;
    }

    public short[] shorts(int count) {
      short[] numbers = new short[count];
      for (int at = 0, size; at < count; at += size) {
        size = Math.min(count - at, PIECE / Short.BYTES);
        next(size * Short.BYTES).asShortBuffer().get(numbers, at, size);
      }
      return numbers;
    }

    public char[] characters(int count) {
      char[] characters = new char[count];
      for (int at = 0, size; at < count; at += size) {
        size = Math.min(count - at, PIECE / Character.BYTES);
        next(size * Character.BYTES).asCharBuffer().get(characters, at, size);
      }
      return characters;
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads what the build has packed into one row of characters: numbers, cells and arrays, the
   * latter two behind their lengths.
   */
  public static final class Cells {
    private final char[] characters;
    private int at;

    /** Reads from an index on. */
    public Cells(char[] characters, int at) {
      this.characters = characters;
      this.at = at;
    }

    /** Where the next is read. */
    public int at() {
      return at;
    }

    /** Goes on so many characters later. */
    public void skip(int length) {
      at += length;
    }

    /** A number of less than 65,536. */
    public int number() {
      return characters[at++];
    }

    /** Any number that is not negative. */
    public int large() {
      return number() << 16 | number();
    }

    public String cell() {
      int length = number();
      at += length;
      return new String(characters, at - length, length);
    }

    /** Cells behind how many they are. */
    public List<String> row() {
      String[] cells = new String[number()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cell();
      }
      return List.of(cells);
    }

    public char[] array() {
      int length = large();
      at += length;
      return Arrays.copyOfRange(characters, at - length, at);
    }
  }

  /** Packs what {@link Cells} read. */
  public static final class Writer {
    private final StringBuilder characters = new StringBuilder();

    public Writer number(int number) {
      if (number < 0 || number > Character.MAX_VALUE) {
        throw new IllegalStateException("no such number can be packed: " + number);
      }
      characters.append((char) number);
      return this;
    }

    public Writer large(int number) {
      return number(number >>> 16).number(number & 0xffff);
    }

    public Writer cell(String cell) {
      number(cell.length()).characters.append(cell);
      return this;
    }

    public Writer row(Collection<String> cells) {
      number(cells.size());
      for (String cell : cells) {
        cell(cell);
      }
      return this;
    }

    public Writer array(CharSequence array) {
      large(array.length()).characters.append(array);
      return this;
    }

    /** What was packed so far. */
    public String packed() {
      return characters.toString();
    }
  }
}
