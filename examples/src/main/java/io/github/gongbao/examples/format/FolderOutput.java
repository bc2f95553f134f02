package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.examples.run.PathName;
import io.github.gongbao.examples.run.Target;
import io.github.gongbao.table.Document;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A file a document in a folder, called as the input with another ending. */
public final class FolderOutput implements Output {
  private final Path folder;
  private final String extension;
  private final Function<Writer, Output> each;
  private final Map<String, Integer> given = new HashMap<>();

  /**
   * Begins the files.
   *
   * @param folder where they go; it is made if it is not there
   * @param extension how their names end, with its dot
   * @param each what is written to each
   * @throws IOException if the folder cannot be made
   */
  public FolderOutput(Path folder, String extension, Function<Writer, Output> each)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.extension = extension;
    this.each = each;
  }

  @Override
  public void write(Document document) throws IOException {
    Path file = PathName.in(folder, name(document.input()) + extension);
    try (Output output = each.apply(Target.writer(Files.newOutputStream(file)))) {
      output.write(document);
    }
  }

  @Override
  public void close() {}

  private String name(String input) {
    String file = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return unique(file.equals("-") ? "stdin" : dot > 0 ? file.substring(0, dot) : file);
  }

  private String unique(String name) {
    int times = given.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    return times == 1 ? name : unique(name + "-" + times);
  }
}
