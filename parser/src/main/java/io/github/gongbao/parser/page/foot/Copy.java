package io.github.gongbao.parser.page.foot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text that stands in a page twice, as on one that holds its text for telephones too. */
final class Copy {
  /** So many lines may stand over a text that holds its copy: the title, the day, tools. */
  private static final int HEAD_LINES = 8;

  private Copy() {}

  /**
   * Where the lines stand once more from the first on, or from the one below the head of the page;
   * the number of lines where they do not. A line that stands several times running is no copy if
   * sentences follow that did not stand before.
   */
  static int start(List<Foot.Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    int told = lastTold(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      String words = lines.get(i).words();
      Integer first = 2 * words.length() < Foot.PROSE ? null : seen.putIfAbsent(words, i);
      if (first == null) {
        continue;
      }
      String next = lines.get(i + 1).words();
      boolean prose = !next.isEmpty() && words.length() + next.length() >= Foot.PROSE;
      boolean again = prose && next.equals(lines.get(first + 1).words());
      boolean running = words.equals(lines.get(i - 1).words());
      again &= !running || told < i;
      int same = again ? sameBefore(lines, first, i) : 0;
      if (again && first - same <= HEAD_LINES) {
        return i - same;
      }
    }
    return lines.size();
  }

  /** The last line with a sentence that has not stood before it; -1 where there is none. */
  private static int lastTold(List<Foot.Line> lines) {
    Set<String> told = new HashSet<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      last = Foot.sentence(lines.get(i)) > 0 && told.add(lines.get(i).words()) ? i : last;
    }
    return last;
  }

  /** How many lines before two of them are the same. */
  private static int sameBefore(List<Foot.Line> lines, int first, int second) {
    int same = 0;
    while (same < first
        && lines.get(first - same - 1).words().equals(lines.get(second - same - 1).words())) {
      same++;
    }
    return same;
  }
}
