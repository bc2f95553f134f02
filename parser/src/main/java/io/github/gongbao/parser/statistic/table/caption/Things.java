package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;

/** Of what the measures in the heads of a table are, where only its caption says it. */
final class Things {
  private Things() {}

  /**
   * 棉花 of 棉花生产, 普通小学 of 普通小学基本情况, 道路交通事故 of 道路交通事故情况.
   *
   * @param name the name that a caption gives
   * @param said the same with the words for tables and facts
   */
  static String of(String name, String said) {
    int and = NameWords.AND.find(name);
    String first = and < 0 ? name : name.substring(0, and);
    String done = withoutActivities(first);
    if (done.length() < first.length() || NameWords.EVENT.ends(done) > 0) {
      return CaptionWords.GENERAL.ends(done) > 0 ? "" : withoutAgency(done);
    }
    boolean those =
        NameWords.COUNTED.ends(name) > 0
            || NameWords.BODIES.ends(name) > 0
            || Measured.HOUSEHOLDS.ends(name) > 0;
    boolean told = CaptionWords.FACTS.occursIn(said) || CaptionWords.STATE.occursIn(said);
    return those && told && CaptionWords.GENERAL.ends(name) == 0 ? name : "";
  }

  /** 刑事案件 of 公安机关刑事案件: not who had to do with it. */
  private static String withoutAgency(String thing) {
    for (int end = thing.length() - 2; end > 0; end--) {
      if (CaptionWords.AGENCY.ends(thing, end) > 0) {
        return thing.substring(end);
      }
    }
    return thing;
  }

  /** 光伏发电 of 光伏发电建设运行. */
  private static String withoutActivities(String name) {
    String thing = name;
    for (int word = CaptionWords.ACTIVITY.ends(thing); word > 0 && word < thing.length(); ) {
      thing = thing.substring(0, thing.length() - word);
      word = CaptionWords.ACTIVITY.ends(thing);
    }
    return thing;
  }
}
