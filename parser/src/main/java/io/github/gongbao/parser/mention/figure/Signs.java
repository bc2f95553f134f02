package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;

/** Reads what makes a number negative (负, 零下, a minus) and the signs of currencies. */
final class Signs {
  /** How the amounts end that may be below zero, 利润总额-52亿元; and a bracket that opens. */
  private static final String AMOUNTS = "(额润流差余值益字";

  private final Characters text;
  private final UnitReader units;

  Signs(Characters text, UnitReader units) {
    this.text = text;
    this.units = units;
  }

  /** Adds the sign that stands before a figure, no farther to the left than {@code floor}. */
  void add(FigureDraft draft, int floor) {
    int minus = draft.isRange() ? 0 : minusBefore(draft.start, draft.unit(), floor);
    if (minus > 0) {
      draft.value = draft.value.negate();
      draft.start -= minus;
    } else if (draft.start > floor
        && text.isOneOf("$¥€£", draft.start - 1)
        && draft.unit().equals(Unit.NONE)) {
      char sign = text.at(draft.start - 1);
      draft.unit = new UnitReader.Found(units.currencySign(sign), draft.unit.end());
      draft.start--;
    }
  }

  /** The length of what makes the number negative that begins at {@code at}; 0 if nothing does. */
  int minusBefore(int at, Unit unit, int floor) {
    int length = isMinus(at, unit) ? text.at(at - 1) == '下' ? 2 : 1 : 0;
    return at - length >= floor ? length : 0;
  }

  private boolean isMinus(int at, Unit unit) {
    char before = text.at(at - 1);
    if (before == '负') {
      return !NameWords.MINUS_WORD.endsAt(text.string(), at - 1);
    }
    if (before == '下' && text.at(at - 2) == '零') {
      return isOfTemperature(unit);
    }
    if (before != '-' || text.isOneOf("-%", at - 2) || isLatinOrDigit(text.at(at - 2))) {
      return false;
    }
    boolean opens = text.at(at - 2) == 0 || text.at(at - 2) == '\n';
    return switch (unit.dimension()) {
      case PERCENT -> true;
      case PERCENTAGE_POINT, TEMPERATURE, NUMBER -> !opens;
      case MONEY -> text.isOneOf(AMOUNTS, at - 2) || NameWords.AT.endsAt(text.string(), at - 1);
      // 抢劫案下降2.6%(-14宗)
      default -> text.at(at - 2) == '(' || NameWords.AT.endsAt(text.string(), at - 1);
    };
  }

  private static boolean isOfTemperature(Unit unit) {
    return unit.dimension() == Dimension.TEMPERATURE || unit.symbol().equals("度");
  }

  private static boolean isLatinOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Where the number begins behind the sign that stands there: 零下3℃, 零上3℃, -3%. */
  int behindSign(int at) {
    if (text.startsWith("零下", at) || text.startsWith("零上", at)) {
      return at + 2;
    }
    boolean sign = text.at(at) == '负' || text.at(at) == '-' && text.isDigit(at + 1);
    return sign ? at + 1 : at;
  }

  /** Whether what stands between the places makes a number negative. */
  boolean isNegative(int from, int to) {
    return to > from && text.at(to - 1) != '上';
  }
}
