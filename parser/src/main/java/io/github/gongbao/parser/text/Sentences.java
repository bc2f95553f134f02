package io.github.gongbao.parser.text;

import io.github.gongbao.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits folded text into sentences and clauses.
 *
 * <pre>{@code
 * List<Span> sentences = Sentences.in(folded, block.span());      // ends with 。 ! or ?
 * List<Span> clauses = Sentences.clauses(folded, sentences.get(0)); // parted by , ; :
 * }</pre>
 */
public final class Sentences {
  private static final String ENDS = "。!?";
  private static final String CLOSERS = "”’)》〉】〕\"";

  private Sentences() {}

  /**
   * The sentences of a part of the text, without the blanks around them. A sentence ends with its
   * full stop, question or exclamation mark and what closes a quotation or bracket right after it,
   * or with the line; a semicolon ends a clause, not a sentence.
   *
   * @param folded the folded view of the text
   * @param part the part, such as a block
   * @return the sentences in order, none blank
   */
  public static List<Span> in(String folded, Span part) {
    List<Span> sentences = new ArrayList<>();
    int start = part.start();
    int i = part.start();
    while (i < part.end()) {
      char c = folded.charAt(i);
      i++;
      if (c == '\n') {
        add(folded, start, i - 1, sentences);
        start = i;
      } else if (ENDS.indexOf(c) >= 0) {
        while (i < part.end() && isTail(folded.charAt(i))) {
          i++;
        }
        add(folded, start, i, sentences);
        start = i;
      }
    }
    add(folded, start, part.end(), sentences);
    return sentences;
  }

  /**
   * The clauses of a sentence, without the marks that part them and the blanks around them. A comma
   * within a number ({@code 1,284}) and a colon between two ({@code 9:30}) part nothing.
   *
   * @param folded the folded view of the text
   * @param sentence the sentence
   * @return the clauses in order, none blank
   */
  public static List<Span> clauses(String folded, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (isClauseEnd(folded, i, sentence)) {
        add(folded, start, i, clauses);
        start = i + 1;
      }
    }
    add(folded, start, sentence.end(), clauses);
    return clauses;
  }

  private static boolean isTail(char c) {
    return ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
  }

  private static boolean isClauseEnd(String folded, int at, Span sentence) {
    char c = folded.charAt(at);
    if (c == ';' || c == '\n' || ENDS.indexOf(c) >= 0) {
      return true;
    }
    return (c == ',' || c == ':') && !isWithinNumber(folded, at, sentence);
  }

  private static boolean isWithinNumber(String folded, int at, Span sentence) {
    if (at == sentence.start() || !isDigit(folded.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < sentence.end() && end - at <= 4 && isDigit(folded.charAt(end))) {
      end++;
    }
    int digits = end - at - 1;
    return folded.charAt(at) == ',' ? digits == 3 : digits > 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void add(String folded, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && folded.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && folded.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
