package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.word.ApproximatorLexicon;
import io.github.gongbao.parser.mention.figure.word.ApproximatorLexicon.Approximator;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/** Adds to figures how exact they are said to be, on both sides: 近15万, 上百, 98%以上. */
final class Approximators {
  /** 约为…的两倍: how far ahead of the figure its approximator may stand. */
  private static final int CLAUSE_REACH = 24;

  private static final char MORE = '多';

  private final Characters text;

  Approximators(Characters text) {
    this.text = text;
  }

  /** Where the words before a figure end: 逾 99%, where numbers are set apart by blanks. */
  private int wordEnd(int start, int floor) {
    return start - 1 > floor && text.at(start - 1) == ' ' ? start - 1 : start;
  }

  /** Whether a word that says how exact ends at the place or begins at the other. */
  boolean stand(int start, int floor, int end) {
    return ApproximatorLexicon.endingAt(text.string(), wordEnd(start, floor), floor) != null
        || ApproximatorLexicon.beginningAt(text.string(), end) != null;
  }

  /** The word that ends at a place and belongs to what stands behind it; its length, or 0. */
  int quotedBefore(int start, int floor) {
    int end = wordEnd(start, floor);
    Approximator before = ApproximatorLexicon.endingAt(text.string(), end, floor);
    return before != null && before.quoted() ? start - end + before.length() : 0;
  }

  /**
   * Adds the approximators on both sides.
   *
   * @param eachStart where 每吨 begins that stands before the figure; -1 if none does
   * @return false where 百 or 万 without number and approximator is part of a word
   */
  boolean add(FigureDraft draft, int eachStart, int floor, int ceiling) {
    int end = wordEnd(draft.start, floor);
    Approximator before = ApproximatorLexicon.endingAt(text.string(), end, floor);
    Approximator earlier =
        before == null && eachStart >= 0
            ? ApproximatorLexicon.endingAt(text.string(), eachStart, floor)
            : before;
    if (earlier != null && !isByHowMuch(earlier, end, floor)) {
      draft.approximation = earlier.approximation();
      draft.start = before != null && before.quoted() ? end - before.length() : draft.start;
    }
    Approximator after = after(draft.end, draft.unit());
    boolean head = earlier == null && isBareHead(draft);
    if (head && !approximateHead(draft, floor) && after == null) {
      return false;
    }
    if (after != null && draft.end + after.length() <= ceiling) {
      boolean inner = draft.approximation == Approximation.OVER && earlier == null;
      if (draft.isExact() || inner && after.approximation() == Approximation.AT_LEAST) {
        draft.approximation = after.approximation();
      }
      draft.end += after.length();
    }
    if (draft.isExact() && isAboutAhead(draft.start)) {
      draft.approximation = Approximation.ABOUT;
    }
    return true;
  }

  /** 超过 of 比目标3000亿元超过1070亿元: right behind another figure it tells by how much one is more. */
  private boolean isByHowMuch(Approximator before, int end, int floor) {
    return before.approximation() == Approximation.OVER
        && end - before.length() == floor
        && text.at(floor - 1) == '元';
  }

  /** 百万 and 千万 alone, which stand in names: 百万千瓦. */
  private boolean isBareHead(FigureDraft draft) {
    boolean head = draft.form == Form.BARE || draft.form == Form.CHINESE;
    return head
        && text.isOneOf("百千万亿", draft.numberStart)
        && !text.string().substring(draft.numberStart, draft.numberEnd).contains("分之");
  }

  /** 上百, 过千, 百余, 迈上千: what makes a bare 百 or 千 a number. */
  private boolean approximateHead(FigureDraft draft, int floor) {
    int at = draft.start - 1;
    if (NameWords.STEPPING.endsAt(text.string(), at) && text.at(at) == '上') {
      draft.approximation = Approximation.OVER;
    } else if (at >= floor
        && text.at(at) == '上'
        && !NameWords.ABOVE_WORD.endsAt(text.string(), at)) {
      draft.approximation = Approximation.AT_LEAST;
      draft.start = at;
    } else if (at >= floor
        && text.at(at) == '过'
        && !NameWords.PASSED_WORD.endsAt(text.string(), at)) {
      draft.approximation = Approximation.OVER;
      draft.start = at;
    }
    return !draft.isExact();
  }

  private @Nullable Approximator after(int at, Unit unit) {
    Approximator after = ApproximatorLexicon.beginningAt(text.string(), at);
    if (after == null || text.startsWith("以下简", at) || text.startsWith("以上海", at)) {
      return null;
    }
    if (text.at(at) == MORE && text.isHan(at + 1) && text.isDigit(at + 2)) {
      // 较上年的1832吨多购1200吨
      return null;
    }
    boolean counted = unit.dimension() == Dimension.COUNT || unit.equals(Unit.NONE);
    return after.length() == 1 && (counted || NameWords.MORE_WORD.beginsAt(text.string(), at + 1))
        ? null
        : after;
  }

  /** 约为同期平均速度的两倍: the approximator stands at the verb. */
  private boolean isAboutAhead(int at) {
    if (text.at(at - 1) != '的') {
      return false;
    }
    for (int i = at - 2; i >= 0 && i > at - CLAUSE_REACH; i--) {
      if (text.isOneOf(",。;、", i) || text.isDigit(i)) {
        return false;
      }
      if (text.at(i) == '约' && text.isOneOf("为占是", i + 1)) {
        return true;
      }
    }
    return false;
  }
}
