package io.github.gongbao.examples;

import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.model.Release;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/** {@code {"input": PATH, "release": {…}}} or {@code {"input": PATH, "error": "…"}}, one a line. */
record JsonLinesPrinter(PrintStream out) implements ReleasePrinter {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public void print(String input, Release release) {
    line(input, "release", ReleaseJson.write(release));
  }

  @Override
  public void printFailure(String input, String error) {
    line(input, "error", quoted(error));
  }

  private void line(String input, String name, String json) {
    // the same line end everywhere: JSON Lines knows only this one
    out.print("{\"input\":" + quoted(input) + ",\"" + name + "\":" + json + "}\n");
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
