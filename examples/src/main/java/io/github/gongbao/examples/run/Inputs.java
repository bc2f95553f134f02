package io.github.gongbao.examples.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents that arguments name, a folder's in the order of their paths. */
public final class Inputs {
  private static final Set<String> EXTENSIONS =
      Set.of("html", "htm", "shtml", "xhtml", "jhtml", "txt");

  private final InputStream standardInput;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private boolean several;

  /** None so far. */
  public Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The documents that an argument names: a file, those of a folder and the folders in it, those
   * that a glob such as {@code pages/**.html} matches, or standard input for {@code -}.
   */
  public void add(String argument) {
    several |= !inputs.isEmpty();
    if (argument.equals("-")) {
      inputs.add(Input.standard(standardInput));
      return;
    }
    try {
      addPath(argument);
    } catch (InvalidPathException e) {
      inputs.add(Input.unreadable(argument, new IOException("no file can have this name")));
    } catch (UncheckedIOException e) {
      inputs.add(Input.unreadable(argument, e.getCause()));
    } catch (IOException e) {
      inputs.add(Input.unreadable(argument, e));
    }
  }

  /**
   * The documents that a list names, one a line: a path, and after a tab the address it was
   * published at, and after another the date to assume where the page has none.
   *
   * @param list a file in UTF-8, or {@code -} for standard input
   * @throws Misuse if the list cannot be read or holds no date where one stands
   */
  public void addList(String list) {
    several = true;
    try (InputStream in =
        list.equals("-") ? standardInput : Files.newInputStream(PathName.path(list))) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      lines.replace("\uFEFF", "").lines().filter(l -> !l.isBlank()).forEach(this::addLine);
    } catch (IOException | InvalidPathException e) {
      throw new Misuse("cannot read the list " + list + ": " + Reason.of(e));
    }
  }

  private void addLine(String line) {
    String[] fields = line.split("\t", -1);
    int first = inputs.size();
    add(fields[0]);
    Optional<String> url = field(fields, 1);
    Optional<LocalDate> date = field(fields, 2).map(Inputs::date);
    for (int i = first; i < inputs.size(); i++) {
      inputs.set(i, inputs.get(i).published(url, date));
    }
  }

  private static Optional<String> field(String[] fields, int n) {
    return n < fields.length && !fields[n].isBlank()
        ? Optional.of(fields[n].strip())
        : Optional.empty();
  }

  private static LocalDate date(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new Misuse("expected a date such as 2021-08-18 in the list, found " + date);
    }
  }

  /** The documents, in order. */
  public List<Input> list() {
    return inputs;
  }

  /** The documents, each without a date of its own dated by its name. */
  public List<Input> datedByName() {
    return inputs.stream().map(Input::datedByName).toList();
  }

  /** Whether the arguments may name many, even if a folder holds only one. */
  public boolean several() {
    return several;
  }

  /** How many files of folders are no pages or texts, by the ends of their names. */
  public Map<String, Integer> passedOver() {
    return passedOver;
  }

  private void addPath(String argument) throws IOException {
    Path path = PathName.path(argument);
    if (Files.isDirectory(path)) {
      several = true;
      addFolder(argument, path);
    } else if (!Files.exists(path) && Glob.isGlob(argument)) {
      several = true;
      addGlob(argument);
    } else {
      addFile(argument, path);
    }
  }

  private void addFolder(String name, Path folder) throws IOException {
    int before = inputs.size();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(this::isDocument)
          .sorted()
          .forEach(file -> addFile(PathName.joined(name, PathName.within(folder, file)), file));
    }
    if (inputs.size() == before) {
      throw new IOException("no page or text in this folder");
    }
  }

  private void addGlob(String glob) throws IOException {
    Map<String, Path> files = new Glob(glob).files();
    if (files.isEmpty()) {
      throw new IOException("no file matches");
    }
    files.forEach(this::addFile);
  }

  private void addFile(String name, Path file) {
    inputs.add(Input.file(name, file));
  }

  private boolean isDocument(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean document = EXTENSIONS.contains(extension);
    if (!document) {
      passedOver.merge(extension.isEmpty() ? "without an end" : extension, 1, Integer::sum);
    }
    return document;
  }
}
