package io.github.gongbao.examples.run;

import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the inputs that failed as a list that {@link Inputs#addList} reads. */
public final class FailureList implements Observer, AutoCloseable {
  private final Writer out;

  /**
   * Begins the list.
   *
   * @throws IOException if the file cannot be written
   */
  public FailureList(Path file) throws IOException {
    out = Target.writer(Files.newOutputStream(file));
  }

  @Override
  public void failed(Input input, Failure failure) throws IOException {
    out.write(input.name());
    if (input.url().isPresent() || input.publishedOn().isPresent()) {
      out.write("\t" + input.url().orElse(""));
      out.write("\t" + input.publishedOn().map(LocalDate::toString).orElse(""));
    }
    out.write("\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
