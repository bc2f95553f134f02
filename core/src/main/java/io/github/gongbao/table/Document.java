package io.github.gongbao.table;

import io.github.gongbao.model.Release;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A release, and which input it was read from.
 *
 * <pre>{@code
 * byte[] page = Files.readAllBytes(path);
 * Document document = Document.of(path.toString(), page, BulletinParser.parse(page));
 * }</pre>
 *
 * @param input what the caller knows the input by, such as its path
 * @param sha256 the SHA-256 of the input's bytes, as 64 hexadecimal digits
 * @param release what was read from it
 */
public record Document(String input, String sha256, Release release) {
  private static final int ID_LENGTH = 16;

  /**
   * @throws IllegalArgumentException if {@code sha256} is not 64 hexadecimal digits in lower case
   */
  public Document {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(release, "release");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("expected 64 hexadecimal digits, found " + sha256);
    }
  }

  /** A release with the hash of the bytes that it was read from. */
  public static Document of(String input, byte[] content, Release release) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new Document(input, HexFormat.of().formatHex(hash), release);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The letter d, by which no reader takes it for a number, and the first 16 digits of the hash:
   * the same for the same bytes, wherever and whenever they are read. A page that is read twice
   * makes the same rows twice.
   */
  public String id() {
    return "d" + sha256.substring(0, ID_LENGTH);
  }
}
