package io.github.gongbao.examples.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
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
    Optional<LocalDate> last = Optional.empty();
    Matcher matcher = DATE.matcher(name.replace('\\', '/'));
    while (matcher.find()) {
      boolean run = matcher.group(2) != null;
      last =
          date(matcher.group(1), matcher.group(run ? 2 : 4), matcher.group(run ? 3 : 5))
              .or(or(last));
    }
    return last;
  }

  private static java.util.function.Supplier<Optional<LocalDate>> or(Optional<LocalDate> other) {
    return () -> other;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
