package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.WordTable.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a publication line: its labels, and the furniture that stands among them. */
public final class PublicationWords {
  /** What the value after a label is. */
  enum Role {
    DATE,
    UPDATED,
    UNDATED,
    SOURCE,
    EDITOR,
    EDITING,
    VALUE,
    OTHER
  }

  /**
   * A label that was found.
   *
   * @param end the index after it and its colon
   * @param colon whether it has a colon
   */
  record Label(Role role, int end, boolean colon) {}

  /** More spaces than this between two characters part words; so no search runs far. */
  private static final int INNER_SPACES = 8;

  private static final int LONGEST_UNKNOWN = 6;
  private static final int LONGEST_PUBLISHER = 24;
  private static final int LONGEST_PERSON = 4;

  private static final WordTable<Role> LABELS = new WordTable<>();
  private static final List<String> COUNTS = new ArrayList<>();
  private static final WordTable<Boolean> FURNITURE =
      WordTable.of(Lexicon.of("publication-furniture.tsv").all());
  private static final Lexicon TOOLS = Lexicon.of("page-tools.tsv");
  private static final WordTable<Boolean> LEADS = WordTable.of(TOOLS.kind("lead"));
  private static final WordTable<Boolean> VERBS = WordTable.of(TOOLS.kind("verb"));
  private static final WordTable<Boolean> OBJECTS = WordTable.of(TOOLS.kind("object"));
  private static final List<String> SOURCE_ENDINGS = Lexicon.of("source-endings.tsv").all();
  private static final List<String> TITLE_ENDINGS = Lexicon.of("title-endings.tsv").all();
  private static final List<String> NOBODY = Lexicon.of("source-leads.tsv").kind("nobody");
  private static final List<String> REPORTERS = Lexicon.of("reporters.tsv").all();

  static {
    for (List<String> row : Lexicon.of("publication-labels.tsv").rows()) {
      if (row.get(0).equals("count")) {
        COUNTS.addAll(row.subList(1, row.size()));
        continue;
      }
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String text : row.subList(1, row.size())) {
        LABELS.add(text, role);
      }
    }
  }

  private PublicationWords() {}

  /**
   * The label at an index, or null. A closing bracket does as a colon: 【来源】. One without either
   * counts only where white space or a date follows it.
   */
  static @Nullable Label labelAt(String text, int start) {
    if (!LABELS.begins(text.charAt(start))) {
      return null;
    }
    for (Word<Role> word : LABELS.at(text.charAt(start))) {
      int end = matchSpaced(text, start, word.text());
      if (end < 0) {
        continue;
      }
      int after = end;
      while (after < text.length()
          && (Typography.isSpace(text.charAt(after)) || isClosing(text.charAt(after)))) {
        after++;
      }
      Role role = word.value();
      if (after < text.length() && Typography.isColon(text.charAt(after))) {
        return new Label(role, after + 1, true);
      }
      if (end < text.length() && isClosing(text.charAt(end))) {
        return new Label(role, end + 1, true);
      }
      boolean bare =
          role == Role.DATE
              ? WrittenDate.at(text, Typography.skipSpaces(text, end)) != null
              : end < text.length()
                  && Typography.isSpace(text.charAt(end))
                  && (role == Role.SOURCE
                      || role == Role.EDITOR
                      || role == Role.EDITING && isPerson(text, end));
      if (bare) {
        return new Label(role, end, false);
      }
    }
    return null;
  }

  /** Whether a name as short as a person's follows, and ends the text. */
  private static boolean isPerson(String text, int start) {
    int name = Typography.skipSpaces(text, start);
    int length = text.length() - name;
    return length >= 2
        && length <= LONGEST_PERSON
        && Typography.countHan(text.substring(name)) == length;
  }

  /** A label that no list holds and that ends as those of counters and tools do: 浏览字号：. */
  static @Nullable Label countAt(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_UNKNOWN
        && Typography.isHan(text.charAt(end))) {
      end++;
    }
    int colon = Typography.skipSpaces(text, end);
    if (end == start || colon == text.length() || !Typography.isColon(text.charAt(colon))) {
      return null;
    }
    String word = text.substring(start, end);
    return endsInOne(word, COUNTS) ? new Label(Role.OTHER, colon + 1, true) : null;
  }

  /** Whether a label with a colon begins at an index. */
  static boolean beginsLabel(String text, int start) {
    Label label = labelAt(text, start);
    return label != null && label.colon();
  }

  /** The index after the furniture at an index, if it stands by itself there; else -1. */
  public static int furnitureAt(String text, int start) {
    if (FURNITURE.begins(text.charAt(start))) {
      for (Word<Boolean> word : FURNITURE.at(text.charAt(start))) {
        if (Simplified.isAt(word.text(), text, start)
            && isEnd(text, start + word.text().length())) {
          return start + word.text().length();
        }
      }
    }
    int tool = toolAt(text, start);
    while (tool >= 0 && !isEnd(text, tool)) {
      tool = toolAt(text, tool);
    }
    return tool;
  }

  /** Whether a word is furniture, whatever follows it. */
  static boolean isFurniture(String word) {
    return furnitureAt(word, 0) == word.length();
  }

  /** The index after the name of a tool: 打印, 打印本页, 页面打印, 我要纠错; -1 where none stands. */
  private static int toolAt(String text, int start) {
    int lead = Math.max(start, LEADS.endAt(text, start));
    int verb = VERBS.endAt(text, lead);
    if (verb >= 0) {
      return Math.max(verb, OBJECTS.endAt(text, verb));
    }
    int object = OBJECTS.endAt(text, lead);
    return object < 0 ? -1 : VERBS.endAt(text, object);
  }

  private static boolean isEnd(String text, int end) {
    return end == text.length()
        || isBoundary(text.charAt(end))
        || Typography.isColon(text.charAt(end));
  }

  /** Whether a short word with a colon begins here, a label that no list holds: 类型：原创. */
  static boolean isUnknownLabel(String text, int start) {
    int i = start;
    while (i < text.length() && i - start < LONGEST_UNKNOWN && Typography.isHan(text.charAt(i))) {
      i++;
    }
    return i - start >= 2 && i < text.length() && Typography.isColon(text.charAt(i));
  }

  /** Whether it is the name of one who publishes: a newspaper, a station, an office. */
  public static boolean isPublisher(String name) {
    return name.length() <= LONGEST_PUBLISHER
        && Typography.countHan(name) >= 2
        && isName(name)
        && !endsAsTitle(name)
        && (endsInOne(name, SOURCE_ENDINGS) || Issuers.isOne(name));
  }

  /** Whether what is given for a source names nobody: 网络. */
  public static boolean isNobody(String source) {
    return NOBODY.contains(Simplified.of(source));
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Typography.isHan(c) && "（）()·、".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it ends as the titles of documents do: 通知, 公报. */
  public static boolean endsAsTitle(String text) {
    return endsAsTitle(text, text.length());
  }

  /** The same of the text before an index. */
  public static boolean endsAsTitle(String text, int end) {
    for (String ending : TITLE_ENDINGS) {
      if (Simplified.isAt(ending, text, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends in one of some endings. */
  static boolean endsInOne(String word, List<String> endings) {
    for (String ending : endings) {
      if (Simplified.isAt(ending, word, word.length() - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** The name without the word for a reporter at one of its ends; null where there is none. */
  static @Nullable String withoutReporter(String name) {
    for (String reporter : REPORTERS) {
      int end = name.length() - reporter.length();
      if (Simplified.isAt(reporter, name, end)) {
        return name.substring(0, end);
      }
      if (Simplified.isAt(reporter, name, 0)) {
        return "";
      }
    }
    return null;
  }

  /** Whether it parts the pieces of a publication line. */
  public static boolean isBoundary(char c) {
    return isSeparator(c) || isBracket(c) || c == '>';
  }

  /** Whether it parts names that stand side by side: white space, a stop, a stroke. */
  static boolean isSeparator(char c) {
    return Typography.isSpace(c) || "|｜丨∣¦│/／\\·•▪,，;；。、".indexOf(c) >= 0;
  }

  static boolean isBracket(char c) {
    return isOpening(c) || isClosing(c);
  }

  public static boolean isOpening(char c) {
    return "【[（(「『〔［<〖".indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return "】]）)」』〕］>〗".indexOf(c) >= 0;
  }

  private static int matchSpaced(String text, int start, String word) {
    int at = start;
    for (int k = 0; k < word.length(); k++) {
      for (int n = 0;
          k > 0 && n < INNER_SPACES && at < text.length() && Typography.isSpace(text.charAt(at));
          n++) {
        at++;
      }
      if (at == text.length() || Simplified.of(text.charAt(at)) != word.charAt(k)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
