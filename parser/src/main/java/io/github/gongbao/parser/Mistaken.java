package io.github.gongbao.parser;

import java.util.Optional;
import java.util.regex.Pattern;

/** Strings that name a page where its content is expected. */
final class Mistaken {
  private static final int LONGEST = 1000;

  /** What names look like; content of more than one line is not even compared with them. */
  private static final class Names {
    private static final Pattern ADDRESS =
        Pattern.compile("(?:https?|file|ftp)://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH =
        Pattern.compile("[^\\n<>]*\\.(?:s?html?|txt|xml|pdf|docx?|wps)", Pattern.CASE_INSENSITIVE);
  }

  private Mistaken() {}

  /** What to do instead, if a string is no content but the name of it. */
  static Optional<BulletinParseException> name(String input) {
    if (input.length() > LONGEST) {
      return Optional.empty();
    }
    String name = input.strip();
    if (name.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    if (Names.ADDRESS.matcher(name).matches()) {
      return Optional.of(
          new BulletinParseException(
              "expected the content of a page, found its address "
                  + name
                  + ": nothing is fetched here; pass what your HTTP client got, and the address"
                  + " with ParserOptions.DEFAULTS.withUrl(…)"));
    }
    if (Names.PATH.matcher(name).matches()) {
      return Optional.of(
          new BulletinParseException(
              "expected the content of a page, found what looks like the name of a file, "
                  + name
                  + ": to read the file, call parse(Path.of(…))"));
    }
    return Optional.empty();
  }
}
