package io.github.gongbao.examples.run;

import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;

/** Is told of each input after it has been written. */
public interface Observer {
  /** An input was read. */
  default void read(Document document) {}

  /**
   * An input could not be read.
   *
   * @throws IOException if this cannot be noted
   */
  default void failed(Input input, Failure failure) throws IOException {}
}
