package io.github.gongbao.parser.statistic;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that 分别 and 依次 pair with figures: {@code 对东盟、欧盟进出口} is two, {@code 对东盟进出口} and {@code
 * 对欧盟进出口}.
 */
final class Pairing {
  private static final String[] CONJUNCTIONS = {"以及", "和", "与", "及"};

  private Pairing() {}

  /** The names in a coordination if there are {@code count} of them, else an empty list. */
  static List<String> names(String coordination, int count) {
    List<String> names = List.of(coordination.split("、", -1));
    for (int i = 0; i < CONJUNCTIONS.length && names.size() < count; i++) {
      names = split(names, CONJUNCTIONS[i], count);
    }
    if (names.size() != count || names.stream().anyMatch(String::isBlank)) {
      return List.of();
    }
    return distributed(names);
  }

  /** Splits at a conjunction, the last name first, until there are {@code count} names. */
  private static List<String> split(List<String> names, String conjunction, int count) {
    List<String> split = new ArrayList<>(names);
    for (int i = split.size() - 1; i >= 0 && split.size() < count; i--) {
      String name = split.get(i);
      int at = name.lastIndexOf(conjunction);
      if (at > 0 && at + conjunction.length() < name.length()) {
        split.set(i, name.substring(0, at));
        split.add(i + 1, name.substring(at + conjunction.length()));
      }
    }
    return split;
  }

  /** What only the first or the last name says is said of all. */
  private static List<String> distributed(List<String> names) {
    String head = head(names);
    String tail = tail(names);
    List<String> whole = new ArrayList<>(names.size());
    for (String name : names) {
      String headed = name.startsWith(head) ? name : head + name;
      whole.add(headed.endsWith(tail) ? headed : headed + tail);
    }
    return whole;
  }

  private static String head(List<String> names) {
    String first = names.get(0);
    if (first.startsWith("对") && !names.get(1).startsWith("对")) {
      return "对";
    }
    int digits = 0;
    while (digits < first.length() && Character.isDigit(first.charAt(digits))) {
      digits++;
    }
    if (digits > 0) {
      return first.substring(0, digits);
    }
    int verbs = Name.verbs(first);
    return verbs < first.length()
            && Words.OBJECT_LESS.before(first, verbs) == 0
            && Name.verbs(names.get(1)) == 0
        ? first.substring(0, verbs)
        : "";
  }

  private static String tail(List<String> names) {
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    char mark = first.charAt(first.length() - 1);
    if (last.charAt(last.length() - 1) == mark) {
      return "";
    }
    int marked = last.lastIndexOf(mark);
    if (marked > 0) {
      return last.substring(marked + 1);
    }
    if (last.charAt(0) == first.charAt(0) && last.length() > first.length() + 1) {
      return last.substring(first.length());
    }
    List<String> others = names.subList(0, names.size() - 1);
    int noun = Words.TAIL_NOUN.before(last, last.length());
    int length = first.length();
    boolean even = length <= 2 && others.stream().allMatch(name -> name.length() == length);
    boolean far = noun > 0 && last.length() - noun > length + 2;
    if (even && last.length() > length && (length == 1 || far)) {
      return last.substring(length);
    }
    boolean shared =
        noun > 0 && noun < last.length() && others.stream().noneMatch(Pairing::isWhole);
    return shared ? last.substring(last.length() - noun) : "";
  }

  /** Whether a name has a last noun of its own. */
  private static boolean isWhole(String name) {
    return Words.TAIL_NOUN.before(name, name.length()) > 0;
  }
}
