package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.foot.NoBulletin;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;

/** Tells pages that are no bulletins: lists, logins, shells that a script fills, errors. */
final class Refusal {
  private static final int LEAST_TEXT = 10;
  private static final int LEAST_UNDATED = 100;
  private static final int LIST_LINES = 4;
  private static final int SHORT = 200;
  private static final int LEAST_DATED_LINKS = 6;
  private static final int LONGEST_DATE = 24;

  private Refusal() {}

  static void check(Layout layout, Particulars particulars, List<Line> body, WalkedPage page) {
    int text = 0;
    int linked = 0;
    int linkLines = 0;
    int textLines = 0;
    int other = 0;
    for (Line line : body) {
      if (line.kind() == Line.Kind.IMAGE || line.file().isPresent()) {
        other++;
      }
      if (line.text().isEmpty()) {
        continue;
      }
      text += line.text().length();
      linked += line.links();
      textLines++;
      linkLines += line.isLink() && line.file().isEmpty() ? 1 : 0;
    }
    String found = found(page, particulars, text, body);
    if (text < LEAST_TEXT && other == 0) {
      throw refuse("a body", "none", found);
    }
    if (linkLines >= LIST_LINES && linkLines * 2 > textLines && linked * 2 > text) {
      throw refuse("a body", "a list of " + linkLines + " links", found);
    }
    if (layout.searched() && text < SHORT) {
      int dated =
          datedLinks(layout.before()) + datedLinks(layout.body()) + datedLinks(layout.after());
      if (dated >= LEAST_DATED_LINKS) {
        throw refuse("a body", "a list of " + dated + " links with dates", found);
      }
    }
    boolean dated = particulars.published().date().isPresent();
    if (particulars.title().isEmpty() && !dated) {
      throw refuse("a title or a publication date", "neither", found);
    }
    NoBulletin.refuseWords(
        particulars.title().orElse(""),
        body.stream().filter(Line::isText).map(Line::text).toList());
    if (layout.searched() && !dated && text < LEAST_UNDATED) {
      throw refuse("a publication date or a longer body", "neither", found);
    }
  }

  /** How many links to other pages have a date beside them, as the entries of a list have. */
  private static int datedLinks(List<Line> lines) {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() && line.links() >= LEAST_TEXT && line.file().isEmpty()) {
        boolean inside = WrittenDate.firstIn(line.fields(), 0) != null;
        count += inside || i + 1 < lines.size() && isDate(lines.get(i + 1)) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isDate(Line line) {
    WrittenDate date = line.isText() ? WrittenDate.firstIn(line.text(), 0) : null;
    return date != null && line.text().length() <= LONGEST_DATE;
  }

  private static String found(WalkedPage page, Particulars particulars, int text, List<Line> body) {
    String title = particulars.title().orElse(page.tag().orElse(""));
    String start = body.isEmpty() ? "" : body.get(0).text();
    return "page «"
        + title
        + "», "
        + text
        + " characters of text"
        + (start.isEmpty()
            ? ""
            : " beginning «" + start.substring(0, Math.min(20, start.length())) + "»");
  }

  private static BulletinParseException refuse(String wanted, String got, String found) {
    return new BulletinParseException(
        "no bulletin: expected " + wanted + ", found " + got + " (" + found + ")");
  }
}
