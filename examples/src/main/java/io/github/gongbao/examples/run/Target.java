package io.github.gongbao.examples.run;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where output goes.
 *
 * @param path the file or folder that was asked for; empty for standard output
 * @param endsAsFolder whether its name ended with a slash
 * @param standardOutput is flushed, and never closed
 */
public record Target(Optional<Path> path, boolean endsAsFolder, OutputStream standardOutput) {
  private static final int BUFFER = 1 << 16;

  /** The target that a name stands for; standard output if it is null or {@code -}. */
  public static Target of(@Nullable String name, OutputStream standardOutput) {
    return name == null || name.equals("-")
        ? new Target(Optional.empty(), false, standardOutput)
        : new Target(Optional.of(PathName.path(name)), name.endsWith("/"), standardOutput);
  }

  /**
   * A buffered writer in UTF-8, to the file or to standard output.
   *
   * @throws IOException if the file cannot be written
   * @throws Misuse if a folder was asked for
   */
  public Writer writer() throws IOException {
    if (isFolder()) {
      throw new Misuse("this makes one file, and -o names a folder");
    }
    OutputStream out = path.isPresent() ? Files.newOutputStream(path.get()) : unclosed();
    return writer(out);
  }

  /** A buffered writer in UTF-8. */
  public static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  /** Whether a folder was asked for: one that is there, or a name that ends as one. */
  public boolean isFolder() {
    return path.isPresent() && (endsAsFolder || Files.isDirectory(path.get()));
  }

  /**
   * The file or folder that was asked for.
   *
   * @throws Misuse if none was
   */
  public Path requiredPath() {
    return path.orElseThrow(
        () -> new Misuse("this format cannot go to standard output: say where with -o"));
  }

  private OutputStream unclosed() {
    return new FilterOutputStream(standardOutput) {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
