package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import io.github.gongbao.parser.mention.unit.UnitLexicon.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what kind of figure a numeral with its unit is, by its neighbours. */
final class FigureKinds {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** How far the term stands ahead of its session. */
  private static final int SESSION_REACH = 14;

  private final String text;
  private final BareNumbers bareNumbers;

  FigureKinds(String text, BareNumbers bareNumbers) {
    this.text = text;
    this.bareNumbers = bareNumbers;
  }

  /** The kind, or null where the characters are no numeral. */
  @Nullable Kind kindOf(FigureDraft figure) {
    Unit unit = figure.unit();
    if (figure.form == Form.WORD) {
      return Kind.QUANTITY;
    }
    if (unit.dimension() == Dimension.COUNT && (isRank(figure.start) || isSession(figure))) {
      return Kind.ORDINAL;
    }
    if (charAt(figure.start - 1) == '每' && unit.dimension() != Dimension.TIME) {
      return Kind.SET_PHRASE;
    }
    if (unit.symbol().equals("番")) {
      return isDoubling(figure.start) ? Kind.QUANTITY : Kind.SET_PHRASE;
    }
    if (figure.unit.role() == Role.RANK
        || figure.unit.role() == Role.ATTRIBUTE && isHan(charAt(figure.end))
        || isClass(unit, figure.unitEnd)
        || isClassBound(figure)) {
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

  /** 居前3位, but 目前30个. */
  private boolean isRank(int at) {
    return charAt(at - 1) == '前' && "目日此当之以".indexOf(charAt(at - 2)) < 0;
  }

  /** 十三届全国人大五次会议: which session, not how many. */
  private boolean isSession(FigureDraft figure) {
    if (!figure.unit().symbol().equals("次")
        || !text.startsWith("会议", figure.unitEnd) && !text.startsWith("全会", figure.unitEnd)) {
      return false;
    }
    String ahead = text.substring(Math.max(0, figure.start - SESSION_REACH), figure.start);
    int term = ahead.lastIndexOf('届');
    return term >= 0 && ahead.indexOf(',', term) < 0 && ahead.indexOf('。', term) < 0;
  }

  private boolean isDoubling(int at) {
    return charAt(at - 1) == '翻' || charAt(at - 1) == '了' && charAt(at - 2) == '翻';
  }

  /** 4000吨级起重机, 千亿级产业: what kind of thing, not how much of it. */
  private boolean isClass(Unit unit, int unitEnd) {
    return charAt(unitEnd) == '级'
        && charAt(unitEnd + 1) != '别'
        && unit.dimension() != Dimension.COUNT;
  }

  /** 亿元以上项目, 年满18周岁, 16至24岁劳动力, but 增收千元以上。 */
  private boolean isClassBound(FigureDraft figure) {
    if (figure.unit().symbol().endsWith("岁")) {
      return figure.isRange() || charAt(figure.numberStart - 1) == '满';
    }
    return figure.form == Form.BARE && figure.end > figure.unitEnd && isHan(charAt(figure.end));
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
    char after = charAt(figure.unitEnd);
    if (after == '“'
        || isRow(figure.numberStart)
        || NameWords.GENERAL.longestAt(text, figure.unitEnd) != null) {
      return Kind.SET_PHRASE;
    }
    boolean one = figure.form == Form.LONE && charAt(figure.numberStart) == '一';
    return one && !isStated(figure.start, after) ? Kind.SET_PHRASE : Kind.QUANTITY;
  }

  /** 一、二类标准: numbers in a row name classes. */
  private boolean isRow(int at) {
    return charAt(at - 1) == '、' && NumeralReader.digit(charAt(at - 2)) > 0;
  }

  /** 死亡一人。 counts; 一名党员 and 又上一个。 do not: a noun comes before it and nothing after. */
  private boolean isStated(int start, char after) {
    boolean ends = after == 0 || ",。;、()\n!?".indexOf(after) >= 0;
    char before = charAt(start - 1);
    return ends && isHan(before) && "有的了是在这那每又同任某哪各为上另".indexOf(before) < 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private Kind timeKind(FigureDraft figure) {
    String symbol = figure.unit().symbol();
    int after = figure.unitEnd;
    boolean arabic = figure.form == Form.ARABIC;
    if (symbol.endsWith("岁") || symbol.equals("月龄")) {
      return Kind.QUANTITY;
    }
    boolean year = arabic && figure.value.precision() == 4 || figure.form == Form.DIGITS;
    if (symbol.equals("年") && figure.isExact() && year) {
      return Kind.IDENTIFIER;
    }
    boolean stretch = NameWords.AFTER.longestAt(text, after) != null;
    if (symbol.equals("月") || symbol.equals("日") && figure.isExact() && !stretch) {
      return arabic ? Kind.IDENTIFIER : Kind.SET_PHRASE;
    }
    if (isMeasured(figure.start)) {
      return Kind.QUANTITY;
    }
    if (stretch
        || NameWords.endsAt(NameWords.LENGTH, text, figure.numberStart)
        || NameWords.endsAt(NameWords.LENGTH, text, figure.start)) {
      return Kind.DURATION;
    }
    boolean measured = arabic && (isFineOrLarge(figure.value) || charAt(after) == '的');
    return measured ? Kind.QUANTITY : Kind.DURATION;
  }

  /** 36.7小时 and 3.5亿分钟 are measured; nobody waits that exactly or that long. */
  private static boolean isFineOrLarge(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0 || value.compareTo(TEN_THOUSAND) >= 0;
  }

  /** 寿命达到, 缩短至: a word that measures time, with 为, 达, 至 or 到 between. */
  private boolean isMeasured(int at) {
    int end = at;
    while (end > at - 3 && "为达到至约由从仅了".indexOf(charAt(end - 1)) >= 0) {
      end--;
    }
    return NameWords.endsAt(NameWords.MEASURED, text, end);
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
