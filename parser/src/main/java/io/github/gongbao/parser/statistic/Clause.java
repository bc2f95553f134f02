package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words before a figure in its clause, in simplified characters.
 *
 * @param start where they begin
 * @param words the words, without the periods, places and actors among them
 * @param baselines the baselines among them
 * @param local a period that holds for this figure only: {@code 2017年的58起}
 * @param placed whether there is a place among them
 */
record Clause(
    int start,
    String words,
    List<PeriodMention> baselines,
    @Nullable PeriodMention local,
    boolean placed) {
  private static final String PREPOSITIONS = "自在于";
  private static final int SHORT_BRACKET = 8;
  static final List<String> LISTED = List.of("、", "和", "与", "及", "以及");
  private static final String[] PAIRING = {"分别", "依次"};

  static Clause of(Passage passage, int start, int end) {
    String text = passage.simplified();
    List<Span> dropped = new ArrayList<>();
    List<PeriodMention> baselines = new ArrayList<>();
    PeriodMention local = null;
    Mentions within = passage.mentions().in(new Span(start, end));
    for (PeriodMention period : within.periods()) {
      switch (period.role()) {
        case BASELINE -> baselines.add(period);
        case PERIOD -> local = isLocal(text, period.span(), end) ? period : local;
        case INCIDENTAL -> {}
      }
      if (period.role() != PeriodMention.Role.INCIDENTAL) {
        dropped.add(withPreposition(text, period.span(), start));
      }
    }
    boolean placed = false;
    for (PlaceMention place : within.places()) {
      if (place.role() == PlaceMention.Role.PLACE
          && text.substring(start, place.span().start()).indexOf('占') < 0) {
        dropped.add(place.span());
        placed = true;
      }
    }
    within.actors().forEach(actor -> dropped.add(actor.span()));
    Set<Integer> ends = dropped.stream().map(Span::end).collect(Collectors.toSet());
    for (Figure figure : within.figures()) {
      boolean count =
          figure.kind() == Figure.Kind.SET_PHRASE && ends.contains(figure.span().start());
      boolean length =
          figure.kind() == Figure.Kind.DURATION
              && Words.ANNUAL_AVERAGE.at(text, figure.span().start()) == 0;
      if (count) {
        dropped.add(figure.span());
      } else if (length) {
        int from = figure.span().start() - Words.LASTING.before(text, figure.span().start());
        dropped.add(new Span(Math.max(start, from), figure.span().end()));
      }
    }
    Collections.sort(dropped);
    StringBuilder words = new StringBuilder(end - start);
    int at = start;
    for (Span span : dropped) {
      if (span.start() >= at) {
        words.append(text, at, span.start());
      }
      at = Math.max(at, Math.min(span.end(), end));
    }
    words.append(text, at, end);
    return new Clause(start, withoutAsides(words.toString()), baselines, local, placed);
  }

  /** A period with the preposition before it: {@code 自2016年以来}. */
  private static Span withPreposition(String text, Span period, int start) {
    boolean preposition =
        period.start() > start && PREPOSITIONS.indexOf(text.charAt(period.start() - 1)) >= 0;
    return preposition ? new Span(period.start() - 1, period.end()) : period;
  }

  /** The words without what longer brackets among them say. */
  static String withoutAsides(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    int at = 0;
    for (int open = opening(words, 0); open >= 0; open = opening(words, at)) {
      int close = closing(words, open);
      if (close < 0) {
        break;
      }
      boolean aside =
          close - open > SHORT_BRACKET
              || Words.ASIDE.at(words, open + 1) > 0
              || words.substring(open, close).contains("下同")
              || hasCount(words.substring(open + 1, close));
      plain.append(words, at, aside ? open : close + 1);
      at = close + 1;
    }
    return plain.append(words, at, words.length()).toString();
  }

  /** Whether a bracket counts something itself: {@code （6例已治愈）}, but not {@code (M2)}. */
  private static boolean hasCount(String bracket) {
    return Character.isDigit(bracket.isEmpty() ? ' ' : bracket.charAt(0));
  }

  private static int opening(String words, int from) {
    int wide = words.indexOf('（', from);
    int narrow = words.indexOf('(', from);
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  private static int closing(String words, int from) {
    int wide = words.indexOf('）', from);
    int narrow = words.indexOf(')', from);
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  /** Whether a period says when for the next figure only: {@code 2017年的}, {@code 由上月下降}. */
  private static boolean isLocal(String text, Span period, int end) {
    return text.substring(period.end(), end).strip().equals("的")
        || (period.start() > 0 && text.charAt(period.start() - 1) == '由');
  }

  /** The baseline that stands nearest to the figure. */
  Optional<PeriodMention> against() {
    return baselines.isEmpty()
        ? Optional.empty()
        : Optional.of(baselines.get(baselines.size() - 1));
  }

  Optional<Basis> basis() {
    return against().map(Clause::basisOf);
  }

  /** The bases that are named in a row, as by {@code 环比、同比分别下降}; empty where there is no row. */
  List<Basis> bases() {
    int month = words.indexOf("环比");
    int year = words.indexOf("同比");
    if (month < 0 || year < 0 || Math.abs(month - year) > 3) {
      return List.of();
    }
    return month < year
        ? List.of(Basis.PERIOD_ON_PERIOD, Basis.YEAR_ON_YEAR)
        : List.of(Basis.YEAR_ON_YEAR, Basis.PERIOD_ON_PERIOD);
  }

  static Basis basisOf(PeriodMention baseline) {
    return baseline.basis().orElse(Basis.VERSUS);
  }

  /** Whether the words go on with a list: {@code 、人员}, {@code 和人员}. */
  boolean isListed() {
    return LISTED.stream().anyMatch(words::startsWith);
  }

  /** Whether 分别 or 依次 stands among the words. */
  boolean isPaired() {
    return pairingAt() >= 0;
  }

  /** The words before 分别. */
  String beforePairing() {
    return words.substring(0, pairingAt());
  }

  /** The words behind 分别. */
  String afterPairing() {
    return words.substring(pairingAt() + 2);
  }

  private int pairingAt() {
    int at = -1;
    for (String word : PAIRING) {
      at = Math.max(at, words.lastIndexOf(word));
    }
    return at;
  }

  /** Whether the words say where and nothing else. */
  boolean hasOnlyPlaces() {
    return placed && Phrase.read(words, basis()).name().isEmpty();
  }
}
