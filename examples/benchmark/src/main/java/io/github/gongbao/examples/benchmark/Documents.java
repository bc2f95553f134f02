package io.github.gongbao.examples.benchmark;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.BulletinParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bulletins of the folders that the system property {@code gongbao.pages} names. */
final class Documents {
  private Documents() {}

  /** Those whose names have an ending, as they stand, without what is no bulletin. */
  static List<byte[]> of(String... endings) {
    List<byte[]> documents = new ArrayList<>();
    for (String folder : System.getProperty("gongbao.pages").split(File.pathSeparator)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> ends(f, endings)).sorted().toList()) {
          byte[] document = Files.readAllBytes(file);
          if (isBulletin(document)) {
            documents.add(document);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (documents.isEmpty()) {
      throw new IllegalStateException("no bulletin that ends in " + String.join(", ", endings));
    }
    return documents;
  }

  /** The texts among them, as characters. */
  static List<String> texts() {
    return of(".txt").stream().map(text -> new String(text, StandardCharsets.UTF_8)).toList();
  }

  /** The first lines of texts: as many as begin before so many characters. */
  static List<String> beginnings(List<String> texts, int length) {
    return texts.stream().map(text -> text.substring(0, lineEnd(text, length - 1))).toList();
  }

  /** Where the line of a character ends, or the text does. */
  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean ends(Path file, String[] endings) {
    return Stream.of(endings).anyMatch(file.toString()::endsWith);
  }

  private static boolean isBulletin(byte[] document) {
    try {
      BulletinParser.parse(document);
      return true;
    } catch (BulletinParseException e) {
      return false;
    }
  }
}
