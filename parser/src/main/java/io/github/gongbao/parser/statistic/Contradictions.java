package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one bulletin say against each other: the same thing with different values, in
 * the title, the text or a table, and parts that add up to more than their whole. It is for the
 * reader to say which of them is right, or whether two things go by one name.
 */
final class Contradictions {
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
    Map<Thing, Statistic> first = new HashMap<>();
    Set<Thing> told = new HashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Statistic statistic : statistics) {
      if (isExact(statistic)
          && !statistic.indicator().isEmpty()
          && statistic.periodEnd().isPresent()) {
        Thing thing = new Thing(statistic);
        Statistic before = first.putIfAbsent(thing, statistic);
        if (before != null && disagree(before, statistic) && told.add(thing)) {
          found.add(disagreement(before, statistic));
        }
      }
    }
    return found;
  }

  /** A figure as one of a thing that must have one value, by all but that value. */
  private record Thing(Statistic of) {
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Thing other
          && of.indicator().equals(other.of.indicator())
          && of.quantity().unit().symbol().equals(other.of.quantity().unit().symbol())
          && of.periodStart().equals(other.of.periodStart())
          && of.periodEnd().equals(other.of.periodEnd())
          && of.regions().equals(other.of.regions())
          && of.actor().equals(other.of.actor())
          && of.modality() == other.of.modality()
          && basis() == other.basis()
          && baseline().equals(other.baseline());
    }

    private @Nullable Basis basis() {
      return of.change().isPresent() ? of.change().get().basis() : null;
    }

    private String baseline() {
      return of.change().isPresent() && of.change().get().baseline().isPresent()
          ? of.change().get().baseline().get().text()
          : "";
    }

    @Override
    public int hashCode() {
      int hash = 31 * of.indicator().hashCode() + of.periodEnd().hashCode();
      for (Region region : of.regions()) {
        hash = 31 * hash + region.name().hashCode();
      }
      return hash;
    }
  }

  /** Two figures of one sentence are of two things, whatever they are called. */
  private static boolean disagree(Statistic one, Statistic other) {
    boolean way = value(one).signum() == value(other).signum();
    return value(one).compareTo(value(other)) != 0
        && !one.sentence().equals(other.sentence())
        && !(way && Rounding.areOne(one.quantity(), other.quantity()));
  }

  private static Diagnostic disagreement(Statistic before, Statistic statistic) {
    return new Diagnostic(
        Diagnostic.Code.VALUES_DISAGREE,
        statistic.indicator()
            + " is "
            + statistic.quantity().text()
            + " here and "
            + before.quantity().text()
            + " at "
            + words(before.span()),
        Optional.of(statistic.span()));
  }

  private static List<Diagnostic> exceeding(List<Statistic> statistics) {
    // by the place of the whole, or its complement: parts that stand beside their whole in a table
    // divide it in another way than those below it
    Map<Integer, List<Statistic>> divisions = new LinkedHashMap<>();
    for (Statistic statistic : statistics) {
      if (statistic.partOf().isPresent() && isCount(statistic)) {
        int whole = statistic.partOf().get();
        boolean beside = row(statistic) >= 0 && row(statistic) == row(statistics.get(whole));
        Integer division = beside ? ~whole : whole;
        List<Statistic> parts = divisions.get(division);
        if (parts == null) {
          parts = new ArrayList<>();
          divisions.put(division, parts);
        }
        parts.add(statistic);
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Map.Entry<Integer, List<Statistic>> division : divisions.entrySet()) {
      int place = division.getKey();
      Statistic whole = statistics.get(place < 0 ? ~place : place);
      List<Statistic> parts = division.getValue();
      if (parts.size() > 1 && isCount(whole) && haveUnit(parts, whole)) {
        BigDecimal sum = sum(parts);
        if (exceeds(sum, value(whole))) {
          found.add(excess(whole, parts, sum));
        }
      }
    }
    return found;
  }

  private static boolean haveUnit(List<Statistic> parts, Statistic whole) {
    for (Statistic part : parts) {
      if (!part.quantity().unit().equals(whole.quantity().unit())) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal sum(List<Statistic> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Statistic part : parts) {
      sum = sum.add(value(part));
    }
    return sum;
  }

  private static int row(Statistic statistic) {
    return statistic.cell().isEmpty() ? -1 : statistic.cell().get().row();
  }

  /** A sum that is the whole several times over is of several ways to divide it. */
  private static boolean exceeds(BigDecimal sum, BigDecimal whole) {
    return sum.compareTo(whole) > 0 && (whole.signum() == 0 || sum.remainder(whole).signum() != 0);
  }

  private static Diagnostic excess(Statistic whole, List<Statistic> parts, BigDecimal sum) {
    return new Diagnostic(
        Diagnostic.Code.PARTS_EXCEED_WHOLE,
        "the parts of "
            + whole.indicator()
            + ", "
            + whole.quantity().text()
            + " at "
            + words(whole.span())
            + ", add up to "
            + sum.toPlainString()
            + ", the first at "
            + words(parts.get(0).span()),
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
    return Rounding.digits(quantity.text()).equals(quantity.value().toPlainString());
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
