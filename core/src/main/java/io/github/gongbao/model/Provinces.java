package io.github.gongbao.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The divisions of the province level, by the first two digits of their codes. */
final class Provinces {
  static final Map<String, Region> BY_PREFIX = read();

  private Provinces() {}

  private static Map<String, Region> read() {
    try (InputStream in = Provinces.class.getResourceAsStream("provinces.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(fields -> new Region(fields[0], fields[1]))
          .collect(Collectors.toUnmodifiableMap(r -> r.code().substring(0, 2), r -> r));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
