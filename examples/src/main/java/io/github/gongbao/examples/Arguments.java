package io.github.gongbao.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} Java takes them for ASCII and puts
 * replacement characters in the place of all others; where the system keeps the bytes, they are
 * read from there, in UTF-8.
 */
final class Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final String LOST = "\uFFFD";

  private Arguments() {}

  static String[] asTyped(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(a -> a.contains(LOST)) || !Files.exists(COMMAND_LINE)) {
      return arguments;
    }
    try {
      String line = Files.readString(COMMAND_LINE, StandardCharsets.UTF_8);
      return typed(arguments, line.split("\0", -1));
    } catch (IOException e) {
      return arguments;
    }
  }

  /** The last of the words of the command line, which ends with an empty one, if they fit. */
  static String[] typed(String[] arguments, String[] words) {
    int first = words.length - 1 - arguments.length;
    if (first < 0) {
      return arguments;
    }
    String[] typed = Arrays.copyOfRange(words, first, words.length - 1);
    for (int i = 0; i < typed.length; i++) {
      String kept = arguments[i].replace(LOST, "");
      if (!typed[i].replaceAll("[^\\x00-\\x7F]", "").equals(kept)) {
        return arguments;
      }
    }
    return typed;
  }
}
