package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.Figure.Kind;
import io.github.gongbao.parser.mention.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a figure together from a numeral and what stands around it: approximators, unit, the other
 * end of a range; then says what kind of figure that is.
 */
final class FigureComposer {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int CLAUSE_REACH = 24;

  private final String text;
  private final UnitLexicon lexicon = UnitLexicon.instance();
  private final UnitReader units;
  private final NumeralReader numerals;
  private final ApproximatorLexicon approximators = ApproximatorLexicon.instance();

  /**
   * What was read at a position.
   *
   * @param end where reading goes on
   * @param figure the figure, or null where the characters are no numeral
   */
  record Reading(int end, @Nullable Figure figure) {}

  FigureComposer(String text) {
    this.text = text;
    this.units = new UnitReader(text, lexicon);
    this.numerals = new NumeralReader(text, lexicon);
  }

  int endOfNumeral(int at) {
    if (NumeralReader.isArabic(text.charAt(at))) {
      int code = CodeScan.endOfDigitCode(text, at, text.length());
      if (code > 0) {
        return code;
      }
    }
    Numeral numeral = numerals.readAt(at);
    return numeral == null || numeral.form() == Form.BARE ? -1 : numeral.end();
  }

  /**
   * Reads the figure whose number begins at {@code at}.
   *
   * @param floor its approximator begins no earlier
   * @param ceiling it ends no later
   * @return null if no numeral begins here
   */
  @Nullable Reading readAt(int at, int floor, int ceiling) {
    boolean arabic = NumeralReader.isArabic(text.charAt(at));
    if (arabic) {
      int code = CodeScan.endOfDigitCode(text, at, ceiling);
      if (code > 0) {
        boolean ratio = text.substring(at, code).indexOf(':') >= 0;
        return plain(at, code, ratio ? Kind.NOT_UNDERSTOOD : Kind.IDENTIFIER);
      }
    }
    Reading word = word(at, floor);
    if (word != null) {
      return word;
    }
    Numeral numeral = numerals.readAt(at);
    if (numeral == null) {
      return null;
    }
    if (numeral.end() > ceiling) {
      return plain(at, ceiling, Kind.IDENTIFIER);
    }
    if (arabic && charAt(numeral.end()) == '/') {
      Reading fraction = fraction(numeral, floor, ceiling);
      if (fraction != null) {
        return fraction;
      }
    }
    if (charAt(at - 1) == '第') {
      return ordinal(at, numeral);
    }
    if (charAt(at - 1) == '届') {
      return plain(at, numeral.end(), Kind.ORDINAL);
    }
    if (arabic && (isHeadingNumber(numeral) || isIdentifier(numeral))) {
      return plain(at, numeral.end(), Kind.IDENTIFIER);
    }
    return quantity(numeral, floor, ceiling);
  }

  /** {@code 超过1/2}: only where the words before it measure, since 3/15 is a day. */
  private @Nullable Reading fraction(Numeral upper, int floor, int ceiling) {
    int at = upper.end() + 1;
    Numeral lower =
        at < ceiling && NumeralReader.isArabic(text.charAt(at)) ? numerals.readAt(at) : null;
    boolean measured =
        approximators.endingAt(text, upper.start(), floor) != null
            || "占达的为到".indexOf(charAt(upper.start() - 1)) >= 0;
    if (lower == null
        || lower.value() == null
        || upper.value() == null
        || !measured
        || upper.value().compareTo(lower.value()) >= 0) {
      return null;
    }
    UnitReader.Found none = new UnitReader.Found(Unit.NONE, lower.end(), false, false, false);
    return finish(
        upper.start(),
        lower.end(),
        lower.end(),
        NumeralReader.quotient(upper.value(), lower.value()),
        null,
        false,
        none,
        Form.WORD,
        floor);
  }

  /** {@code 1.5　事件分级}: a number that stands apart before a heading. */
  private boolean isHeadingNumber(Numeral numeral) {
    char before = charAt(numeral.start() - 1);
    boolean apart =
        before == 0 || before == '\n' || before == ' ' && charAt(numeral.start() - 2) == ' ';
    return apart && charAt(numeral.end()) == ' ';
  }

  private Reading ordinal(int at, Numeral numeral) {
    UnitReader.Found unit = units.readAt(numeral.end(), false);
    int end = unit == null ? numeral.end() : unit.end();
    Span span = new Span(at - 1, end);
    return new Reading(
        end, new Figure(span, new Span(at, numeral.end()), Kind.ORDINAL, Optional.empty()));
  }

  /** 一半, 半数, 对折: a word that is a figure by itself; 半年, 半成: half of what follows. */
  private @Nullable Reading word(int at, int floor) {
    WordTrie.Match<FigureWords.Entry> word = FigureWords.TRIE.longestAt(text, at);
    if (word != null && word.value().mayFollow(charAt(at - 1))) {
      UnitReader.Found unit =
          new UnitReader.Found(word.value().unit(), word.end(), false, false, false);
      return finish(
          at, word.end(), word.end(), word.value().value(), null, false, unit, Form.WORD, floor);
    }
    UnitReader.Found unit = text.charAt(at) == '半' ? units.readAt(at + 1, false) : null;
    if (unit == null || charAt(at - 1) == '上' || charAt(at - 1) == '下') {
      return null;
    }
    Dimension dimension = unit.unit().dimension();
    return dimension == Dimension.TIME || dimension == Dimension.PERCENT
        ? finish(at, at + 1, unit.end(), HALF, null, false, unit, Form.LONE, floor)
        : null;
  }

  /** Digits that name and do not count: no unit and a joint or a tell-tale word beside them. */
  private boolean isIdentifier(Numeral numeral) {
    char before = charAt(numeral.start() - 1);
    int end = numeral.end();
    char after = charAt(end);
    if (after == '号' || before == '〔' || before == '[' || before == '№' || before == '#') {
      return true;
    }
    if (CodeScan.isLatin(before)
        || before == '-' && CodeScan.isLatin(charAt(numeral.start() - 2))) {
      return !(numeral.start() >= 3 && text.startsWith("RMB", numeral.start() - 3));
    }
    if (units.readAt(end, true) != null || numeral.over() || hasFactor(numeral)) {
      return isYear(numeral) && after == '年';
    }
    if (isYear(numeral) && NumeralReader.isArabic(text.charAt(numeral.start()))) {
      return approximators.endingAt(text, numeral.start(), 0) == null;
    }
    if (NameWords.SERVICE.longestAt(text, end) != null) {
      return true;
    }
    return isServiceNumber(numeral);
  }

  private boolean hasFactor(Numeral numeral) {
    return numeral.factor().compareTo(BigDecimal.ONE) > 0;
  }

  private boolean isYear(Numeral numeral) {
    int length = numeral.end() - numeral.start();
    return length == 4
        && (text.startsWith("19", numeral.start()) || text.startsWith("20", numeral.start()));
  }

  /** 110, 12345, 96110: a bare number of a public service. */
  private boolean isServiceNumber(Numeral numeral) {
    int length = numeral.end() - numeral.start();
    int at = numeral.start();
    if (length == 3) {
      return text.startsWith("11", at) || text.startsWith("12", at) || text.startsWith("315", at);
    }
    return length == 5
        && (text.startsWith("12", at) || text.startsWith("95", at) || text.startsWith("96", at));
  }

  private Reading plain(int start, int end, Kind kind) {
    Span span = new Span(start, end);
    return new Reading(end, new Figure(span, span, kind, Optional.empty()));
  }

  private @Nullable Reading quantity(Numeral numeral, int floor, int ceiling) {
    boolean arabic = numeral.form() == Form.ARABIC;
    UnitReader.Found unit = unitOf(numeral, ceiling);
    BigDecimal value = numeral.value();
    if (value == null) {
      return unknown(numeral, unit, floor);
    }
    BigDecimal upper = numeral.upper();
    int numberEnd = numeral.end();
    int end = unit == null ? numberEnd : unit.end();
    boolean over = numeral.over() || unit != null && unit.over();

    if (upper == null) {
      Numeral second = secondEnd(end, ceiling);
      if (second != null && second.value() != null) {
        UnitReader.Found secondUnit = unitOf(second, ceiling);
        BigDecimal low = value;
        boolean sameUnit =
            unit == null
                || unit.unit().dimension() == Dimension.NUMBER
                || secondUnit != null && secondUnit.unit().symbol().equals(unit.unit().symbol());
        if (sameUnit && unit == null && numeral.factor().compareTo(BigDecimal.ONE) == 0) {
          BigDecimal scaled = value.multiply(second.factor());
          low = scaled.compareTo(second.value()) < 0 ? scaled : value;
        }
        if (sameUnit && low.compareTo(second.value()) < 0) {
          value = low;
          upper = second.value();
          numberEnd = second.end();
          over |= second.over() || secondUnit != null && secondUnit.over();
          unit = secondUnit == null ? unit : secondUnit;
          end = unit == null ? numberEnd : Math.max(numberEnd, unit.end());
        }
      }
    }
    if (unit != null && upper == null) {
      if (unit.half()) {
        value = value.add(HALF);
      } else if (charAt(end) == '半' && isHalfAfter(end, unit)) {
        value = value.add(HALF);
        end++;
      } else if (unit.unit().symbol().equals("成") && isTenth(end)) {
        value = value.add(BigDecimal.valueOf(NumeralReader.digit(charAt(end)), 1));
        end++;
      }
    }
    if (unit == null && !arabic && !speaksForItself(numeral, floor)) {
      return numeral.form() == Form.CHINESE
          ? plain(numeral.start(), numeral.end(), Kind.SET_PHRASE)
          : numeral.form() == Form.DIGITS && numeral.end() - numeral.start() > 3
              ? plain(numeral.start(), numeral.end(), Kind.IDENTIFIER)
              : new Reading(numeral.end(), null);
    }
    UnitReader.Found found =
        unit == null ? new UnitReader.Found(Unit.NONE, end, false, false, false) : unit;
    return finish(
        numeral.start(), numberEnd, end, value, upper, over, found, numeral.form(), floor);
  }

  private UnitReader.@Nullable Found unitOf(Numeral numeral, int ceiling) {
    String rate = numeral.rate();
    if (rate != null) {
      return new UnitReader.Found(
          rate.isEmpty() ? Unit.NONE : units.rate(rate), numeral.end(), false, false, false);
    }
    boolean arabic = numeral.form() == Form.ARABIC;
    UnitReader.Found unit = units.readAt(numeral.end(), arabic);
    return unit == null || unit.end() > ceiling ? null : unit;
  }

  /** The second number of a range whose first part ends at {@code end}, or null. */
  private @Nullable Numeral secondEnd(int end, int ceiling) {
    int sign = charAt(end) == ' ' ? end + 1 : end;
    char c = charAt(sign);
    if (c != '-' && c != '~' && c != '至' && c != '到') {
      return null;
    }
    int at = charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    if (at >= ceiling) {
      return null;
    }
    Numeral second = numerals.readAt(at);
    return second == null || second.end() > ceiling || second.form() == Form.BARE ? null : second;
  }

  /** 三成五: the digit behind 成 is a tenth of it, if no measure word follows. */
  private boolean isTenth(int at) {
    return NumeralReader.digit(charAt(at)) > 0
        && NumeralReader.digit(charAt(at + 1)) < 0
        && !NumeralReader.isUnit(charAt(at + 1))
        && units.readAt(at + 1, false) == null;
  }

  /** 两年半, 一倍半, but not 5万人半数. */
  private boolean isHalfAfter(int at, UnitReader.Found unit) {
    char next = charAt(at + 1);
    return unit.unit().dimension() != Dimension.COUNT
        && next != '数'
        && next != '导'
        && next != '年'
        && next != '径';
  }

  /** A Chinese number that counts without a unit: 约五十, 近百, 一千三百万. */
  private boolean speaksForItself(Numeral numeral, int floor) {
    if (numeral.form() == Form.DIGITS || numeral.form() == Form.LONE) {
      return false;
    }
    BigDecimal big = BigDecimal.valueOf(10_000);
    boolean approximate =
        numeral.over()
            || approximators.endingAt(text, numeral.start(), floor) != null
            || approximators.beginningAt(text, numeral.end()) != null
            || charAt(numeral.start() - 1) == '上';
    return approximate
        || numeral.form() == Form.CHINESE
            && numeral.value() != null
            && numeral.value().compareTo(big) >= 0;
  }

  private Reading unknown(Numeral numeral, UnitReader.@Nullable Found unit, int floor) {
    char before = charAt(numeral.start() - 1);
    if (text.charAt(numeral.start()) == '数'
        && (before == '总'
            || before == '人'
            || before == '次'
            || before == '多'
            || before == '指'
            || before == '户'
            || before == '件')) {
      return new Reading(numeral.start() + 1, null);
    }
    int end = unit == null ? numeral.end() : unit.end();
    WordTrie.Match<ApproximatorLexicon.Entry> before2 =
        approximators.endingAt(text, numeral.start(), floor);
    int start = before2 != null && before2.value().quoted() ? before2.start() : numeral.start();
    return new Reading(
        end,
        new Figure(
            new Span(start, end),
            new Span(numeral.start(), numeral.end()),
            Kind.VALUE_UNKNOWN,
            Optional.empty()));
  }

  private @Nullable Reading finish(
      int numberStart,
      int numberEnd,
      int unitEnd,
      BigDecimal value,
      @Nullable BigDecimal upper,
      boolean over,
      UnitReader.Found found,
      Form form,
      int floor) {
    Approximation approximation = over ? Approximation.OVER : Approximation.EXACT;
    int start = numberStart;
    int end = unitEnd;
    char sign = charAt(start - 1);
    if (isMinus(numberStart, found.unit()) && start > floor) {
      value = upper == null ? value.negate() : value;
      start -= sign == '下' ? 2 : 1;
    } else if (start > floor
        && (sign == '$' || sign == '¥' || sign == '€' || sign == '£')
        && found.unit().equals(Unit.NONE)) {
      start--;
      found = new UnitReader.Found(units.currencySign(sign), found.end(), false, false, false);
    }

    int eachStart = units.startOfEach(start, floor);
    int edge = eachStart >= 0 ? eachStart : start;
    WordTrie.Match<ApproximatorLexicon.Entry> before = approximators.endingAt(text, start, floor);
    if (before == null && edge < start) {
      before = approximators.endingAt(text, edge, floor);
      if (before != null) {
        approximation = before.value().approximation();
      }
      before = null;
    }
    if (before != null) {
      approximation = before.value().approximation();
      start = before.value().quoted() ? before.start() : start;
    } else if (form == Form.BARE || form == Form.CHINESE && isBareLarge(numberStart, numberEnd)) {
      char c = charAt(start - 1);
      if (c == '上' && start > floor && !isWordWithUp(start - 2)) {
        approximation = Approximation.AT_LEAST;
        start--;
      } else if (c == '过'
          && start > floor
          && charAt(start - 2) != '超'
          && charAt(start - 2) != '通') {
        approximation = Approximation.OVER;
        start--;
      } else if (!over) {
        return new Reading(numberEnd, null);
      }
    }
    WordTrie.Match<ApproximatorLexicon.Entry> after = after(end, found.unit());
    if (after != null) {
      if (approximation == Approximation.EXACT
          || after.value().approximation() == Approximation.AT_LEAST
              && approximation == Approximation.OVER
              && over
              && before == null) {
        approximation = after.value().approximation();
      }
      end = after.end();
    }
    if (approximation == Approximation.EXACT && isAboutAhead(start)) {
      approximation = Approximation.ABOUT;
    }
    Unit unit = units.withEach(found.unit(), eachStart, start);
    Span span = new Span(start, end);
    Span number = new Span(numberStart, numberEnd);
    Kind kind =
        new FigureKinds(text)
            .kindOf(span, number, unitEnd, form, value, upper != null, found, approximation);
    if (kind == null) {
      return new Reading(end, null);
    }
    boolean read = kind == Kind.QUANTITY || kind == Kind.DURATION;
    Optional<Quantity> quantity =
        read
            ? Optional.of(
                new Quantity(
                    text.substring(start, end),
                    value,
                    Optional.ofNullable(upper),
                    approximation,
                    unit))
            : Optional.empty();
    return new Reading(end, new Figure(span, number, kind, quantity));
  }

  /** 百万 and 千万 alone, which stand in names: 百万千瓦. */
  private boolean isBareLarge(int at, int end) {
    char c = text.charAt(at);
    boolean large = c == '百' || c == '千' || c == '万' || c == '亿';
    return large && !text.substring(at, end).contains("分之");
  }

  private boolean isWordWithUp(int at) {
    return "以网线历世路海陆身地之史".indexOf(charAt(at)) >= 0;
  }

  private boolean isMinus(int at, Unit unit) {
    char before = charAt(at - 1);
    if (before == '负') {
      return true;
    }
    if (before == '下' && charAt(at - 2) == '零') {
      return unit.dimension() == Dimension.TEMPERATURE || unit.symbol().equals("度");
    }
    if (before != '-' && before != '−') {
      return false;
    }
    char earlier = charAt(at - 2);
    boolean joint =
        NumeralReader.isArabic(earlier)
            || CodeScan.isLatin(earlier)
            || earlier == '-'
            || earlier == '%';
    boolean opens = earlier == 0 || earlier == '\n';
    return !joint
        && (!opens || unit.dimension() == Dimension.PERCENT)
        && (unit.dimension() == Dimension.PERCENT
            || unit.dimension() == Dimension.PERCENTAGE_POINT
            || unit.dimension() == Dimension.TEMPERATURE
            || unit.dimension() == Dimension.NUMBER);
  }

  private WordTrie.@Nullable Match<ApproximatorLexicon.Entry> after(int at, Unit unit) {
    WordTrie.Match<ApproximatorLexicon.Entry> after = approximators.beginningAt(text, at);
    if (after == null) {
      return null;
    }
    boolean single = after.end() - at == 1;
    if (single && (unit.dimension() == Dimension.COUNT || unit.equals(Unit.NONE))) {
      return null;
    }
    if (single && "次种个样边元数方级项年家重".indexOf(charAt(at + 1)) >= 0) {
      return null;
    }
    if (text.startsWith("以下简", at) || text.startsWith("以下称", at) || text.startsWith("以上海", at)) {
      return null;
    }
    return after;
  }

  /** 约为同期平均速度的两倍: the approximator stands at the verb. */
  private boolean isAboutAhead(int at) {
    if (charAt(at - 1) != '的') {
      return false;
    }
    for (int i = at - 2; i >= 0 && i > at - CLAUSE_REACH; i--) {
      char c = text.charAt(i);
      if (c == ',' || c == '。' || c == ';' || c == '、' || NumeralReader.isArabic(c)) {
        return false;
      }
      if (c == '约' && (charAt(i + 1) == '为' || charAt(i + 1) == '占' || charAt(i + 1) == '是')) {
        return true;
      }
    }
    return false;
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
