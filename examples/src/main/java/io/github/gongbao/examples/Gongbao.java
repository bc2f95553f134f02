package io.github.gongbao.examples;

import io.github.gongbao.examples.run.Input;
import io.github.gongbao.examples.run.Inputs;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.Run;
import io.github.gongbao.examples.run.Summary;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Failure;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line. Without arguments it reads the bundled bulletin and shows what was read from
 * it; {@code --help} says the rest.
 *
 * <p>Output is UTF-8 whatever the platform's default. A file that cannot be read is reported on its
 * own and the rest goes on; the exit code is 1 if any failed, 2 if the command was misspelt.
 */
@Command(
    name = "gongbao",
    description = {
      "Reads Chinese government bulletins and prints what they say.",
      "Without arguments, reads a bundled bulletin."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Gongbao.Version.class,
    sortOptions = false)
public final class Gongbao implements Callable<Integer> {
  private static final int CANNOT_WRITE = 4;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      description =
          "Pages or texts; the html, htm, shtml and txt files of a folder; - for standard input.")
  private List<String> inputs = List.of();

  @Mixin private final OutputOptions output;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many files to read at a time; one for each processor if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--url", paramLabel = "URL", description = "Where the input was published.")
  private @Nullable String url;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of publication to assume where the page has none: 2021-08-18.")
  private @Nullable LocalDate date;

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
    System.exit(run(new FileInputStream(FileDescriptor.in), out, err, args));
  }

  static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    return new CommandLine(new Gongbao(in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  @Override
  public Integer call() {
    ParserOptions options =
        ParserOptions.DEFAULTS
            .withUrl(Optional.ofNullable(url))
            .withPublishedOn(Optional.ofNullable(date));
    Inputs documents = Inputs.of(inputs, in);
    List<Input> list = inputs.isEmpty() ? List.of(Input.sample()) : documents.list();
    try (Output opened = output.open(documents.several())) {
      Summary summary = new Run(options, jobs, opened, this::report).over(list);
      if (summary.failed() > 0) {
        err.println("gongbao: " + summary.failed() + " of " + list.size() + " failed");
      }
      return summary.failed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (IOException e) {
      err.println("gongbao: cannot write the output: " + e.getMessage());
      return CANNOT_WRITE;
    }
  }

  private void report(Failure failure) {
    err.println("gongbao: " + failure.input() + ": " + failure.reason());
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
