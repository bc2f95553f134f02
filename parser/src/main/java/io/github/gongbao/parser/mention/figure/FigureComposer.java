package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a figure together from a numeral and what stands around it: unit, the other end of a range,
 * sign and approximators; then says what kind of figure that is.
 */
final class FigureComposer {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** 105.3:100, 2.39:1: against what a ratio is told; 1:100 says how large a scale is. */
  private static final List<String> BASES = List.of(":100", ":1");

  private final Characters text;
  private final Numbers numbers;
  private final Fractions fractions;
  private final Ranges ranges;
  private final Remainders remainders;
  private final Signs signs;
  private final Approximators approximators;
  private final BareNumbers bareNumbers;
  private final FigureKinds kinds;

  /** What stood before the last figure, where it goes with the next of a list too. */
  private @Nullable Each each;

  /**
   * What was read at a position.
   *
   * @param end where reading goes on
   * @param figure the figure, or null where the characters are no numeral
   */
  record Reading(int end, @Nullable Figure figure) {}

  FigureComposer(String text) {
    this.text = new Characters(text);
    this.numbers = new Numbers(text);
    this.fractions = new Fractions(this.text, numbers);
    this.signs = new Signs(this.text, numbers.units());
    this.approximators = new Approximators(this.text);
    this.ranges = new Ranges(this.text, numbers, signs, approximators);
    this.remainders = new Remainders(this.text, numbers.units());
    this.bareNumbers = new BareNumbers(this.text);
    this.kinds = new FigureKinds(this.text, bareNumbers);
  }

  /** One past the numeral or code that begins at {@code at}, or -1 if none does. */
  int endOfNumeral(int at) {
    if (Digits.isArabic(text.at(at))) {
      int code = CodeScan.endOfDigitCode(text.string(), at, text.length());
      if (code > 0) {
        return code;
      }
    }
    Numeral numeral = numbers.at(at, text.length());
    return numeral == null || numeral.form() == Form.BARE ? -1 : numeral.end();
  }

  /**
   * Reads the figure whose number begins at {@code at}.
   *
   * @param floor its approximator begins no earlier
   * @param ceiling it ends no later
   * @return null if no numeral begins here
   */
  @Nullable Reading readAt(int at, int floor, int ceiling) {
    boolean arabic = Digits.isArabic(text.at(at));
    if (arabic) {
      int code = CodeScan.endOfDigitCode(text.string(), at, ceiling);
      if (code > 0) {
        boolean ratio = text.string().substring(at, code).indexOf(':') >= 0;
        int base = ratio ? baseStart(at, code) : -1;
        if (base > 0) {
          return reaching(code, readAt(at, floor, base));
        }
        if (!ratio || !bareNumbers.isShare(at)) {
          return plain(at, code, ratio ? Kind.NOT_UNDERSTOOD : Kind.IDENTIFIER);
        }
      }
    }
    FigureDraft word = arabic ? null : fractions.inWords(at, ceiling);
    if (word != null) {
      return finish(word, floor, ceiling);
    }
    Numeral numeral = numbers.at(at, ceiling);
    if (numeral == null) {
      return null;
    }
    FigureDraft fraction = arabic ? fractions.withStroke(numeral, floor, ceiling) : null;
    if (fraction != null) {
      return finish(fraction, floor, ceiling);
    }
    if (text.at(at - 1) == '第') {
      return ordinal(numeral, ceiling);
    }
    if (text.at(at - 1) == '届') {
      return plain(at, numeral.end(), Kind.ORDINAL);
    }
    UnitReader.Found unit = numbers.unitOf(numeral, ceiling);
    boolean low = arabic && unit == null && ranges.isLow(numeral, ceiling);
    if (arabic && bareNumbers.isIdentifier(numeral, unit, low)) {
      return plain(at, numeral.end(), Kind.IDENTIFIER);
    }
    int name = unit == null ? -1 : kinds.endOfPlaceName(numeral, unit);
    if (name > 0) {
      return plain(at, name, Kind.IDENTIFIER);
    }
    return numeral.value() == null
        ? unknown(numeral, unit, floor)
        : quantity(numeral, unit, floor, ceiling);
  }

  /** Where :1 stands in 2.39:1, a ratio with decimals; -1 where no base ends a number. */
  private int baseStart(int at, int end) {
    for (String base : BASES) {
      int start = end - base.length();
      String number = text.string().substring(at, Math.max(at, start));
      if (text.string().startsWith(base, start)
          && number.indexOf('.') > 0
          && number.indexOf(':') < 0) {
        return start;
      }
    }
    return -1;
  }

  /** The same, with the words behind it as far as {@code end}. */
  private static @Nullable Reading reaching(int end, @Nullable Reading read) {
    if (read == null || read.figure() == null) {
      return read;
    }
    Figure figure = read.figure();
    Span span = new Span(figure.span().start(), end);
    return new Reading(end, new Figure(span, figure.kind(), figure.quantity()));
  }

  private Reading plain(int start, int end, Kind kind) {
    return new Reading(end, new Figure(new Span(start, end), kind, Optional.empty()));
  }

  /** 第七次: from 第 to the measure word. */
  private Reading ordinal(Numeral numeral, int ceiling) {
    UnitReader.Found unit = numbers.unitOf(numeral, ceiling);
    int end = unit == null ? numeral.end() : unit.end();
    Span span = new Span(numeral.start() - 1, end);
    return new Reading(end, new Figure(span, Kind.ORDINAL, Optional.empty()));
  }

  /** 数十名, 几百家: a quantity that the text gives no number for. */
  private Reading unknown(Numeral numeral, UnitReader.@Nullable Found unit, int floor) {
    boolean noun =
        text.at(numeral.start()) == '数'
            && NameWords.NUMBER_WORD.endsAt(text.string(), numeral.start());
    if (noun) {
      return new Reading(numeral.start() + 1, null);
    }
    int end = unit == null ? numeral.end() : unit.end();
    int start = numeral.start() - approximators.quotedBefore(numeral.start(), floor);
    boolean lasts = unit != null && unit.unit().dimension() == Dimension.TIME;
    return new Reading(
        end,
        new Figure(
            new Span(start, end), lasts ? Kind.SET_PHRASE : Kind.VALUE_UNKNOWN, Optional.empty()));
  }

  private Reading quantity(
      Numeral numeral, UnitReader.@Nullable Found unit, int floor, int ceiling) {
    FigureDraft draft =
        new FigureDraft(
            numeral.start(),
            numeral.end(),
            numeral.value(),
            unit == null ? new UnitReader.Found(Unit.NONE, numeral.end()) : unit,
            numeral.form());
    draft.upper = numeral.upper();
    boolean over = numeral.over() || unit != null && unit.over();
    boolean united = unit != null || numbers.extendBehindNote(draft, ceiling);
    if (!draft.isRange()) {
      over |= ranges.extend(draft, numeral, united, floor, ceiling);
    }
    if (unit != null && !draft.isRange()) {
      remainders.addTo(draft, ceiling);
    }
    if (over) {
      draft.approximation = Approximation.OVER;
    }
    boolean counts = draft.unit() != Unit.NONE || united || draft.isRange();
    if (!counts && numeral.form() != Form.ARABIC && !countsWithoutUnit(numeral, floor)) {
      return uncounted(numeral);
    }
    return finish(draft, floor, ceiling);
  }

  /** A Chinese number of several characters is a phrase; a lone one is part of a word. */
  private Reading uncounted(Numeral numeral) {
    boolean year = numeral.form() == Form.DIGITS && numeral.end() - numeral.start() > 3;
    if (year || numeral.form() == Form.CHINESE) {
      boolean name = year || text.at(numeral.end()) == '号';
      return plain(numeral.start(), numeral.end(), name ? Kind.IDENTIFIER : Kind.SET_PHRASE);
    }
    return new Reading(numeral.end(), null);
  }

  /** A Chinese number that counts without a unit: 约五十, 近百, 一千三百万. */
  private boolean countsWithoutUnit(Numeral numeral, int floor) {
    if (numeral.form() == Form.DIGITS || numeral.form() == Form.LONE) {
      return false;
    }
    return numeral.over()
        || approximators.stand(numeral.start(), floor, numeral.end())
        || text.at(numeral.start() - 1) == '上'
        || numeral.form() == Form.CHINESE && numeral.value().compareTo(TEN_THOUSAND) >= 0;
  }

  private Reading finish(FigureDraft draft, int floor, int ceiling) {
    signs.add(draft, floor);
    int eachStart = numbers.units().startOfEach(draft.start, floor);
    if (!approximators.add(draft, eachStart, floor, ceiling)) {
      return new Reading(draft.numberEnd, null);
    }
    Kind kind = kinds.kindOf(draft);
    if (kind == null) {
      return new Reading(draft.end, null);
    }
    if (eachStart >= 0) {
      each = new Each(eachStart, draft.start, draft.end, draft.unit());
    } else if (each != null) {
      each = each.with(draft, text);
    }
    Unit unit =
        each == null
            ? draft.unit()
            : numbers.units().withEach(draft.unit(), each.start, each.figure);
    return new Reading(draft.end, draft.figure(text.string(), kind, unit));
  }

  /**
   * 每人每月 before figures.
   *
   * @param start where it begins
   * @param figure where the first figure behind it begins
   * @param end where the last figure ends that it goes with
   * @param unit in what the figures are
   */
  private record Each(int start, int figure, int end, Unit unit) {
    /** The same of the next figure of a list, 每人每月700元和500元; null where it is none. */
    @Nullable Each with(FigureDraft next, Characters text) {
      boolean listed = next.start == end + 1 && BareNumbers.LISTING.indexOf(text.at(end)) >= 0;
      return listed && unit.equals(next.unit()) ? new Each(start, figure, next.end, unit) : null;
    }
  }
}
