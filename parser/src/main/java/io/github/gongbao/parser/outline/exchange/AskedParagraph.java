package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.outline.marker.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that reports a question in its words, and the opening of the next one that reports
 * who answers: {@code 有记者提问：…？} over {@code 对此，某市商务委副主任张三表示，…}.
 *
 * @param question the words asked
 * @param speaker who answers
 */
record AskedParagraph(Span question, Speaker speaker) {
  private static final WordList ASKS = WordList.named("asks.tsv");
  private static final WordList SAYS = WordList.named("says.tsv");
  private static final int LONGEST_OPENING = 200;

  /** Reads a line and the one under it, or gives null where they are none. */
  static @Nullable AskedParagraph read(String folded, Span line, Span next) {
    int opening = Math.min(line.end(), line.start() + LONGEST_OPENING);
    int asks = ASKS.indexOf(folded, line.start(), opening);
    if (asks < 0) {
      return null;
    }
    int start = asks + ASKS.lengthAt(folded, asks, opening);
    if (start >= line.end()
        || folded.charAt(start) != ':'
        || folded.charAt(line.end() - 1) != '?') {
      return null;
    }
    Speaker speaker = speaker(folded, next);
    return speaker == null ? null : new AskedParagraph(new Span(start + 1, line.end()), speaker);
  }

  /** The speaker with whom a line begins, after 对此， or its like. */
  private static @Nullable Speaker speaker(String folded, Span line) {
    int opening = Math.min(line.end(), line.start() + LONGEST_OPENING);
    int says = SAYS.indexOf(folded, line.start(), opening);
    int from = says;
    while (from > line.start() && ",:;。".indexOf(folded.charAt(from - 1)) < 0) {
      from--;
    }
    return says < 0 ? null : Speaker.of(folded.substring(from, says));
  }
}
