package io.github.gongbao.model;

import java.util.Locale;

/** A constant that has a name for people. */
public interface Labelled {
  /** The name of the constant in programs and in JSON: {@code YEAR_ON_YEAR}. */
  String name();

  /** The same in English words, for tables and charts: {@code year on year}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
