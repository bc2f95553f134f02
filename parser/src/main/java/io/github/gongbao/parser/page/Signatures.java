package io.github.gongbao.parser.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closing lines of a document: who issued it, and on which day. */
final class Signatures {
  private static final int LONGEST = 40;
  private static final String NOTE = "（此件";
  private static final Set<String> ISSUER_ENDINGS =
      new HashSet<>(Lexicon.of("issuer-endings.tsv").all());
  private static final int LONGEST_ENDING =
      ISSUER_ENDINGS.stream().mapToInt(String::length).max().orElse(0);

  private Signatures() {}

  /**
   * Parts a signature from the sentence that it follows without a break: at the end of a line, or
   * before the note 此件公开发布.
   */
  static List<TextLine> parted(List<TextLine> lines) {
    List<TextLine> parted = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      String text = line.text();
      int start = 0;
      int note = text.indexOf(NOTE);
      while (note >= 0) {
        start = part(parted, line, start, note);
        note = text.indexOf(NOTE, note + 1);
      }
      start = part(parted, line, start, text.length());
      if (start < text.length()) {
        parted.add(line.part(start, text.length()));
      }
    }
    return parted;
  }

  /** Parts a signature that ends at an index; where what remains begins. */
  private static int part(List<TextLine> parted, TextLine line, int start, int end) {
    String text = line.text();
    for (int i = end - 1; i > Math.max(start, end - 2 * LONGEST); i--) {
      if (text.charAt(i) == '。') {
        String tail = Typography.trim(text.substring(i + 1, end));
        if (tail.length() < 3 || !isIssuerAndDate(tail)) {
          return start;
        }
        parted.add(line.part(start, i + 1));
        parted.add(line.part(i + 1, end));
        return end;
      }
    }
    return start;
  }

  /**
   * Tells for each line whether it is a signature: a date under an issuer or at the very end, an
   * issuer over a date or at the very end, or both in one line.
   */
  static boolean[] among(List<String> lines) {
    boolean[] signatures = new boolean[lines.size()];
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      if (isIssuerAndDate(line) || last && isIssuer(line) && isPeriod(lines.get(i - 1))) {
        signatures[i] = true;
      } else if (dateAlone(line) != null) {
        int issuer = i - 1;
        while (issuer > 0 && isIssuer(lines.get(issuer))) {
          signatures[issuer--] = true;
        }
        signatures[i] = last || issuer < i - 1;
      }
    }
    return signatures;
  }

  /** The date of the first signature that has one. */
  static Optional<LocalDate> date(List<String> lines, boolean[] signatures) {
    for (int i = 0; i < signatures.length; i++) {
      WrittenDate date = signatures[i] ? WrittenDate.firstIn(lines.get(i), 0) : null;
      if (date != null) {
        return Optional.of(date.date());
      }
    }
    return Optional.empty();
  }

  private static boolean isPeriod(String line) {
    return "。；！”）)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static @Nullable WrittenDate dateAlone(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    boolean bracketed = PublicationWords.isOpening(line.charAt(0));
    WrittenDate date = WrittenDate.at(line, bracketed ? 1 : 0);
    int end = date == null ? -1 : date.end() + (bracketed ? 1 : 0);
    return end == line.length() ? date : null;
  }

  private static boolean isIssuer(String line) {
    if (line.length() > LONGEST || line.length() < 3) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Typography.isHan(c) && !Typography.isSpace(c) && "、（）()".indexOf(c) < 0) {
        return false;
      }
    }
    String name = Typography.compact(line);
    for (int n = 1; n <= Math.min(LONGEST_ENDING, name.length()); n++) {
      if (ISSUER_ENDINGS.contains(name.substring(name.length() - n))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIssuerAndDate(String line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    WrittenDate date = WrittenDate.firstIn(line, 1);
    if (date == null || date.end() != line.length()) {
      return false;
    }
    int start = 1;
    while (WrittenDate.at(line, start) == null) {
      start++;
    }
    return isIssuer(Typography.trim(line.substring(0, start)));
  }
}
