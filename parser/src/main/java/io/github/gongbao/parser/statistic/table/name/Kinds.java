package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.statistic.table.word.PlaceWords;

/** What a name that measures nothing is of: a place, a kind, a manner, things that are counted. */
public final class Kinds {
  /** What the number of a term is written with: 一至三, 半. */
  private static final String TERM_NUMBER = Cell.NUMERALS + "两半至到-";

  private Kinds() {}

  /** 凯旋街道: the name of a place that GB/T 2260 has not. */
  public static boolean isPlace(String name) {
    return name.length() > 2 && PlaceWords.NAME.ends(name) > 0 && PlaceWords.KIND.ends(name) == 0;
  }

  /** 护理型, 集中式, 三星级: of what kind something is, which stands before it. */
  public static boolean isManner(String name) {
    return name.length() > 1 && NameWords.TYPE.ends(name) > 0
        || name.length() > 2 && NameWords.GRADE.ends(name) > 0;
  }

  /** 外国人, 台湾同胞, 游客. */
  static boolean arePeople(String name) {
    return !Measures.isMeasure(name)
        && (Measured.PEOPLE.ends(name) > 0 || name.length() > 1 && NameWords.PERSON.ends(name) > 0);
  }

  /** 90m2及以下, 60岁以上: what bounds a kind. */
  static boolean isBounded(String name) {
    return !name.isEmpty()
        && Cell.DIGITS.indexOf(name.charAt(0)) >= 0
        && (name.indexOf('-') > 0 || NameWords.BOUND.occursIn(name));
  }

  /** 三个月, 一至三年, 五年以上: for how long a deposit or a loan is, which stands before it. */
  public static boolean isTerm(String name) {
    int number = 0;
    while (number < name.length() && TERM_NUMBER.indexOf(name.charAt(number)) >= 0) {
      number++;
    }
    int term = CellWords.TERM.begins(name, number);
    String rest = Cell.withoutBrackets(name.substring(number + term));
    boolean year = Cell.isYear(name.substring(0, number));
    return number > 0 && term > 0 && !year && (rest.isEmpty() || NameWords.BOUND.contains(rest));
  }

  /** 0-15岁 and 16-59岁: kinds of one thing, however they are set in. */
  public static boolean areBounded(String one, String other) {
    return isBounded(one) && isBounded(other);
  }

  /** GDP, CPI. */
  static boolean isOfLetters(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  /** 气温和降水量: what stands before the last of several measures. */
  static boolean isOpen(String words) {
    return NameWords.AND.ends(words) > 0;
  }

  /** 教职工数 and 专任教师: things that are counted, and others that are as well. */
  static boolean areCounted(String whole, String part) {
    int number = NameWords.NUMBER.ends(whole);
    String stem = whole.substring(0, whole.length() - number);
    stem = number == 1 ? NameWords.ALL.beforeThis(stem) : stem;
    boolean people = arePeople(part) || arePeople(Cell.withoutBrackets(part));
    boolean houses = Measured.PEOPLE.ends(stem) > 0 && !people;
    return number > 0
        && !houses
        && (NameWords.COUNTED.ends(stem) > 0 || Measured.HOUSEHOLDS.ends(stem) > 0)
        && (NameWords.COUNTED.ends(part) > 0
            || NameWords.COUNTED.ends(Cell.withoutBrackets(part)) > 0);
  }
}
