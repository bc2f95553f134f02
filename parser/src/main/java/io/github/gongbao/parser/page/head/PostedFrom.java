package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;

/** Where an account posted from, which platforms write behind the date: 发表于江苏, 来自北京. */
public final class PostedFrom {
  private static final Lexicon WORDS = Lexicon.of("posted-from.tsv");
  private static final WordTable<Boolean> LEADS = WordTable.of(WORDS.kind("lead"));
  private static final WordTable<Boolean> PLACES = WordTable.of(WORDS.kind("place"));
  private static final WordTable<Boolean> KINDS = WordTable.of(WORDS.kind("kind"));

  private PostedFrom() {}

  /** Whether a line is a place and nothing else, with or without the word before it. */
  public static boolean is(String line) {
    int start = Math.max(0, leadEnd(line, 0));
    return line.length() > start && placeEnd(line, start) == line.length();
  }

  /** Whether a line holds a place with the word before it. */
  public static boolean in(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (endAt(line, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The index after the word and the place that begin at an index; -1 where they do not. */
  static int endAt(String text, int start) {
    int lead = leadEnd(text, start);
    return lead < 0 ? -1 : placeEnd(text, lead);
  }

  private static int leadEnd(String text, int start) {
    int end = LEADS.endAt(text, start);
    return end > 0 && end < text.length() && Typography.isColon(text.charAt(end)) ? end + 1 : end;
  }

  private static int placeEnd(String text, int start) {
    int end = PLACES.endAt(text, start);
    return end < 0 ? -1 : Math.max(end, KINDS.endAt(text, end));
  }
}
