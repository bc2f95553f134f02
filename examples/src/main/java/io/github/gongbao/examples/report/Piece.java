package io.github.gongbao.examples.report;

import org.jspecify.annotations.Nullable;

/**
 * Some words of the text with the mark that covers them, or a mark that covers none.
 *
 * @param words as published, empty for a mark that stands at a place
 */
record Piece(String words, @Nullable Mark mark) {
  /** What is shown in place of words. */
  @Nullable String sign() {
    return mark != null && words.isEmpty() ? mark.kind().sign() : null;
  }

  /** What is read out in place of words. */
  @Nullable String label() {
    return mark != null && words.isEmpty() ? mark.label() : null;
  }
}
