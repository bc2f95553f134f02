package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Optional;

/** Finds the number of a document at the head of its body. */
final class DocumentNumbers {
  /** The number stands over the addressee, within the first lines of a body. */
  private static final int HEAD_LINES = 8;

  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NOTE = 120;

  private DocumentNumbers() {}

  /** The number line at the head of a body, or the number in the bracketed note under its title. */
  static Optional<String> atHead(List<Line> body) {
    int seen = 0;
    for (Line line : body) {
      if (seen == HEAD_LINES) {
        break;
      }
      if (!line.isText() || line.text().isEmpty()) {
        continue;
      }
      seen++;
      Optional<String> number = DocumentNumber.of(line.text()).or(() -> inNote(line.text()));
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  /** The number in a bracketed note: （2023年3月1日以穗府规〔2023〕2号公布）. */
  private static Optional<String> inNote(String text) {
    boolean isNote =
        text.length() <= LONGEST_NOTE
            && PublicationWords.isOpening(text.charAt(0))
            && PublicationWords.isClosing(text.charAt(text.length() - 1));
    for (int i = 1; isNote && i < text.length(); i++) {
      if ("〔[［【﹝".indexOf(text.charAt(i)) >= 0) {
        int start = codeStart(text, i);
        int end = start < i ? DocumentNumber.endAt(text, start) : -1;
        if (end > 0) {
          return Optional.of(text.substring(start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the agency's code begins before the year; words that lead up to it are none of it. */
  private static int codeStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_CODE) {
      char c = text.charAt(start - 1);
      if ("以由经據据日".indexOf(c) >= 0 || !(Typography.isHan(c) || Typography.isSpace(c))) {
        break;
      }
      start--;
    }
    return Typography.skipSpaces(text, start);
  }
}
