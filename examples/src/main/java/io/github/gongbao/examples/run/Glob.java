package io.github.gongbao.examples.run;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns of paths that a shell has left to us: {@code 'pages/2021*.html'}. */
final class Glob {
  private static final String MARKS = "*?[{";

  private final String name;
  private final Path start;
  private final int depth;
  private final PathMatcher matcher;
  private final PathMatcher inAscii;

  /**
   * A pattern.
   *
   * @throws IOException if it is none
   */
  Glob(String glob) throws IOException {
    List<String> parts = List.of(glob.split("/", -1));
    int plain = 0;
    while (plain < parts.size() - 1 && !isGlob(parts.get(plain))) {
      plain++;
    }
    String folder = String.join("/", parts.subList(0, plain));
    name = plain > 0 && folder.isEmpty() ? "/" : folder;
    start = PathName.path(name);
    depth = glob.contains("**") ? Integer.MAX_VALUE : parts.size() - plain;
    String pattern = String.join("/", parts.subList(plain, parts.size()));
    matcher = matcher(pattern);
    inAscii = matcher(ascii(pattern));
  }

  static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /**
   * The names of the files that match, and the files, in the order of their paths.
   *
   * @throws IOException if the folder cannot be read that the pattern begins with
   */
  Map<String, Path> files() throws IOException {
    Map<String, Path> found = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(start, depth)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        String within = PathName.within(start, file);
        if (matches(within)) {
          found.put(PathName.joined(name, within), file);
        }
      }
    }
    return found;
  }

  private boolean matches(String file) {
    try {
      return matcher.matches(Path.of(file));
    } catch (InvalidPathException e) { // under LC_ALL=C, where paths have no such characters
      return inAscii.matches(Path.of(ascii(file)));
    }
  }

  private static String ascii(String name) {
    return name.codePoints()
        .mapToObj(c -> c < 0x80 ? Character.toString(c) : "%" + Integer.toHexString(c))
        .collect(Collectors.joining());
  }

  private static PathMatcher matcher(String glob) throws IOException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IOException("no such file, and no pattern: " + e.getDescription());
    }
  }
}
