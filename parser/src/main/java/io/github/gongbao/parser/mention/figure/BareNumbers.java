package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import java.math.BigDecimal;

/** Arabic numbers without a unit: most are names, codes and labels, few are figures. */
final class BareNumbers {
  /** Characters that end a verb or noun whose value a bare number is: 指数为102.3. */
  private static final String STATING = "为达到至是由从的值数率比分约计共";

  private final String text;
  private final UnitReader units;
  private final ApproximatorLexicon approximators = ApproximatorLexicon.instance();

  BareNumbers(String text, UnitReader units) {
    this.text = text;
    this.units = units;
  }

  /** Whether an Arabic number names and does not count, whatever stands behind it. */
  boolean isIdentifier(Numeral numeral) {
    int start = numeral.start();
    int end = numeral.end();
    char before = charAt(start - 1);
    if ("$¥€£".indexOf(before) >= 0) {
      return false;
    }
    if (isHeadingNumber(start, end)
        || charAt(end) == '号'
        || before == '〔'
        || before == '['
        || before == '№'
        || before == '#') {
      return true;
    }
    if (CodeScan.isLatin(before) || before == '-' && CodeScan.isLatin(charAt(start - 2))) {
      return !text.startsWith("RMB", Math.max(0, start - 3));
    }
    boolean factor = numeral.factor().compareTo(BigDecimal.ONE) > 0;
    if (!factor && NameWords.SERVICE.longestAt(text, end) != null) {
      return true;
    }
    if (factor || numeral.over() || units.readAt(end, true) != null) {
      return isYear(start, end) && charAt(end) == '年';
    }
    if (isYear(start, end)) {
      return approximators.endingAt(text, start, 0) == null;
    }
    return isServiceNumber(start, end);
  }

  /** {@code 1.5　事件分级}: a number that stands apart before a heading. */
  private boolean isHeadingNumber(int start, int end) {
    char before = charAt(start - 1);
    boolean apart = opensLine(before) || before == ' ' && charAt(start - 2) == ' ';
    return apart && isBlank(charAt(end));
  }

  private boolean isYear(int start, int end) {
    return end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
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
    char before = charAt(number.start() - 1);
    char after = charAt(number.end());
    if (isBlank(before) && isHan(charAt(number.start() - 2)) && isBlank(after)) {
      return Kind.NOT_UNDERSTOOD;
    }
    boolean listed = opensLine(before) || isBlank(before) || before == '(';
    if (listed && (isBlank(after) || ".、)".indexOf(after) >= 0)) {
      return Kind.IDENTIFIER;
    }
    if (!NumeralReader.isArabic(charAt(number.end() - 1))) {
      return Kind.QUANTITY;
    }
    if (NameWords.endsAt(NameWords.LABEL, text, number.start())) {
      return Kind.IDENTIFIER;
    }
    boolean fraction = value.scale() > 0;
    if (isHan(after)) {
      return fraction || number.length() >= 4 ? Kind.QUANTITY : Kind.NOT_UNDERSTOOD;
    }
    if (STATING.indexOf(before) >= 0 || fraction && isHan(before)) {
      return Kind.QUANTITY;
    }
    return isHan(before) ? Kind.IDENTIFIER : Kind.NOT_UNDERSTOOD;
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

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
