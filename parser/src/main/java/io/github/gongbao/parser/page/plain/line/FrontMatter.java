package io.github.gongbao.parser.page.plain.line;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of keys and values that note takers put over a text between rules of dashes, and that
 * crawlers put over it without rules, up to the key under which the text stands.
 */
public final class FrontMatter {
  private static final String RULE = "---";
  private static final int MOST_LINES = 40;
  private static final int MOST_KEYS = 10;
  private static final String TEXT = "正文";
  private static final String TITLE = "标题";
  private static final Map<String, String> LABELS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.of("front-matter.tsv").rows()) {
      for (String key : row.subList(1, row.size())) {
        LABELS.put(key, row.get(0));
      }
    }
  }

  private FrontMatter() {}

  /** The lines with the labels of pages for the keys; keys that say nothing of it are left out. */
  public static List<TextLine> read(List<TextLine> lines) {
    int end = end(lines);
    if (end > 0) {
      return labelled(lines, 1, end);
    }
    end = textKey(lines);
    return end > 0 ? labelled(lines, 0, end) : stamped(lines);
  }

  /**
   * 2023-08-19 09:54:59，正文：…: the fields of a crawler in one line with the text, the title lost.
   */
  private static List<TextLine> stamped(List<TextLine> lines) {
    String first = lines.isEmpty() ? "" : lines.get(0).text();
    WrittenDate date = WrittenDate.at(first, 0);
    int key = date == null ? 0 : date.end();
    while (key > 0 && key < first.length() && !Typography.isHan(first.charAt(key))) {
      key++;
    }
    int colon = key + TEXT.length();
    boolean text =
        key > 0
            && first.startsWith(TEXT, key)
            && colon + 1 < first.length()
            && Typography.isColon(first.charAt(colon));
    if (!text) {
      return lines;
    }
    List<TextLine> read = new ArrayList<>();
    read.add(new TextLine(first.substring(0, date.end()), false, false));
    read.add(new TextLine(Typography.trim(first.substring(colon + 1)), false, false));
    read.addAll(lines.subList(1, lines.size()));
    return read;
  }

  private static List<TextLine> labelled(List<TextLine> lines, int from, int end) {
    List<TextLine> read = new ArrayList<>();
    for (TextLine line : lines.subList(from, end)) {
      String labelled = labelled(line.text());
      if (labelled != null) {
        read.add(new TextLine(labelled, false, false));
      }
    }
    read.addAll(lines.subList(end + 1, lines.size()));
    return read;
  }

  /**
   * The index of the key under which the text stands, where a title and nothing but keys precede.
   */
  private static int textKey(List<TextLine> lines) {
    boolean titled = false;
    for (int i = 0; i < Math.min(lines.size(), MOST_KEYS); i++) {
      String key = key(lines.get(i).text());
      if (key == null) {
        return -1;
      }
      boolean last = lines.get(i).text().length() == key.length() + 1;
      if (titled && last && TEXT.equals(LABELS.get(key))) {
        return i;
      }
      titled |= i == 0 && TITLE.equals(LABELS.get(key));
    }
    return -1;
  }

  /** The key that a line begins with, Latin letters and single blanks before a colon, or null. */
  private static @Nullable String key(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c >= 0x80 || !(Character.isLetter(c) || c == ' ' || c == '_' || c == '-')) {
        return null;
      }
    }
    return colon <= 0 ? null : line.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static int end(List<TextLine> lines) {
    if (lines.isEmpty() || !lines.get(0).text().equals(RULE)) {
      return -1;
    }
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      if (lines.get(i).text().equals(RULE)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String labelled(String line) {
    int colon = line.indexOf(':');
    String label =
        colon < 0
            ? null
            : LABELS.get(Typography.trim(line.substring(0, colon)).toLowerCase(Locale.ROOT));
    String value = label == null ? "" : unquoted(Typography.trim(line.substring(colon + 1)));
    boolean said = !value.isEmpty() && !value.startsWith("http") && !TEXT.equals(label);
    return !said ? null : label + "：" + value;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
