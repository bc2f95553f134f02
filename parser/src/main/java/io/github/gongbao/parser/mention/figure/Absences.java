package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.word.AbsenceWords;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements that there was none: {@code 无新增本土病例}, {@code 未发生较大事故}, {@code 零死亡}. The word
 * that says so is a figure of value 0, counted in what its noun is counted in.
 */
final class Absences {
  /** How far the noun may stand behind its verb. */
  private static final int REACH = 24;

  private final String text;

  Absences(String text) {
    this.text = text;
  }

  /** The word that begins there and says that there was none; null if none does. */
  @Nullable Figure readAt(int at, int ceiling) {
    int one = AbsenceWords.NOT_ONE.at(text, at);
    if (one > 0 && AbsenceWords.ASKED.endingAt(text, at) == 0) {
      Unit counted = AbsenceWords.unitOf(text, at, at + one);
      return counted == null ? null : none(at, one, counted);
    }
    int none = AbsenceWords.NONE.at(text, at);
    int length = Math.max(none, AbsenceWords.NO.at(text, at));
    if (length == 0 || AbsenceWords.ASKED.endingAt(text, at) > 0) {
      return null;
    }
    int noun = at + length;
    int verb = AbsenceWords.OCCUR.at(text, noun);
    while (verb > 0) {
      noun += verb;
      verb = AbsenceWords.OCCUR.at(text, noun);
    }
    boolean occurs = noun > at + length;
    if (!occurs && none == 0) {
      return null;
    }
    Unit unit = unit(noun, Math.min(ceiling, noun + REACH), occurs);
    if (unit == null && occurs && none > 0 && namesSomething(noun, ceiling)) {
      unit = Unit.NONE;
    }
    if (unit == null) {
      return null;
    }
    return none(at, length, unit);
  }

  private Figure none(int at, int length, Unit unit) {
    Span span = new Span(at, at + length);
    Quantity quantity =
        new Quantity(
            text.substring(at, at + length),
            BigDecimal.ZERO,
            Optional.empty(),
            Approximation.EXACT,
            unit);
    return new Figure(span, Kind.QUANTITY, Optional.of(quantity));
  }

  /** What the noun is counted in whose phrase begins there; null if no such noun ends it. */
  private @Nullable Unit unit(int from, int limit, boolean anyWords) {
    int at = from;
    while (at < limit) {
      int counted = AbsenceWords.COUNTED.at(text, at);
      if (counted > 0 && ends(at + counted)) {
        return AbsenceWords.unitAt(text, at);
      }
      char c = text.charAt(at);
      int kind = AbsenceWords.KIND.at(text, at);
      boolean passed =
          AbsenceWords.JOINS.at(text, at) > 0
              || anyWords && isHan(c) && AbsenceWords.BREAKS.at(text, at) == 0;
      if (kind == 0 && !passed) {
        return null;
      }
      at += Math.max(1, passed ? 1 : kind);
    }
    return null;
  }

  /** Whether a noun that the lexicon does not know fills the clause: 无新增地质灾害隐患点. */
  private boolean namesSomething(int from, int ceiling) {
    int at = from;
    while (at < ceiling && at - from < REACH && isHan(text.charAt(at))) {
      if (AbsenceWords.BREAKS.at(text, at) > 0) {
        return false;
      }
      at++;
    }
    return at - from >= 2 && at - from < REACH && ends(at);
  }

  private boolean ends(int at) {
    return at >= text.length() || !isHan(text.charAt(at)) || AbsenceWords.GOES_ON.at(text, at) > 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }
}
