package io.github.gongbao.examples.run;

import io.github.gongbao.parser.BulletinParseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why something failed, in words for people. */
public final class Reason {
  private Reason() {}

  /** The reason that a failure gives. */
  public static String of(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "access denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file of this name is there already";
    }
    if (failure instanceof BulletinParseException
        || failure instanceof IOException
        || failure instanceof java.nio.file.InvalidPathException) {
      return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
    if (failure instanceof OutOfMemoryError) {
      return "too large for the memory that Java was given: try java -Xmx1g or more";
    }
    return "a fault of the parser: " + failure;
  }
}
