package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a publication line without a label: who publishes, who reports, counts. */
final class Bylines {
  /** More pieces than these are a sentence. */
  static final int MOST = 4;

  private static final int LONGEST_REPORTER = 4;
  private static final int SHORTEST_ACCOUNT = 4;
  private static final int LONGEST_ACCOUNT = 6;

  /** The longest number that counts readers or is a page of a newspaper. */
  private static final int LONGEST_COUNT = 7;

  /** Where an account on WeChat published, which stands before it. */
  private static final String SAID_IN = "发表于";

  private static final WordTable<Boolean> LEADS =
      WordTable.of(Lexicon.of("source-leads.tsv").kind("lead"));

  private final List<String> pieces = new ArrayList<>();
  private boolean account;
  private boolean posted;

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int size() {
    return pieces.size();
  }

  /** Adds what stands by itself, if it is not said twice. */
  void add(String piece) {
    if (!pieces.contains(piece)) {
      pieces.add(piece);
    }
  }

  /** Notes that the line is that of an account, whose name stands last: 原创 张三 某市统计. */
  void ofAccount() {
    account |= pieces.isEmpty();
  }

  /** Notes that a platform says from where an account posted; what stands alone is the account. */
  void fromPlace() {
    posted = true;
  }

  /**
   * Who publishes, where all that stands beside the date are publishers, reporters and counts: 某报记者
   * 张三; empty where they are reporters only, null where something else stands there.
   *
   * @param clocked whether the date has its clock, as it has where platforms name the account: 新浪科技
   */
  @Nullable String publishers(boolean clocked) {
    if (pieces.size() > MOST) {
      return null;
    }
    int last = pieces.size() - 1;
    if (last > 0 && Simplified.isAt(SAID_IN, pieces.get(last), 0)) {
      return pieces.get(last - 1);
    }
    if (account && last <= 1 || posted && last == 0) {
      return pieces.get(last);
    }
    StringBuilder publishers = new StringBuilder();
    boolean byline = false;
    for (String piece : pieces) {
      String rest = unquoted(SiteTools.withoutCounted(piece));
      int led = LEADS.endAt(rest, 0);
      String paper = led > 0 ? null : PublicationWords.withoutReporter(rest);
      String name = led > 0 ? rest.substring(led) : paper == null ? rest : paper;
      boolean reporter = byline && paper == null && piece.length() <= LONGEST_REPORTER;
      if (isCount(rest) || reporter) {
        continue;
      }
      boolean publisher = PublicationWords.isPublisher(name);
      byline |= paper != null || clocked && publisher;
      boolean named = publisher || clocked && paper == null && isAccount(name);
      if (named || led > 0 && !name.isEmpty()) {
        publishers.append(publishers.isEmpty() ? "" : " ").append(name);
      } else if (paper == null) {
        return null;
      }
    }
    return publishers.toString();
  }

  /** Whether it is as short as the names of accounts are, and longer than that of a person. */
  private static boolean isAccount(String name) {
    return name.length() >= SHORTEST_ACCOUNT
        && name.length() <= LONGEST_ACCOUNT
        && Typography.countHan(name) == name.length()
        && !PublicationWords.endsAsTitle(name)
        && !TitleTag.isColumn(name);
  }

  /** The name of a newspaper without the marks of a title. */
  private static String unquoted(String name) {
    boolean quoted = name.length() > 2 && name.startsWith("《") && name.endsWith("》");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** Whether it counts readers, or is a page: 1665, 2,318, 第01版, 3次. */
  static boolean isCount(String rest) {
    int end = rest.endsWith("版") || rest.endsWith("次") ? rest.length() - 1 : rest.length();
    for (int k = rest.startsWith("第") ? 1 : 0; k < end; k++) {
      if (Typography.digit(rest.charAt(k)) < 0 && rest.charAt(k) != ',') {
        return false;
      }
    }
    return rest.length() <= LONGEST_COUNT;
  }
}
