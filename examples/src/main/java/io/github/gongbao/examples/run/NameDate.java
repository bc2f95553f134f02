package io.github.gongbao.examples.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The date in the name of a file, or else in that of a folder over it: {@code t20210818_123.html},
 * {@code 2021-08-18.txt}, {@code 2021年8月18日通报.html}, {@code 2021/08/18/1.html}.
 */
final class NameDate {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})"
              + "(?:(0[1-9]|1[0-2])([0-3][0-9])(?=[^0-9]|$|[0-9]{4}(?![0-9])|[0-9]{6}(?![0-9]))"
              + "|[-_./年]([01]?[0-9])[-_./月]([0-3]?[0-9])(?![0-9]))");

  private NameDate() {}

  /** The last date in a name; empty if there is none. */
  static Optional<LocalDate> of(String name) {
    return DATE.matcher(name.replace('\\', '/'))
        .results()
        .flatMap(found -> date(found).stream())
        .reduce((earlier, later) -> later);
  }

  private static Optional<LocalDate> date(MatchResult found) {
    int month = found.group(2) == null ? 4 : 2;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(month)),
              Integer.parseInt(found.group(month + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
