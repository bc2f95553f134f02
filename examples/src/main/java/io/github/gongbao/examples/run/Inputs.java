package io.github.gongbao.examples.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that arguments name, a folder's in the order of their paths. */
public final class Inputs {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "shtml", "txt");

  private final List<Input> inputs = new ArrayList<>();
  private boolean several;

  /** The documents that the arguments name: files, folders, and {@code -} for standard input. */
  public static Inputs of(List<String> arguments, InputStream standardInput) {
    Inputs inputs = new Inputs();
    inputs.several = arguments.size() > 1;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        inputs.inputs.add(Input.standard(standardInput));
      } else {
        inputs.add(argument);
      }
    }
    return inputs;
  }

  /** The documents, in order. */
  public List<Input> list() {
    return inputs;
  }

  /** Whether the arguments may name many, even if a folder holds only one. */
  public boolean several() {
    return several;
  }

  private void add(String argument) {
    try {
      Path path = PathName.path(argument);
      if (Files.isDirectory(path)) {
        several = true;
        addFolder(path);
      } else {
        inputs.add(Input.file(argument, path));
      }
    } catch (InvalidPathException e) {
      inputs.add(Input.unreadable(argument, new IOException("no file can have this name")));
    } catch (UncheckedIOException e) {
      inputs.add(Input.unreadable(argument, e.getCause()));
    } catch (IOException e) {
      inputs.add(Input.unreadable(argument, e));
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> documents = files.filter(Inputs::isDocument).sorted().toList();
      if (documents.isEmpty()) {
        throw new IOException("no page or text in this folder");
      }
      documents.forEach(path -> inputs.add(Input.file(path)));
    }
  }

  private static boolean isDocument(Path path) {
    String name = path.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT)) && Files.isRegularFile(path);
  }
}
