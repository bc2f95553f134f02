package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of keys and values, between rules of dashes, that note takers put over a text. */
final class FrontMatter {
  private static final String RULE = "---";
  private static final int MOST_LINES = 40;
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
  static List<TextLine> read(List<TextLine> lines) {
    int end = end(lines);
    if (end < 0) {
      return lines;
    }
    List<TextLine> read = new ArrayList<>();
    for (TextLine line : lines.subList(1, end)) {
      String labelled = labelled(line.text());
      if (labelled != null) {
        read.add(new TextLine(labelled, false, false));
      }
    }
    read.addAll(lines.subList(end + 1, lines.size()));
    return read;
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
    return value.isEmpty() || value.startsWith("http") ? null : label + "：" + value;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
