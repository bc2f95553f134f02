package io.github.gongbao.table;

import java.util.Objects;

/**
 * An input that no release could be read from.
 *
 * @param input what the caller knows the input by, such as its path
 * @param reason why, in words, in English
 */
public record Failure(String input, String reason) {
  public Failure {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(reason, "reason");
  }
}
