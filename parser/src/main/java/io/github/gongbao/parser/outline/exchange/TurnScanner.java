package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Ordinals;
import io.github.gongbao.parser.outline.marker.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the labels of questions, answers and transcripts. */
final class TurnScanner {
  private static final WordList ASKERS = WordList.named("askers.tsv");
  private static final WordList ANSWERERS = WordList.named("answerers.tsv");
  private static final WordList HOSTS = WordList.named("hosts.tsv");
  private static final String NOT_IN_LABEL = "。,;!?“”《》、\t";
  private static final String BEFORE_GLUED = "。?!;:)”’》】… ";
  private static final int LONGEST_LABEL = 40;

  private final String text;
  private final List<Turn> turns = new ArrayList<>();

  private TurnScanner(String text) {
    this.text = text;
  }

  /** The labels in order; none where nobody asks. */
  static List<Turn> scan(Lines lines) {
    TurnScanner scanner = new TurnScanner(lines.folded());
    for (Span line : lines.spans()) {
      scanner.line(line);
    }
    return isAsked(scanner.turns) ? scanner.turns : scanner.hostsAsking();
  }

  private static boolean isAsked(List<Turn> turns) {
    for (Turn turn : turns) {
      if (turn.role() == Turn.Role.ASKS) {
        return true;
      }
    }
    return false;
  }

  /** Where nobody else asks, the host does, if not in every turn. */
  private List<Turn> hostsAsking() {
    List<Turn> asking = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      int end = i + 1 < turns.size() ? turns.get(i + 1).label().start() : turn.label().end();
      boolean asks = turn.role() == Turn.Role.HOSTS && asks(turn.label().end(), end);
      asking.add(asks ? new Turn(Turn.Role.ASKS, Optional.empty(), turn.label()) : turn);
    }
    return isAsked(asking) ? asking : List.of();
  }

  private boolean asks(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private void line(Span line) {
    Turn first = atLineStart(line);
    int at = line.start();
    if (first != null) {
      turns.add(first);
      at = first.label().end();
    }
    for (int i = Math.max(at, line.start() + 1); i < line.end(); i++) {
      Turn turn = glued(i, line);
      if (turn != null) {
        turns.add(turn);
        i = turn.label().end() - 1;
      }
    }
  }

  private @Nullable Turn atLineStart(Span line) {
    int start = afterNumbering(line.start(), line.end());
    if (start >= line.end()) {
      return null;
    }
    char c = text.charAt(start);
    if (c == '[' || c == '【') {
      int close = indexOf(c == '[' ? ']' : '】', start, line.end());
      if (close < 0) {
        return null;
      }
      int end = close + 1;
      if (end < line.end() && text.charAt(end) == ':') {
        end++;
      }
      return turn(line.start(), start + 1, close, end);
    }
    int colon = indexOf(':', start, line.end());
    return colon < 0 ? mistyped(line, start) : turn(line.start(), start, colon, colon + 1);
  }

  /** A label whose colon was mistyped: 答；. */
  private @Nullable Turn mistyped(Span line, int start) {
    int asks = ASKERS.lengthAt(text, start, line.end());
    int length = Math.max(asks, ANSWERERS.lengthAt(text, start, line.end()));
    int end = start + length;
    boolean stops = length > 0 && end < line.end() && text.charAt(end) == ';';
    return stops ? turn(line.start(), start, end, end + 1) : null;
  }

  private int indexOf(char wanted, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == wanted) {
        return i;
      }
      if (NOT_IN_LABEL.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** 问： and 答： within a line that was saved without its breaks. */
  private @Nullable Turn glued(int at, Span line) {
    char c = text.charAt(at);
    if (!ASKERS.begins(c) && !ANSWERERS.begins(c)) {
      return null;
    }
    int numbering = beforeNumbering(at, line.start());
    if (numbering == at && BEFORE_GLUED.indexOf(text.charAt(at - 1)) < 0) {
      return null;
    }
    int length = ASKERS.lengthAt(text, at, line.end());
    Turn.Role role = Turn.Role.ASKS;
    if (length == 0) {
      length = ANSWERERS.lengthAt(text, at, line.end());
      role = Turn.Role.ANSWERS;
    }
    int colon = at + length;
    if (length == 0 || colon >= line.end() || text.charAt(colon) != ':' || c == ' ') {
      return null;
    }
    return new Turn(role, Optional.empty(), new Span(numbering, colon + 1));
  }

  private @Nullable Turn turn(int start, int from, int to, int end) {
    String label = text.substring(from, to).strip();
    if (label.isEmpty()) {
      return null;
    }
    Span span = new Span(start, end);
    if (contains(label, HOSTS)) {
      return new Turn(Turn.Role.HOSTS, Optional.empty(), span);
    }
    if (ends(label, ASKERS) || contains(label, ASKERS) || isNumbered(label)) {
      return new Turn(Turn.Role.ASKS, Optional.empty(), span);
    }
    if (ANSWERERS.lengthAt(label, 0, label.length()) == label.length()) {
      return new Turn(Turn.Role.ANSWERS, Optional.empty(), span);
    }
    String words = withoutAnswer(label);
    Speaker speaker =
        Speaker.isSurname(words) ? new Speaker(words, Optional.empty()) : Speaker.of(words);
    return speaker == null ? null : new Turn(Turn.Role.ANSWERS, Optional.of(speaker), span);
  }

  /** 李国忠答, 国家统计局 付凌晖 */
  private static String withoutAnswer(String label) {
    String words = label.endsWith("答") ? label.substring(0, label.length() - 1) : label;
    int bracket = words.indexOf('(');
    return (bracket > 0 ? words.substring(0, bracket) : words).strip();
  }

  private static boolean ends(String label, WordList words) {
    for (int i = 0; i < label.length(); i++) {
      if (words.lengthAt(label, i, label.length()) == label.length() - i) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of two characters or more stands in the label: 新华社记者张三, 网友 海阔天空. */
  private static boolean contains(String label, WordList words) {
    for (int i = 0; i < label.length(); i++) {
      if (words.lengthAt(label, i, label.length()) > 1) {
        return true;
      }
    }
    return false;
  }

  /** 问题一, 问题2 */
  private static boolean isNumbered(String label) {
    if (!label.startsWith("问题") || label.length() > 5) {
      return false;
    }
    for (int i = 2; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Character.isDigit(c) && !Ordinals.isNumeral(c)) {
        return false;
      }
    }
    return true;
  }

  /** Skips 1. 一、 （一） before a label. */
  private int afterNumbering(int start, int end) {
    int at = start;
    while (at < end && at - start < 8 && isNumbering(text.charAt(at))) {
      at++;
    }
    return at > start && (isCloser(text.charAt(at - 1))) ? at : start;
  }

  private int beforeNumbering(int at, int lineStart) {
    int start = at;
    while (start > lineStart && at - start < 8 && isNumbering(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && isCloser(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isNumbering(char c) {
    return (c >= '0' && c <= '9') || Ordinals.isNumeral(c) || c == '(' || isCloser(c);
  }

  private static boolean isCloser(char c) {
    return c == '.' || c == '、' || c == ')' || c == ' ';
  }
}
