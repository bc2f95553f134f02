package io.github.gongbao.examples;

import io.github.gongbao.model.Release;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One document that the command line was given, by name or in a folder. */
interface Input {
  /** What the document is called in the output. */
  String name();

  Release read(ParserOptions options) throws IOException;

  /** The documents that the arguments name, a folder's in the order of their paths. */
  static List<Input> all(List<Path> arguments, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    for (Path argument : arguments) {
      if (argument.toString().equals("-")) {
        inputs.add(new StandardInput(standardInput));
      } else if (Files.isDirectory(argument)) {
        inputs.addAll(inFolder(argument));
      } else {
        inputs.add(new File(argument));
      }
    }
    return inputs;
  }

  private static List<Input> inFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Input> inputs = files.filter(File::isDocument).sorted().<Input>map(File::new).toList();
      return inputs.isEmpty()
          ? List.of(new Unreadable(folder, new IOException("no page or text in this folder")))
          : inputs;
    } catch (UncheckedIOException e) {
      return List.of(new Unreadable(folder, e.getCause()));
    } catch (IOException e) {
      return List.of(new Unreadable(folder, e));
    }
  }

  /** A file. */
  record File(Path path) implements Input {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "shtml", "txt");

    static boolean isDocument(Path path) {
      String name = path.getFileName().toString();
      String extension = name.substring(name.lastIndexOf('.') + 1);
      return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT)) && Files.isRegularFile(path);
    }

    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public Release read(ParserOptions options) throws IOException {
      return BulletinParser.parse(path, options);
    }
  }

  /** A folder that gives no document. */
  record Unreadable(Path folder, IOException reason) implements Input {
    @Override
    public String name() {
      return folder.toString();
    }

    @Override
    public Release read(ParserOptions options) throws IOException {
      throw reason;
    }
  }

  /** What is piped in. */
  record StandardInput(InputStream stream) implements Input {
    @Override
    public String name() {
      return "-";
    }

    @Override
    public Release read(ParserOptions options) throws IOException {
      return BulletinParser.parse(stream, options);
    }
  }

  /** The bulletin that comes with the examples. */
  record Sample() implements Input {
    @Override
    public String name() {
      return "bulletin.html";
    }

    @Override
    public Release read(ParserOptions options) throws IOException {
      try (InputStream page = Sample.class.getResourceAsStream(name())) {
        return BulletinParser.parse(Objects.requireNonNull(page), options);
      }
    }
  }
}
