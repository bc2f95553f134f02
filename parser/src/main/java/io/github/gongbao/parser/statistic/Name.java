package io.github.gongbao.parser.statistic;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The name of what is counted: a noun, or a verb and its object, without the words that say nothing
 * of it.
 */
final class Name {
  private static final String PADDING = " \t、，,。；;：:-—·的";
  private static final String OPENING = "“‘（(《〈【[";
  private static final String CLOSING = "”’）)》〉】]";

  private static final String MEASURES = "率值额数量例重度积次位模入准";
  private static final int LONG = 12;
  private static final int LONGER = 16;

  private Name() {}

  /** The name that a phrase holds; empty where it holds none. */
  static String of(String phrase) {
    int start = skipLead(phrase, 0);
    if (isAside(phrase, start)) {
      return "";
    }
    StringBuilder name = new StringBuilder(phrase.length() - start);
    for (int i = start; i < phrase.length(); ) {
      int kept = Words.KEPT.at(phrase, i);
      int dropped = kept > 0 || i == start ? 0 : adverbAt(phrase, i);
      if (dropped > 0) {
        i += dropped;
      } else {
        int length = Math.max(1, kept);
        name.append(phrase, i, i + length);
        i += length;
      }
    }
    return trim(name);
  }

  /**
   * A long name without what its last noun sums up or its verb makes plain: {@code
   * 检查娱乐服务、洗浴按摩等重点场所} is {@code 检查重点场所}.
   */
  static String shortened(String name) {
    if (name.length() <= LONG || name.indexOf('《') >= 0) {
      return name;
    }
    int sum = name.lastIndexOf('等');
    if (sum > 0 && sum + 2 < name.length() && name.lastIndexOf('、', sum) > 0) {
      int verbs = verbs(name);
      return name.substring(0, Math.min(verbs, sum)) + name.substring(sum + 1);
    }
    if (verbs(name) == 0 && !isMeasure(name)) {
      for (int at = name.length() - 2; at > 0; at--) {
        int verb = Words.VERB.before(name, at);
        if (verb > 1 && name.charAt(at - verb - (at > verb ? 1 : 0)) != '、') {
          boolean list = name.lastIndexOf('、', at - verb) >= 0;
          return list || name.length() > LONGER ? name.substring(at - verb) : name;
        }
      }
    }
    int list = name.lastIndexOf('、');
    return name.length() > 2 * LONG && list > 0 ? name.substring(list + 1) : name;
  }

  /** {@code 扣除留抵退税因素后}: what is left out is not what is counted. */
  private static boolean isAside(String phrase, int start) {
    return Words.WITHOUT.at(phrase, start) > 0
        && (phrase.endsWith("后") || phrase.endsWith("因素") || phrase.endsWith("影响"));
  }

  private static boolean isPadding(char c) {
    return PADDING.indexOf(c) >= 0 || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static int skipLead(String phrase, int from) {
    int at = from;
    while (at < phrase.length()) {
      if (isPadding(phrase.charAt(at))) {
        at++;
      } else if (Words.KEPT.at(phrase, at) > 0) {
        return at;
      } else {
        int lead = Words.LEAD.at(phrase, at);
        if (lead == 0 || Words.VERB.at(phrase, at) > lead) {
          return at;
        }
        at += lead;
      }
    }
    return at;
  }

  private static int adverbAt(String phrase, int at) {
    int always = Words.ADVERB.at(phrase, at);
    if (always > 0) {
      return always;
    }
    int length = Words.ADVERB_BEFORE_VERB.at(phrase, at);
    return length > 0 && Words.VERB.at(phrase, at + length) > 0 ? length : 0;
  }

  /** Without padding at the ends, and without quotation marks and brackets that have no partner. */
  static String trim(String name) {
    return trim(new StringBuilder(name));
  }

  private static String trim(StringBuilder name) {
    Deque<Integer> open = new ArrayDeque<>();
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      if (OPENING.indexOf(name.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(name.charAt(i)) >= 0) {
        if (open.isEmpty()) {
          start = i + 1;
        } else {
          open.pop();
        }
      }
    }
    while (!open.isEmpty()) {
      name.deleteCharAt(open.pop());
    }
    int end = name.length();
    start = Math.min(start, end);
    while (start < end && isPadding(name.charAt(start))) {
      start++;
    }
    while (end > start && isPadding(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(start, end);
  }

  /** Whether a name ends like that of a measure: 销售率, 水位. */
  static boolean isMeasure(String name) {
    return MEASURES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** How many characters of a name its leading verbs take: 2 of {@code 检查车辆}. */
  static int verbs(String name) {
    int at = 0;
    for (int length = Words.VERB.at(name, at); length > 0; length = Words.VERB.at(name, at)) {
      at += length;
      if (at < name.length() && name.charAt(at) == '、' && Words.VERB.at(name, at + 1) > 0) {
        at++;
      }
    }
    return at;
  }

  /** Whether a name is nothing but verbs, so that its object stands elsewhere. */
  static boolean isVerb(String name) {
    return !name.isEmpty() && verbs(name) == name.length();
  }

  /** The object of a name: {@code 车辆} of {@code 检查车辆}; the whole where there is no verb. */
  static String object(String name) {
    int verbs = verbs(name);
    return verbs == name.length() ? "" : name.substring(verbs);
  }

  /** The things that a name counts: its object, or all of it where it has none. */
  static String things(String name) {
    String object = object(name);
    return object.isEmpty() ? name : object;
  }

  /** The last verb of a phrase if it ends in one, else the empty string. */
  static String closingVerb(String phrase) {
    int end = phrase.length();
    int start = end;
    for (int length = Words.VERB.before(phrase, start);
        length > 0;
        length = Words.VERB.before(phrase, start)) {
      start -= length;
    }
    return phrase.substring(start, end);
  }
}
