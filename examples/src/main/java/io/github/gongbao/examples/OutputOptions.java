package io.github.gongbao.examples;

import io.github.gongbao.examples.format.DisplayWidth;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.PathName;
import io.github.gongbao.examples.run.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is written, and where. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write; standard output if not given.")
  private @Nullable String output;

  @Option(
      names = "--wide-ambiguous",
      description = "The terminal shows characters of ambiguous width, such as “ and ‰, wide.")
  private boolean wideAmbiguous;

  private final OutputStream standardOutput;
  private boolean several;

  OutputOptions(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  /**
   * Begins the output of a run.
   *
   * @param several whether the inputs are many, even if a folder of them holds only one
   */
  Output open(boolean several) throws IOException {
    this.several = several;
    return format.open(this);
  }

  Target target() {
    return new Target(Optional.ofNullable(output).map(PathName::path), standardOutput);
  }

  boolean several() {
    return several;
  }

  DisplayWidth width() {
    return new DisplayWidth(wideAmbiguous ? 2 : 1);
  }
}
