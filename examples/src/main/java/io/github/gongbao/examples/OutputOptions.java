package io.github.gongbao.examples;

import io.github.gongbao.examples.format.CsvOutput;
import io.github.gongbao.examples.format.DisplayWidth;
import io.github.gongbao.examples.format.FolderOutput;
import io.github.gongbao.examples.format.TextTable;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.Target;
import io.github.gongbao.table.Column;
import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
      description = {
        "Where to write; standard output if not given. Into a folder text and json write a file a"
            + " document, csv a file a table."
      })
  private @Nullable String output;

  @Option(
      names = {"-t", "--table"},
      paramLabel = "TABLE",
      completionCandidates = Tables.class,
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

  /** An output to one file, or one for each document if the target is a folder. */
  Output each(String extension, Function<Writer, Output> each) throws IOException {
    Target target = target();
    return target.isFolder()
        ? new FolderOutput(target.requiredPath(), extension, each)
        : each.apply(target.writer());
  }

  /** The tables of CSV that were asked for. */
  Output csv() throws IOException {
    Target target = target();
    return table == null && target.isFolder()
        ? CsvOutput.ofAll(bom, target.requiredPath())
        : CsvOutput.of(Objects.requireNonNullElse(table, TidyTable.STATISTICS), bom, target);
  }

  /** Says what the columns of the table hold, or of all of them if none was asked for. */
  void describeColumns(PrintWriter out) {
    for (TidyTable each : table == null ? TidyTable.values() : new TidyTable[] {table}) {
      out.println(each.label() + ": " + each.description());
      TextTable text = new TextTable(width(), Set.of(), "column", "type", "what it holds");
      for (Column column : each.columns()) {
        text.row(column.name(), column.type().label(), column.description());
      }
      text.print(out, "  ");
      out.println();
    }
    out.flush();
  }

  /** Whether several documents go to one file. */
  boolean makesArray() {
    return several && !target().isFolder();
  }

  /** Whether the output goes to a file or a folder rather than to standard output. */
  boolean isElsewhere() {
    return target().path().isPresent();
  }

  DisplayWidth width() {
    return new DisplayWidth(wideAmbiguous ? 2 : 1);
  }

  /** The names of the tables as they are typed; the tables are loaded when the help names them. */
  static final class Tables implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(TidyTable.values()).map(TidyTable::label).iterator();
    }
  }
}
