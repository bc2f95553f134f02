package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.FrontPage;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Listing;
import io.github.gongbao.parser.page.foot.More;
import io.github.gongbao.parser.page.foot.NoBulletin;
import io.github.gongbao.parser.page.foot.PublicAffairs;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.html.walk.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Tells pages that are no bulletins: lists, logins, shells that a script fills, errors. */
final class Refusal {
  private static final int LEAST_TEXT = 10;
  private static final int LEAST_UNDATED = 100;
  private static final int LIST_LINES = 4;
  private static final int SHORT = 200;
  private static final int LEAST_DATED_LINKS = 6;
  private static final int LONGEST_DATE = 24;
  private static final int LONGEST_LABELLED = 60;
  private static final int LEAST_TABLED = 8;

  /** How many cells there are to one figure at most: a name, its unit, a note. */
  private static final int MOST_NAMES = 5;

  private Refusal() {}

  /**
   * Refuses a page that is none.
   *
   * @param signed whether a day stands right under the body
   */
  static void check(
      Layout layout, Particulars particulars, List<Line> body, WalkedPage page, boolean signed) {
    int text = 0;
    int linked = 0;
    int textLines = 0;
    boolean filled = false;
    for (Line line : body) {
      int length = line.length();
      filled |= line.kind() == Line.Kind.IMAGE;
      text += length;
      linked += line.links();
      textLines += length == 0 ? 0 : 1;
    }
    Found found = new Found(page, particulars, text, body);
    if (text < LEAST_TEXT && !filled && !hasFile(body)) {
      int dated = datedLinks(layout);
      boolean list = dated >= LEAST_DATED_LINKS;
      throw found.refuse("a body", list ? "a list of " + dated + " links with dates" : "none");
    }
    if (linked * 2 > text) {
      long links = body.stream().filter(Refusal::isLinkToPage).count();
      if (links >= LIST_LINES && links * 2 > textLines) {
        throw found.refuse("a body", "a list of " + links + " links");
      }
    }
    boolean told = false;
    for (Line line : body) {
      told |= line.isText() && line.has('。');
    }
    boolean published = particulars.published().date().isPresent();
    if (layout.searched() && text < SHORT && !(told && published && particulars.isHeaded())) {
      int dated = datedLinks(layout);
      if (dated >= LEAST_DATED_LINKS) {
        throw found.refuse("a body", "a list of " + dated + " links with dates");
      }
    }
    List<String> words = words(body);
    Listing.refuseTeasers(words);
    NoBulletin.refuseOffer(words);
    NoBulletin.refuseSite(page.document().title());
    NoBulletin.refuseRecord(
        page.lines().list().stream()
                .filter(line -> line.isText() && line.length() <= NoBulletin.LONGEST_LABEL)
                .map(Line::text)
            ::iterator);
    boolean own = !filled && words.size() == body.size();
    if (layout.searched()) {
      Listing.refuseArticles(articles(body));
      if (own && !hasFile(body)) {
        Listing.refuseEntries("", words);
        FrontPage.refuse(words, published || signed);
      }
      if (words.stream().mapToInt(String::length).sum() >= SHORT) {
        NoBulletin.refuseForeign("", words);
      }
      PublicAffairs.refuse(
          said(particulars, page),
          words,
          () -> figuresInTables(body),
          PublicAffairs.Origin.of(
              published,
              particulars.published().source().isPresent(),
              signed || particulars.issuer().isPresent()));
    }
    if (layout.searched() && (own || !words.isEmpty()) && areOfSite(words) && !hasFile(body)) {
      throw found.refuse("a body", "the foot of a site");
    }
    int tabled = linksInTables(body);
    if (tabled >= LEAST_DATED_LINKS && !told) {
      throw found.refuse("a body", "tables of " + tabled + " links");
    }
    if (!published) {
      NoBulletin.refuseTitle(particulars.title().orElse(page.tag().orElse("")));
    }
    if (particulars.title().isEmpty() && !published && !isTabled(body)) {
      throw found.refuse("a title or a publication date, or a table of figures", "none");
    }
    if (layout.searched() && !particulars.isTitled() && !told && own && text < LEAST_UNDATED) {
      throw found.refuse("a title or a sentence", "neither");
    }
    if (text < 2 * SHORT) {
      NoBulletin.refuseWords(particulars.title().orElse(""), words);
    }
    if (layout.searched() && !published && !signed && text < LEAST_UNDATED) {
      throw found.refuse("a publication date or a longer body", "neither");
    }
  }

  /** What the head of a page says: its title, who published it, whose site it is. */
  private static String said(Particulars particulars, WalkedPage page) {
    return String.join(
        " ",
        particulars.title().orElse(""),
        particulars.published().source().orElse(""),
        page.metas().get("site").orElse(""));
  }

  /**
   * How many lines say, with a label, when a text was published, as under the entries of a list.
   */
  private static int articles(List<Line> body) {
    int count = 0;
    int more = 0;
    for (Line line : body) {
      if (line.isText() && line.length() <= LONGEST_LABELLED && line.length() > 0) {
        boolean labelled = line.hasColon() && line.publication().labelled();
        count += labelled && line.publication().isDated() ? 1 : 0;
        more += More.is(line.text()) ? 1 : 0;
      }
    }
    return Math.max(count, 2 * more);
  }

  private static boolean hasFile(List<Line> lines) {
    for (Line line : lines) {
      if (line.kind() != Line.Kind.IMAGE && line.file().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(List<Line> lines) {
    List<String> words = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.isText()) {
        words.add(line.text());
      }
    }
    return words;
  }

  private static boolean areOfSite(List<String> lines) {
    for (String line : lines) {
      if (!Furniture.isOfSite(line)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tables of a body hold figures: enough, and not too many other cells to each. */
  private static boolean isTabled(List<Line> lines) {
    int figures = figuresInTables(lines);
    return figures >= LEAST_TABLED && figures * MOST_NAMES > count(lines, "td", Element::hasText);
  }

  /** How many cells of tables are figures. */
  private static int figuresInTables(List<Line> lines) {
    return count(lines, "td", cell -> Typography.isFigure(cell.text()));
  }

  /** How many rows of tables have a link that says as much as the headline of another page. */
  private static int linksInTables(List<Line> lines) {
    return count(lines, "a", link -> Typography.countHan(link.text()) >= LEAST_TEXT);
  }

  /** How many elements of a tag in tables are so. */
  private static int count(List<Line> lines, String tag, Predicate<Element> counted) {
    int count = 0;
    for (Line line : lines) {
      if (line.kind() == Line.Kind.TABLE) {
        for (Element element : line.element().getElementsByTag(tag)) {
          count += counted.test(element) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private static boolean isLinkToPage(Line line) {
    return line.isText() && line.isLink() && line.file().isEmpty();
  }

  /** How many links to other pages have a date beside them, as the entries of a list have. */
  private static int datedLinks(Layout layout) {
    return datedLinks(layout.before()) + datedLinks(layout.body()) + datedLinks(layout.after());
  }

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

  /** What there is on a page, to say so where it is refused. */
  private record Found(WalkedPage page, Particulars particulars, int text, List<Line> body) {
    BulletinParseException refuse(String wanted, String got) {
      String title = particulars.title().orElse(page.tag().orElse(""));
      String start = body.isEmpty() ? "" : body.get(0).text();
      String beginning = start.isEmpty() ? "" : " beginning «" + shortened(start, 20) + "»";
      return new BulletinParseException(
          "no bulletin: expected "
              + wanted
              + ", found "
              + got
              + " (page «"
              + shortened(title, 80)
              + "», "
              + text
              + " characters of text"
              + beginning
              + ")");
    }

    private static String shortened(String text, int length) {
      return text.substring(0, Math.min(length, text.length()));
    }
  }
}
