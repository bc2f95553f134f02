package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** Names of what a caption lists: 外商直接投资合同数和合同金额, 工业企业法人单位和从业人员. */
final class ListedNames {
  private ListedNames() {}

  /** Whether a caption lists a name beside others, or people beside others: 职工 of 劳动力资源与从业人员数. */
  static boolean isApart(String caption, String name) {
    int end = NameWords.AND.find(caption);
    return end > 0
        && NameWords.NUMBER.ends(caption) > 0
        && NameWords.NUMBER.ends(name) == 0
        && (caption.substring(0, end).equals(name) || Measured.PEOPLE.ends(name) > 0);
  }

  /**
   * A name with what the caption says that it is of: 外商直接投资农业合同数, 工业企业法人单位数; the same where it says
   * nothing of it.
   */
  static String of(String caption, String name) {
    int end = NameWords.AND.find(caption);
    if (end < 0) {
      return name;
    }
    String first = caption.substring(0, end);
    String things = NameWords.NUMBER.beforeThis(name);
    int measure = NameWords.MEASURE.ends(first);
    String of = first.substring(0, first.length() - measure);
    String counted = Cell.withoutBrackets(name);
    int own = NameWords.MEASURE.ends(counted);
    boolean listed = own > 0 && caption.contains(counted.substring(counted.length() - own));
    if (measure > 0 && listed && Deeds.areDone(of) && !KinNames.haveWord(of, name)) {
      return of + name;
    }
    if (NameWords.COUNTED.ends(first) == 0 || name.contains(first)) {
      return name;
    }
    boolean same = first.endsWith(things);
    return same || caption.substring(end + 1).startsWith(things)
        ? (same ? first.substring(0, first.length() - things.length()) : first) + name
        : name;
  }
}
