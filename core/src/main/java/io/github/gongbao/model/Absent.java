package io.github.gongbao.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a component holds when nobody gave it: JSON readers hand over null for what is left out. */
final class Absent {
  private Absent() {}

  static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static <T> Optional<T> optional(@Nullable Optional<T> optional) {
    return optional == null ? Optional.empty() : optional;
  }
}
