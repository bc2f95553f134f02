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

  /** The path of a name in a folder. */
  public static Path in(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      String uri = folder.toUri().toString();
      return Path.of(URI.create(uri + (uri.endsWith("/") ? "" : "/") + encoded(name)));
    }
  }

  /** The name that a file has in a folder, as the bytes of the file system have it in UTF-8. */
  static String within(Path folder, Path file) {
    String name = folder.relativize(file).toString();
    return name.indexOf(REPLACEMENT) < 0
        ? name
        : file.toUri().getPath().substring(folder.toUri().getPath().length());
  }

  /** The name of a file in a folder of this name; the folder's is empty for the one we are in. */
  static String joined(String folder, String name) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
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
}
