package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.word.ApproximatorLexicon;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitLexicon.Role;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Arabic numbers without a unit: most are names, codes and labels, few are figures. */
final class BareNumbers {
  /** 12.10: no section has a longer number. */
  private static final int SECTION_LENGTH = 5;

  /** What stands between the figures of a list. */
  static final String LISTING = "、和与及";

  /** No longer list of bare numbers is looked back through. */
  private static final int LIST_REACH = 60;

  private static final int BASE_REACH = 20;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Characters text;
  private final Shares shares;

  BareNumbers(Characters text) {
    this.text = text;
    this.shares = new Shares(text);
  }

  /** Whether a number is one of the shares of a whole: 6.6:45.8:47.6. */
  boolean isShare(int number) {
    return shares.isOne(number);
  }

  /**
   * Whether an Arabic number names and does not count, whatever stands behind it.
   *
   * @param low whether it is the lower end of a range that has a unit: 2000 of 2000-3000元
   */
  boolean isIdentifier(Numeral numeral, UnitReader.@Nullable Found unit, boolean low) {
    int start = numeral.start();
    int end = numeral.end();
    char before = text.at(start - 1);
    if ("$¥€£".indexOf(before) >= 0) {
      return false;
    }
    if (isHeadingNumber(start, end)
        || isSectionNumber(numeral, unit)
        || NameWords.MARK.endsAt(text.string(), start)
        || NameWords.ROAD.endsAt(text.string(), start)
            && (unit == null || unit.unit().dimension() == Dimension.COUNT)
        || text.at(end) == '号'
        || before == '〔'
        || before == '['
        || before == '№'
        || before == '#') {
      return true;
    }
    boolean factor = numeral.factor().compareTo(BigDecimal.ONE) > 0;
    if (CodeScan.isLatin(before)) {
      return !text.startsWith("RMB", Math.max(0, start - 3)) && !isMeasure(numeral, unit, factor);
    }
    if (before == '-' && CodeScan.isLatin(text.at(start - 2))) {
      return true;
    }
    if (!factor && NameWords.SERVICE.beginsAt(text.string(), end)) {
      return true;
    }
    if (factor || numeral.over() || unit != null) {
      return isYear(start, end) && text.at(end) == '年';
    }
    if (low) {
      return false;
    }
    if (isYear(start, end)) {
      return ApproximatorLexicon.endingAt(text.string(), start, 0) == null;
    }
    boolean fine = numeral.value().scale() > 0;
    return fine ? isDay(start, end) : isServiceNumber(start, end);
  }

  /** GDP5000亿元, ATM5.83台, but iPad2, TOP10 and ACP100首: how much there is of what letters name. */
  private boolean isMeasure(Numeral numeral, UnitReader.@Nullable Found unit, boolean factor) {
    if (unit == null || !CodeScan.isLatin(text.at(numeral.start() - 2))) {
      return false;
    }
    boolean counts = unit.unit().dimension() == Dimension.COUNT;
    boolean fine = numeral.value() != null && numeral.value().scale() > 0;
    return unit.unit().dimension() != Dimension.TIME && (factor || fine || !counts);
  }

  /** {@code 1.5　事件分级}: a number that stands apart before a heading. */
  private boolean isHeadingNumber(int start, int end) {
    char before = text.at(start - 1);
    boolean apart = opensLine(before) || before == ' ' && text.at(start - 2) == ' ';
    return apart && isBlank(text.at(end));
  }

  /** {@code 2.1本年度计划投资}: the number of a section, at once before its sentence. */
  private boolean isSectionNumber(Numeral numeral, UnitReader.@Nullable Found unit) {
    boolean fine = numeral.factor().compareTo(BigDecimal.ONE) == 0 && numeral.value().scale() > 0;
    boolean measured =
        unit != null && (unit.unit().dimension() != Dimension.COUNT || unit.role() != Role.COUNTS);
    return fine
        && !measured
        && numeral.end() - numeral.start() <= SECTION_LENGTH
        && opensLine(text.at(numeral.start() - 1))
        && text.isHan(numeral.end());
  }

  private boolean isYear(int start, int end) {
    return end - start == 4
        && (text.startsWith("19", start) || text.startsWith("20", start))
        && Digits.isArabic(text.at(start + 2));
  }

  /** 12.20: a day of December, where nothing is measured by it. */
  private boolean isDay(int start, int end) {
    return end - start == SECTION_LENGTH
        && text.startsWith("12.", start)
        && text.at(end - 2) <= '3'
        && !NameWords.LEVEL.endsAt(text.string(), start);
  }

  /** 110, 12345, 96110: the number of a public service. */
  private boolean isServiceNumber(int start, int end) {
    return switch (end - start) {
      case 3 ->
          text.startsWith("11", start)
              || text.startsWith("12", start)
              || text.startsWith("315", start);
      case 5 ->
          text.startsWith("12", start)
              || text.startsWith("95", start)
              || text.startsWith("96", start);
      default -> false;
    };
  }

  /** The kind of a number that neither unit nor approximator marks as a figure. */
  Kind kindOf(Span number, BigDecimal value) {
    char before = text.at(number.start() - 1);
    char after = text.at(number.end());
    if ((before == ':' || after == ':') && isShare(number.start())) {
      return Kind.QUANTITY;
    }
    if (isBlank(before) && isHan(text.at(number.start() - 2)) && isBlank(after)) {
      return Kind.NOT_UNDERSTOOD;
    }
    boolean listed = opensLine(before) || isBlank(before) || before == '(';
    if (listed && (isBlank(after) || ".、)".indexOf(after) >= 0)) {
      return Kind.IDENTIFIER;
    }
    if (!Digits.isArabic(text.at(number.end() - 1))) {
      return Kind.QUANTITY;
    }
    if (NameWords.LABEL.endsAt(text.string(), number.start())) {
      return Kind.IDENTIFIER;
    }
    boolean fraction = value.scale() > 0;
    boolean goesOn = isListing(number.end());
    boolean negative = before == '-' && text.at(number.start() - 2) == '、';
    boolean behind = before == '、' || negative;
    if (behind && (goesOn || fraction) && tells(listStart(number.start()), fraction)) {
      return Kind.QUANTITY;
    }
    if ((goesOn || behind) && isAmongFractions(listStart(number.start()))) {
      return Kind.QUANTITY;
    }
    if (value.compareTo(HUNDRED) == 0 && isBase(number.start(), number.end())) {
      return Kind.IDENTIFIER;
    }
    if (isHan(after)) {
      return fraction || number.length() >= 4 ? Kind.QUANTITY : Kind.NOT_UNDERSTOOD;
    }
    if (tells(before == '-' && fraction ? number.start() - 1 : number.start(), fraction)) {
      return Kind.QUANTITY;
    }
    return isHan(before) ? Kind.IDENTIFIER : Kind.NOT_UNDERSTOOD;
  }

  /** 以女性为100, (女性为100), 上年=100: what indices and ratios are reckoned against. */
  private boolean isBase(int start, int end) {
    if (!NameWords.BASE.endsAt(text.string(), start)) {
      return false;
    }
    int clause = start - 1;
    while (start - clause < BASE_REACH && Character.isLetterOrDigit(text.at(clause - 1))) {
      clause--;
    }
    return text.at(start - 1) == '='
        || text.at(clause - 1) == '(' && text.at(end) == ')'
        || NameWords.BASE_OF.beginsAt(text.string(), clause);
  }

  /** Whether numbers are told that begin there: 指数为102, 为27、47和18微克, 全市3.1、1.6、1.6个百分点. */
  private boolean tells(int start, boolean fraction) {
    return NameWords.STATING.endsAt(text.string(), start) || fraction && text.isHan(start - 1);
  }

  /**
   * Whether numbers in a row begin there behind a word, some of them fractions: 扩大1、0.3和0.1个百分点.
   */
  private boolean isAmongFractions(int start) {
    boolean fraction = false;
    int end = start;
    while (end - start < LIST_REACH
        && (Digits.isArabic(text.at(end)) || text.at(end) == '.' || isListing(end))) {
      fraction |= text.at(end) == '.';
      end++;
    }
    return fraction && (text.isHan(start - 1) || text.at(start - 1) == ')');
  }

  private boolean isListing(int i) {
    return LISTING.indexOf(text.at(i)) >= 0 && Digits.isArabic(text.at(i + 1));
  }

  /** Where the list of numbers begins that a number goes on with: 分别为27、47、147和18微克. */
  private int listStart(int number) {
    int start = number;
    while (number - start < LIST_REACH
        && (text.at(start - 1) == '、'
            || text.at(start - 1) == '.'
            || text.at(start - 1) == '-'
            || Digits.isArabic(text.at(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean opensLine(char c) {
    return c == 0 || c == '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }
}
