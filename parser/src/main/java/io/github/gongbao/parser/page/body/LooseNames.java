package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.WordTable.Endings;
import io.github.gongbao.parser.page.foot.Foot;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.Dateline;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;

/**
 * Names that stand under the last sentence of a text and are none of it: headlines of other texts,
 * words of menus, who runs the site. What a text says at its end ends as sentences do, is signed,
 * announced, marked or labelled, or stands among figures.
 */
public final class LooseNames {
  private static final int WITHIN = 60;
  private static final float SUBTITLE = 0.5f;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_TEASER = 60;
  private static final String COLUMNS = "   ";
  private static final String STOPS = "。！？!?…";
  private static final String OF_TIME = "年月日号届期时分";
  private static final String CLOSING = "”’」』）)】］]》〉\"'";
  private static final Lexicon WORDS = Lexicon.of("closings.tsv");
  private static final WordTable<Boolean> LAST = WordTable.of(WORDS.kind("last"));
  private static final Endings SENT = Endings.of(WORDS.kind("sent"));
  private static final WordTable<Boolean> ANNOUNCES = WordTable.of(WORDS.kind("announces"));

  private LooseNames() {}

  /** The index of the first of them; the number of lines where there are none. */
  public static int start(List<? extends PageLine> lines) {
    int size = lines.size();
    if (size < 2) {
      return size;
    }
    String end = lines.get(size - 1).text();
    if (isClosed(end) && !breaksOff(end)) {
      return size;
    }
    int from = Math.max(0, size - WITHIN);
    List<? extends PageLine> last = lines.subList(from, size);
    Evidence evidence = new Evidence(last);
    int start = last.size();
    while (start > 1 && isNoEnd(last, evidence, start - 1)) {
      start--;
    }
    String over = last.get(start - 1).text();
    boolean item = evidence.at(start - 1) == Evidence.Kind.DOCUMENT && !over.endsWith("。");
    boolean said = isClosed(over) && !breaksOff(over) && !item;
    said |=
        Signatures.isDay(over)
            || Foot.isFile(over)
            || counts(over) && isName(evidence, start - 1) && !isRow(over);
    return said && !announces(over) ? from + start : size;
  }

  /**
   * The index of the first line of a text, whose title stands over the lines, that is no such name,
   * where nothing else stands over the first sentence. Names that the text says again are its
   * subtitles, and where others of them stand over sentences they are headings.
   */
  public static int below(List<? extends PageLine> lines) {
    List<? extends PageLine> first = lines.subList(0, Math.min(WITHIN, lines.size()));
    if (first.isEmpty() || Evidence.isSentence(first.get(0).text())) {
      return 0;
    }
    Evidence evidence = new Evidence(first);
    int tools = underTools(first, evidence);
    int start = tools;
    while (start < first.size()
        && isLoose(first, evidence, start)
        && !Issuers.areSome(first.get(start).text())) {
      start++;
    }
    boolean said = start < first.size() && evidence.at(start) == Evidence.Kind.SENTENCE;
    if (!said || hasHeadings(evidence, start + 1, first.size())) {
      return tools;
    }
    Echo echo = new Echo(lines.subList(start, lines.size()));
    int subtitle = tools;
    while (subtitle < start && echo.of(first.get(subtitle).text()) <= SUBTITLE) {
      subtitle++;
    }
    return subtitle;
  }

  /** The index after the last tool of the page that stands over all that the text is told by. */
  private static int underTools(List<? extends PageLine> lines, Evidence evidence) {
    int tools = 0;
    for (int i = 0; i < lines.size(); i++) {
      switch (evidence.at(i)) {
        case TOOL -> tools = i + 1;
        case PUBLISHED -> {
          PublicationLine said = lines.get(i).publication();
          tools = said != null && said.isEmpty() ? i + 1 : tools;
        }
        case NAME, REST, FOOT -> {}
        default -> {
          return hasSentence(evidence, i, lines.size()) ? tools : 0;
        }
      }
    }
    return 0;
  }

  private static boolean hasSentence(Evidence evidence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (evidence.at(i) == Evidence.Kind.SENTENCE) {
        return true;
      }
    }
    return false;
  }

  /** Whether among some lines a name stands over a sentence. */
  static boolean hasHeadings(Evidence evidence, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (evidence.at(i) == Evidence.Kind.NAME && evidence.at(i + 1) == Evidence.Kind.SENTENCE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Evidence evidence, int i) {
    return evidence.at(i) == Evidence.Kind.NAME;
  }

  private static boolean isNoEnd(List<? extends PageLine> lines, Evidence evidence, int i) {
    return isLoose(lines, evidence, i)
        || isOpen(lines, evidence, i)
        || breaksOff(lines.get(i).text())
            && (breaksOff(lines.get(i - 1).text())
                || i + 1 < lines.size() && breaksOff(lines.get(i + 1).text()));
  }

  /** Whether a line is the beginning of another text. */
  private static boolean breaksOff(String text) {
    return text.length() <= LONGEST_TEASER
        && (text.endsWith("...") || text.endsWith("…") && !text.endsWith("……"));
  }

  /** Whether a line is a label under which nothing stands that it may be the label of. */
  private static boolean isOpen(List<? extends PageLine> lines, Evidence evidence, int i) {
    String text = lines.get(i).text();
    boolean named = i + 1 < lines.size() && evidence.at(i + 1) == Evidence.Kind.NAME;
    return evidence.at(i) == Evidence.Kind.DOCUMENT
        && text.length() <= LONGEST_LABEL
        && Typography.isColon(text.charAt(text.length() - 1))
        && !(named && Simplified.isAt("附", text, 0));
  }

  private static boolean isLoose(List<? extends PageLine> lines, Evidence evidence, int i) {
    String text = lines.get(i).text();
    return switch (evidence.at(i)) {
      case NAME -> isEntry(text) || !lines.get(i).emphasized() && isBare(text) && !isRow(text);
      case TOOL, REST, FOOT -> !isRow(text) || Furniture.isTelephoneNumber(text);
      default -> false;
    };
  }

  /** Whether a day in figures stands right before a headline, as in a list: 2017-10-09某市…. */
  private static boolean isEntry(String text) {
    boolean sign = Typography.isDash(text.charAt(0)) || Typography.isSign(text.charAt(0));
    WrittenDate day = WrittenDate.at(text, sign ? Typography.skipSpaces(text, 1) : 0);
    return day != null
        && day.end() < text.length()
        && Typography.digit(text.charAt(day.end() - 1)) >= 0
        && Typography.isHan(text.charAt(day.end()))
        && !isClosed(text);
  }

  /** Whether a name ends as no sentence does, and is neither marked nor the name of a file. */
  private static boolean isBare(String text) {
    return !isClosed(text)
        && !isTold(text)
        && !isMarked(text)
        && !counts(text)
        && !Foot.isFile(text);
  }

  /** Whether a line says how many, as a sentence without its full stop does: 检查企业9.8万家. */
  private static boolean counts(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      boolean ends = Typography.digit(text.charAt(i)) >= 0 && Typography.digit(next) < 0;
      if (ends && OF_TIME.indexOf(next) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says that something ends the text, or names several of a kind. */
  private static boolean isTold(String text) {
    return text.indexOf('、') > 0
        || text.indexOf('，') > 0
        || Signatures.isClock(text)
        || Dateline.of(text) != null
        || endsText(text);
  }

  /** Whether a line begins as one does that ends a text: 特此公告, 公开方式：主动公开; or ends so. */
  static boolean endsText(String text) {
    return LAST.endAt(text, 0) > 0 || SENT.end(text);
  }

  /** Whether a line is an item, or a label with its value. */
  private static boolean isMarked(String text) {
    boolean valued = !Typography.isColon(text.charAt(text.length() - 1));
    return Typography.isPoint(text.charAt(0)) || valued && Marked.isLabelled(text);
  }

  /** Whether a line is the row of a table: its cells are aligned, or parted and one a number. */
  private static boolean isRow(String text) {
    boolean parted = "\t|　".chars().anyMatch(c -> text.indexOf(c) >= 0);
    boolean aligned = text.contains(COLUMNS);
    boolean ended = text.indexOf(' ') > 0 && Typography.digit(text.charAt(text.length() - 1)) >= 0;
    return parted && Typography.hasDigit(text) || ended || aligned;
  }

  /** Whether a line ends as a sentence does, brackets and quotation marks behind it or not. */
  private static boolean isClosed(String text) {
    int end = text.length() - 1;
    char last = text.charAt(end);
    boolean point = last == '.' && end > 0 && Typography.isHan(text.charAt(end - 1));
    return point || STOPS.indexOf(last) >= 0 || CLOSING.indexOf(last) >= 0;
  }

  /** Whether a sentence says in its last clause that names follow. */
  private static boolean announces(String text) {
    int start = text.length() - 1;
    while (start > 0 && "。，,；;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return ANNOUNCES.isIn(text.substring(start));
  }
}
