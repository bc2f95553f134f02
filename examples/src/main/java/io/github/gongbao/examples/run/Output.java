package io.github.gongbao.examples.run;

import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;

/**
 * What the documents of a run are written to, one class a format. It is called by one thread, in
 * the order of the inputs, and closed at the end.
 */
public interface Output extends AutoCloseable {
  /** Writes a document. */
  void write(Document document) throws IOException;

  /** Notes an input that could not be read, where the format has a place for it. */
  default void write(Failure failure) throws IOException {}

  /** Ends the output; nothing is written after it. */
  @Override
  void close() throws IOException;
}
