package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Echo;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the lines over the first sentence of a text is its title, by what speaks for each: the
 * publication line under it, the words that the first sentence says again, where else it stands,
 * how it ends. Each kind of evidence has its weight here.
 */
final class TitleSearch {
  private static final int PUBLISHED = 3;
  private static final int SAID_AGAIN = 4;
  private static final int STANDS_AGAIN = 3;
  private static final int ENDS_AS_TITLE = 2;
  private static final int FIRST = 1;
  private static final int OVER_SENTENCE = 1;
  private static final int OF_TAG = 1;
  private static final int SHORT = -2;
  private static final int NAMES_SITE = -2;
  private static final int LISTED = -2;

  /** So much more must speak for a line than for the first that may be a title. */
  private static final int MARGIN = 3;

  private static final int BEGINS_TAG = 4;

  /** No more of the title of another text is said again. */
  private static final float OF_OTHER = 0.15f;

  /** And so much at least of the own one, over its day, where the other may be any line. */
  private static final float SAID = 0.25f;

  /** So many lines over the body cost as much as one step of weight. */
  private static final int NEAR = 15;

  private static final int MOST_LINES = 300;
  private static final int TAG_WITHIN = 3;
  private static final int LEAST_SENTENCE = 15;
  private static final int LEAST_PROSE = 60;
  private static final int SHORT_LINE = 6;
  private static final int LONGEST_REPORTER = 20;

  private final List<TextLine> lines;
  private final int prose;

  /** What the first sentences say. */
  private final Echo opening;

  private int best = -1;

  private TitleSearch(List<TextLine> lines, int prose) {
    this.lines = lines;
    this.prose = prose;
    opening = new Echo(lines.subList(prose, lines.size()));
  }

  /** The index of the first line of running text near the top; 0 where none is. */
  private static int firstProse(List<TextLine> lines) {
    int most = Math.min(lines.size(), MOST_LINES);
    int i = 0;
    while (i < most && !isProse(lines.get(i))) {
      i++;
    }
    return i < most ? i : 0;
  }

  /** The index of the line for which most speaks over a body; -1 where none may be a title. */
  static int over(List<TextLine> lines, int body) {
    TitleSearch search = new TitleSearch(lines, body);
    LookAhead ahead = new LookAhead(lines);
    boolean[] candidates = new boolean[body];
    for (int i = 0; i < body; i++) {
      candidates[i] = isCandidate(lines.get(i)) && !ahead.isAccount(i);
    }
    Map<String, Integer> times = search.times(candidates);
    int most = Integer.MIN_VALUE;
    boolean under = false;
    for (int i = body - 1; i >= Math.max(0, body - MOST_LINES); i--) {
      TextLine line = lines.get(i);
      under |= line.publication() != null && line.publication().date().isPresent();
      if (candidates[i]) {
        int weight = search.weight(TitleLines.withoutSite(line.text()));
        weight += under ? PUBLISHED : 0;
        boolean again = line.text().length() > SHORT_LINE && times.get(key(line)) > 1;
        weight += again ? STANDS_AGAIN : isTag(line) ? OF_TAG : 0;
        weight += beginsTag(lines, i) ? BEGINS_TAG : 0;
        weight -= (body - i) / NEAR;
        if (weight > most) {
          most = weight;
          search.best = i;
        }
        under = false;
      }
    }
    return search.best < 0 ? -1 : search.withLinesAbove(candidates);
  }

  /** Whether a line at the top, as the title tag is saved, begins with a line and goes on. */
  static boolean beginsTag(List<TextLine> lines, int i) {
    String title = Typography.compact(lines.get(i).text());
    for (int k = 0; k < Math.min(i, TAG_WITHIN); k++) {
      String tag = Typography.compact(lines.get(k).text());
      if (tag.length() > title.length() && tag.startsWith(title)) {
        return true;
      }
    }
    return false;
  }

  /** Searches the lines over the first sentence. */
  static TitleSearch in(List<TextLine> lines) {
    TitleSearch search = new TitleSearch(lines, firstProse(lines));
    search.search();
    return search;
  }

  /**
   * The index of the line with which the title begins; -1 where none is told from the first line
   * that may be one.
   */
  int best() {
    return best;
  }

  /** Whether a line over the title is that of another text, of which nothing is said again. */
  boolean isOfOther(int i) {
    String text = lines.get(i).text();
    return opening.of(text) <= OF_OTHER
        && (TitleLines.endsAsTitle(text)
            || isPublished() && opening.of(lines.get(best).text()) >= SAID);
  }

  /** Whether a line under the title says when it was published. */
  boolean isPublished() {
    for (TextLine line : lines.subList(best, prose)) {
      PublicationLine said = line.publication();
      if (said != null && said.date().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void search() {
    boolean[] candidates = new boolean[prose];
    int first = -1;
    int last = -1;
    boolean blocked = false;
    for (int i = 0; i < prose; i++) {
      TextLine line = lines.get(i);
      candidates[i] = isCandidate(line);
      if (candidates[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
      boolean read = candidates[i] || LookAhead.tells(line) || line.isAtEdge();
      blocked |= first < 0 && !read;
    }
    if (first < 0 || prose < 2 || first == last && !blocked) {
      return;
    }
    Map<String, Integer> times = times(candidates);
    boolean under = false;
    int most = Integer.MIN_VALUE;
    int ofFirst = 0;
    for (int i = prose - 1; i >= first; i--) {
      TextLine line = lines.get(i);
      under |= line.publication() != null && line.publication().date().isPresent();
      if (candidates[i]) {
        // who published it may stand between the title and the day
        boolean publisher = i > first && PublicationWords.isPublisher(line.text());
        int weight = weight(line.text()) + (i == first ? FIRST : 0);
        weight += under && !publisher ? PUBLISHED : 0;
        weight += i == prose - 1 ? OVER_SENTENCE : 0;
        weight += times.getOrDefault(key(line), 0) > 1 ? STANDS_AGAIN : 0;
        ofFirst = weight;
        if (weight >= most) {
          most = weight;
          best = i;
        }
        under &= publisher;
      }
    }
    int start = withLinesAbove(candidates);
    boolean told = start > first ? most >= ofFirst + MARGIN : blocked && most >= MARGIN;
    best = told ? start : -1;
  }

  /** How often each line stands that may be a title. */
  private Map<String, Integer> times(boolean[] candidates) {
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < prose; i++) {
      if (candidates[i]) {
        String key = key(lines.get(i));
        times.put(key, times.getOrDefault(key, 0) + 1);
      }
    }
    return times;
  }

  /** The index from which on lines belong to the title that was found. */
  private int withLinesAbove(boolean[] candidates) {
    int start = best;
    while (start > 0
        && candidates[start - 1]
        && TitleLines.isBroken(lines.get(start - 1).text(), lines.get(start).text())) {
      start--;
    }
    return start;
  }

  private int weight(String text) {
    int weight = Math.round(SAID_AGAIN * opening.of(text));
    weight += TitleLines.endsAsTitle(text) ? ENDS_AS_TITLE : 0;
    weight += text.length() <= SHORT_LINE ? SHORT : 0;
    weight += Marked.withoutSign(text).length() < text.length() ? LISTED : 0;
    boolean site = TitleTag.isSiteName(text) || TitleTag.isColumn(text) || TitleTag.isPaper(text);
    return weight + (site ? NAMES_SITE : 0);
  }

  /** Whether a line is a title with the name of the site behind it. */
  private static boolean isTag(TextLine line) {
    return TitleLines.withoutSite(line.text()).length() < line.text().length();
  }

  private static String key(TextLine line) {
    return Typography.compact(TitleLines.withoutSite(Marked.withoutSign(line.text())));
  }

  private static boolean isCandidate(TextLine line) {
    String text = line.text();
    boolean reporter =
        text.length() <= LONGEST_REPORTER && PublicationWords.isOfReporter(text.replace("■", ""));
    return TitleLines.isTitle(text)
        && !reporter
        && !Typography.isDash(text.charAt(0))
        && !(text.charAt(0) == '（' && text.charAt(text.length() - 1) == '）')
        && !TitleLines.isMenu(text)
        && !Marked.isChapter(text)
        && !TitleLines.isMasthead(text)
        && !line.isAtEdge()
        && !Furniture.isLabelOfAccount(text)
        && !IndexTable.isRow(text)
        && !LookAhead.tells(line);
  }

  private static boolean isProse(TextLine line) {
    String text = line.text();
    boolean sentence = text.indexOf('。') >= 0 && text.length() >= LEAST_SENTENCE;
    boolean clauses =
        text.length() >= LEAST_PROSE && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0);
    return (sentence || clauses) && line.publication() == null;
  }
}
