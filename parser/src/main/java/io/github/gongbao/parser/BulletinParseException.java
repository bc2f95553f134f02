package io.github.gongbao.parser;

/** Input that is no bulletin: the message says what was expected and what was found. */
public final class BulletinParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception whose message says what was expected and what was found. */
  public BulletinParseException(String message) {
    super(message);
  }

  /** The same, with the failure that led to it. */
  public BulletinParseException(String message, Throwable cause) {
    super(message, cause);
  }
}
