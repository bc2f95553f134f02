package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.WordTable.Endings;
import io.github.gongbao.parser.page.WordTable.Word;
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
    TAGS,
    PUBLISHER,
    OTHER;

    /** Whether the value says nothing of when, from where and by whom. */
    boolean isOther() {
      return this == OTHER || this == PUBLISHER;
    }
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
  private static final int LONGEST_PLACE = 5;
  private static final String AUTHOR = "作者";

  private static final WordTable<Role> LABELS = new WordTable<>();
  private static final Endings COUNTS =
      Endings.of(Lexicon.of("publication-labels.tsv").kind("count"));
  private static final Endings SOURCE_ENDINGS = Endings.of(Lexicon.of("source-endings.tsv").all());
  private static final WordTable<Boolean> SOURCE_BEGINNINGS =
      WordTable.of(Lexicon.of("source-beginnings.tsv").all());
  private static final Endings TITLE_ENDINGS = Endings.of(Lexicon.of("title-endings.tsv").all());
  private static final List<String> SENT = Lexicon.of("source-leads.tsv").kind("sent");
  private static final List<String> NOBODY = Lexicon.of("source-leads.tsv").kind("nobody");
  private static final List<String> REPORTERS = Lexicon.of("reporters.tsv").all();

  static {
    for (List<String> row : Lexicon.of("publication-labels.tsv").rows()) {
      if (row.get(0).equals("count")) {
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
    List<Word<Role>> words = LABELS.at(text.charAt(start));
    for (int i = 0; i < words.size(); i++) {
      Word<Role> word = words.get(i);
      int end = matchSpaced(text, start, word.text());
      if (end < 0) {
        continue;
      }
      int after = end;
      while (after < text.length()
          && (Typography.isSpace(text.charAt(after)) || Typography.isClosing(text.charAt(after)))) {
        after++;
      }
      Role role = word.value();
      boolean first = start == 0 || text.charAt(start - 1) == '\n';
      boolean editor = role == Role.EDITOR || role == Role.EDITING;
      if (first && after < text.length() && isStroke(text.charAt(after), editor)) {
        return new Label(role, after + 1, true);
      }
      if (after < text.length() && Typography.isColon(text.charAt(after))) {
        return new Label(role, after + 1, true);
      }
      if (end < text.length() && Typography.isClosing(text.charAt(end))) {
        return new Label(role, end + 1, true);
      }
      boolean bare =
          role == Role.DATE || role == Role.UPDATED
              ? WrittenDate.at(text, Typography.skipSpaces(text, end)) != null
              : end < text.length()
                  && Typography.isSpace(text.charAt(end))
                  && (role == Role.SOURCE
                      || role == Role.EDITOR
                      || role == Role.EDITING && isPerson(text, end));
      if (bare) {
        return new Label(role, end, false);
      }
      if (role.isOther() && after > end && after < text.length() && beginsLabel(text, after)) {
        // 点击数 更新时间：, whose counter a script was to fill, colon and all
        return new Label(role, end, true);
      }
    }
    return null;
  }

  /** Whether a stroke does as a colon behind the label that begins a line: 编辑 | 张三, 编辑/张三. */
  private static boolean isStroke(char c, boolean editor) {
    return "|｜丨︱".indexOf(c) >= 0 || editor && "/／".indexOf(c) >= 0;
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
    return COUNTS.end(word) ? new Label(Role.OTHER, colon + 1, true) : null;
  }

  /** Whether a line is the label of a source, an editor or an author, without a colon. */
  public static boolean isLabelOfName(String line) {
    for (Word<Role> word : LABELS.at(line.charAt(0))) {
      Role role = word.value();
      boolean named = role == Role.SOURCE || role == Role.EDITOR || role == Role.EDITING;
      if (word.text().length() == line.length()
          && Simplified.isAt(word.text(), line, 0)
          && (named || AUTHOR.equals(word.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label with a colon begins at an index. */
  static boolean beginsLabel(String text, int start) {
    Label label = labelAt(text, start);
    return label != null && label.colon();
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
        && (SOURCE_ENDINGS.end(name) || Issuers.isOne(name) || isOfAccount(name));
  }

  /** 健康江州: a word that begins such names, and as much behind it as the name of a place. */
  private static boolean isOfAccount(String name) {
    int begun = SOURCE_BEGINNINGS.endAt(name, 0);
    int rest = name.length() - begun;
    return begun > 0 && rest >= 2 && rest <= LONGEST_PLACE;
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

  /** 驻伊朗使馆供稿 and （驻伊朗使馆供稿） name 驻伊朗使馆. */
  public static String withoutContribution(String source) {
    int last = source.length() - 1;
    boolean closed =
        last > 1
            && Typography.isOpening(source.charAt(0))
            && Typography.isClosing(source.charAt(last));
    String name = closed ? source.substring(1, last) : source;
    for (String sent : SENT) {
      if (name.endsWith(sent) && name.length() > sent.length()) {
        return name.substring(0, name.length() - sent.length());
      }
    }
    return source;
  }

  /** Whether it ends as the titles of documents do: 通知, 公报. */
  public static boolean endsAsTitle(String text) {
    return endsAsTitle(text, text.length());
  }

  /** The same of the text before an index. */
  public static boolean endsAsTitle(String text, int end) {
    return TITLE_ENDINGS.end(text, end);
  }

  /** Whether a line names those who report: 本报记者 张三. */
  public static boolean isOfReporter(String line) {
    return withoutReporter(Typography.trim(line)) != null;
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
