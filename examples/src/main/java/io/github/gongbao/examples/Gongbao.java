package io.github.gongbao.examples;

import io.github.gongbao.examples.duckdb.Sql;
import io.github.gongbao.examples.run.FailureList;
import io.github.gongbao.examples.run.Input;
import io.github.gongbao.examples.run.Inputs;
import io.github.gongbao.examples.run.Misuse;
import io.github.gongbao.examples.run.Observer;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.PathName;
import io.github.gongbao.examples.run.Reason;
import io.github.gongbao.examples.run.Run;
import io.github.gongbao.examples.run.Summary;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Without arguments it reads the bundled bulletin and shows what was read from
 * it; {@code --help} says the rest.
 *
 * <p>Output is UTF-8 whatever the platform's default. A document that cannot be read is reported
 * and the rest goes on.
 */
@Command(
    name = "gongbao",
    description = {
      "Reads Chinese government bulletins and prints what they say.",
      "Without arguments, reads a bundled bulletin."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Gongbao.Version.class,
    sortOptions = false,
    usageHelpWidth = 100,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao page.html                              show one page",
      "  curl -s ADDRESS | gongbao --url ADDRESS -      show what is piped in",
      "  gongbao -f csv pages/ > statistics.csv         the figures of a folder, a row each",
      "  gongbao -f csv -o tables/ pages/               all tables, and datapackage.json",
      "  gongbao -f csv --columns                       what the columns hold",
      "  gongbao -f html -o report/ pages/              a folder to look at in a browser",
      "  gongbao -f duckdb -o pages.duckdb pages/       all tables in a file, to ask with SQL",
      "  gongbao --sql \"SELECT count(*) FROM statistics\" pages.duckdb",
      "  gongbao -f jsonl -j 4 --failed bad.txt pages/  JSON Lines, four at a time",
      "  gongbao -f jsonl --from bad.txt                what failed, again",
      "  source <(gongbao --completion)                 completion for bash and zsh"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:some documents could not be read, others were",
      "2:the command is misspelt",
      "3:no document could be read",
      "4:the output could not be written"
    })
public final class Gongbao implements Callable<Integer> {
  private static final int SOME_FAILED = 1;
  private static final int ALL_FAILED = 3;
  private static final int CANNOT_WRITE = 4;

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final OutputOptions output;

  @Mixin private final RunOptions run = new RunOptions();

  @Option(names = "--columns", description = "Say what the columns of the tables of csv hold.")
  private boolean columns;

  @Option(
      names = "--sql",
      paramLabel = "QUERY",
      description = "Print what a DuckDB file answers to a query.")
  private @Nullable String query;

  @Option(names = "--completion", description = "Print a completion script for bash and zsh.")
  private boolean completion;

  @Spec private @Nullable CommandSpec spec;

  private final InputStream in;
  private final PrintStream err;

  Gongbao(InputStream in, OutputStream out, PrintStream err) {
    this.in = in;
    this.output = new OutputOptions(out);
    this.err = err;
  }

  /** Runs the command line and exits. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    InputStream in = new FileInputStream(FileDescriptor.in);
    System.exit(run(in, out, err, Arguments.asTyped(args)));
  }

  static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    return new CommandLine(new Gongbao(in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(
            (failure, given) -> {
              err.println("gongbao: " + failure.getMessage());
              UnmatchedArgumentException.printSuggestions(
                  failure, failure.getCommandLine().getErr());
              err.println("Try gongbao --help.");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              err.println("gongbao: a fault of the command line, please report it: " + failure);
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (completion) {
      command.getOut().print(AutoComplete.bash("gongbao", command));
      command.getOut().flush();
      return CommandLine.ExitCode.OK;
    }
    if (columns) {
      output.describeColumns(command.getOut());
      return CommandLine.ExitCode.OK;
    }
    try {
      return query == null ? read() : ask(query, command.getOut());
    } catch (Misuse e) {
      throw new ParameterException(command, e.getMessage());
    }
  }

  private int ask(String query, PrintWriter out) {
    try {
      Sql.ask(input.database(), query, output.width(), out);
      return CommandLine.ExitCode.OK;
    } catch (IOException | InvalidPathException e) {
      err.println("gongbao: " + Reason.of(e));
      return ALL_FAILED;
    }
  }

  private int read() {
    Inputs inputs = input.inputs(in);
    List<Input> documents = input.documents(inputs);
    Summary summary = new Summary();
    try {
      write(inputs, documents, summary);
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        err.println("gongbao: cannot write the output: " + Reason.of(e));
      }
      return CANNOT_WRITE;
    }
    if (!run.quiet && (inputs.several() || summary.failed() > 0)) {
      err.println("gongbao: " + summary.text(inputs.passedOver()));
    }
    if (summary.failed() == 0) {
      return CommandLine.ExitCode.OK;
    }
    return summary.read() == 0 ? ALL_FAILED : SOME_FAILED;
  }

  private void write(Inputs inputs, List<Input> documents, Summary summary) throws IOException {
    List<Observer> observers = new ArrayList<>(List.of(summary));
    try (Output opened = output.open(inputs.several());
        ErrorLog log = new ErrorLog(err, documents.size(), showsProgress(documents.size()));
        FailureList failures =
            run.failed == null ? null : new FailureList(PathName.path(run.failed))) {
      observers.add(log);
      if (failures != null) {
        observers.add(failures);
      }
      new Run(input.parserOptions(), run.jobs(), opened, run.failFast, observers).over(documents);
    }
  }

  private boolean showsProgress(int documents) {
    return Objects.requireNonNullElseGet(
        run.progress,
        () -> documents > 1 && !run.quiet && Terminal.showsErrorsAlone(output.isElsewhere()));
  }

  /** Whoever reads the output has seen enough, as {@code head} does. */
  private static boolean isClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).contains("Broken pipe");
  }

  /** The version in the manifest of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Gongbao.class.getPackage().getImplementationVersion();
      return new String[] {"gongbao " + Objects.requireNonNullElse(version, "(not from its jar)")};
    }
  }
}
