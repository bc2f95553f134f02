package io.github.gongbao.examples;

import io.github.gongbao.examples.format.CsvOutput;
import io.github.gongbao.examples.format.DisplayWidth;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.Target;
import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
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
      names = {"-t", "--table"},
      paramLabel = "TABLE",
      description = {
        "For csv: ${COMPLETION-CANDIDATES}.",
        "If not given, statistics, or all of them where -o is a folder."
      })
  private @Nullable TidyTable table;

  @Option(
      names = "--bom",
      description = "For csv: begin with a byte order mark, by which Excel knows UTF-8.")
  private boolean bom;

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
    return Target.of(output, standardOutput);
  }

  /** The tables of CSV that were asked for. */
  Output csv() throws IOException {
    Target target = target();
    return table == null && target.isFolder()
        ? CsvOutput.ofAll(bom, target.requiredPath())
        : CsvOutput.of(Objects.requireNonNullElse(table, TidyTable.STATISTICS), bom, target);
  }

  boolean several() {
    return several;
  }

  DisplayWidth width() {
    return new DisplayWidth(wideAmbiguous ? 2 : 1);
  }
}
