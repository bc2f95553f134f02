package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.mention.unit.UnitReader;
import org.jspecify.annotations.Nullable;

/** The numerals of a text and the units that stand behind them. */
final class Numbers {
  /** How long a note between a number and its unit may be. */
  private static final int NOTE_LENGTH = 24;

  private final String text;
  private final NumeralReader numerals;
  private final UnitReader units;

  Numbers(String text) {
    this.text = text;
    this.numerals = new NumeralReader(text, UnitLexicon.instance());
    this.units = new UnitReader(text, UnitLexicon.instance());
  }

  UnitReader units() {
    return units;
  }

  /** The numeral that begins at a place and ends by {@code ceiling}, or null. */
  @Nullable Numeral at(int at, int ceiling) {
    return numerals.readAt(at, ceiling);
  }

  /** The unit of a numeral, which is part of it or stands behind it; null if there is none. */
  UnitReader.@Nullable Found unitOf(Numeral numeral, int ceiling) {
    String rate = numeral.rate();
    if (rate != null) {
      return new UnitReader.Found(rate.isEmpty() ? Unit.NONE : units.named(rate), numeral.end());
    }
    UnitReader.Found unit = units.readAt(numeral.end(), numeral.form() == Form.ARABIC);
    return unit == null || unit.end() > ceiling ? null : unit;
  }

  /**
   * What stands behind a note in brackets that divides a number from its unit, {@code
   * 276.38(不含军工企业)亿元}: the figure goes on to it.
   *
   * @return whether there is such a note
   */
  boolean extendBehindNote(FigureDraft draft, int ceiling) {
    int behind = endOfNote(draft.numberEnd);
    if (behind < 0 || behind >= ceiling) {
      return false;
    }
    UnitReader.Found unit = units.readAt(behind, false);
    if (unit == null) {
      Numeral factor = numerals.readAt(behind, ceiling);
      if (factor == null || factor.form() != Form.BARE || factor.value() == null) {
        return false;
      }
      unit = units.readAt(factor.end(), false);
      if (unit != null && unit.end() <= ceiling) {
        draft.value = draft.value.multiply(factor.value());
      }
    }
    if (unit == null || unit.end() > ceiling) {
      return false;
    }
    draft.measureIn(unit);
    return true;
  }

  /** One past the bracket of words that opens at {@code at}; -1 if none does. */
  private int endOfNote(int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return -1;
    }
    int limit = Math.min(text.length(), at + NOTE_LENGTH);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i > at + 2 ? i + 1 : -1;
      }
      if (c >= '0' && c <= '9' || "(。;,\n".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
