package io.github.gongbao.examples.run;

/** A command that cannot be meant: the message says what to write instead. */
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Misuse(String message) {
    super(message);
  }
}
