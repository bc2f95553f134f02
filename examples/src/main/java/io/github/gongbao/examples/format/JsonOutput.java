package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.table.Document;
import java.io.IOException;
import java.io.Writer;

/** A release on indented lines, or an array of releases. */
public final class JsonOutput implements Output {
  private final Writer out;
  private final boolean array;
  private String separator = "[";

  /**
   * @param array whether an array is written, whatever the number of releases
   */
  public JsonOutput(Writer out, boolean array) {
    this.out = out;
    this.array = array;
  }

  @Override
  public void write(Document document) throws IOException {
    if (array) {
      out.write(separator);
      separator = ",\n";
    }
    ReleaseJson.writePretty(document.release(), out);
  }

  @Override
  public void close() throws IOException {
    if (array) {
      out.write(separator.equals("[") ? "[]" : "]");
    }
    out.write("\n");
    out.close();
  }
}
