package io.github.gongbao.examples;

import io.github.gongbao.model.Release;
import java.io.IOException;

/** Prints releases one after another. */
@FunctionalInterface
interface ReleasePrinter {
  void print(String input, Release release) throws IOException;

  /** Says that an input could not be read, where the format has a place for it. */
  default void printFailure(String input, String error) {}
}
