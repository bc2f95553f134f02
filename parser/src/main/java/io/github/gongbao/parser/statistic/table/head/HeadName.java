package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Footnotes;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** The form that names have: without padding, quotation marks, 的 and fillers. */
final class HeadName {
  private static final String QUOTES = "“”‘’\"'《》〈〉 ";

  private HeadName() {}

  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    int end = name.length();
    while (end > 0 && Footnotes.isMark(name.charAt(end - 1))) {
      end--;
    }
    String words = withoutTranslation(name.substring(0, end));
    end = words.length();
    int at = 0;
    while (at < end) {
      char c = words.charAt(at);
      int filler = NameWords.FILLER.begins(words, at);
      boolean particle =
          HeadWords.OWNING.begins(words, at) > 0
              && at > 0
              && at + 1 < end
              && NameWords.OBJECT.ends(words, at + 1) == 0;
      if (filler > 0 && filler < end - at) {
        at += filler;
      } else {
        if (!particle && QUOTES.indexOf(c) < 0 && !Character.isISOControl(c)) {
          plain.append(c);
        }
        at++;
      }
    }
    return HeadText.strip(plain.toString());
  }

  /** 男 of 男Male, 男(每千人) of 男Male(每千人). */
  private static String withoutTranslation(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    int own = open > 0 ? Cell.withoutTranslation(name, open) : open;
    return own < open
        ? name.substring(0, own) + name.substring(open)
        : name.substring(0, Cell.withoutTranslation(name, name.length()));
  }
}
