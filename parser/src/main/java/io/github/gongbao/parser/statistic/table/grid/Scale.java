package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.figure.FigureReader;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a head or a caption gives to the figures under it, with what it multiplies them by:
 * {@code 万吨} is 吨 by ten thousand.
 *
 * @param factor what a figure is multiplied by
 * @param unit the unit
 */
public record Scale(BigDecimal factor, Unit unit) {
  private static final String DAY = "日";
  private static final String DAYS = "天";
  private static final FigureReader FIGURES = new FigureReader();
  private static final int LONGEST = 16;

  /** The unit of money, and with a factor before it of any amount of it. */
  static final String MONEY = "元";

  /** 万亿: by what units of anything are multiplied. */
  private static final String FACTORS = "万亿千百";

  /** 1/10万: how many of so many. */
  private static final String ONE_OF = "1/";

  /** '000: how Hong Kong's offices say that all is in thousands. */
  private static final String THOUSANDS = "000";

  private static final String APOSTROPHES = "'’‘`";

  /** No unit at all. */
  public static final Scale PLAIN = new Scale(BigDecimal.ONE, Unit.NONE);

  public static final Scale PER_CENT = constant("%");

  public static final Scale POINTS = constant("百分点");

  private static Scale constant(String unit) {
    Scale scale = read(unit);
    return scale == null ? PLAIN : scale;
  }

  /** The unit that words name from their first character to their last, or null. */
  public static @Nullable Scale read(String folded) {
    if (folded.endsWith(THOUSANDS) && folded.length() == THOUSANDS.length() + 1) {
      return APOSTROPHES.indexOf(folded.charAt(0)) < 0
          ? null
          : new Scale(BigDecimal.TEN.pow(THOUSANDS.length()), Unit.NONE);
    }
    int start = 0;
    while (start < folded.length() && "±+-/、 ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    String words = reckoned(folded.substring(start).strip());
    if (words.isEmpty() || words.length() > LONGEST) {
      return null;
    }
    boolean each = words.startsWith(ONE_OF) || start > 0 && folded.charAt(start - 1) == '/';
    if (Character.isDigit(words.charAt(0)) && !each) {
      return null;
    }
    String one =
        words.startsWith(ONE_OF) ? words : each && isNumber(words) ? ONE_OF + words : "1" + words;
    List<Figure> figures = FIGURES.read(one, List.of());
    if (figures.size() != 1 || figures.get(0).span().length() != one.length()) {
      return null;
    }
    return figures.get(0).quantity().filter(Scale::isUnit).map(Scale::of).orElse(null);
  }

  /** 亿元 of 以亿元计. */
  private static String reckoned(String words) {
    int in = CellWords.SUM.ends(words) > 0 ? HeadWords.TAKING.begins(words) : 0;
    return in == 0 ? words : CellWords.SUM.beforeThis(words.substring(in));
  }

  /** The unit that a column of units names; one that no lexicon knows is taken as it stands. */
  public static @Nullable Scale declared(String folded) {
    String words = folded.strip();
    Scale known = known(words);
    if (known != null || words.isEmpty() || words.length() > LONGEST) {
      return known;
    }
    Scale first = words.length() > 1 ? read(words.charAt(0) + MONEY) : null;
    boolean factor = first != null && FACTORS.indexOf(words.charAt(0)) >= 0;
    String symbol = factor ? words.substring(1) : words;
    return new Scale(
        factor ? first.factor : BigDecimal.ONE,
        new Unit(symbol, symbol.indexOf('/') > 0 ? Dimension.RATE : Dimension.OTHER));
  }

  /** The unit that words name, in whatever letters: M2. */
  private static @Nullable Scale known(String words) {
    Scale read = read(words);
    return read == null ? read(words.toLowerCase(Locale.ROOT)) : read;
  }

  /** The unit that brackets behind a name say: also 日, which is a day of the month elsewhere. */
  public static @Nullable Scale bracketed(String folded) {
    Scale days = folded.equals(DAY) ? read(DAYS) : null;
    return days == null ? each(folded) : new Scale(days.factor, days.unit.withSymbol(DAY));
  }

  /** The same, and 件/千营业网点: a unit for each of something that no lexicon knows. */
  public static @Nullable Scale each(String folded) {
    Scale known = read(folded);
    int each = folded.indexOf('/');
    boolean unit = known == null && each > 0 && each < folded.length() - 1 && isUnit(folded);
    return unit ? declared(folded) : known;
  }

  /** Whether words are a unit, or one for each of something: 吨, 元/500克. */
  static boolean isUnit(String folded) {
    int each = folded.indexOf('/');
    return known(folded) != null
        || each > 0 && folded.length() <= LONGEST && read(folded.substring(0, each)) != null;
  }

  /** Whether it is a share or a difference of shares. */
  public boolean isRatio() {
    Dimension dimension = unit.dimension();
    return dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT;
  }

  /** 亿元 below 美元 is 亿美元: the same amount of money in a currency; null of anything else. */
  public @Nullable Scale in(@Nullable Scale currency) {
    boolean money =
        currency != null
            && unit.symbol().equals(MONEY)
            && currency.unit.dimension() == Dimension.MONEY
            && currency.factor.equals(BigDecimal.ONE);
    return money ? new Scale(factor, currency.unit) : null;
  }

  /** 元 of a price and 吨 of the thing are 元/吨. */
  public Scale per(Scale thing) {
    if (thing.unit.dimension() == Dimension.MONEY || thing.isRatio()) {
      return this;
    }
    if (thing.unit.dimension() == Dimension.RATE) {
      return thing;
    }
    Scale both = read(unit.symbol() + "/" + thing.unit.symbol());
    return both == null ? this : new Scale(factor, both.unit);
  }

  private static boolean isNumber(String words) {
    return Character.isDigit(words.charAt(0));
  }

  private static boolean isUnit(Quantity quantity) {
    return !quantity.unit().equals(Unit.NONE) || quantity.value().compareTo(BigDecimal.ONE) > 0;
  }

  private static Scale of(Quantity quantity) {
    return new Scale(quantity.value(), quantity.unit());
  }
}
