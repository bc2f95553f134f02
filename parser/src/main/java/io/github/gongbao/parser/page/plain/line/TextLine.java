package io.github.gongbao.parser.page.plain.line;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.PageLine;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.PublicationLine;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plain text that is not blank, trimmed, without the scraps of markup that a saved
 * text may hold.
 */
public final class TextLine implements PageLine {
  /** A text of more lines has them all. */
  private static final int FEW = 3;

  private static final char TAB = '\t';
  private static final String SENTENCE_ENDS = "。！？；：:;!?”）)";

  private final String text;

  /** The same with the tabs before and behind it, which are blank cells of a table. */
  private final String row;

  private final boolean emphasized;
  private final boolean link;

  /** What it says as a publication line, which is read when it is first asked for. */
  private @Nullable PublicationLine publication;

  private boolean read;

  /** Whether it is furniture at an end of the body, likewise. */
  private @Nullable Boolean atEdge;

  /**
   * A line as a reader sees it.
   *
   * @param text its words, trimmed, never empty
   * @param emphasized whether all of it is bold
   * @param link whether all of it is a link
   */
  public TextLine(String text, boolean emphasized, boolean link) {
    this(text, text, emphasized, link);
  }

  private TextLine(String text, String row, boolean emphasized, boolean link) {
    this.text = text;
    this.row = row;
    this.emphasized = emphasized;
    this.link = link;
  }

  @Override
  public String text() {
    return text;
  }

  /** The same as a row of a table, with the tabs before and behind it. */
  public String row() {
    return row;
  }

  @Override
  public boolean emphasized() {
    return emphasized;
  }

  @Override
  public boolean link() {
    return link;
  }

  /** The lines of a text; a line that holds flattened paragraphs is parted at their indents. */
  public static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        add(lines, text.substring(start, i));
        start = i + 1;
      }
    }
    if (lines.size() == 1) {
      lines = parted(lines.get(0), true);
    }
    return lines.size() <= FEW ? unflattened(lines) : partedAtSentences(lines);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void add(List<TextLine> lines, String raw) {
    if (raw.indexOf('<') < 0) {
      add(lines, raw, false, false);
      return;
    }
    String bare = Typography.trim(raw);
    boolean emphasized = isWholly(bare, "<strong>", "</strong>") || isWholly(bare, "<b>", "</b>");
    boolean link = bare.startsWith("<a ") && bare.indexOf("</a>") == bare.length() - 4;
    for (String line : withoutTags(bare).split("\n")) {
      add(lines, line, emphasized, link);
    }
  }

  private static void add(List<TextLine> lines, String raw, boolean emphasized, boolean link) {
    boolean escaped = raw.indexOf('&') >= 0 && raw.indexOf(';') >= 0;
    String line = escaped ? Parser.unescapeEntities(raw, false).replace('\n', ' ') : raw;
    Markdown marked = Markdown.of(Typography.trim(visible(line)));
    if (!marked.text().isEmpty()) {
      String row = tabbed(line, marked.text());
      boolean bold = emphasized || marked.emphasized();
      lines.add(new TextLine(marked.text(), row, bold, link || marked.link()));
    }
  }

  /** The words of a line with the tabs that stand before and behind them. */
  private static String tabbed(String line, String words) {
    int before = 0;
    int behind = 0;
    int start = 0;
    int end = line.length();
    while (start < end && Typography.isSpace(line.charAt(start))) {
      before += line.charAt(start++) == TAB ? 1 : 0;
    }
    while (end > start && Typography.isSpace(line.charAt(end - 1))) {
      behind += line.charAt(--end) == TAB ? 1 : 0;
    }
    return before + behind == 0 ? words : "\t".repeat(before) + words + "\t".repeat(behind);
  }

  private static boolean isWholly(String line, String open, String close) {
    return line.startsWith(open) && line.indexOf(close) == line.length() - close.length();
  }

  /** Without tags, of which some break the line; a less-than sign that begins no tag stays. */
  private static String withoutTags(String line) {
    StringBuilder text = new StringBuilder(line.length());
    int close = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '<' && beginsTag(line, i + 1)) {
        if (close < i) {
          close = line.indexOf('>', i);
          close = close < 0 ? line.length() : close;
        }
        if (close < line.length()) {
          if (breaksLine(line, i + 1)) {
            text.append('\n');
          }
          i = close;
          continue;
        }
      }
      text.append(c);
    }
    return text.toString();
  }

  private static boolean beginsTag(String line, int i) {
    int at = i < line.length() && line.charAt(i) == '/' ? i + 1 : i;
    return at < line.length() && (line.charAt(at) | 0x20) >= 'a' && (line.charAt(at) | 0x20) <= 'z';
  }

  /** Whether a tag's name is br or p, or it closes one. */
  private static boolean breaksLine(String line, int i) {
    int at = line.charAt(i) == '/' ? i + 1 : i;
    return line.regionMatches(true, at, "br", 0, 2)
        || line.regionMatches(true, at, "p", 0, 1)
            && at + 1 < line.length()
            && !Character.isLetter(line.charAt(at + 1));
  }

  /** Without characters that have no width, and with a space for a control character. */
  private static String visible(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isInvisible(line.charAt(i)) || isControl(line.charAt(i))) {
        StringBuilder visible = new StringBuilder(line.length());
        for (int k = 0; k < line.length(); k++) {
          char c = line.charAt(k);
          if (!isInvisible(c)) {
            visible.append(isControl(c) ? ' ' : c);
          }
        }
        return visible.toString();
      }
    }
    return line;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' || c == 0x7F;
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static List<TextLine> unflattened(List<TextLine> lines) {
    List<TextLine> parts = new ArrayList<>();
    for (TextLine line : partedAtSentences(lines)) {
      for (String part : Flattened.lines(line.text)) {
        parts.add(new TextLine(part, line.emphasized, line.link));
      }
    }
    return parts;
  }

  private static List<TextLine> partedAtSentences(List<TextLine> lines) {
    List<TextLine> parted = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      if (line.text.indexOf("　　") < 0) {
        parted.add(line);
      } else {
        parted.addAll(parted(line, false));
      }
    }
    return parted;
  }

  /**
   * Parts a line at its indents, which are white space with two full-width spaces in it.
   *
   * @param everywhere whether at each one, else only at those that follow the end of a sentence
   */
  private static List<TextLine> parted(TextLine line, boolean everywhere) {
    List<TextLine> parts = new ArrayList<>();
    String text = line.text;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Typography.isSpace(text.charAt(i))) {
        continue;
      }
      int end = Typography.skipSpaces(text, i);
      if (isIndent(text, i, end)
          && (everywhere || SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0)) {
        parts.add(new TextLine(text.substring(start, i), line.emphasized, line.link));
        start = end;
      }
      i = end - 1;
    }
    parts.add(new TextLine(text.substring(start), line.emphasized, line.link));
    return parts;
  }

  private static boolean isIndent(String text, int start, int end) {
    int wide = 0;
    for (int i = start; i < end; i++) {
      wide += text.charAt(i) == '　' ? 1 : 0;
    }
    return wide >= 2;
  }

  /** It, or its parts where a signature follows its last sentence without a break. */
  public List<TextLine> parted() {
    List<String> texts = Signatures.parted(text);
    if (texts.size() == 1) {
      return List.of(this);
    }
    List<TextLine> parts = new ArrayList<>(texts.size());
    for (String part : texts) {
      parts.add(new TextLine(part, emphasized, link));
    }
    return parts;
  }

  @Override
  public @Nullable PublicationLine publication() {
    if (!read) {
      publication = PublicationLine.of(text);
      read = true;
    }
    return publication;
  }

  @Override
  public boolean isAtEdge() {
    Boolean edge = atEdge;
    if (edge == null) {
      edge = Furniture.isAtEdge(text);
      atEdge = edge;
    }
    return edge;
  }

  /** Whether it holds a sentence: it ends as one does, or a full stop stands inside. */
  public boolean isSentence() {
    return text.indexOf('。') >= 0 || "；;，,、：:！!？?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
