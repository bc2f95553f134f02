package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitLexicon.Role;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what kind of figure a numeral with its unit is, by its neighbours. */
final class FigureKinds {
  /** 两位数增长 says how large a number is, and not which. */
  private static final String DIGITS = "位数";

  private static final String RANK = "位";
  private static final String GRADE = "级";

  private static final String LIFE = "寿命";
  private static final int SENTENCE = 40;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final int SESSION_REACH = 14;

  /** How far the other money stands behind 兑: 可兑换人民币7.0288元. */
  private static final int RATE_REACH = 8;

  private static final BigDecimal MOST_OF_BASE = BigDecimal.valueOf(100);

  /** 五棵树镇: how many characters a name has behind its measure word. */
  private static final int NAME_REACH = 3;

  private final Characters text;
  private final BareNumbers bareNumbers;

  FigureKinds(Characters text, BareNumbers bareNumbers) {
    this.text = text;
    this.bareNumbers = bareNumbers;
  }

  /** The kind, or null where the characters are no numeral. */
  @Nullable Kind kindOf(FigureDraft figure) {
    Unit unit = figure.unit();
    if (figure.form == Form.WORD) {
      return Kind.QUANTITY;
    }
    boolean counted = unit.dimension() == Dimension.COUNT;
    if (counted && (isRank(figure.start) || isFirst(figure) || isSession(figure))) {
      return Kind.ORDINAL;
    }
    char before = text.at(figure.start - 1);
    if (before == '每' && unit.dimension() != Dimension.TIME
        || before == '分' && NameWords.STAGE.is(unit.symbol())) {
      return Kind.SET_PHRASE;
    }
    if (unit.symbol().equals(DIGITS)) {
      return Kind.VALUE_UNKNOWN;
    }
    if (unit.symbol().equals("番")) {
      return isDoubling(figure.start) ? Kind.QUANTITY : Kind.SET_PHRASE;
    }
    if (figure.unit.role() == Role.RANK
        || figure.unit.role() == Role.ATTRIBUTE && text.isHan(figure.end)
        || isClass(unit, figure.unitEnd)
        || isClassBound(figure)
        || isRateBase(figure)) {
      return Kind.SET_PHRASE;
    }
    if (unit.dimension() == Dimension.TIME) {
      return timeKind(figure);
    }
    if (figure.form != Form.ARABIC && figure.form != Form.BARE) {
      return chineseKind(figure);
    }
    return unit.equals(Unit.NONE) && figure.isExact() && !figure.isRange()
        ? bareNumbers.kindOf(new Span(figure.numberStart, figure.numberEnd), figure.value)
        : Kind.QUANTITY;
  }

  /** 首三位, but 自首3人. */
  private boolean isFirst(FigureDraft figure) {
    return figure.unit().symbol().equals(RANK)
        && text.at(figure.start - 1) == '首'
        && !text.isHan(figure.start - 2);
  }

  /** 居前3位, but 目前30个. */
  private boolean isRank(int at) {
    return text.at(at - 1) == '前' && !NameWords.BEFORE_WORD.endsAt(text.string(), at - 1);
  }

  /** 十三届全国人大五次会议: which session, not how many. */
  private boolean isSession(FigureDraft figure) {
    if (!figure.unit().symbol().equals("次")
        || !text.startsWith("会议", figure.unitEnd) && !text.startsWith("全会", figure.unitEnd)) {
      return false;
    }
    for (int i = figure.start - 1;
        i >= figure.start - SESSION_REACH && !text.isOneOf(",。", i);
        i--) {
      if (text.at(i) == '届') {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubling(int at) {
    return text.at(at - 1) == '翻' || text.at(at - 1) == '了' && text.at(at - 2) == '翻';
  }

  /** 4000吨级起重机, 千亿级产业: what kind of thing, not how much of it. */
  private boolean isClass(Unit unit, int unitEnd) {
    return text.at(unitEnd) == '级'
        && text.at(unitEnd + 1) != '别'
        && unit.dimension() != Dimension.COUNT;
  }

  /** 亿元以上项目, 年满18周岁, 16至24岁劳动力, but 增收千元以上。 */
  private boolean isClassBound(FigureDraft figure) {
    Unit unit = figure.unit();
    boolean graded = unit.symbol().equals(GRADE) || unit.dimension() == Dimension.PERCENT;
    if (graded && figure.isRange() && text.isDigit(figure.end)) {
      return true; // 4.0至4.9级10次
    }
    if (unit.symbol().endsWith("岁")) {
      return figure.isRange() || text.at(figure.numberStart - 1) == '满' || includesBound(figure);
    }
    if (unit.dimension() == Dimension.COUNT && includesBound(figure)) {
      return true;
    }
    return figure.form == Form.BARE && figure.end > figure.unitEnd && text.isHan(figure.end);
  }

  /** 二级及以上, 15岁或以上: from where on something belongs to a class. */
  private boolean includesBound(FigureDraft figure) {
    return figure.end > figure.unitEnd
        && text.isOneOf("及或", figure.unitEnd)
        && (text.isHan(figure.end) || text.isDigit(figure.end));
  }

  /** 1美元兑7.0288元: what the other money is told for. */
  private boolean isRateBase(FigureDraft figure) {
    int at = figure.unitEnd;
    if (figure.unit().dimension() != Dimension.MONEY) {
      return false;
    }
    boolean towards = text.at(at) == '对' && figure.value.compareTo(MOST_OF_BASE) <= 0;
    if ((towards || text.isOneOf("兑折合=", at))
        && figure.value.stripTrailingZeros().precision() == 1) {
      for (int i = at + 1; i < at + RATE_REACH && !text.endsClause(i); i++) {
        if (text.isDigit(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * One past a name that begins with a number and its measure word, {@code 五棵树镇}, {@code 三家村}; -1
   * if they begin none.
   */
  int endOfPlaceName(Numeral numeral, UnitReader.Found unit) {
    if (numeral.form() != Form.LONE || unit.unit().dimension() != Dimension.COUNT) {
      return -1;
    }
    for (int last = unit.end(); last < unit.end() + NAME_REACH && text.isHan(last); last++) {
      boolean directly = last == unit.end();
      if (NameWords.SETTLEMENT.beginsAt(text.string(), last)
          && !(directly && NameWords.PLAIN.endsAt(text.string(), last))) {
        boolean ends =
            !text.isHan(last + 1)
                || !directly && NameWords.BEHIND_NAME.beginsAt(text.string(), last + 1);
        return ends ? last + 1 : -1;
      }
    }
    return -1;
  }

  private @Nullable Kind chineseKind(FigureDraft figure) {
    Unit unit = figure.unit();
    boolean counts = unit.dimension() == Dimension.COUNT;
    if (figure.form == Form.DIGITS) {
      return counts || unit.equals(Unit.NONE) ? Kind.IDENTIFIER : Kind.QUANTITY;
    }
    if (!figure.isExact() || figure.isRange()) {
      return Kind.QUANTITY;
    }
    if (figure.unit.role() == Role.GENERAL) {
      return figure.form == Form.LONE || counts ? Kind.SET_PHRASE : Kind.QUANTITY;
    }
    if (!counts) {
      return Kind.QUANTITY;
    }
    char after = text.at(figure.unitEnd);
    boolean sum = figure.form == Form.LONE && text.at(figure.start - 1) == '等';
    if (after == '“'
        || sum && NameWords.SORT.is(unit.symbol())
        || isRow(figure.numberStart)
        || NameWords.GENERAL.beginsAt(text.string(), figure.unitEnd)) {
      return Kind.SET_PHRASE;
    }
    boolean one = figure.form == Form.LONE && text.at(figure.numberStart) == '一';
    return one && !isStated(figure.start, after) ? Kind.SET_PHRASE : Kind.QUANTITY;
  }

  /** 一、二类标准: numbers in a row name classes. */
  private boolean isRow(int at) {
    return text.at(at - 1) == '、' && Digits.chinese(text.at(at - 2)) > 0;
  }

  /** 死亡一人。 counts; 一名党员 and 又上一个。 do not: a noun comes before it and nothing after. */
  private boolean isStated(int start, char after) {
    boolean ends = after == 0 || ",。;、()\n!?".indexOf(after) >= 0;
    char before = text.at(start - 1);
    return ends && isHan(before) && !NameWords.GENERALLY.endsAt(text.string(), start);
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private Kind timeKind(FigureDraft figure) {
    String symbol = figure.unit().symbol();
    int after = figure.unitEnd;
    boolean arabic = figure.form == Form.ARABIC;
    if (symbol.endsWith("岁") || symbol.equals("月龄")) {
      return isAge(figure) ? Kind.DURATION : Kind.QUANTITY;
    }
    boolean year = arabic && figure.value.precision() == 4 || figure.form == Form.DIGITS;
    if (symbol.equals("年") && figure.isExact() && year) {
      return Kind.IDENTIFIER;
    }
    if (symbol.equals("日") && arabic && isFine(figure)) {
      return Kind.QUANTITY;
    }
    boolean stretch = NameWords.AFTER.beginsAt(text.string(), after);
    if (symbol.equals("月") || symbol.equals("日") && figure.isExact() && !stretch) {
      return arabic ? Kind.IDENTIFIER : Kind.SET_PHRASE;
    }
    boolean again = NameWords.AGAIN.endsAt(text.string(), figure.start);
    if (!again && isMeasured(figure.start)) {
      return Kind.QUANTITY;
    }
    if (stretch
        || again
        || NameWords.LENGTH.endsAt(text.string(), figure.numberStart)
        || NameWords.LENGTH.endsAt(text.string(), figure.start)) {
      return Kind.DURATION;
    }
    boolean measured = arabic && (isFineOrLarge(figure) || text.at(after) == '的');
    return measured ? Kind.QUANTITY : Kind.DURATION;
  }

  /** 36岁: whole years, which only the words before can say are no one person's. */
  private boolean isAge(FigureDraft figure) {
    return figure.isExact() && !isFine(figure) && !isOfLife(figure.start);
  }

  /** 男性75岁 of 人均预期寿命78岁,其中男性75岁: how long those live of whom that is told. */
  private boolean isOfLife(int at) {
    for (int i = at; i > at - SENTENCE && !text.endsSentence(i - 1); i--) {
      if (text.startsWith(LIFE, i)) {
        return true;
      }
    }
    return false;
  }

  /** 36.7小时 and 3.5亿分钟 are measured; nobody waits that exactly or that long. */
  private boolean isFineOrLarge(FigureDraft figure) {
    return isFine(figure) || figure.value.compareTo(TEN_THOUSAND) >= 0;
  }

  /** 3.2日 and 4.0日. */
  private boolean isFine(FigureDraft figure) {
    int point = figure.numberStart;
    while (point < figure.numberEnd && text.at(point) != '.') {
      point++;
    }
    boolean tenths = figure.form == Form.ARABIC && point < figure.numberEnd;
    return tenths || figure.value.stripTrailingZeros().scale() > 0;
  }

  /** 寿命达到, 缩短至: a word that measures time, with 为, 达, 至 or 到 between. */
  private boolean isMeasured(int at) {
    int end = at;
    while (end > at - 3 && NameWords.AT.endsAt(text.string(), end)) {
      end--;
    }
    return NameWords.MEASURED.endsAt(text.string(), end);
  }
}
