package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the figures of one bulletin say against each other: the same thing with different values, in
 * the title, the text or a table, and parts that add up to more than their whole. It is for the
 * reader to say which of them is right, or whether two things go by one name.
 */
final class Contradictions {
  /** What two figures have in common that must have one value. */
  private record Thing(
      String indicator,
      String unit,
      Optional<Basis> basis,
      Optional<String> baseline,
      Optional<LocalDate> start,
      LocalDate end,
      List<Region> regions,
      Optional<String> actor,
      Modality modality) {
    static Thing of(Statistic statistic) {
      return new Thing(
          statistic.indicator(),
          statistic.quantity().unit().symbol(),
          statistic.change().map(Change::basis),
          statistic.change().flatMap(Change::baseline).map(baseline -> baseline.text()),
          statistic.periodStart(),
          statistic.periodEnd().orElseThrow(),
          statistic.regions(),
          statistic.actor(),
          statistic.modality());
    }
  }

  /**
   * One way to divide a whole.
   *
   * @param whole its place among the statistics
   * @param beside whether its parts stand beside it in a table, and not below it
   */
  private record Division(int whole, boolean beside) {}

  private Contradictions() {}

  /**
   * The contradictions among statistics, in text order.
   *
   * @param statistics those of one bulletin
   */
  static List<Diagnostic> among(List<Statistic> statistics) {
    List<Diagnostic> found = new ArrayList<>(disagreeing(statistics));
    found.addAll(exceeding(statistics));
    return found;
  }

  private static List<Diagnostic> disagreeing(List<Statistic> statistics) {
    Map<Thing, Statistic> first = new LinkedHashMap<>();
    Set<Thing> told = new HashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Statistic statistic : statistics) {
      if (isExact(statistic)
          && !statistic.indicator().isEmpty()
          && statistic.periodEnd().isPresent()) {
        Thing thing = Thing.of(statistic);
        Statistic before = first.putIfAbsent(thing, statistic);
        if (before != null && disagree(before, statistic) && told.add(thing)) {
          found.add(disagreement(before, statistic));
        }
      }
    }
    return found;
  }

  /** Two figures of one sentence are of two things, whatever they are called. */
  private static boolean disagree(Statistic one, Statistic other) {
    return value(one).compareTo(value(other)) != 0 && !one.sentence().equals(other.sentence());
  }

  private static Diagnostic disagreement(Statistic before, Statistic statistic) {
    return new Diagnostic(
        Diagnostic.Code.VALUES_DISAGREE,
        String.format(
            "%s is %s here and %s at %s",
            statistic.indicator(),
            statistic.quantity().text(),
            before.quantity().text(),
            words(before.span())),
        Optional.of(statistic.span()));
  }

  private static List<Diagnostic> exceeding(List<Statistic> statistics) {
    Map<Division, List<Statistic>> parts = new LinkedHashMap<>();
    for (Statistic statistic : statistics) {
      if (statistic.partOf().isPresent() && isCount(statistic)) {
        int whole = statistic.partOf().get();
        boolean beside = row(statistic) >= 0 && row(statistic) == row(statistics.get(whole));
        parts.computeIfAbsent(new Division(whole, beside), w -> new ArrayList<>()).add(statistic);
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    parts.forEach(
        (division, of) -> {
          Statistic whole = statistics.get(division.whole());
          boolean same =
              isCount(whole)
                  && of.stream().allMatch(p -> p.quantity().unit().equals(whole.quantity().unit()));
          BigDecimal sum =
              of.stream().map(Contradictions::value).reduce(BigDecimal.ZERO, BigDecimal::add);
          if (same && of.size() > 1 && exceeds(sum, value(whole))) {
            found.add(excess(whole, of, sum));
          }
        });
    return found;
  }

  private static int row(Statistic statistic) {
    return statistic.cell().map(cell -> cell.row()).orElse(-1);
  }

  /** A sum that is the whole several times over is of several ways to divide it. */
  private static boolean exceeds(BigDecimal sum, BigDecimal whole) {
    return sum.compareTo(whole) > 0 && (whole.signum() == 0 || sum.remainder(whole).signum() != 0);
  }

  private static Diagnostic excess(Statistic whole, List<Statistic> parts, BigDecimal sum) {
    return new Diagnostic(
        Diagnostic.Code.PARTS_EXCEED_WHOLE,
        String.format(
            "the parts of %s, %s at %s, add up to %s, the first at %s",
            whole.indicator(),
            whole.quantity().text(),
            words(whole.span()),
            sum.toPlainString(),
            words(parts.get(0).span())),
        Optional.of(whole.span()));
  }

  private static boolean isCount(Statistic statistic) {
    Dimension dimension = statistic.quantity().unit().dimension();
    return isExact(statistic)
        && statistic.change().isEmpty()
        && (dimension == Dimension.COUNT || dimension == Dimension.NUMBER)
        && isPrinted(statistic.quantity());
  }

  /** Whether the number is printed to the last digit: 12,345, and not 1.2万 or 12 under 万人. */
  private static boolean isPrinted(Quantity quantity) {
    String text = quantity.text();
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString().equals(quantity.value().toPlainString());
  }

  private static boolean isExact(Statistic statistic) {
    Quantity quantity = statistic.quantity();
    return quantity.approximation() == Approximation.EXACT && quantity.upper().isEmpty();
  }

  private static BigDecimal value(Statistic statistic) {
    return statistic.signedChange().orElse(statistic.quantity().value());
  }

  private static String words(Span span) {
    return span.start() + ".." + span.end();
  }
}
