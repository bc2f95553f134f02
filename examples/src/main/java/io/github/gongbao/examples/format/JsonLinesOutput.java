package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code {"input": PATH, "release": {…}, "sha256": "…"}} or {@code {"input": PATH, "error": "…"}},
 * one a line.
 */
public final class JsonLinesOutput implements Output {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Writer out;

  public JsonLinesOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Document document) throws IOException {
    out.write("{\"input\":" + quoted(document.input()));
    out.write(",\"release\":");
    ReleaseJson.write(document.release(), out);
    out.write(
        ",\"sha256\":"
            + quoted(document.sha256())
            + "}\n"); // the same line end everywhere: JSON Lines knows only this one
  }

  @Override
  public void write(Failure failure) throws IOException {
    out.write("{\"input\":" + quoted(failure.input()));
    out.write(",\"error\":" + quoted(failure.reason()) + "}\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
