package io.github.gongbao.parser.page;

import io.github.gongbao.parser.page.PublicationWords.Label;
import io.github.gongbao.parser.page.PublicationWords.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the line under a title, or the line below a body, says: when, from where and by whom the
 * page was published.
 *
 * <pre>{@code
 * PublicationLine.parse("发布时间：2022年07月05日 15:20  来源：应急管理部")
 * }</pre>
 *
 * @param date the publication date; a labelled one wins over a bare one
 * @param time the publication time at +08:00, where the line gives a clock
 * @param source where it came from, without its label and without furniture after it
 * @param editor the responsible editor
 * @param whole whether the line is nothing but a publication line: every character was understood
 */
record PublicationLine(
    Optional<LocalDate> date,
    Optional<OffsetDateTime> time,
    Optional<String> source,
    Optional<String> editor,
    boolean whole) {
  /** Nothing at all. */
  static final PublicationLine NOTHING =
      new PublicationLine(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  private static final int EMBEDDED_WITHIN = 240;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Reads what a reader sees: one or more lines or fields, whatever else stands among them. */
  static PublicationLine parse(String text) {
    return new Scan(text, 0, false).read();
  }

  /** Reads a meta tag's value, in which a clock of 00:00:00 or 23:59:59 stands for no clock. */
  static PublicationLine parseMeta(String text) {
    PublicationLine line = parse(text);
    boolean bare =
        line.time
            .map(OffsetDateTime::toLocalTime)
            .filter(t -> t.equals(LocalTime.MIDNIGHT) || t.equals(LAST_SECOND))
            .isPresent();
    return bare
        ? new PublicationLine(line.date, Optional.empty(), line.source, line.editor, line.whole)
        : line;
  }

  /** The name in a field known to hold the source, with its label or without one. */
  static Optional<String> sourceOf(String field) {
    return named(field, "来源：");
  }

  /** The name in a field known to hold the editor, with its label or without one. */
  static Optional<String> editorOf(String field) {
    String bare = field.replace("我要纠错", "").replace("我要糾錯", "");
    PublicationLine line = parse(bare);
    return line.editor.isPresent() ? line.editor : parse("编辑：" + bare).editor;
  }

  private static Optional<String> named(String field, String label) {
    PublicationLine line = parse(field);
    return line.source.isPresent() ? line.source : parse(label + field).source;
  }

  /** This, and where it says nothing, the other. */
  PublicationLine or(PublicationLine other) {
    boolean sameDay = date.isEmpty() || date.equals(other.date);
    return new PublicationLine(
        date.or(() -> other.date),
        time.or(() -> sameDay ? other.time : Optional.empty()),
        source.or(() -> other.source),
        editor.or(() -> other.editor),
        whole);
  }

  boolean isEmpty() {
    return date.isEmpty() && source.isEmpty() && editor.isEmpty();
  }

  /**
   * A publication line inside a longer line.
   *
   * @param before what stands before it
   * @param after what stands behind it
   */
  record Embedded(String before, PublicationLine line, String after) {}

  /**
   * The publication line that stands inside the first part of a longer line, as where the line
   * feeds of a page were lost; null where none does. It begins with a label or with a date and a
   * clock.
   */
  static @Nullable Embedded embeddedIn(String text) {
    for (int i = 1; i < Math.min(text.length(), EMBEDDED_WITHIN); i++) {
      if (!Typography.isSpace(text.charAt(i - 1)) || Typography.isSpace(text.charAt(i))) {
        continue;
      }
      Label label = PublicationWords.labelAt(text, i);
      WrittenDate date = WrittenDate.at(text, i);
      if (label != null && label.colon() || date != null && date.at().isPresent()) {
        Scan scan = new Scan(text, i, true);
        PublicationLine line = scan.read();
        return new Embedded(
            Typography.trim(text.substring(0, i)), line, Typography.trim(text.substring(scan.i)));
      }
    }
    return null;
  }

  /** One pass over the text. */
  private static final class Scan {
    private static final int LONGEST_NAME = 60;

    private final String text;
    private final boolean embedded;
    private int i;
    private boolean wordSeen;
    private @Nullable WrittenDate labelledDate;
    private @Nullable WrittenDate bareDate;
    private @Nullable WrittenDate doubtfulDate;
    private @Nullable String source;
    private @Nullable String editor;
    private @Nullable String editing;
    private @Nullable String rest;
    private int rests;

    /**
     * A pass from an index on.
     *
     * @param embedded whether it ends at the first words that belong to no publication line
     */
    Scan(String text, int start, boolean embedded) {
      this.text = text;
      this.i = start;
      this.embedded = embedded;
    }

    PublicationLine read() {
      boolean afterUnknownLabel = false;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (PublicationWords.isBoundary(c)) {
          i++;
          continue;
        }
        Label label = PublicationWords.labelAt(text, i);
        if (label != null) {
          wordSeen = true;
          i = label.end();
          value(label.role());
          afterUnknownLabel = false;
          continue;
        }
        WrittenDate date = WrittenDate.at(text, i);
        if (date != null) {
          i = date.end();
          if (afterUnknownLabel) {
            doubtfulDate = doubtfulDate == null ? date : doubtfulDate;
          } else {
            bareDate = bareDate == null ? date : bareDate;
          }
          afterUnknownLabel = false;
          continue;
        }
        int furniture = PublicationWords.furnitureAt(text, i);
        if (furniture >= 0) {
          wordSeen = true;
          i = furniture;
          continue;
        }
        if (Typography.isColon(c)) {
          i++;
          continue;
        }
        if (embedded) {
          break;
        }
        afterUnknownLabel = skipRest();
      }
      return result();
    }

    private PublicationLine result() {
      WrittenDate date =
          labelledDate != null ? labelledDate : bareDate != null ? bareDate : doubtfulDate;
      boolean whole = rests == 0 && (wordSeen || date != null);
      if (rests == 1 && rest != null && source == null && date != null && isPublisher(rest)) {
        source = rest;
        whole = true;
      }
      return new PublicationLine(
          Optional.ofNullable(date).map(WrittenDate::date),
          Optional.ofNullable(date).flatMap(WrittenDate::at),
          Optional.ofNullable(source),
          Optional.ofNullable(editor != null ? editor : editing),
          whole);
    }

    private static boolean isPublisher(String name) {
      return name.length() <= 20
          && name.chars().allMatch(c -> Typography.isHan((char) c))
          && PublicationWords.endsAsSource(name);
    }

    /** Passes over what is no part of a publication line; true if it ends as a label does. */
    private boolean skipRest() {
      int start = i;
      while (i < text.length() && !PublicationWords.isBoundary(text.charAt(i))) {
        i++;
      }
      rests++;
      rest = rest == null && i - start <= LONGEST_NAME ? text.substring(start, i) : rest;
      return Typography.isColon(text.charAt(i - 1));
    }

    private void value(Role role) {
      int start = i;
      while (start < text.length()
          && (Typography.isSpace(text.charAt(start)) || Typography.isColon(text.charAt(start)))) {
        start++;
      }
      int inside = start;
      while (inside < text.length() && PublicationWords.isOpening(text.charAt(inside))) {
        inside++;
      }
      WrittenDate date = WrittenDate.at(text, inside);
      if (role == Role.DATE || role == Role.UNDATED) {
        if (date != null) {
          labelledDate = role == Role.DATE && labelledDate == null ? date : labelledDate;
          i = date.end();
        }
        return;
      }
      if (date != null) {
        // the name before a date is empty
        i = inside;
        return;
      }
      int end = nameEnd(inside);
      i = end;
      String name = Typography.trim(text.substring(inside, end));
      switch (role) {
        case SOURCE -> source = keep(source, name);
        case EDITOR -> editor = keep(editor, unpadded(name));
        case EDITING -> editing = keep(editing, unpadded(name));
        default -> {}
      }
    }

    private static @Nullable String keep(@Nullable String first, String name) {
      return first != null || name.isEmpty() || name.length() > LONGEST_NAME ? first : name;
    }

    /** A two-character name that was padded to three: 王　伟. */
    private static String unpadded(String name) {
      boolean padded = name.length() > 2;
      for (int k = 1; k < name.length() - 1; k++) {
        padded &= Typography.isSpace(name.charAt(k));
      }
      return padded ? "" + name.charAt(0) + name.charAt(name.length() - 1) : name;
    }

    /** Where a name ends that begins at an index: at a separator, a label, furniture, a date. */
    private int nameEnd(int start) {
      int open = 0;
      int spaces = 0;
      for (int at = start; at < text.length() && at - start <= 2 * LONGEST_NAME; at++) {
        char c = text.charAt(at);
        if (Typography.isSpace(c)) {
          spaces++;
          continue;
        }
        boolean first = at == start || spaces > 0;
        if (first && (PublicationWords.furnitureAt(text, at) >= 0 || startsDate(at))) {
          return at;
        }
        if (at > start && spaces > 0 && PublicationWords.isUnknownLabel(text, at)) {
          return at;
        }
        if (spaces > 0 && isHardGap(at - spaces, at) && !isPadding(start, at - spaces, at)) {
          return at;
        }
        if ("|｜丨∣¦│;；。【[".indexOf(c) >= 0) {
          return at;
        }
        Label label = PublicationWords.labelAt(text, at);
        if (label != null && label.colon()) {
          return at;
        }
        if (PublicationWords.isOpening(c)) {
          open++;
        } else if (PublicationWords.isClosing(c) && --open < 0) {
          return at;
        }
        spaces = 0;
      }
      return Math.min(text.length(), start + 2 * LONGEST_NAME);
    }

    private boolean startsDate(int at) {
      return WrittenDate.at(text, at) != null;
    }

    /** Whether the white space parts two fields: wide, doubled, or a tab or line feed. */
    private boolean isHardGap(int from, int to) {
      if (embedded || to - from > 1) {
        return true;
      }
      char c = text.charAt(from);
      return c == '\u3000' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether the white space pads a two-character name to three: 王　伟. */
    private boolean isPadding(int start, int from, int to) {
      return from - start == 1
          && Typography.isHan(text.charAt(start))
          && Typography.isHan(text.charAt(to))
          && (to + 1 == text.length() || PublicationWords.isBoundary(text.charAt(to + 1)));
    }
  }
}
