package io.github.gongbao.parser.statistic.table.name;

import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/**
 * Whose all figures of a table are, where its caption says that they are not everybody's: 规模以上工业企业
 * of 规模以上工业企业主要经济效益指标, 农村常住居民人均 of 农村常住居民人均收支情况.
 */
public final class Owner {
  private static final Owner NOBODY = new Owner("", 0, "");

  private final String words;

  /** How long the word is that says which of them: 规模以上. */
  private final int bound;

  /** For each of whom all is reckoned: 人均; empty where it is not. */
  private final String each;

  private Owner(String words, int bound, String each) {
    this.words = words;
    this.bound = bound;
    this.each = each;
  }

  /** 限额以上单位 of 限额以上单位商品零售: whose something is that a name begins with; or nothing. */
  public static String in(String name) {
    Owner owner = NameWords.WHICH.begins(name) > 0 ? of(name) : NOBODY;
    return owner.words;
  }

  /** Whether a caption says whose the figures under it are. */
  public static boolean isSomebodys(String caption) {
    return !of(caption).words.isEmpty();
  }

  /**
   * Whose figures those under a caption are: also 国有工业企业 of 国有工业企业主要经济指标, 民办 of 民办教育基本情况.
   *
   * @param thing of what the caption says that all measures are
   */
  public static Owner of(String caption, String thing) {
    Owner owner = of(caption);
    int sector = NameWords.SECTOR.begins(caption);
    boolean whose = sector > 0 || NameWords.WHOSE.begins(caption) > 0;
    if (owner != NOBODY || !whose) {
      return owner;
    }
    if (who(thing, 0, thing.length()) > 0) {
      return new Owner(thing, thing.length(), "");
    }
    return sector < caption.length() ? new Owner(caption.substring(0, sector), sector, "") : owner;
  }

  private static Owner of(String caption) {
    for (int at = 0; at < caption.length(); at++) {
      int bound = NameWords.WHICH.begins(caption, at);
      int end = bound == 0 ? 0 : end(caption, at + bound);
      boolean told = end > 0 && !NameWords.MEASURE.occursIn(caption.substring(0, at));
      if (told && !isAgency(caption, at, end)) {
        String each = EachNames.first(caption.substring(end));
        return new Owner(caption.substring(at, end), bound, each);
      }
    }
    int both = NameWords.BOTH.find(caption);
    int each = both < 0 ? 0 : NameWords.EACH.ends(caption, both);
    return each == 0 ? NOBODY : new Owner("", 0, caption.substring(both - each, both));
  }

  /** 农业农村局部门: whose the figures are is nobody of whom there are many. */
  private static boolean isAgency(String caption, int from, int to) {
    for (int end = to - 1; end > from; end--) {
      boolean last = NameWords.OWNER.contains(caption.substring(end, to));
      if (last && CaptionWords.AGENCY.ends(caption, end) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the words end that say who they are, 工业企业 of 工业企业单位数; 0 where none do. */
  private static int end(String caption, int from) {
    int end = 0;
    for (int at = from + 1; at <= caption.length() && end == 0; at++) {
      end = who(caption, from, at) > 0 ? at : 0;
    }
    for (int at = end + 1; end > 0 && at <= caption.length(); at++) {
      boolean counted = NameWords.NUMBER.begins(caption, at) > 0;
      end = !counted && who(caption, end, at) == at - end ? at : end;
    }
    return end;
  }

  /** How long the word for people or bodies is in which words end; 0 where they end in none. */
  private static int who(String caption, int from, int end) {
    String words = caption.substring(from, end);
    if (NameWords.NUMBER.ends(words) > 0) {
      return 0;
    }
    int owner = Math.max(NameWords.OWNER.ends(words), Measured.INSTITUTIONS.ends(words));
    int people = Math.max(Measured.PEOPLE.ends(words), Measured.HOUSEHOLDS.ends(words));
    return Math.max(owner, people);
  }

  /**
   * Whether a name says which of them it is of, or that it is of everybody, 社会消费品零售总额; any does
   * where there is nothing to say.
   */
  public boolean isSaid(String name) {
    return words.isEmpty() && each.isEmpty()
        || !words.isEmpty() && name.contains(words.substring(0, bound))
        || NameWords.EVERYBODY.begins(name) > 0;
  }

  /**
   * A name with whose it is, as far as it does not say it: 规模以上 and 工业增加值; of a product, 原油产量,
   * nobody says whose it is.
   */
  public String named(String name) {
    boolean made = NameWords.OF_THINGS.ends(name) > 0 && NameWords.KEPT.ends(name) == 0;
    if (isSaid(name) || made) {
      return name;
    }
    if (bound + 2 <= words.length() && name.contains(words.substring(bound))) {
      return words.substring(0, bound) + name;
    }
    for (int at = bound; at + 2 <= words.length(); at++) {
      if (name.startsWith(words.substring(at, at + 2))) {
        boolean listed = NameWords.AND.ends(words, at) > 0;
        return words.substring(0, listed ? bound : at) + name;
      }
    }
    String own = isOfEach(name) ? name : each + name;
    return words.isEmpty() ? reckoned(name) : JoinedNames.merged(words, own);
  }

  /** 全体居民人均可支配收入 of 居民人均收支: sums of money, where a caption says only for whom they are reckoned. */
  private String reckoned(String name) {
    boolean money = Measured.asked(name) == Measured.MONEY && !isOfEach(name);
    int who = money ? end(name, 0) : 0;
    return money ? name.substring(0, who) + each + name.substring(who) : name;
  }

  /** 人均 of 人均收入 says for each of whom, and 最高 of 最高20% does not. */
  private static boolean isOfEach(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (NameWords.EACH.begins(name, at) > 0 && NameWords.EXTREME.begins(name, at) == 0) {
        return true;
      }
    }
    return false;
  }
}
