package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a unit leaves over: 两年半, 三成五, 五元三角. */
final class Remainders {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Characters text;
  private final UnitReader units;

  Remainders(Characters text, UnitReader units) {
    this.text = text;
    this.units = units;
  }

  /** Adds what follows the unit of a figure. */
  void addTo(FigureDraft draft, int ceiling) {
    int at = draft.unitEnd;
    if (draft.unit.half()) {
      draft.value = draft.value.add(HALF);
      return;
    }
    BigDecimal rest = null;
    int end = at;
    if (text.at(at) == '半' && isHalfOf(draft.unit(), at)) {
      rest = HALF;
      end = at + 1;
    } else if (draft.unit().symbol().equals("成") && isTenth(at)) {
      rest = BigDecimal.valueOf(Digits.chinese(text.at(at)), 1);
      end = at + 1;
    } else if (draft.unit().dimension() == Dimension.MONEY) {
      rest = BigDecimal.ZERO;
      for (int places = 1; places <= 2; places++) {
        BigDecimal digit = coin(end, places);
        if (digit != null) {
          rest = rest.add(digit.movePointLeft(places));
          end = end + 2;
        }
      }
    }
    if (rest != null && end <= ceiling) {
      draft.value = draft.value.add(rest);
      draft.endWith(end);
    }
  }

  /** The digit before 角 or 毛 (one place) or 分 (two places) at a position, or null. */
  private @Nullable BigDecimal coin(int at, int places) {
    char c = text.at(at);
    int digit = Digits.isArabic(c) ? c - '0' : Digits.chinese(c);
    boolean named = text.isOneOf(places == 1 ? "角毛" : "分", at + 1);
    return digit < 0 || !named || text.at(at + 2) == '之' ? null : BigDecimal.valueOf(digit);
  }

  private boolean isHalfOf(Unit unit, int at) {
    return unit.dimension() != Dimension.COUNT
        && !NameWords.HALF_WORD.beginsAt(text.string(), at + 1);
  }

  /** The digit behind 成 is a tenth of it, if no measure word follows. */
  private boolean isTenth(int at) {
    return Digits.chinese(text.at(at)) > 0
        && Digits.chinese(text.at(at + 1)) < 0
        && !Digits.isFactor(text.at(at + 1))
        && units.readAt(at + 1, false) == null;
  }
}
