package io.github.gongbao.parser.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Resources that the build makes of lexicons and that are read in one piece: how many bytes, and
 * the bytes.
 */
public final class Compiled {
  private Compiled() {}

  /** The bytes that a class has under a name; null where no build has made them. */
  public static @Nullable ByteBuffer read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        return null;
      }
      DataInputStream data = new DataInputStream(in);
      byte[] bytes = new byte[data.readInt()];
      data.readFully(bytes);
      return ByteBuffer.wrap(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what {@link #read} reads.
   *
   * @param classes the folder of the compiled classes
   */
  public static void write(Path classes, Class<?> owner, String name, ByteBuffer bytes)
      throws IOException {
    Path file = classes.resolve(owner.getPackageName().replace('.', '/')).resolve(name);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(bytes.capacity());
      out.write(bytes.array());
    }
  }
}
