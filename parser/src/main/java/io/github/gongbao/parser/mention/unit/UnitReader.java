package io.github.gongbao.parser.mention.unit;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon.Entry;
import io.github.gongbao.parser.mention.unit.UnitLexicon.Role;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit that begins at a position, with its alternatives in brackets ({@code 件(套)}), its
 * denominator ({@code 元/吨}) and 多 in its middle ({@code 3个多月}).
 */
public final class UnitReader {
  private static final int BRACKET_REACH = 12;

  /** 元/人/月 has two denominators; nothing has more than three. */
  private static final int DEEPEST = 3;

  private static final String PERSON = "人";
  private static final String MEAN = "人均";
  private static final String REACHED = "到为达至";

  /** Characters that close a clause behind a number and measure nothing. */
  private static final Words NO_UNITS =
      new Words(LexiconWords.firstOf(UnitReader.class, "no-units.tsv"));

  private final String text;
  private final UnitLexicon lexicon;

  /**
   * A unit that was read.
   *
   * @param unit the unit
   * @param end one past its last character
   * @param over whether 多 or 余 stood in its middle
   * @param half whether 半 stood in its middle
   * @param role what a number with it does
   */
  public record Found(Unit unit, int end, boolean over, boolean half, Role role) {
    /** A unit that counts and is written in one piece. */
    public Found(Unit unit, int end) {
      this(unit, end, false, false, Role.COUNTS);
    }
  }

  /** A reader of one text. */
  public UnitReader(String text, UnitLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * The unit at a position, or null.
   *
   * @param spaced whether one space may come first, as after Arabic digits
   */
  public @Nullable Found readAt(int at, boolean spaced) {
    int start = spaced && charAt(at) == ' ' ? at + 1 : at;
    Entry entry = lexicon.at(text, start);
    if (entry == null) {
      return spaced ? unknownAt(at) : null;
    }
    if (entry.unit().symbol().equals("个")) {
      Found split = splitUnit(start + entry.length());
      if (split != null) {
        return split;
      }
    }
    Unit unit = entry.unit();
    int end = start + entry.length();
    if (unit.dimension() == Dimension.COUNT) {
      int bracket = endOfAlternatives(end);
      if (bracket > end) {
        String symbol = unit.symbol() + bracketed(end, bracket);
        end = bracket;
        if (charAt(end) == '次') {
          symbol += '次';
          end++;
        }
        unit = new Unit(symbol, Dimension.COUNT);
      }
    }
    return denominators(unit, end, entry.role());
  }

  /** 12榀，: one character between a number and the end of the clause is a measure word. */
  private @Nullable Found unknownAt(int at) {
    char c = charAt(at);
    boolean ends = at + 1 == text.length() || ",。;、)\n".indexOf(charAt(at + 1)) >= 0;
    boolean word = c >= 0x4e00 && c <= 0x9fff && !NO_UNITS.begins(c) && !lexicon.knows(c);
    return ends && word && !Digits.begins(c)
        ? new Found(new Unit(String.valueOf(c), Dimension.OTHER), at + 1)
        : null;
  }

  /** 3个多月, 2个多百分点, 一个半月. */
  private @Nullable Found splitUnit(int at) {
    char c = charAt(at);
    if (c != '多' && c != '余' && c != '半') {
      return null;
    }
    Entry rest = lexicon.at("个" + window(at + 1), 0);
    if (rest == null || rest.length() < 2) {
      return null;
    }
    return new Found(rest.unit(), at + rest.length(), c != '半', c == '半', Role.COUNTS);
  }

  private String window(int at) {
    return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 6));
  }

  /** {@code (艘、列、辆)} behind a measure word: its end, or {@code at}. */
  private int endOfAlternatives(int at) {
    if (charAt(at) != '(') {
      return at;
    }
    int i = at + 1;
    while (i < text.length() && i - at < BRACKET_REACH) {
      Entry word = lexicon.at(text, i);
      if (word == null || word.unit().dimension() != Dimension.COUNT) {
        return at;
      }
      i += word.length();
      char c = charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (c != '、' && c != ',' && c != '/') {
        return at;
      }
      i++;
    }
    return at;
  }

  private String bracketed(int start, int end) {
    return text.substring(start, end).replace('(', '（').replace(')', '）').replace(',', '，');
  }

  private Found denominators(Unit unit, int from, Role role) {
    Unit whole = unit;
    int end = from;
    for (int depth = 0; depth < DEEPEST; depth++) {
      char c = charAt(end);
      boolean each = c == '每' && unit.dimension() != Dimension.COUNT;
      // 元/人·月
      boolean more = depth > 0 && c == '·';
      if (c != '/' && !each && !more) {
        break;
      }
      int factors = end + 1;
      while (Digits.isFactor(charAt(factors)) && !lexicon.startsAt(text, factors)) {
        factors++;
      }
      Entry below = lexicon.at(text, factors);
      if (below == null) {
        break;
      }
      Unit part = per(whole, text.substring(end + 1, factors), below.unit());
      whole = more ? part.withSymbol(whole.symbol() + c + below.unit().symbol()) : part;
      end = factors + below.length();
    }
    return new Found(whole, end, false, false, role);
  }

  /** 元/吨, 吨标准煤/万元: what a factor of the denominator multiplies has no UCUM code. */
  private static Unit per(Unit above, String factors, Unit below) {
    boolean speed = above.dimension() == Dimension.LENGTH && below.dimension() == Dimension.TIME;
    Optional<String> ucum =
        factors.isEmpty() && above.ucum().isPresent() && below.ucum().isPresent()
            ? Optional.of(above.ucum().get() + "/" + below.ucum().get())
            : Optional.empty();
    return new Unit(
        above.symbol() + "/" + factors + below.symbol(),
        speed ? Dimension.SPEED : Dimension.RATE,
        above.currency(),
        ucum);
  }

  /** Where 每吨 begins that ends at {@code at}, or -1. */
  public int startOfEach(int at, int floor) {
    int start = startOfOne(at, floor);
    if (start < 0 && startOfMean(at, floor) < at && isReached(at - MEAN.length())) {
      return at - MEAN.length();
    }
    for (int depth = 1; depth < DEEPEST && start >= 0; depth++) {
      int earlier = startOfOne(start, floor);
      if (earlier < 0) {
        return startOfMean(start, floor);
      }
      start = earlier;
    }
    return start;
  }

  /** 人均每月 is 每人每月: where 人均 begins before the 每 at {@code at}; that place itself without it. */
  private int startOfMean(int at, int floor) {
    int start = at - MEAN.length();
    return start >= floor && text.startsWith(MEAN, start) ? start : at;
  }

  /** Whether 达到 or its like ends there, behind which 人均 is no part of a name. */
  private boolean isReached(int at) {
    return at > 0 && REACHED.indexOf(charAt(at - 1)) >= 0;
  }

  private int startOfOne(int at, int floor) {
    for (int i = at - 2; i >= Math.max(floor, at - 8); i--) {
      if (text.charAt(i) == '每') {
        Entry below = lexicon.at(text, i + 1);
        return below != null && i + 1 + below.length() == at ? i : -1;
      }
    }
    return -1;
  }

  /** The unit with what 每 before the figure says: money and measures only, counts stay plain. */
  public Unit withEach(Unit unit, int eachStart, int figureStart) {
    if (eachStart < 0
        || unit.dimension() == Dimension.COUNT
        || unit.dimension() == Dimension.TIME
        || unit.dimension() == Dimension.PERCENT
        || unit.dimension() == Dimension.PERCENTAGE_POINT
        || unit.dimension() == Dimension.MULTIPLE
        || unit.dimension() == Dimension.NUMBER
        || unit.dimension() == Dimension.RATE) {
      return unit;
    }
    Unit whole = unit;
    int i = eachStart;
    if (text.startsWith(MEAN, i)) {
      whole = per(whole, "", lexicon.named(PERSON));
      i += MEAN.length();
    }
    while (i < figureStart && charAt(i) == '每') {
      Entry below = lexicon.at(text, i + 1);
      if (below == null) {
        return whole;
      }
      whole = per(whole, "", below.unit());
      i += 1 + below.length();
    }
    return whole;
  }

  /** The unit of a word of the lexicon. */
  public Unit named(String symbol) {
    return lexicon.named(symbol);
  }

  /** The money that a sign stands for: $, €, £, ¥. */
  public Unit currencySign(char sign) {
    return lexicon.named(sign == '$' ? "美元" : sign == '€' ? "欧元" : sign == '£' ? "英镑" : "元");
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
