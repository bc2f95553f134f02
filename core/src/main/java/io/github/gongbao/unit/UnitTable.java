package io.github.gongbao.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of {@code units.tsv}, and what UCUM makes of them: prefixes, exponents, products. */
final class UnitTable {
  private static final Pattern EXPONENT = Pattern.compile("(.*[^0-9+-])([+-]?[1-9])");
  private static final int LONGEST = 64;

  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("Z", 21),
          Map.entry("E", 18),
          Map.entry("P", 15),
          Map.entry("T", 12),
          Map.entry("G", 9),
          Map.entry("M", 6),
          Map.entry("k", 3),
          Map.entry("h", 2),
          Map.entry("d", -1),
          Map.entry("c", -2),
          Map.entry("m", -3),
          Map.entry("u", -6),
          Map.entry("n", -9));

  private static final UnitTable TABLE = new UnitTable();

  private final Map<String, Scale> scales = new HashMap<>();
  private final Set<String> metric = new HashSet<>();

  private UnitTable() {
    try (InputStream in = UnitTable.class.getResourceAsStream("units.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Scale> scale(String unit) {
    return unit.isEmpty() || unit.length() > LONGEST ? Optional.empty() : TABLE.term(unit);
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    String[] factor = fields[2].split("/");
    BigDecimal denominator = factor.length == 1 ? BigDecimal.ONE : new BigDecimal(factor[1]);
    Scale of =
        fields[0].equals(fields[1])
            ? new Scale(BigDecimal.ONE, BigDecimal.ONE, Map.of(fields[0], 1))
            : term(fields[1]).orElseThrow(() -> new IllegalStateException("units.tsv: " + line));
    scales.put(fields[0], of.times(new BigDecimal(factor[0]), denominator));
    if (fields.length > 3) {
      metric.add(fields[0]);
    }
  }

  /** A product of units with exponents; what follows a slash is divided by. */
  private Optional<Scale> term(String term) {
    Scale product = Scale.ONE;
    boolean divided = false;
    int start = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || term.charAt(i) == '.' || term.charAt(i) == '/') {
        Optional<Scale> part = power(term.substring(start, i));
        if (part.isEmpty()) {
          return part;
        }
        product = product.times(part.get().toThe(divided ? -1 : 1));
        divided = i < term.length() && term.charAt(i) == '/';
        start = i + 1;
      }
    }
    return Optional.of(product);
  }

  private Optional<Scale> power(String part) {
    if (part.equals("1")) {
      return Optional.of(Scale.ONE);
    }
    Matcher exponent = EXPONENT.matcher(part);
    return exponent.matches()
        ? unit(exponent.group(1)).map(u -> u.toThe(Integer.parseInt(exponent.group(2))))
        : unit(part);
  }

  private Optional<Scale> unit(String code) {
    Scale whole = scales.get(code);
    if (whole != null || code.length() < 2) {
      return Optional.ofNullable(whole);
    }
    Integer prefix = PREFIXES.get(code.substring(0, 1));
    String rest = code.substring(1);
    return prefix == null || !metric.contains(rest)
        ? Optional.empty()
        : Optional.of(
            scales.get(rest).times(BigDecimal.ONE.scaleByPowerOfTen(prefix), BigDecimal.ONE));
  }
}
