package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closing lines of a document: who issued it, and on which day. */
public final class Signatures {
  private static final int LONGEST = 40;
  private static final int LONGEST_CLOCK = 12;
  private static final String NOTE = "（此件";

  /** So many lines under a body its date may stand. */
  private static final int UNDER = 4;

  /** The longest word that ends a body: 完. */
  private static final int LONGEST_END = 4;

  private Signatures() {}

  /**
   * Parts a signature from the sentence that it follows without a break: at the end of a line, or
   * before the note 此件公开发布.
   *
   * @return the parts, trimmed; the line alone where there is no signature in it
   */
  public static List<String> parted(String line) {
    if (line.indexOf('。') < 0) {
      return List.of(line);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    int note = line.indexOf(NOTE);
    while (note >= 0) {
      start = part(parts, line, start, note);
      note = line.indexOf(NOTE, note + 1);
    }
    start = part(parts, line, start, line.length());
    if (start < line.length()) {
      parts.add(Typography.trim(line.substring(start)));
    }
    return parts;
  }

  /** Parts a signature that ends at an index; where what remains begins. */
  private static int part(List<String> parts, String line, int start, int end) {
    for (int i = end - 1; i > Math.max(start, end - 2 * LONGEST); i--) {
      if (line.charAt(i) == '。') {
        String tail = Typography.trim(line.substring(i + 1, end));
        if (tail.length() < 3 || !isIssuerAndDate(tail)) {
          return start;
        }
        parts.add(Typography.trim(line.substring(start, i + 1)));
        parts.add(tail);
        return end;
      }
    }
    return start;
  }

  /**
   * Tells for each line whether it is a signature: a date under an issuer or at the very end, an
   * issuer over a date or at the very end, or both in one line.
   */
  public static boolean[] among(List<String> lines) {
    boolean[] signatures = new boolean[lines.size()];
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean clocked = i == lines.size() - 2 && isClock(lines.get(i + 1));
      boolean last = i == lines.size() - 1 || clocked;
      if (isIssuerAndDate(line) || last && Issuers.isOne(line) && isPeriod(lines.get(i - 1))) {
        signatures[i] = true;
      } else if (dateAlone(line) != null) {
        int issuer = i - 1;
        while (issuer > 0 && Issuers.isOne(lines.get(issuer))) {
          signatures[issuer--] = true;
        }
        signatures[i] = last || issuer < i - 1;
      }
    }
    return signatures;
  }

  /** The date of the first signature that has one. */
  public static Optional<LocalDate> date(List<String> lines, boolean[] signatures) {
    for (int i = 0; i < signatures.length; i++) {
      WrittenDate date = signatures[i] ? WrittenDate.firstIn(lines.get(i), 0) : null;
      if (date != null) {
        return Optional.of(date.date());
      }
    }
    return Optional.empty();
  }

  /**
   * When a text was released whose last line is the clock under its day.
   *
   * @param published the day of its publication, which that has to be
   */
  public static Optional<OffsetDateTime> time(
      List<String> lines, boolean[] signatures, Optional<LocalDate> published) {
    int last = lines.size() - 1;
    if (last < 1 || !signatures[last - 1] || !isClock(lines.get(last))) {
      return Optional.empty();
    }
    WrittenDate date = WrittenDate.firstIn(lines.get(last - 1) + ' ' + lines.get(last), 0);
    return date == null || !published.equals(Optional.of(date.date()))
        ? Optional.empty()
        : date.at();
  }

  /** Whether a line is the clock under the day of a release: 香港時間16時30分. */
  public static boolean isClock(String line) {
    String words = Simplified.of(line);
    boolean time = words.length() <= LONGEST_CLOCK && Typography.hasDigit(words);
    return time && words.indexOf('时') > 0 && (words.endsWith("分") || words.endsWith("时"));
  }

  /** Whether a line is a day without its clock, alone or with a note in brackets: 8月18日（来源：某报）. */
  public static boolean isDay(String line) {
    WrittenDate date = line.length() > LONGEST ? null : WrittenDate.at(line, 0);
    int end = date == null ? -1 : date.end();
    int last = line.length() - 1;
    boolean noted =
        end >= 0
            && end < last
            && "（(".indexOf(line.charAt(end)) >= 0
            && "）)".indexOf(line.charAt(last)) >= 0;
    return date != null && date.at().isEmpty() && (noted || end > last);
  }

  /**
   * The day that stands by itself right under a body, behind the word that ends it or without, with
   * the clock beside or under it; empty where none does.
   *
   * @param lines the lines under the body, empty those that are no text
   */
  public static Optional<WrittenDate> dayUnder(List<String> lines) {
    for (int i = 0; i < Math.min(UNDER, lines.size()); i++) {
      String line = lines.get(i);
      WrittenDate date = WrittenDate.at(line, 0);
      boolean clocked = date != null && date.at().isPresent() && line.length() <= LONGEST;
      if (date != null && (clocked || isDay(line))) {
        boolean timed = !clocked && i + 1 < lines.size() && isClock(lines.get(i + 1));
        WrittenDate whole = timed ? WrittenDate.at(line + ' ' + lines.get(i + 1), 0) : date;
        return Optional.of(whole == null ? date : whole);
      }
      if (line.length() > LONGEST_END) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isPeriod(String line) {
    return "。；！”）)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static @Nullable WrittenDate dateAlone(String line) {
    if (line.length() > LONGEST || !endsAsDate(line)) {
      return null;
    }
    boolean bracketed = Typography.isOpening(line.charAt(0));
    WrittenDate date = WrittenDate.at(line, bracketed ? 1 : 0);
    int end = date == null ? -1 : date.end() + (bracketed ? 1 : 0);
    return end == line.length() ? date : null;
  }

  /** Whether a line ends as dates do. */
  private static boolean endsAsDate(String line) {
    char last = line.charAt(line.length() - 1);
    return "日号號)）".indexOf(last) >= 0 || Typography.digit(last) >= 0;
  }

  private static boolean isIssuerAndDate(String line) {
    if (line.length() > 2 * LONGEST || !endsAsDate(line)) {
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
    return Issuers.isOne(Typography.trim(line.substring(0, start)));
  }
}
