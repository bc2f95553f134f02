package io.github.gongbao.parser.statistic.sentence.plan;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether what a sentence tells is still to come, by its words. */
public final class Coming {
  /** What 已 stands behind that tells of a thing: 将对已建成的5处进行改造. */
  private static final long TAKING = WordClass.any(PREPOSITION, VERB, DEED);

  private static final long DONE = WordClass.any(TOTAL, LIGHT, DEED);

  /** Whose all of something is: 全省共. */
  private static final long WHOSE = WordClass.any(FILLER, PLACE, AGENCY, ACTOR);

  private final @Nullable LocalDate today;
  private boolean planned;

  /** Whether a figure stood behind the words that say so. */
  private boolean told;

  /** Whether the last figures are what was to be done. */
  private boolean target;

  /**
   * Begins a sentence.
   *
   * @param today when the bulletin was published; null where that is not known
   */
  public Coming(@Nullable LocalDate today) {
    this.today = today;
  }

  public void beginSentence() {
    planned = false;
    told = false;
    target = false;
  }

  /** Takes in a token: what the sentence goes on to tell may be still to come. */
  public void take(Row row, int i) {
    if (isSaid(row, i) || Plans.isAt(row, i)) {
      told &= planned;
      planned = true;
    }
    planned &= !isUpToNow(row, i) && !isDone(row, i) && !isOfAll(row, i);
  }

  /** Takes in a list of figures. */
  public void takeFigures(Row row, int first, int last) {
    told |= planned;
    target = Targets.are(row, first, last);
  }

  /** 将 of 15所幼儿园将竣工交付使用: what is said behind a figure may be still to come. */
  public void takeBehind(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      planned |= row.is(i, ADVERB) && Plans.isAt(row, i);
    }
  }

  /** Whether the last figures are still to come, or were. */
  public boolean is() {
    return planned || target;
  }

  /** 未来, but not that of 未来的养老. */
  private static boolean isSaid(Row row, int i) {
    return row.is(i, PLANNED) && !(row.is(i + 1, OF) && row.isAny(i + 2, Plans.NOMINAL));
  }

  /** 已 of 计划新建20处，已建成12处, and of 此前已采购500吨; 了 of 效率提升了10倍; 实际 of 实际完成4座; 未完成. */
  private static boolean isDone(Row row, int i) {
    boolean counted = row.has(i, WordUse.ASPECT) && row.is(i + 1, FIGURE);
    boolean real = row.has(i, WordUse.REAL) && row.isAny(i + 1, DONE);
    boolean undone =
        row.has(i, WordUse.NOT)
            && row.is(i + 1, LIGHT)
            && (row.has(i + 2, WordUse.GOAL) || row.isAny(i + 2, Row.CLAUSE_END));
    return counted || real || undone || row.isSign(row.get(i), '已') && !row.isAny(i - 1, TAKING);
  }

  /** 共 of 确保准确打击犯罪,共批准逮捕28人: what was to come was no figure, and this one is of what was done. */
  private boolean isOfAll(Row row, int i) {
    int before = row.isAny(i - 1, WHOSE) ? i - 2 : i - 1;
    return !told && row.isSign(row.get(i), '共') && row.is(before, COMMA);
  }

  /** 截至目前 behind 将投资12亿元: what follows is so already. */
  private boolean isUpToNow(Row row, int i) {
    if (!row.is(i, PERIOD) || today == null) {
      return false;
    }
    PeriodMention mention = (PeriodMention) row.get(i).mention();
    return mention.until() && mention.endsBy(today);
  }
}
