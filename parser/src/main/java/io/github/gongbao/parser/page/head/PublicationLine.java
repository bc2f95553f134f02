package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Typography;
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
 * @param doubtful whether the date is one that a page may have besides: when it was changed, or one
 *     under a label that no list holds
 * @param time the publication time at +08:00, where the line gives a clock
 * @param source where it came from, without its label and without furniture after it
 * @param publisher the body that published it, where a label says so; the line is none for that
 * @param named whether a label says that the source is one
 * @param editor the responsible editor, or another one where no responsible one is named
 * @param responsible whether the editor is called the responsible one
 * @param labelled whether a label says what is what, not the place of the line alone
 * @param whole whether the line is nothing but a publication line: every character was understood
 */
public record PublicationLine(
    Optional<LocalDate> date,
    boolean doubtful,
    Optional<OffsetDateTime> time,
    Optional<String> source,
    Optional<String> publisher,
    boolean named,
    Optional<String> editor,
    boolean responsible,
    boolean labelled,
    boolean whole) {
  /** Nothing at all. */
  public static final PublicationLine NOTHING = bare(Optional.empty(), Optional.empty(), false);

  private static final int LONGEST = 200;
  private static final int LONGEST_CLOCKED = 60;
  private static final int EMBEDDED_WITHIN = 240;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Reads what a reader sees: one or more lines or fields, whatever else stands among them. */
  public static PublicationLine parse(String text) {
    return new PublicationScan(text, 0, Integer.MAX_VALUE).read();
  }

  /**
   * Reads a line that is a publication line and nothing else; {@link #NOTHING} if it is another.
   */
  public static PublicationLine parseWhole(String text) {
    PublicationLine line = new PublicationScan(text, 0, Bylines.MOST + 1).read();
    return line.whole ? line : NOTHING;
  }

  /** What a line says as a publication line, if it is nothing else; else null. */
  public static @Nullable PublicationLine of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    boolean sentence = line.indexOf('。') >= 0;
    PublicationLine said = sentence ? parseWhole(line) : parse(line);
    boolean dated = said.date().isPresent();
    boolean brief = line.length() <= LONGEST_CLOCKED && line.indexOf('，') < 0;
    boolean clear =
        said.whole()
            || !sentence
                && (dated && said.source().isPresent()
                    || brief && (said.time().isPresent() || dated && isParted(line)));
    return clear && !said.isEmpty() ? said : null;
  }

  /** 2026-06-04　央视网消息: a day with a gap behind it. */
  private static boolean isParted(String line) {
    WrittenDate day = WrittenDate.at(line, 0);
    return day != null && day.end() < line.length() && line.charAt(day.end()) == '\u3000';
  }

  /** Reads a meta tag's value, in which a clock of 00:00:00 or 23:59:59 stands for no clock. */
  public static PublicationLine parseMeta(String text) {
    PublicationLine line = parse(text);
    boolean bare =
        line.time
            .map(OffsetDateTime::toLocalTime)
            .filter(t -> t.equals(LocalTime.MIDNIGHT) || t.equals(LAST_SECOND))
            .isPresent();
    return bare ? line.withoutTime() : line;
  }

  /** The name in a field known to hold the source, with its label or without one. */
  public static Optional<String> sourceOf(String field) {
    PublicationLine line = parse(field);
    return line.source.isPresent() ? line.source : ofSource(field).source;
  }

  /** What a line says that has the name of the source and no label. */
  public static PublicationLine ofSource(String name) {
    return parse("来源：" + name);
  }

  /** Nothing but a time. */
  public static PublicationLine at(OffsetDateTime time) {
    return bare(Optional.of(time.toLocalDate()), Optional.of(time), true);
  }

  /** Nothing but a day. */
  public static PublicationLine on(LocalDate day) {
    return bare(Optional.of(day), Optional.empty(), true);
  }

  private static PublicationLine bare(
      Optional<LocalDate> date, Optional<OffsetDateTime> time, boolean whole) {
    return new PublicationLine(
        date,
        false,
        time,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        whole);
  }

  /** The same from a source. */
  public PublicationLine withSource(Optional<String> name) {
    return new PublicationLine(
        date, doubtful, time, name, publisher, named, editor, responsible, labelled, whole);
  }

  /** The same without a clock. */
  public PublicationLine withoutTime() {
    return new PublicationLine(
        date,
        doubtful,
        Optional.empty(),
        source,
        publisher,
        named,
        editor,
        responsible,
        labelled,
        whole);
  }

  /** This, and where it says nothing or is less sure about the date, the other. */
  public PublicationLine or(PublicationLine other) {
    boolean surer = other.date.isPresent() && !other.doubtful;
    boolean yields = date.isEmpty() || surer && (doubtful || !labelled && other.labelled);
    PublicationLine first = yields ? other : this;
    PublicationLine second = yields ? this : other;
    boolean sameDay = first.date.equals(second.date);
    boolean theirs = editor.isEmpty() || !responsible && other.responsible;
    return new PublicationLine(
        first.date,
        first.doubtful,
        first.time.isEmpty() && sameDay ? second.time : first.time,
        source.isPresent() ? source : other.source,
        publisher.isPresent() ? publisher : other.publisher,
        source.isPresent() ? named : other.named,
        theirs ? other.editor : editor,
        responsible || other.responsible,
        labelled || other.labelled,
        whole);
  }

  /** Whether it is nothing but a publication line and has a date. */
  public boolean isDated() {
    return whole && date.isPresent();
  }

  public boolean isEmpty() {
    return date.isEmpty() && source.isEmpty() && editor.isEmpty();
  }

  /** Whether one of the labels of publication lines stands with its colon behind an index. */
  public static boolean hasLabel(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (PublicationWords.beginsLabel(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(String text, int end) {
    int next = Typography.skipSpaces(text, end);
    return next < text.length() && PublicationWords.beginsLabel(text, next);
  }

  /**
   * A publication line inside a longer line.
   *
   * @param before what stands before it
   * @param after what stands behind it
   */
  public record Embedded(String before, PublicationLine line, String after) {}

  /**
   * The publication line that stands inside the first part of a longer line, as where the line
   * feeds of a page were lost; null where none does. It begins with a label or with a date and a
   * clock behind a blank, or with a label wherever source and date follow.
   */
  public static @Nullable Embedded embeddedIn(String text) {
    for (int i = 1; i < Math.min(text.length(), EMBEDDED_WITHIN); i++) {
      boolean label = PublicationWords.beginsLabel(text, i);
      boolean gap = Typography.isSpace(text.charAt(i - 1)) && !Typography.isSpace(text.charAt(i));
      WrittenDate date = gap ? WrittenDate.at(text, i) : null;
      if (label || date != null && (date.at().isPresent() || isLabelled(text, date.end()))) {
        PublicationScan scan = new PublicationScan(text, i, 0);
        PublicationLine line = scan.read();
        if (!gap && (line.date.isEmpty() || line.source.isEmpty())) {
          // 资金来源： is no label
          continue;
        }
        return new Embedded(
            Typography.trim(text.substring(0, i)),
            line,
            Typography.trim(text.substring(scan.end())));
      }
    }
    return null;
  }
}
