package io.github.gongbao.series;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The name that a series goes by. Bulletins call one thing now so, now so: 累计确诊 and 累计确诊病例, 企业 and
 * 企业数 in 家; the words that do so are in {@code same.tsv}.
 */
final class SeriesName {
  /** A word and what the series has for it. */
  private record Same(String where, String word, String name) {}

  private static final String ANYWHERE = "in";
  private static final String NUMBER = "数";

  /** What stands before 数 in a word of its own: 指数, 人数, 中位数. */
  private static final String BOUND = "指系倍基总分位人户件次个例天台家辆张头只套起宗场小级度点岁";

  private static final List<Same> ALL = read();

  private SeriesName() {}

  private static List<Same> read() {
    try (InputStream in = SeriesName.class.getResourceAsStream("same.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(row -> new Same(row[0], row[1], row[2]))
          .sorted(Comparator.comparing((Same same) -> -same.word().length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the series of what is counted in a unit. */
  static String of(String indicator, Unit unit) {
    String name = indicator;
    for (Same same : ALL) {
      if (same.where().equals(ANYWHERE)) {
        name = name.replace(same.word(), same.name());
      }
    }
    int number = name.length() - NUMBER.length();
    boolean counted = unit.dimension() == Dimension.COUNT && name.endsWith(NUMBER) && number > 1;
    if (counted && BOUND.indexOf(name.charAt(number - 1)) < 0) {
      name = name.substring(0, number);
    }
    for (Same same : ALL) {
      if (!same.where().equals(ANYWHERE) && name.endsWith(same.word())) {
        return name.substring(0, name.length() - same.word().length()) + same.name();
      }
    }
    return name;
  }
}
