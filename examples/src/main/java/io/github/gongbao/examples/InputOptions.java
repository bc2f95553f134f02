package io.github.gongbao.examples;

import io.github.gongbao.examples.run.Input;
import io.github.gongbao.examples.run.Inputs;
import io.github.gongbao.examples.run.Misuse;
import io.github.gongbao.parser.ParserOptions;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how. */
final class InputOptions {
  @Parameters(
      paramLabel = "FILE|DIR|GLOB|-",
      description = {
        "Pages or texts: files; folders, whose html, htm, shtml, xhtml, jhtml and txt files are read;"
            + " patterns in quotation marks such as 'pages/**.html'; - for standard input."
      })
  private List<String> arguments = List.of();

  @Option(
      names = "--from",
      paramLabel = "LIST",
      description = {
        "Read what a list names, one a line (- for standard input): the path, and if you like after"
            + " a tab the address and after another the date of publication."
      })
  private @Nullable String list;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the one document was published.")
  private @Nullable String url;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of publication to assume where a page has none: 2021-08-18.")
  private @Nullable LocalDate date;

  @Option(
      names = "--date-from-name",
      description = "The same, from the name of the file or of its folders: t20210818_1.html.")
  private boolean dateFromName;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The character set where a page does not show its own: GB18030.")
  private @Nullable Charset charset;

  /** What is to be read. */
  Inputs inputs(InputStream standardInput) {
    Inputs inputs = new Inputs(standardInput);
    arguments.forEach(inputs::add);
    if (list != null) {
      inputs.addList(list);
    }
    if (url != null && inputs.several()) {
      throw new Misuse(
          "--url is the address of one document; give those of several in --from LIST");
    }
    return inputs;
  }

  /** The DuckDB file that is to be asked. */
  String database() {
    if (arguments.size() != 1 || list != null) {
      throw new Misuse(
          "--sql asks one file that --format duckdb has written: name it, and no other");
    }
    return arguments.get(0);
  }

  /** The documents among them, the bundled bulletin if none is named. */
  List<Input> documents(Inputs inputs) {
    if (arguments.isEmpty() && list == null) {
      return List.of(Input.sample());
    }
    return dateFromName ? inputs.datedByName() : inputs.list();
  }

  ParserOptions parserOptions() {
    return ParserOptions.DEFAULTS
        .withUrl(Optional.ofNullable(url))
        .withPublishedOn(Optional.ofNullable(date))
        .withCharset(Optional.ofNullable(charset));
  }
}
