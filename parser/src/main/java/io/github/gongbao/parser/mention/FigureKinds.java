package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.Figure.Kind;
import io.github.gongbao.parser.mention.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what kind of figure a numeral with its unit is, by its neighbours. */
final class FigureKinds {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final String text;

  FigureKinds(String text) {
    this.text = text;
  }

  /** The kind, or null where the characters are no numeral. */
  @Nullable Kind kindOf(
      Span span,
      Span number,
      int unitEnd,
      Form form,
      BigDecimal value,
      boolean range,
      UnitReader.Found found,
      Approximation approximation) {
    Unit unit = found.unit();
    if (form == Form.WORD) {
      return Kind.QUANTITY;
    }
    boolean chinese = form == Form.LONE || form == Form.CHINESE || form == Form.DIGITS;
    boolean exact = approximation == Approximation.EXACT;
    char before = charAt(span.start() - 1);

    if (before == '前' && unit.dimension() == Dimension.COUNT && !exactlyCounted(number)) {
      return Kind.ORDINAL;
    }
    if (unit.symbol().equals("番")) {
      return before == '翻' || before == '了' && charAt(span.start() - 2) == '翻'
          ? Kind.QUANTITY
          : Kind.SET_PHRASE;
    }
    if (unit.dimension() == Dimension.TIME) {
      return timeKind(span, number, unitEnd, form, value, unit, exact);
    }
    if (chinese) {
      return chineseKind(span, number, unitEnd, form, value, range, found, exact);
    }
    if (unit.equals(Unit.NONE)) {
      return bareKind(span, number, value, exact);
    }
    return Kind.QUANTITY;
  }

  /** 前5个月 is time; 前3位 a rank; 目前30个 counts. */
  private boolean exactlyCounted(Span number) {
    char earlier = charAt(number.start() - 2);
    return earlier == '目' || earlier == '日' || earlier == '此' || earlier == '当';
  }

  private @Nullable Kind chineseKind(
      Span span,
      Span number,
      int unitEnd,
      Form form,
      BigDecimal value,
      boolean range,
      UnitReader.Found found,
      boolean exact) {
    Unit unit = found.unit();
    boolean counts = unit.dimension() == Dimension.COUNT;
    boolean small = value.compareTo(TEN) <= 0 && form == Form.LONE;
    if (form == Form.DIGITS) {
      return counts || unit.equals(Unit.NONE) ? Kind.IDENTIFIER : Kind.QUANTITY;
    }
    if (!exact || range) {
      return Kind.QUANTITY;
    }
    if (found.general()) {
      return small || counts ? Kind.SET_PHRASE : Kind.QUANTITY;
    }
    if (unit.symbol().equals("分") && charAt(span.start()) == '十') {
      return null;
    }
    if (counts && NameWords.GENERAL.longestAt(text, unitEnd) != null) {
      return Kind.SET_PHRASE;
    }
    char after = charAt(unitEnd);
    if (counts && (after == '“' || after == '"')) {
      return Kind.SET_PHRASE;
    }
    if (counts && charAt(number.start()) == '一' && form == Form.LONE) {
      return endsClause(after) && isHan(charAt(span.start() - 1)) && afterNoun(span.start())
          ? Kind.QUANTITY
          : Kind.SET_PHRASE;
    }
    return Kind.QUANTITY;
  }

  /** 死亡一人 counts, 又上一个 does not: the noun before ends no function word. */
  private boolean afterNoun(int at) {
    return "有的了是在这那每又同任某哪各为上另第".indexOf(charAt(at - 1)) < 0;
  }

  private static boolean endsClause(char c) {
    return c == 0 || ",。;、()\n!?".indexOf(c) >= 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private Kind timeKind(
      Span span, Span number, int unitEnd, Form form, BigDecimal value, Unit unit, boolean exact) {
    if (unit.symbol().endsWith("岁") || unit.symbol().equals("月龄")) {
      return Kind.QUANTITY;
    }
    char after = charAt(unitEnd);
    if (unit.symbol().equals("年") && exact && form == Form.ARABIC && number.length() == 4) {
      return Kind.IDENTIFIER;
    }
    if (unit.symbol().equals("月")
        || unit.symbol().equals("日") && exact && NameWords.AFTER.longestAt(text, unitEnd) == null) {
      return form == Form.ARABIC ? Kind.IDENTIFIER : Kind.SET_PHRASE;
    }
    if (NameWords.AFTER.longestAt(text, unitEnd) != null) {
      return Kind.DURATION;
    }
    if (endsWith(NameWords.LENGTH, number.start()) || endsWith(NameWords.LENGTH, span.start())) {
      return Kind.DURATION;
    }
    if (value.scale() > 0 || measured(span.start())) {
      return Kind.QUANTITY;
    }
    if (after == '的' && form == Form.ARABIC) {
      return Kind.QUANTITY;
    }
    return Kind.DURATION;
  }

  /** 寿命达到, 缩短至: a word that measures time, with 为, 达, 至 or 到 between. */
  private boolean measured(int at) {
    int end = at;
    while (end > 0 && "为达到至约由从仅了".indexOf(charAt(end - 1)) >= 0) {
      end--;
    }
    return endsWith(NameWords.MEASURED, end);
  }

  private boolean endsWith(WordTrie<Boolean> backwards, int end) {
    if (end <= 0 || !backwards.startsWith(text.charAt(end - 1))) {
      return false;
    }
    int from = Math.max(0, end - 4);
    String reversed = new StringBuilder(text.substring(from, end)).reverse().toString();
    return backwards.longestAt(reversed, 0) != null;
  }

  private @Nullable Kind bareKind(Span span, Span number, BigDecimal value, boolean exact) {
    if (!exact) {
      return Kind.QUANTITY;
    }
    boolean fraction = value.scale() > 0;
    boolean factor = !NumeralReader.isArabic(charAt(number.end() - 1));
    char before = charAt(span.start() - 1);
    char after = charAt(number.end());
    boolean line = before == '\n' || before == 0;
    boolean listed = before == ' ' && isHan(charAt(span.start() - 2));
    if (listed && after == ' ') {
      return Kind.NOT_UNDERSTOOD;
    }
    if ((line || before == ' ' || before == '(')
        && (after == ' ' || after == '.' || after == '、' || after == ')')) {
      return Kind.IDENTIFIER;
    }
    if (factor) {
      return Kind.QUANTITY;
    }
    if (!isHan(after)) {
      boolean stated = "为达到至是由从的值数率比分约计共".indexOf(before) >= 0;
      return stated || fraction && isHan(before)
          ? Kind.QUANTITY
          : isHan(before) ? Kind.IDENTIFIER : Kind.NOT_UNDERSTOOD;
    }
    boolean large = number.length() >= 4 && !fraction;
    return large || fraction ? Kind.QUANTITY : Kind.NOT_UNDERSTOOD;
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
