package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.PublicationWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A title that stands in one line with what follows it, as in a text whose line feeds were lost:
 * {@code 国务院办公厅关于…的通知国办函〔2014〕119号各省、自治区…}.
 *
 * @param title the title
 * @param documentNumber the number after it
 * @param rest what remains of the line
 */
record GluedTitle(String title, Optional<String> documentNumber, String rest) {
  private static final int LONGEST = 160;
  private static final int SHORTEST = 8;
  private static final int LONGEST_BRACKET = 16;

  private static final List<String> OPENERS = Lexicon.of("prose-openers.tsv").all();

  /** The title at the start of a line that goes on behind it, or null where none is to be seen. */
  static @Nullable GluedTitle of(String line) {
    int number = line.isEmpty() ? -1 : DocumentNumber.endAt(line, 0);
    GluedTitle under = number > 0 ? at(Typography.trim(line.substring(number))) : null;
    return under == null
        ? at(line)
        : new GluedTitle(under.title, Optional.of(line.substring(0, number)), under.rest);
  }

  private static @Nullable GluedTitle at(String line) {
    int quoted = 0;
    for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
      char c = line.charAt(i);
      if ("。；;：:？?\n".indexOf(c) >= 0) {
        return null;
      }
      quoted += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (quoted > 0 || i < SHORTEST) {
        continue;
      }
      GluedTitle title = endingAt(line, i);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** The title in brackets behind its number, 某政发〔2014〕20号《…》; null where it is none. */
  static @Nullable GluedTitle afterNumber(String line) {
    int number = line.isEmpty() ? -1 : DocumentNumber.endAt(line, 0);
    int open = number < 0 ? -1 : Typography.skipSpaces(line, number);
    int close = line.length() - 1;
    boolean titled =
        open >= 0
            && close - open > SHORTEST
            && line.charAt(open) == '《'
            && line.charAt(close) == '》';
    return titled
        ? new GluedTitle(
            line.substring(open + 1, close), Optional.of(line.substring(0, number)), "")
        : null;
  }

  private static @Nullable GluedTitle endingAt(String line, int ending) {
    if (!PublicationWords.endsAsTitle(line, ending)) {
      return null;
    }
    int end = Typography.bracketEnd(line, ending, LONGEST_BRACKET);
    String title = line.substring(0, end);
    int next = Typography.skipSpaces(line, end);
    int number = next < line.length() ? DocumentNumber.endAt(line, next) : -1;
    if (number > 0) {
      return new GluedTitle(
          title,
          Optional.of(line.substring(next, number)),
          Typography.trim(line.substring(number)));
    }
    if (opensProse(line, next) || isDay(line, next)) {
      return new GluedTitle(title, Optional.empty(), Typography.trim(line.substring(next)));
    }
    return null;
  }

  private static boolean opensProse(String line, int start) {
    for (String opener : OPENERS) {
      if (Simplified.isAt(opener, line, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day begins here: 8月18日. */
  private static boolean isDay(String line, int start) {
    int month = digitsEnd(line, start);
    if (month == start || month >= line.length() || line.charAt(month) != '月') {
      return false;
    }
    int day = digitsEnd(line, month + 1);
    return day > month + 1 && day < line.length() && line.charAt(day) == '日';
  }

  private static int digitsEnd(String line, int start) {
    int i = start;
    while (i < line.length() && i - start < 2 && Typography.digit(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
