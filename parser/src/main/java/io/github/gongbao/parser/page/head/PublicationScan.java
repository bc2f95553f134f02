package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationWords.Label;
import io.github.gongbao.parser.page.head.PublicationWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over what may be a publication line: labels and values, dates, furniture, the rest. */
final class PublicationScan {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_EDITOR = 60;

  /** Beside a counter of readers and tools so many names are those of site and source. */
  private static final int MOST_NAMES = 2;

  /** Among so many labels that are known one that is not is but another. */
  private static final int TELLING_LABELS = 4;

  /** What the platforms put before the name of an account, and the end of it. */
  private static final String ORIGINAL = "原创";

  private static final String OF_ACCOUNT = "官方账号";

  private final String text;

  /** How many pieces that belong to no publication line it passes over. */
  private final int patience;

  private final Names names;
  private final Bylines rests = new Bylines();

  /** What stands behind labels that no list holds, and they themselves. */
  private final List<String> unknown = new ArrayList<>();

  private int labels;
  private boolean counted;
  private boolean sourced;
  private boolean tooled;
  private int i;
  private boolean wordSeen;
  private boolean labelSeen;
  private boolean valueSeen;
  private @Nullable WrittenDate labelledDate;
  private @Nullable WrittenDate bareDate;
  private @Nullable WrittenDate doubtfulDate;
  private @Nullable WrittenDate shortDate;
  private @Nullable String source;
  private @Nullable String publisher;
  private @Nullable String editor;
  private @Nullable String editing;

  /**
   * A pass from an index on.
   *
   * @param patience how many pieces it passes over that belong to no publication line, before it
   *     ends at the next; with none, the line stands within a longer one
   */
  PublicationScan(String text, int start, int patience) {
    this.text = text;
    this.i = start;
    this.patience = patience;
    this.names = new Names(text, patience == 0);
  }

  /** Where the pass ended. */
  int end() {
    return i;
  }

  PublicationLine read() {
    boolean afterUnknownLabel = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Typography.isBoundary(c)) {
        i++;
        continue;
      }
      Label label = PublicationWords.labelAt(text, i);
      label = label == null ? PublicationWords.countAt(text, i) : label;
      counted |= label != null && label.role().isOther();
      sourced |= label != null && label.role() == Role.SOURCE;
      if (label != null) {
        labels++;
        wordSeen = true;
        labelSeen |= !label.role().isOther() && label.role() != Role.VALUE;
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
      WrittenDate brief = WrittenDate.shortAt(text, i);
      if (brief != null && shortDate == null) {
        shortDate = brief;
        i = brief.end();
        continue;
      }
      int posted = PostedFrom.endAt(text, i);
      int furniture = posted < 0 ? SiteTools.at(text, i) : posted;
      if (furniture >= 0) {
        wordSeen = true;
        tooled = true;
        if (Simplified.isAt(ORIGINAL, text, i)) {
          rests.ofAccount();
        }
        if (posted > 0) {
          rests.fromPlace();
        }
        i = furniture;
      } else if (Typography.isColon(c) || Typography.isDash(c)) {
        i++;
      } else if (rests.size() >= patience) {
        break;
      } else {
        afterUnknownLabel = skipRest(afterUnknownLabel);
      }
    }
    return result();
  }

  private PublicationLine result() {
    boolean told = labels >= TELLING_LABELS || counted && tooled;
    if (!told && !(sourced && labelledDate != null)) {
      for (String rest : unknown) {
        rests.add(rest);
      }
    }
    WrittenDate date =
        labelledDate != null ? labelledDate : bareDate != null ? bareDate : doubtfulDate;
    if (shortDate != null) {
      if (date == null && wordSeen && rests.isEmpty()) {
        date = shortDate;
      } else {
        rests.add(text.substring(shortDate.end() - 8, shortDate.end()));
      }
    }
    boolean published = date != null || source != null || editor != null || editing != null;
    boolean whole = rests.isEmpty() && (wordSeen || date != null) && (published || !valueSeen);
    if (date != null && !whole && !isSentence()) {
      String named = rests.publishers(date.at().isPresent());
      boolean site = counted && tooled && rests.size() <= MOST_NAMES;
      whole = named != null || site && WrittenDate.at(text, 0) != null;
      source = source == null && named != null && !named.isEmpty() ? named : source;
    }
    return new PublicationLine(
        date == null ? Optional.empty() : Optional.of(date.date()),
        date != null && date == doubtfulDate,
        date == null ? Optional.empty() : date.at(),
        Optional.ofNullable(source),
        Optional.ofNullable(publisher),
        sourced && source != null,
        Optional.ofNullable(editor != null ? editor : editing),
        editor != null,
        labelSeen,
        whole);
  }

  /** Whether a full stop ends the text, which names nobody behind the day of what it tells. */
  private boolean isSentence() {
    return !labelSeen && !text.isEmpty() && text.charAt(text.length() - 1) == '。';
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("www.", at) || text.startsWith("http", at);
  }

  /** Passes over what is no part of a publication line; true if it ends as a label does. */
  private boolean skipRest(boolean labelled) {
    int start = i;
    if (isAddress(text, i)) {
      while (i < text.length() && !Typography.isSpace(text.charAt(i))) {
        i++;
      }
      return false;
    }
    do {
      i++;
    } while (i < text.length()
        && !Typography.isBoundary(text.charAt(i))
        && !beginsLabelAfter(start)
        && PostedFrom.endAt(text, i) < 0
        && WrittenDate.at(text, i) == null);
    String rest = text.substring(start, i);
    boolean label = Typography.isColon(text.charAt(i - 1));
    boolean noise = rest.length() == 1 || wordSeen && Bylines.isCount(rest);
    if (Simplified.isAt(OF_ACCOUNT, rest, rest.length() - OF_ACCOUNT.length())) {
      rest = rest.substring(0, rest.length() - OF_ACCOUNT.length());
      source = source == null && !rest.isEmpty() ? rest : source;
    } else if (label || !noise) {
      boolean field = labelled || PublicationWords.isUnknownLabel(rest, 0);
      if (field) {
        unknown.add(rest);
      } else {
        rests.add(rest);
      }
    }
    return label;
  }

  /** Whether a label begins here that is no part of a longer word: 次信息来源：, but not 资金来源：. */
  private boolean beginsLabelAfter(int start) {
    return PublicationWords.beginsLabel(text, i)
        && (!Typography.isHan(text.charAt(i - 1))
            || i - start == 1
            || SiteTools.are(text.substring(start, i)));
  }

  private void value(Role role) {
    int start = i;
    // in the row of a table a stroke parts a label from its value
    boolean row = text.charAt(0) == '|';
    while (start < text.length()
        && (Typography.isSpace(text.charAt(start))
            || Typography.isColon(text.charAt(start))
            || row && text.charAt(start) == '|')) {
      start++;
    }
    if (role.isOther() && text.substring(i, start).indexOf('\n') >= 0) {
      // what is read over is not looked for in the next line
      return;
    }
    int inside = start;
    while (inside < text.length() && Typography.isOpening(text.charAt(inside))) {
      inside = Typography.skipSpaces(text, inside + 1);
    }
    WrittenDate date = WrittenDate.at(text, inside);
    if (role == Role.DATE || role == Role.UPDATED || role == Role.UNDATED) {
      if (date != null) {
        labelledDate = role == Role.DATE && labelledDate == null ? date : labelledDate;
        doubtfulDate = role == Role.UPDATED && doubtfulDate == null ? date : doubtfulDate;
        i = date.end();
      } else {
        publisher(start);
      }
      return;
    }
    if (date != null) {
      // the name before a date is empty
      i = inside;
      return;
    }
    int end = names.endAt(inside);
    while (role != Role.SOURCE
        && role != Role.VALUE
        && names.isPersonAt(Typography.skipSpaces(text, end))) {
      end = names.endAt(Typography.skipSpaces(text, end));
    }
    i = end;
    while (end > inside
        && (Typography.isSeparator(text.charAt(end - 1)) || text.charAt(end - 1) == '?')) {
      end--;
    }
    String name = SiteTools.withoutTools(text.substring(inside, end));
    switch (role) {
      case SOURCE -> source = keep(source, name, LONGEST_NAME);
      case PUBLISHER -> publisher = keep(publisher, name, LONGEST_NAME);
      case EDITOR -> editor = keep(editor, Names.unpadded(name), LONGEST_EDITOR);
      case EDITING -> editing = keep(editing, Names.unpadded(name), LONGEST_EDITOR);
      case VALUE -> valueSeen |= !name.isEmpty();
      case TAGS -> i = lineEnd(i);
      default -> {}
    }
  }

  /** Reads who published where a label of the day has a body behind it: 发布：某市统计局. */
  private void publisher(int start) {
    int end = names.endAt(start);
    String name = text.substring(start, end).stripTrailing();
    if (PublicationWords.isPublisher(name)) {
      source = keep(source, name, LONGEST_NAME);
      i = end;
    }
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static @Nullable String keep(@Nullable String first, String name, int longest) {
    boolean isName = name.length() <= longest && Typography.hasLetter(name) && !isAddress(name, 0);
    return first == null && isName ? name : first;
  }
}
