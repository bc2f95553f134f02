package io.github.gongbao.examples;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.ParserOptions;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
  @Parameters(
      paramLabel = "FILE|DIR|-",
      description =
          "Pages or texts; the html, htm, shtml and txt files of a folder; - for standard input.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, jsonl or csv; text if not given.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--url", paramLabel = "URL", description = "Where the input was published.")
  private @Nullable String url;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of publication to assume where the page has none: 2021-08-18.")
  private @Nullable LocalDate date;

  @Option(
      names = "--wide-ambiguous",
      description = "The terminal shows characters of ambiguous width, such as “ and ‰, wide.")
  private boolean wideAmbiguous;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Gongbao(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the command line and exits. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int exitCode = run(new FileInputStream(FileDescriptor.in), out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new Gongbao(in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() {
    ReleasePrinter printer = format.printer(out, new DisplayWidth(wideAmbiguous ? 2 : 1));
    ParserOptions options =
        ParserOptions.DEFAULTS
            .withUrl(Optional.ofNullable(url))
            .withPublishedOn(Optional.ofNullable(date));
    List<Input> documents = inputs.isEmpty() ? List.of(new Input.Sample()) : Input.all(inputs, in);
    int failed = 0;
    for (Input document : documents) {
      try {
        printer.print(document.name(), document.read(options));
      } catch (IOException | RuntimeException e) {
        failed++;
        String error = reason(e);
        printer.printFailure(document.name(), error);
        err.println("gongbao: " + document.name() + ": " + error);
      }
      if (out.checkError()) { // whoever reads the output has closed it
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
    if (failed > 0) {
      err.println("gongbao: " + failed + " of " + documents.size() + " failed");
    }
    return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (failure instanceof BulletinParseException || failure instanceof IOException) {
      return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
    return "a fault of the parser: " + failure;
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
