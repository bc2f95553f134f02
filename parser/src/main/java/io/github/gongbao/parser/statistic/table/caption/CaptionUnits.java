package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The units that the lines over a table name: {@code 单位：万元、%}; some say for what: {@code 面积：万亩}.
 *
 * @param all the units in the order of the lines, the nearest to the table first
 */
public record CaptionUnits(List<Named> all) {
  /**
   * A unit and what it is for.
   *
   * @param label the words before it; empty where there are none
   */
  record Named(String label, Scale scale) {}

  static final CaptionUnits NONE = new CaptionUnits(List.of());

  private static final int LONGEST_LABEL = 8;

  static CaptionUnits of(@Nullable Scale scale) {
    return scale == null ? NONE : new CaptionUnits(List.of(new Named("", scale)));
  }

  /** The units that a line names: behind 单位, or all of the line as pairs of label and unit. */
  static CaptionUnits read(String folded) {
    int colon = CaptionWords.IN_UNITS.find(folded);
    if (colon < 0) {
      Scale bare = folded.length() > 1 ? Scale.read(folded) : null;
      return bare == null ? new CaptionUnits(pairs(folded)) : of(bare);
    }
    List<Named> around = isLabelled(folded, colon) ? joined(folded) : List.of();
    if (!around.isEmpty()) {
      return new CaptionUnits(around);
    }
    int from = colon + CaptionWords.IN_UNITS.begins(folded, colon);
    List<Named> bracketed = bracketed(folded.substring(from));
    if (!bracketed.isEmpty()) {
      return new CaptionUnits(bracketed);
    }
    int end = from;
    while (end < folded.length() && "()。".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String words = folded.substring(from, end).strip();
    words = words.substring(0, Cell.withoutTranslation(words, words.length())).strip();
    int per = words.indexOf('/') + 1;
    boolean each = per > 1 && per < words.length() && Character.isDigit(words.charAt(per));
    Scale whole = each ? Scale.declared(words) : Scale.read(words);
    if (whole != null) {
      boolean aside = folded.startsWith("(", end);
      return aside ? new CaptionUnits(excepted(whole, folded.substring(end))) : of(whole);
    }
    List<Named> listed = listed(words);
    return new CaptionUnits(listed.isEmpty() ? joined(words) : listed);
  }

  /** (实物量)亿千瓦时、(标准量)万吨标准煤: units behind brackets that say for what; none where one has no such. */
  private static List<Named> bracketed(String words) {
    List<Named> units = new ArrayList<>();
    int stop = words.indexOf('。');
    String line = (stop < 0 ? words : words.substring(0, stop)).strip();
    // the bracket around the whole caption
    line = line.endsWith(")") ? line.substring(0, line.length() - 1) : line;
    for (String part : line.startsWith("(") ? line.split("[,、; ]+") : new String[0]) {
      int close = part.indexOf(')');
      Scale scale =
          part.startsWith("(") && close > 1 ? Scale.read(part.substring(close + 1)) : null;
      if (scale == null) {
        return List.of();
      }
      units.add(new Named(part.substring(1, close), scale));
    }
    return units;
  }

  /** 微克/立方米(CO为毫克/立方米): the unit of one thing, in a bracket behind that of all others. */
  private static List<Named> excepted(Scale whole, String behind) {
    List<Named> units = new ArrayList<>();
    int close = behind.indexOf(')');
    for (String part : behind.substring(1, Math.max(1, close)).split("[,、; ]+")) {
      int is = HeadWords.IS.find(part);
      Scale scale = is > 0 ? Scale.read(HeadWords.IS.afterThis(part.substring(is))) : null;
      if (scale != null) {
        units.add(new Named(part.substring(0, is), scale));
      }
    }
    units.add(new Named("", whole));
    return units;
  }

  /** 面积:万亩单位:总产:吨单产:千克: labels and units with nothing between them. */
  private static List<Named> joined(String words) {
    List<Named> units = new ArrayList<>();
    int at = 0;
    for (int colon = words.indexOf(':'); colon > at; colon = words.indexOf(':', at)) {
      int end = Math.min(words.length(), colon + 1 + LONGEST_LABEL);
      while (end > colon && Scale.read(words.substring(colon + 1, end)) == null) {
        end--;
      }
      if (end <= colon) {
        return List.of();
      }
      Scale scale = Objects.requireNonNull(Scale.read(words.substring(colon + 1, end)));
      units.add(new Named(words.substring(at, colon), scale));
      at = end + CaptionWords.IN_UNITS.begins(words, end);
    }
    return at == words.length() ? units : List.of();
  }

  /** Whether a line names units for things, and nothing else: 单产：千克, 面积：万亩 单位：总产：吨. */
  public static boolean isLine(String folded) {
    int unit = CaptionWords.IN_UNITS.find(folded);
    boolean labelled = unit < 0 || isLabelled(folded, unit);
    return labelled && !read(folded).isEmpty();
  }

  /** 面积:万亩 before 单位: a unit that says for what stands before the word for units too. */
  private static boolean isLabelled(String folded, int unit) {
    int colon = folded.indexOf(':');
    return colon > 0 && colon < unit && Measured.asked(folded.substring(0, colon)) != null;
  }

  /** 亿元、%, 总产:吨 单产:千克: units with commas or blanks between them. */
  private static List<Named> listed(String words) {
    List<Named> units = new ArrayList<>();
    for (String said : words.split("[,、; ]+")) {
      String part = CaptionWords.IN_UNITS.afterThis(said);
      int colon = part.indexOf(':');
      String unit = part.substring(colon + 1);
      Scale scale = Scale.read(unit);
      List<Scale> scales = new ArrayList<>();
      if (scale != null) {
        scales.add(scale);
      } else {
        for (String each : part.split("/")) {
          Scale one = Scale.read(each);
          if (one != null) {
            scales.add(one);
          }
        }
      }
      scales.forEach(one -> units.add(new Named(part.substring(0, Math.max(0, colon)), one)));
    }
    return units;
  }

  private static List<Named> pairs(String line) {
    List<Named> units = new ArrayList<>();
    for (String part : line.indexOf(':') > 0 ? line.split("[,、; ]+") : new String[0]) {
      int colon = part.indexOf(':');
      boolean labelled = colon > 1 && colon <= LONGEST_LABEL;
      Scale scale = labelled ? Scale.read(part.substring(colon + 1)) : null;
      if (scale == null || Measured.asked(part.substring(0, colon)) == null) {
        return List.of();
      }
      units.add(new Named(part.substring(0, colon), scale));
    }
    return units;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** These and those of a line farther from the table, where that or this one says for what. */
  CaptionUnits and(CaptionUnits outer) {
    boolean labelled = isLabelled() || outer.isLabelled();
    if (isEmpty() || !labelled) {
      return isEmpty() ? outer : this;
    }
    List<Named> both = new ArrayList<>(all);
    both.addAll(outer.all);
    return new CaptionUnits(List.copyOf(both));
  }

  private boolean isLabelled() {
    return all.stream().anyMatch(unit -> !unit.label().isEmpty());
  }

  /** The unit of amounts, or null. */
  @Nullable Scale amounts() {
    return first(false);
  }

  /** The unit of rates, or null. */
  @Nullable Scale rates() {
    return first(true);
  }

  /**
   * The unit of amounts of something: the one that is for it, or of several, 千公顷 and 万吨, the one
   * that its name asks for; of 万吨 and 千克 the second is for 人均产量.
   *
   * @return null where none is, or the name asks for none of several
   */
  @Nullable Scale amounts(String name) {
    if (all.size() < 2) {
      return amounts();
    }
    Measured asked = Measured.asked(name);
    List<Scale> each = all.stream().map(Named::scale).filter(CaptionUnits::isOfEach).toList();
    if (asked == null && each.size() == 1 && NameWords.MEAN.occursIn(name)) {
      return each.get(0);
    }
    for (Named unit : all) {
      boolean same = asked != null && asked == Measured.asked(unit.label());
      if (!unit.label().isEmpty() && (same || name.contains(unit.label()))) {
        return unit.scale();
      }
    }
    List<Scale> amounts = new ArrayList<>();
    boolean open = all.stream().anyMatch(unit -> unit.label().isEmpty());
    all.stream()
        .filter(unit -> !open || unit.label().isEmpty())
        .map(Named::scale)
        .filter(s -> !s.isRatio())
        .distinct()
        .forEach(amounts::add);
    if (NameWords.EACH.occursIn(name)) {
      Collections.reverse(amounts);
    }
    if (amounts.size() < 2) {
      return open && !amounts.isEmpty() ? amounts.get(0) : amounts();
    }
    Scale asking = Measured.fitting(amounts, name);
    return asking == null && asked == null ? ofThings(amounts) : asking;
  }

  /** 件 of 件 and 万元: what things are counted in that ask for no unit; null where several may be. */
  private static @Nullable Scale ofThings(List<Scale> amounts) {
    List<Scale> counts =
        amounts.stream().filter(s -> s.unit().dimension() == Dimension.COUNT).toList();
    return counts.size() == 1 ? counts.get(0) : null;
  }

  /** 人/户: what a mean is in. */
  private static boolean isOfEach(Scale scale) {
    return scale.unit().dimension() == Dimension.RATE && !scale.isRatio();
  }

  private @Nullable Scale first(boolean ratio) {
    for (Named unit : all) {
      if (unit.scale().isRatio() == ratio) {
        return unit.scale();
      }
    }
    return null;
  }
}
