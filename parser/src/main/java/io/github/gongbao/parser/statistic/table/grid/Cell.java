package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, and what it holds.
 *
 * @param row the row it begins in
 * @param column the column it begins in
 * @param columnSpan how many columns it covers
 * @param rowSpan how many rows it covers
 * @param header whether the markup says that it is a head
 * @param span its words in the text
 * @param words its words without padding
 * @param indent how many blanks it begins with
 * @param kind what it holds
 * @param figure the figure that it holds, or null
 */
public record Cell(
    int row,
    int column,
    int columnSpan,
    int rowSpan,
    boolean header,
    Span span,
    Squeezed words,
    int indent,
    Kind kind,
    @Nullable CellFigure figure) {
  /** What a cell can hold. */
  public enum Kind {
    BLANK,
    /** A dash or dots where a figure is missing. */
    MISSING,
    /** A figure and nothing else. */
    FIGURE,
    /** Digits that can be a year, or a month of one: 2023, 2023.01. */
    YEAR,
    /**
     * A measure that bounds a kind: {@code 90m2及以下}, {@code 60岁以上}; in a column of figures, one.
     */
    BOUND,
    /** Words. */
    TEXT
  }

  /** The ten digits. */
  public static final String DIGITS = "0123456789";

  /** What ratios of figures are written in. */
  private static final String RATIOS = DIGITS + ".:%/ ";

  /** The digits that lists are numbered with. */
  public static final String NUMERALS = "一二三四五六七八九十" + DIGITS;

  private static final char IDEOGRAPHS = '\u3400';

  private static final char LATIN_END = '\u0250';

  /** kWh is no word. */
  private static final int SHORTEST_FOREIGN = 3;

  /** GDP, PM2.5: letters that are no more are no translation. */
  private static final int LONGEST_SIGN = 5;

  /** EBITDA: capitals that are no more are no translation by themselves. */
  private static final int LONGEST_CODE = 8;

  private static final String DASHES = "-—–…·./*x×_ ";

  /**
   * What a cell holds.
   *
   * @param columns how many columns it goes over: no figure goes over more than one
   */
  static Kind kind(String folded, @Nullable CellFigure figure, int columns) {
    if (folded.isEmpty()) {
      return Kind.BLANK;
    }
    if (figure != null) {
      boolean month = columns > 1 ? isMonth(folded) : isFullMonth(folded);
      boolean year = isYear(Footnotes.without(unbracketed(folded)));
      // 2002(报表口径), and neither 1987(人) nor 1987(1986)
      boolean bare = figure.second() == null && figure.quantity().unit().equals(Unit.NONE);
      year |= bare && isYear(withoutBrackets(folded));
      return year || month ? Kind.YEAR : figure.isBound() ? Kind.BOUND : Kind.FIGURE;
    }
    boolean missing = isOf(folded, DASHES) || CellWords.MISSING.contains(folded);
    return missing ? Kind.MISSING : Kind.TEXT;
  }

  /** Whether it says only that it holds what the one above holds. */
  boolean isDitto() {
    return CellWords.DITTO.contains(text());
  }

  /** The same cell over so many columns and rows. */
  Cell spanning(int columns, int rows) {
    return new Cell(row, column, columns, rows, header, span, words, indent, kind, figure);
  }

  /** The same cell with something else in it. */
  Cell holding(Kind other, @Nullable CellFigure held) {
    return new Cell(row, column, columnSpan, rowSpan, header, span, words, indent, other, held);
  }

  /** Whether words are made of some characters and no others. */
  public static boolean isOf(String words, String characters) {
    for (int i = 0; i < words.length(); i++) {
      if (characters.indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of A to Z. */
  public static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a character stands where the ideographs begin, or behind. */
  public static boolean isIdeograph(char c) {
    return c >= IDEOGRAPHS;
  }

  /** Whether one of some characters stands among its words. */
  public boolean holdsAny(String characters) {
    String folded = text();
    for (int i = 0; i < folded.length(); i++) {
      if (characters.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Total Population, GROSS DOMESTIC PRODUCT: words that only translate others. */
  public static boolean isForeign(String words) {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isIdeograph(c)) {
        return false;
      }
      small += c >= 'a' && c <= 'z' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean translation = small >= SHORTEST_FOREIGN || letters > LONGEST_CODE;
    return translation && Scale.read(words) == null;
  }

  /** 总人口 Total Population: where the name ends, and its translation begins. */
  public static int withoutTranslation(String name, int end) {
    int from = end;
    int small = 0;
    int letters = 0;
    while (from > 0 && isLatin(name.charAt(from - 1))) {
      from--;
      small += Character.isLowerCase(name.charAt(from)) ? 1 : 0;
      letters += Character.isLetter(name.charAt(from)) ? 1 : 0;
    }
    boolean translated = from > 0 && (small > 2 || letters > LONGEST_SIGN);
    return translated ? behindBrackets(name, from, end) : end;
  }

  /** A letter or mark that translations are written in: {@code master's}, {@code café}. */
  private static boolean isLatin(char c) {
    return c < LATIN_END || c == '‘' || c == '’';
  }

  /** Where words end that go on from there with brackets: )Total, (%)Ratio. */
  private static int behindBrackets(String name, int from, int end) {
    int at = from;
    while (at < end && "() %‰".indexOf(name.charAt(at)) >= 0) {
      int close = name.charAt(at) == '(' ? name.indexOf(')', at) : at;
      int small = 0;
      for (int i = at; i < close; i++) {
        small += name.charAt(i) >= 'a' && name.charAt(i) <= 'z' ? 1 : 0;
      }
      if (close < 0 || small >= SHORTEST_FOREIGN) {
        break;
      }
      at = close + 1;
    }
    return at;
  }

  /** Its words without their translation. */
  public String name() {
    return text().substring(0, withoutTranslation(text(), text().length()));
  }

  /** 2023 of (2023). */
  public static String unbracketed(String words) {
    boolean bracketed = words.startsWith("(") && words.endsWith(")");
    return bracketed ? words.substring(1, words.length() - 1) : words;
  }

  /** Words without the first bracket and all behind it, if any stand before it. */
  public static String withoutBrackets(String words) {
    int bracket = words.indexOf('(');
    return bracket > 0 ? words.substring(0, bracket) : words;
  }

  /** Words without what stands in the first bracket, if any stand before it. */
  public static String withoutAside(String words) {
    int close = words.indexOf(')');
    String before = withoutBrackets(words);
    return before.length() < words.length() && close > 0
        ? before + words.substring(close + 1)
        : before;
  }

  /** Whether words are four digits that can be a year. */
  public static boolean isYear(String folded) {
    return folded.length() == 4
        && (folded.startsWith("19") || folded.startsWith("20"))
        && isOf(folded, DIGITS);
  }

  /** Whether words are a month as heads of months write it: 2023.01, 2023-1. */
  public static boolean isMonth(String folded) {
    boolean ones = folded.length() == 6 && isMonthOfYear('0', folded.charAt(5));
    return isFullMonth(folded) || ones && isOfYear(folded);
  }

  /** The same with two digits for the month, which no other number is likely to be. */
  private static boolean isFullMonth(String folded) {
    return folded.length() == 7
        && isMonthOfYear(folded.charAt(5), folded.charAt(6))
        && isOfYear(folded);
  }

  private static boolean isOfYear(String folded) {
    return isYear(folded.substring(0, 4)) && ".-/".indexOf(folded.charAt(4)) >= 0;
  }

  private static boolean isMonthOfYear(char tens, char ones) {
    return tens == '0' ? ones >= '1' && ones <= '9' : tens == '1' && ones >= '0' && ones <= '2';
  }

  /** Whether it is a unit in brackets, which stands below what names the figures. */
  public boolean isUnit() {
    return text().startsWith("(") && Scale.read(unbracketed(name())) != null;
  }

  /** Whether its words begin with 其中 or #, which make a part of what they name. */
  public boolean saysPart() {
    return CellWords.PART.begins(text()) > 0;
  }

  /** Its words in the folded view, without padding. */
  public String text() {
    return words.folded();
  }

  public boolean isFilled() {
    return kind != Kind.BLANK;
  }

  /** Whether it holds words, a year or a bound: what a head can be. */
  public boolean isWords() {
    return kind == Kind.TEXT || kind == Kind.YEAR || kind == Kind.BOUND;
  }

  /** Whether it holds a figure or says that one is missing. */
  public boolean isData() {
    return kind == Kind.FIGURE || kind == Kind.MISSING;
  }

  /** Whether it holds data, or figures of which it does not say what each is: 9.9:41.4:48.7. */
  public boolean isFigures() {
    return isData() || kind == Kind.TEXT && isOf(text(), RATIOS);
  }
}
