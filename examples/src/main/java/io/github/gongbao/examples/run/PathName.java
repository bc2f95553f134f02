package io.github.gongbao.examples.run;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths by names that the platform's character set may lack: under {@code LC_ALL=C}, in cron jobs
 * and slim containers, Java takes file names for ASCII. As URIs their bytes go both ways unharmed.
 */
public final class PathName {
  private static final char REPLACEMENT = '\uFFFD';

  private PathName() {}

  /**
   * The path of a name.
   *
   * @throws InvalidPathException if no file can have this name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (name.indexOf('\0') >= 0 || name.indexOf(REPLACEMENT) >= 0) {
        throw e;
      }
      return Path.of(URI.create(base(name) + encoded(name)));
    }
  }

  /** The name of a path, as the bytes of the file system have it in UTF-8. */
  public static String of(Path path) {
    String name = path.toString();
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String whole = decoded(path);
    return path.isAbsolute() ? whole : whole.substring(decoded(Path.of("")).length());
  }

  private static String base(String name) {
    return name.startsWith("/") ? "file://" : Path.of("").toUri().toString();
  }

  private static String encoded(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/", -1)) {
      parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return String.join("/", parts);
  }

  private static String decoded(Path path) {
    return path.toUri().getPath();
  }
}
