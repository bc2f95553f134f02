package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which structure is looked for: the blocks of running text, and within one that was
 * saved without its line breaks, what wide gaps set apart.
 *
 * @param folded the folded view of the body
 * @param spans the lines, none blank
 */
public record Lines(String folded, List<Span> spans) {
  private static final WordList CLOSINGS = WordList.named("closings.tsv");
  private static final int LONGEST_CLOSING = 30;
  private static final int LONGEST_SENTENCE = 200;

  public static Lines of(BodyText body) {
    List<Span> spans = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.Heading
          || block instanceof Block.ListItem
          || block instanceof Block.Quote) {
        split(body.folded(), block.span(), spans);
      }
    }
    return new Lines(body.folded(), List.copyOf(spans));
  }

  /** The end of the running text: a date, an issuer or a remark below it is nobody's words. */
  public int end() {
    int last = count() - 1;
    while (last > 0 && isClosing(last)) {
      last--;
    }
    return last < 0 ? 0 : get(last).end();
  }

  private boolean isClosing(int line) {
    Span span = get(line);
    boolean remark = folded.charAt(span.start()) == '(' && last(line) == ')';
    if (remark || CLOSINGS.standsAt(folded, span.start(), span.end())) {
      return span.length() <= LONGEST_CLOSING;
    }
    int dated = isDate(line) ? line : line + 1;
    if (dated >= count() || !isDate(dated)) {
      return false;
    }
    return span.length() <= LONGEST_CLOSING && !hasPunctuation(span);
  }

  private boolean isDate(int line) {
    String words = words(line);
    return words.length() <= LONGEST_CLOSING
        && words.indexOf('年') > 0
        && (words.endsWith("印发") || (words.endsWith("日") && words.length() <= 14));
  }

  private boolean hasPunctuation(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if ("。,;:!?、".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  public int count() {
    return spans.size();
  }

  public Span get(int line) {
    return spans.get(line);
  }

  public char last(int line) {
    return folded.charAt(spans.get(line).end() - 1);
  }

  /** Whether the line is 附件, 附件1, 附表2 or 附件：1．…, with or without its title. */
  public boolean isAttachmentHead(int line) {
    Span span = get(line);
    boolean named = folded.startsWith("附件", span.start()) || folded.startsWith("附表", span.start());
    int at = span.start() + (named ? 2 : 1);
    if (!named && folded.charAt(span.start()) != '附') {
      return false;
    }
    while (at < span.end() && isNumberPart(folded.charAt(at))) {
      at++;
    }
    boolean labelled = at == span.end() || ":.".indexOf(folded.charAt(at)) >= 0;
    return labelled || named && span.length() <= LONGEST_CLOSING && !hasPunctuation(span);
  }

  private static boolean isNumberPart(char c) {
    return c >= '0' && c <= '9' || c == ' ' || c == '-' || Ordinals.isNumeral(c);
  }

  /** Where the character stands first between the two places, or -1. */
  public int find(char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first sentence after the marker asks. */
  public boolean isQuestion(Marker marker) {
    int end = firstStop(marker, "。!?;");
    return end < get(marker.line()).end() && folded.charAt(end) == '?';
  }

  /** Whether what the marker numbers is but a count, as in 1.包头市7例（固阳县5例）. */
  public boolean isCount(Marker marker) {
    int lineEnd = get(marker.line()).end();
    int end = firstStop(marker, "。!?;,:(");
    if (!marker.opening() || last(marker.line()) == '。') {
      return false;
    }
    int at = end;
    if (at > marker.span().end() && Character.isIdeographic(folded.charAt(at - 1))) {
      at--;
    }
    boolean counted =
        marker.numbering() != Numbering.CHINESE
            && at < end
            && Character.isDigit(folded.charAt(at - 1));
    boolean bracketed =
        end + 1 < lineEnd && folded.charAt(end) == '(' && Character.isDigit(folded.charAt(end + 1));
    return counted || bracketed;
  }

  /** Where the first of the stops after the marker stands; the end of its line, or far enough. */
  private int firstStop(Marker marker, String stops) {
    int end = Math.min(get(marker.line()).end(), marker.span().end() + LONGEST_SENTENCE);
    for (int i = marker.span().end(); i < end; i++) {
      if (stops.indexOf(folded.charAt(i)) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** The folded words of a line. */
  public String words(int line) {
    Span span = spans.get(line);
    return folded.substring(span.start(), span.end());
  }

  private static void split(String folded, Span block, List<Span> into) {
    int start = -1;
    int end = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = folded.charAt(i);
      boolean blank = c == ' ' || c == '\t';
      if (c == '\n' || (blank && i + 1 < block.end() && isBlank(folded.charAt(i + 1)))) {
        if (start >= 0 && (c == '\n' || !isGapWithin(folded, start, end, i, block.end()))) {
          into.add(new Span(start, end));
          start = -1;
        }
      } else if (!blank) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      into.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a gap parts no lines, but a number from its words or the characters of 总　　则. */
  private static boolean isGapWithin(String folded, int start, int end, int gap, int limit) {
    if (isShortHead(folded, start, end)) {
      return true;
    }
    int next = gap;
    while (next < limit && isBlank(folded.charAt(next))) {
      next++;
    }
    boolean singleAfter = next < limit && (next + 1 == limit || folded.charAt(next + 1) <= ' ');
    boolean singleBefore = end - start == 1 || isBlank(folded.charAt(end - 2));
    return singleAfter && singleBefore;
  }

  /** 1 or 第一条, which a gap parts from its words. */
  private static boolean isShortHead(String folded, int start, int end) {
    if (end - start > 8) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      if (!(c >= '0' && c <= '9') && !Ordinals.isNumeral(c) && "第章节条编篇部分.()、-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
