package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.util.Set;

/**
 * What a head says of how its column is reckoned: {@code C=A+B} behind 投票数, {@code (B/A)} behind
 * 执行率, {@code ③=②/①}; and the letter that such a formula calls a column by.
 */
public final class Formulas {
  private static final String OPERATORS = "=+-×*÷/";
  private static final String DIVIDING = "÷/";
  private static final String PERCENT = "×100";
  private static final String STARRED = "*100";

  /** What may stand behind a formula that has no sign of equality. */
  private static final Set<String> UNITS = Set.of("", "%", "(%)");

  private static final char FIRST_CIRCLED = '①';
  private static final char LAST_CIRCLED = '⑳';

  /** A formula has no column with more digits. */
  private static final int LONGEST_NUMBER = 2;

  private Formulas() {}

  /** Whether words hold a formula, by which columns are called by letters. */
  public static boolean isIn(String words) {
    for (int from = 0; from < words.length(); from++) {
      if (end(words, from) > from) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of a head without its formula.
   *
   * @param lettered whether there are formulas beside it, whose letters it may end in
   */
  public static Squeezed without(Squeezed head, boolean lettered) {
    String words = head.folded();
    for (int from = 0; from < words.length(); from++) {
      int to = end(words, from);
      if (to > from) {
        boolean bracketed = isBracketed(words, from, to);
        return cut(head, bracketed ? from - 1 : from, bracketed ? to + 1 : to);
      }
    }
    int end = words.endsWith(")") ? words.lastIndexOf('(') : words.length();
    return isLettered(words, end, lettered) ? cut(head, end - 1, end) : head;
  }

  /** The same of words of a head. */
  public static String without(String words) {
    return without(new Squeezed(words, words), true).folded();
  }

  private static boolean isBracketed(String words, int from, int to) {
    return from > 0 && words.charAt(from - 1) == '(' && words.startsWith(")", to);
  }

  private static Squeezed cut(Squeezed head, int from, int to) {
    return head.between(0, from).and(head.between(to, head.folded().length()));
  }

  /** Where a formula ends that begins there; that place itself where none does. */
  private static int end(String words, int from) {
    if (from > 0 && isPlain(words.charAt(from - 1))) {
      return from;
    }
    int end = term(words, from);
    boolean equal = false;
    boolean divided = false;
    boolean numbers = Character.isDigit(words.charAt(from));
    while (end > from && end < words.length() && OPERATORS.indexOf(words.charAt(end)) >= 0) {
      int next = group(words, end + 1);
      if (next <= end + 1) {
        break;
      }
      equal |= words.charAt(end) == '=';
      divided |= DIVIDING.indexOf(words.charAt(end)) >= 0;
      end = next;
    }
    boolean times = words.startsWith(PERCENT, end) || words.startsWith(STARRED, end);
    int to = times ? end + PERCENT.length() : end;
    // C/B behind 执行率 or in brackets; the letters of A/H股 name
    boolean apart = isBracketed(words, from, to) || from > 0 && UNITS.contains(words.substring(to));
    boolean formula = equal || divided && !numbers && apart;
    return !formula || to < words.length() && isPlain(words.charAt(to)) ? from : to;
  }

  /** Where (③-①) ends, several columns in brackets, or the name of one. */
  private static int group(String words, int from) {
    int end = words.startsWith("(", from) ? term(words, from + 1) : from + 1;
    while (end > from + 1 && end < words.length() && OPERATORS.indexOf(words.charAt(end)) >= 0) {
      int next = term(words, end + 1);
      end = next > end + 1 ? next : from;
    }
    return end > from + 2 && words.startsWith(")", end) ? end + 1 : term(words, from);
  }

  /**
   * Where the name of a column ends: A, ①, 3, (3); the place where it begins where there is none.
   */
  private static int term(String words, int from) {
    if (from >= words.length()) {
      return from;
    }
    char c = words.charAt(from);
    if (Cell.isCapital(c) || c >= FIRST_CIRCLED && c <= LAST_CIRCLED) {
      return from + 1;
    }
    int open = c == '(' ? 1 : 0;
    int end = from + open;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    int digits = end - from - open;
    boolean closed = open == 0 || words.startsWith(")", end);
    return digits == 0 || digits > LONGEST_NUMBER || !closed ? from : end + open;
  }

  /** 预算数A, 预算数①: the letter of a column, behind what is measured or planned. */
  private static boolean isLettered(String words, int end, boolean lettered) {
    if (end < 2 || !Cell.isIdeograph(words.charAt(end - 2))) {
      return false;
    }
    char mark = words.charAt(end - 1);
    boolean circled = mark >= FIRST_CIRCLED && mark <= LAST_CIRCLED;
    return (circled || lettered && Cell.isCapital(mark)) && isReckoned(words.substring(0, end - 1));
  }

  private static boolean isReckoned(String name) {
    return Measures.isMeasure(name)
        || HeadWords.PLANNED.ends(name) > 0
        || CellWords.VALUE.ends(name) > 0;
  }

  /** A letter or digit of the code that a column's letter would be part of. */
  private static boolean isPlain(char c) {
    return !Cell.isIdeograph(c)
        && Character.isLetterOrDigit(c)
        && (c < FIRST_CIRCLED || c > LAST_CIRCLED);
  }
}
