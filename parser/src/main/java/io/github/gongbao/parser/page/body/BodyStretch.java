package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.index.IndexTable;
import java.util.List;

/**
 * The stretch of lines of a whole page that is the body: the one for which most speaks, the head
 * over it included, with the lines at its ends that are its own.
 */
public final class BodyStretch {
  private static final int LEAST_WORTH = 40;

  /** Within so many lines over a body its head stands, and what that counts for. */
  private static final int HEAD = 25;

  private static final int DATED = 200;
  private static final int TITLED = 200;
  private static final int OPENING = 6;
  private static final int CLOSING = 3;

  /** Within so many lines a text that is a page begins with the words of its title tag. */
  private static final int TAG_WITHIN = 3;

  private static final int SHORTEST_TITLE = 6;

  private static final int LEAST_LETTERS = 4;

  /** The end of an article costs what follows this part of what stands over it. */
  private static final int COST_OF_END = 3;

  private final List<? extends PageLine> lines;
  private final Evidence evidence;
  private final List<String> tags;
  private final int untagged;
  private int start;
  private int end;

  /** The body of a page saved as a text, with the words of its title tag in its first lines. */
  public BodyStretch(List<? extends PageLine> lines, Evidence evidence) {
    this(
        lines,
        evidence,
        PageLine.texts(lines.subList(0, Math.min(TAG_WITHIN, lines.size()))),
        TAG_WITHIN);
  }

  /**
   * The body of a page.
   *
   * @param tags what the page calls itself
   * @param untagged the index of the first line that may be its title
   */
  public BodyStretch(
      List<? extends PageLine> lines, Evidence evidence, List<String> tags, int untagged) {
    this.lines = lines;
    this.evidence = evidence;
    this.tags = tags.stream().map(Typography::compact).toList();
    this.untagged = untagged;
    findBody();
  }

  /** The index of its first line. */
  public int start() {
    return start;
  }

  /** The index after its last line; that of the first where there is no body. */
  public int end() {
    return end;
  }

  /** Whether day and title of the page stand over it. */
  public boolean isHeaded() {
    return headed(start) >= DATED + TITLED;
  }

  /** The stretch with the greatest sum, the end of an article a third of it. */
  private void findBody() {
    int most = 0;
    int sum = 0;
    int highest = 0;
    int from = 0;
    int to = 0;
    boolean ended = false;
    boolean site = true;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size()) {
        boolean ends = evidence.ends(i);
        sum += evidence.weight(i, site || ended) - (ends ? highest / COST_OF_END : 0);
        ended |= ends;
        site = evidence.isOfSite(i) || site && !evidence.isOfArticle(i);
      }
      if (i == lines.size() || sum <= 0) {
        int worth = highest + (highest > 0 ? headed(from) : 0);
        if (worth > most && highest >= LEAST_WORTH) {
          most = worth;
          start = from;
          end = to;
        }
        sum = 0;
        highest = 0;
        from = i + 1;
        ended = false;
      } else if (sum > highest) {
        highest = sum;
        to = i + 1;
      }
    }
    if (end > start) {
      withoutTextOverTitle();
      withOpening();
      withClosing();
    }
  }

  /** Takes off what a site says over the title of the page, if less than what stands under it. */
  private void withoutTextOverTitle() {
    for (int i = start + 1; i < Math.min(end, start + HEAD); i++) {
      boolean title = isInTag(i);
      boolean dated = evidence.isDated(i + 1) || evidence.isDated(i + 2);
      if (title && dated && 2 * evidence.sentences(start, i) < evidence.sentences(i, end)) {
        start = i + 1;
        while (start < end && !evidence.isOfArticle(start)) {
          start++;
        }
        return;
      }
    }
  }

  /**
   * Takes to the body what stands right under it: the table or list of which its last line is the
   * caption, else short lines that end as sentences do or say what they are.
   */
  private void withClosing() {
    boolean caption = isCaption(lines.get(end - 1).text());
    int most = caption ? lines.size() : CLOSING;
    for (int i = end;
        i < Math.min(lines.size(), end + most) && (isOfText(i) || !evidence.isOfSite(i));
        i++) {
      String text = lines.get(i).text();
      boolean closing =
          "！？）)”".indexOf(text.charAt(text.length() - 1)) >= 0
              || Signatures.isClock(text)
              || Typography.isPoint(text.charAt(0)) && !lines.get(i).link()
              || Marked.isLabelled(text);
      end = caption || isName(i) && closing || LooseNames.endsText(text) ? i + 1 : end;
    }
    while (end > start + 1 && endsOpen(end - 1)) {
      end--;
      // what stands between two of them is no text either
      int over = end - 1;
      while (over > Math.max(start, end - CLOSING) && isName(over)) {
        over--;
      }
      end = endsOpen(over) ? over + 1 : end;
    }
  }

  private boolean isOfText(int i) {
    return isName(i) || LooseNames.endsText(lines.get(i).text());
  }

  private boolean isName(int i) {
    return evidence.at(i) == Evidence.Kind.NAME;
  }

  private static boolean isCaption(String text) {
    return text.charAt(0) == '附' || text.charAt(0) == '表';
  }

  /** Whether a line announces what does not follow: 附件：, 赚钱的客户端：. */
  private boolean endsOpen(int i) {
    return evidence.at(i) != Evidence.Kind.SENTENCE && endsAsLabel(i);
  }

  /** What the head that stands not far over an index counts for: a day, the title of the page. */
  private int headed(int index) {
    boolean dated = false;
    boolean titled = false;
    for (int i = Math.max(0, index - HEAD); i < index; i++) {
      dated |= evidence.isDated(i);
      titled |= isInTag(i);
    }
    return (dated ? DATED : 0) + (titled ? TITLED : 0);
  }

  /** Whether the title tag begins with a line. */
  private boolean isInTag(int i) {
    String line = Typography.compact(lines.get(i).text());
    int length = line.length();
    boolean in = false;
    for (String tag : tags) {
      in |=
          tag.startsWith(line)
              && (tag.length() == length || !Character.isLetterOrDigit(tag.charAt(length)));
    }
    return in && i >= untagged && length >= SHORTEST_TITLE;
  }

  /** Whether a line is all that the page calls itself. */
  private boolean isTitle(int i) {
    return i >= untagged && tags.contains(Typography.compact(lines.get(i).text()));
  }

  /** Takes the lines to the body that stand between it and the last line of the head. */
  private void withOpening() {
    int first = start;
    while (first > Math.max(0, start - OPENING) && isOpening(first - 1) && !isTitle(first - 1)) {
      first--;
    }
    while (first < start && isForeign(lines.get(first).text())) {
      first++;
    }
    while (first < start
        && isOfPublisher(lines.get(first).text())
        && !Marked.isLabelled(lines.get(first).text())) {
      first++;
    }
    boolean headed =
        first > 0 && (!isName(first - 1) || isTitle(first - 1))
            || first > 1 && isOfPublisher(lines.get(first - 1).text());
    start = headed ? first : start;
  }

  private boolean isOpening(int i) {
    String text = lines.get(i).text();
    Evidence.Kind kind = evidence.at(i);
    boolean valued = i > 0 && evidence.at(i - 1) == Evidence.Kind.DOCUMENT && endsAsLabel(i - 1);
    boolean particular = IndexTable.isLabel(text) || i > 0 && isLabel(i - 1);
    return (kind == Evidence.Kind.NAME || kind == Evidence.Kind.DOCUMENT || valued)
        && !particular
        && (Typography.countHan(text) > 1 || isForeign(text))
        && (!PublicationLine.parse(text).labelled() || Marked.isLabelledFigure(text));
  }

  /** Annual Report, below a line that it translates. */
  private static boolean isForeign(String text) {
    return Typography.countHan(text) == 0
        && text.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
  }

  private boolean isLabel(int i) {
    return isName(i) && IndexTable.isLabel(lines.get(i).text());
  }

  private boolean endsAsLabel(int i) {
    String text = lines.get(i).text();
    return Typography.isColon(text.charAt(text.length() - 1));
  }

  /** Whether a line under the head names who published, or a part of the site. */
  private static boolean isOfPublisher(String text) {
    return PublicationWords.isPublisher(text)
        || TitleTag.isSiteName(text)
        || TitleTag.isColumn(text)
        || Issuers.areSome(text);
  }
}
