package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import io.github.gongbao.parser.mention.figure.word.ApproximatorLexicon;
import io.github.gongbao.parser.mention.figure.word.FigureWords;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads parts of one: {@code 1/3}, {@code 15.7/10万}, 一半, 半年. */
final class Fractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Nobody tells of smaller parts of one with a stroke; with more digits it is a number of a thing.
   */
  private static final BigDecimal FINEST = BigDecimal.valueOf(100);

  private final Characters text;
  private final Numbers numbers;

  Fractions(Characters text, Numbers numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** 一半, 半数, 对折: a word that is a figure by itself; 半年, 半成: half of what follows. */
  @Nullable FigureDraft inWords(int at, int ceiling) {
    FigureWords.FigureWord word = FigureWords.at(text.string(), at);
    if (word != null && at + word.length() <= ceiling && word.mayFollow(text.at(at - 1))) {
      int end = at + word.length();
      UnitReader.Found unit = new UnitReader.Found(word.unit(), end);
      return new FigureDraft(at, end, word.value(), unit, Form.WORD);
    }
    UnitReader.Found unit = text.at(at) == '半' ? numbers.units().readAt(at + 1, false) : null;
    if (unit == null || unit.end() > ceiling || text.isOneOf("上下", at - 1)) {
      return null;
    }
    Dimension dimension = unit.unit().dimension();
    return dimension == Dimension.TIME || dimension == Dimension.PERCENT
        ? new FigureDraft(at, at + 1, HALF, unit, Form.LONE)
        : null;
  }

  /**
   * {@code 15.7/10万} is of the unit {@code /10万}; {@code 1/3} is read only where the words beside
   * it tell of a part, since 3/15 is a day.
   */
  @Nullable FigureDraft withStroke(Numeral upper, int floor, int ceiling) {
    int at = upper.end() + 1;
    if (text.at(upper.end()) != '/' || at >= ceiling || !Digits.isArabic(text.at(at))) {
      return null;
    }
    Numeral lower = numbers.at(at, ceiling);
    if (lower == null || lower.value() == null || upper.value() == null) {
      return null;
    }
    if (lower.factor().compareTo(BigDecimal.ONE) > 0) {
      Unit per = new Unit(text.string().substring(upper.end(), lower.end()), Dimension.RATE);
      UnitReader.Found found = new UnitReader.Found(per, lower.end());
      return new FigureDraft(upper.start(), upper.end(), upper.value(), found, Form.WORD);
    }
    boolean part =
        NameWords.PART.endsAt(text.string(), upper.start())
            || NameWords.OF_PART.beginsAt(text.string(), lower.end())
            || ApproximatorLexicon.endingAt(text.string(), upper.start(), floor) != null;
    if (!part
        || upper.value().compareTo(lower.value()) >= 0
        || lower.value().compareTo(FINEST) > 0) {
      return null;
    }
    BigDecimal value = NumeralReader.quotient(upper.value(), lower.value());
    UnitReader.Found none = new UnitReader.Found(Unit.NONE, lower.end());
    return new FigureDraft(upper.start(), lower.end(), value, none, Form.WORD);
  }
}
