package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Listing;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexTable;
import java.util.List;

/**
 * What each line of a text says for being of an article, or of the site around it: sentences speak
 * for the article by their length, tools and the foot of a site against it, and short names without
 * a sentence a little so, unless they stand among the figures of a table.
 */
public final class Evidence {
  /** What a line is, as far as the line itself tells. */
  public enum Kind {
    SENTENCE,
    TABLE,
    /** A marker with what it marks, a salutation, a signature, an annex. */
    DOCUMENT,
    FIGURE,
    /** A few words that nothing tells of. */
    NAME,
    /** When and by whom something was published. */
    PUBLISHED,
    TOOL,
    /** The head of what follows an article: related ones, comments. */
    REST,
    FOOT
  }

  private static final int LONGEST_SENTENCE = 300;
  private static final int DOCUMENT = 12;
  private static final int NAME = -8;
  private static final int PUBLISHED = -15;
  private static final int EDITED = -100;
  private static final int TOOL = -30;
  private static final int REST = -60;
  private static final int FOOT = -150;
  private static final int FIGURE = -4;
  private static final int IN_TABLE = 2;
  private static final int SIGNED = 40;

  private static final int LEAST_SENTENCE = 15;
  private static final int LEAST_CLAUSES = 50;
  private static final int LONGEST_FOOT = 300;
  private static final int LONGEST_WORD = 6;
  private static final int SIGNED_WITHIN = 4;
  private static final String CONTENTS = "目录";

  /** Among so many lines before and behind it a line of a table has so many figures. */
  private static final int BESIDE = 8;

  private static final int LEAST_FIGURES = 5;

  /** So many characters at least name what a list leads to. */
  private static final int LEAST_ENTRY = 8;

  private final List<? extends PageLine> lines;
  private final Kind[] kinds;
  private final boolean[] tables;

  public Evidence(List<? extends PageLine> lines) {
    this.lines = lines;
    kinds = new Kind[lines.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(i);
    }
    tables = new boolean[kinds.length];
    int figures = 0;
    for (int i = 0; i < Math.min(BESIDE, kinds.length); i++) {
      figures += kinds[i] == Kind.FIGURE ? 1 : 0;
    }
    for (int i = 0; i < kinds.length; i++) {
      figures += i + BESIDE < kinds.length && kinds[i + BESIDE] == Kind.FIGURE ? 1 : 0;
      figures -= i > BESIDE && kinds[i - BESIDE - 1] == Kind.FIGURE ? 1 : 0;
      tables[i] = figures >= LEAST_FIGURES;
    }
  }

  public Kind at(int i) {
    return kinds[i];
  }

  /** How many lines only a page has: its tools and its foot, and words of its menus in a row. */
  public int ofSite() {
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      String text = lines.get(i).text();
      boolean labelled = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
      boolean word = isWord(i) && (isWord(i - 1) || isWord(i + 1));
      count += kinds[i] == Kind.FOOT ? 2 : word || !labelled && isOfSite(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether a line is as short as the words of menus, and names nobody who signs. */
  private boolean isWord(int i) {
    if (i < 0 || i >= kinds.length || kinds[i] != Kind.NAME) {
      return false;
    }
    String text = Marked.withoutSign(lines.get(i).text());
    return text.length() <= LONGEST_WORD && text.chars().allMatch(Character::isLetter);
  }

  /** Whether a line is the site's own. */
  public boolean isOfSite(int i) {
    return switch (kinds[i]) {
      case TOOL, REST, FOOT -> true;
      case NAME -> isColumn(lines.get(i).text());
      default -> false;
    };
  }

  private static boolean isColumn(String text) {
    return text.indexOf('：') < 0 && text.indexOf(':') < 0 && TitleTag.isColumn(text);
  }

  /** Whether a line, if there is one, says when something was published. */
  public boolean isDated(int i) {
    PublicationLine said = i < 0 || i >= lines.size() ? null : lines.get(i).publication();
    return said != null && said.date().isPresent();
  }

  /** How many lines are the days of the entries of a list, or entries that end with theirs. */
  public int entries() {
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean entry = kinds[i] == Kind.NAME || kinds[i] == Kind.DOCUMENT;
      PublicationLine said = kinds[i] == Kind.PUBLISHED ? lines.get(i).publication() : null;
      boolean day = said != null && said.date().isPresent() && !said.labelled();
      count += day || entry && Listing.isEntry(lines.get(i).text()) ? 1 : 0;
    }
    return count;
  }

  /** How many characters of sentences stand among some lines. */
  public int sentences(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += kinds[i] == Kind.SENTENCE ? weight(i, false) : 0;
    }
    return sum;
  }

  /** Whether a line is an article's own. */
  public boolean isOfArticle(int i) {
    return kinds[i] == Kind.SENTENCE || kinds[i] == Kind.DOCUMENT || kinds[i] == Kind.TABLE;
  }

  /** Whether an article ends over a line, unless as much again follows. */
  boolean ends(int i) {
    return kinds[i] == Kind.REST
        || kinds[i] == Kind.FOOT
        || kinds[i] == Kind.PUBLISHED && isEdited(lines.get(i));
  }

  /**
   * What a line weighs.
   *
   * @param among whether names stand among those of the site, as behind any line that is its own
   */
  int weight(int i, boolean among) {
    return switch (kinds[i]) {
      case SENTENCE -> Math.min(LONGEST_SENTENCE, lines.get(i).text().length());
      case DOCUMENT -> Signatures.isDay(lines.get(i).text()) ? SIGNED : DOCUMENT;
      case TABLE -> Math.min(LONGEST_SENTENCE, lines.get(i).text().length());
      case FIGURE -> tables[i] ? IN_TABLE : FIGURE;
      case NAME -> tables[i] || !among ? 0 : NAME;
      case PUBLISHED -> isEdited(lines.get(i)) ? EDITED : PUBLISHED;
      case TOOL -> tables[i] ? 0 : TOOL;
      case REST -> REST;
      case FOOT -> FOOT;
    };
  }

  private Kind kind(int i) {
    PageLine line = lines.get(i);
    String text = line.text();
    if (line.isTable()) {
      return Kind.TABLE;
    }
    boolean own = Furniture.isHost(text) && isFollowed(i);
    if (text.length() <= LONGEST_FOOT && !own && Furniture.isOfFoot(text)) {
      return Kind.FOOT;
    }
    if (line.link() || i > 0 && Furniture.isLabelOfAccount(lines.get(i - 1).text())) {
      return Kind.TOOL;
    }
    boolean field = IndexTable.isLine(text) && !Typography.isOpening(text.charAt(0));
    if (field || isRow(text) || DocumentNumber.of(text).isPresent()) {
      return Kind.PUBLISHED;
    }
    if (isSentence(text)) {
      if (Furniture.leadsToRest(text) || isAbstract(i, 2) || isAbstract(i, -2)) {
        return Kind.TOOL;
      }
      return Kind.SENTENCE;
    }
    if (Typography.isFigure(text) && WrittenDate.at(text, 0) == null) {
      return Kind.FIGURE;
    }
    if (isSignature(i)) {
      return Kind.DOCUMENT;
    }
    if (line.publication() != null) {
      return Kind.PUBLISHED;
    }
    if (Furniture.beginsRest(text)) {
      return Kind.REST;
    }
    if (Typography.compact(text).equals(CONTENTS) || Furniture.isForeign(text)) {
      return Kind.NAME;
    }
    if (line.isAtEdge() || Furniture.isAnywhere(text)) {
      return Kind.TOOL;
    }
    return Marked.isOfDocument(text) ? Kind.DOCUMENT : Kind.NAME;
  }

  /**
   * Whether a sentence stands under a link, and so does another above or below: what a list tells
   * of each.
   */
  private boolean isAbstract(int i, int other) {
    int next = i + other;
    return i > 0
        && next > 0
        && next < lines.size()
        && isEntry(i - 1)
        && isEntry(next - 1)
        && isSentence(lines.get(next).text());
  }

  private boolean isEntry(int i) {
    return lines.get(i).link() && lines.get(i).text().length() >= LEAST_ENTRY;
  }

  /** Whether a sentence of a text follows soon, and none of a foot. */
  private boolean isFollowed(int i) {
    return lines.subList(i + 1, Math.min(lines.size(), i + 1 + BESIDE)).stream()
        .map(PageLine::text)
        .anyMatch(text -> isSentence(text) && !Furniture.isOfSite(text));
  }

  /** Whether a line is a row of particulars, their labels and values parted by tabs. */
  private static boolean isRow(String text) {
    int tab = text.indexOf('\t');
    return tab > 0 && IndexTable.isLabel(text.substring(0, tab));
  }

  static boolean isSentence(String text) {
    boolean sentence = text.length() >= LEAST_SENTENCE && text.indexOf('。') >= 0;
    boolean clauses =
        text.length() >= LEAST_CLAUSES && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0);
    return (sentence || clauses)
        && Typography.countHan(text, 0, Math.min(LEAST_CLAUSES, text.length())) > 3;
  }

  /** Whether a line names the editor, as under the text. */
  private static boolean isEdited(PageLine line) {
    PublicationLine said = line.publication();
    return said != null && said.labelled() && said.editor().isPresent();
  }

  /** Whether a line is the name of a body over a day, or the day under it. */
  private boolean isSignature(int i) {
    if (Signatures.isDay(lines.get(i).text())) {
      int over = i - 1;
      while (over >= 0 && i - over < SIGNED_WITHIN && kinds[over] == Kind.NAME) {
        over--;
      }
      return over >= 0 && isOfArticle(over) && !Signatures.isDay(lines.get(over).text());
    }
    if (!Issuers.areSome(lines.get(i).text())) {
      return false;
    }
    for (int k = i + 1; k < Math.min(lines.size(), i + SIGNED_WITHIN); k++) {
      if (Signatures.isDay(lines.get(k).text())) {
        return true;
      }
      if (!Issuers.areSome(lines.get(k).text())) {
        return false;
      }
    }
    return false;
  }
}
