package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a figure together from a numeral and what stands around it: unit, the other end of a range,
 * sign and approximators; then says what kind of figure that is.
 */
final class FigureComposer {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** 约为…的两倍: how far ahead of the figure its approximator may stand. */
  private static final int CLAUSE_REACH = 24;

  private final String text;
  private final UnitReader units;
  private final NumeralReader numerals;
  private final BareNumbers bareNumbers;
  private final FigureKinds kinds;
  private final ApproximatorLexicon approximators = ApproximatorLexicon.instance();

  /**
   * What was read at a position.
   *
   * @param end where reading goes on
   * @param figure the figure, or null where the characters are no numeral
   */
  record Reading(int end, @Nullable Figure figure) {}

  FigureComposer(String text) {
    UnitLexicon lexicon = UnitLexicon.instance();
    this.text = text;
    this.units = new UnitReader(text, lexicon);
    this.numerals = new NumeralReader(text, lexicon);
    this.bareNumbers = new BareNumbers(text, units);
    this.kinds = new FigureKinds(text, bareNumbers);
  }

  /** One past the numeral or code that begins at {@code at}, or -1 if none does. */
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
    FigureDraft word = word(at, ceiling);
    if (word != null) {
      return finish(word, floor, ceiling);
    }
    Numeral numeral = numerals.readAt(at);
    if (numeral == null) {
      return null;
    }
    if (numeral.end() > ceiling) {
      return plain(at, ceiling, Kind.IDENTIFIER);
    }
    FigureDraft fraction = arabic ? fraction(numeral, floor, ceiling) : null;
    if (fraction != null) {
      return finish(fraction, floor, ceiling);
    }
    if (charAt(at - 1) == '第') {
      return ordinal(numeral, ceiling);
    }
    if (charAt(at - 1) == '届') {
      return plain(at, numeral.end(), Kind.ORDINAL);
    }
    if (arabic && bareNumbers.isIdentifier(numeral)) {
      return plain(at, numeral.end(), Kind.IDENTIFIER);
    }
    return numeral.value() == null
        ? unknown(numeral, floor, ceiling)
        : quantity(numeral, floor, ceiling);
  }

  private Reading plain(int start, int end, Kind kind) {
    Span span = new Span(start, end);
    return new Reading(end, new Figure(span, span, kind, Optional.empty()));
  }

  /** 第七次: from 第 to the measure word. */
  private Reading ordinal(Numeral numeral, int ceiling) {
    UnitReader.Found unit = unitOf(numeral, ceiling);
    int end = unit == null ? numeral.end() : unit.end();
    Span number = new Span(numeral.start(), numeral.end());
    Span span = new Span(numeral.start() - 1, end);
    return new Reading(end, new Figure(span, number, Kind.ORDINAL, Optional.empty()));
  }

  /** 一半, 半数, 对折: a word that is a figure by itself; 半年, 半成: half of what follows. */
  private @Nullable FigureDraft word(int at, int ceiling) {
    WordTrie.Match<FigureWords.Entry> word = FigureWords.TRIE.longestAt(text, at);
    if (word != null && word.end() <= ceiling && word.value().mayFollow(charAt(at - 1))) {
      UnitReader.Found unit = new UnitReader.Found(word.value().unit(), word.end());
      return new FigureDraft(at, word.end(), word.value().value(), unit, Form.WORD);
    }
    UnitReader.Found unit = text.charAt(at) == '半' ? units.readAt(at + 1, false) : null;
    if (unit == null || unit.end() > ceiling || isOneOf(at - 1, "上下")) {
      return null;
    }
    Dimension dimension = unit.unit().dimension();
    return dimension == Dimension.TIME || dimension == Dimension.PERCENT
        ? new FigureDraft(at, at + 1, HALF, unit, Form.LONE)
        : null;
  }

  /**
   * {@code 15.7/10万} is of the unit {@code /10万}; {@code 超过1/2} is read only where the words before
   * it measure, since 3/15 is a day.
   */
  private @Nullable FigureDraft fraction(Numeral upper, int floor, int ceiling) {
    int at = upper.end() + 1;
    if (charAt(upper.end()) != '/' || at >= ceiling || !NumeralReader.isArabic(text.charAt(at))) {
      return null;
    }
    Numeral lower = numerals.readAt(at);
    if (lower != null && lower.factor().compareTo(BigDecimal.ONE) > 0 && lower.end() <= ceiling) {
      Unit per = new Unit(text.substring(upper.end(), lower.end()), Dimension.RATE);
      UnitReader.Found found = new UnitReader.Found(per, lower.end());
      return new FigureDraft(upper.start(), upper.end(), upper.value(), found, Form.WORD);
    }
    boolean measured =
        approximators.endingAt(text, upper.start(), floor) != null
            || isOneOf(upper.start() - 1, "占达的为到");
    if (!measured
        || lower == null
        || lower.value() == null
        || lower.end() > ceiling
        || upper.value() == null
        || upper.value().compareTo(lower.value()) >= 0) {
      return null;
    }
    return new FigureDraft(
        upper.start(),
        lower.end(),
        NumeralReader.quotient(upper.value(), lower.value()),
        new UnitReader.Found(Unit.NONE, lower.end()),
        Form.WORD);
  }

  /** 数十名, 几百家: a quantity that the text gives no number for. */
  private Reading unknown(Numeral numeral, int floor, int ceiling) {
    boolean noun = text.charAt(numeral.start()) == '数' && isOneOf(numeral.start() - 1, "总人次多指户件");
    if (noun) {
      return new Reading(numeral.start() + 1, null);
    }
    UnitReader.Found unit = unitOf(numeral, ceiling);
    int end = unit == null ? numeral.end() : unit.end();
    WordTrie.Match<ApproximatorLexicon.Entry> before =
        approximators.endingAt(text, numeral.start(), floor);
    int start = before != null && before.value().quoted() ? before.start() : numeral.start();
    boolean lasts = unit != null && unit.unit().dimension() == Dimension.TIME;
    return new Reading(
        end,
        new Figure(
            new Span(start, end),
            new Span(numeral.start(), numeral.end()),
            lasts ? Kind.SET_PHRASE : Kind.VALUE_UNKNOWN,
            Optional.empty()));
  }

  private Reading quantity(Numeral numeral, int floor, int ceiling) {
    UnitReader.Found unit = unitOf(numeral, ceiling);
    FigureDraft draft =
        new FigureDraft(
            numeral.start(),
            numeral.end(),
            numeral.value(),
            unit == null ? new UnitReader.Found(Unit.NONE, numeral.end()) : unit,
            numeral.form());
    draft.upper = numeral.upper();
    boolean over = numeral.over() || unit != null && unit.over();
    if (!draft.isRange()) {
      over |= extendToRange(draft, numeral, unit != null, ceiling);
    }
    if (unit != null && !draft.isRange()) {
      addWhatFollowsTheUnit(draft, ceiling);
    }
    if (over) {
      draft.approximation = Approximation.OVER;
    }
    boolean counts = draft.unit() != Unit.NONE || unit != null || draft.isRange();
    if (!counts && numeral.form() != Form.ARABIC && !countsWithoutUnit(numeral, floor)) {
      return uncounted(numeral);
    }
    return finish(draft, floor, ceiling);
  }

  /** A Chinese number of several characters is a phrase; a lone one is part of a word. */
  private Reading uncounted(Numeral numeral) {
    boolean year = numeral.form() == Form.DIGITS && numeral.end() - numeral.start() > 3;
    if (year || numeral.form() == Form.CHINESE) {
      boolean name = year || charAt(numeral.end()) == '号';
      return plain(numeral.start(), numeral.end(), name ? Kind.IDENTIFIER : Kind.SET_PHRASE);
    }
    return new Reading(numeral.end(), null);
  }

  /** A Chinese number that counts without a unit: 约五十, 近百, 一千三百万. */
  private boolean countsWithoutUnit(Numeral numeral, int floor) {
    if (numeral.form() == Form.DIGITS || numeral.form() == Form.LONE) {
      return false;
    }
    return numeral.over()
        || approximators.endingAt(text, numeral.start(), floor) != null
        || approximators.beginningAt(text, numeral.end()) != null
        || charAt(numeral.start() - 1) == '上'
        || numeral.form() == Form.CHINESE && numeral.value().compareTo(TEN_THOUSAND) >= 0;
  }

  private UnitReader.@Nullable Found unitOf(Numeral numeral, int ceiling) {
    String rate = numeral.rate();
    if (rate != null) {
      return new UnitReader.Found(rate.isEmpty() ? Unit.NONE : units.named(rate), numeral.end());
    }
    UnitReader.Found unit = units.readAt(numeral.end(), numeral.form() == Form.ARABIC);
    return unit == null || unit.end() > ceiling ? null : unit;
  }

  /** {@code 3至5倍}, {@code 10-20万元}, {@code 3%~5%}; whether 多 stands in the second part. */
  private boolean extendToRange(FigureDraft draft, Numeral first, boolean united, int ceiling) {
    Numeral second = secondOfRange(draft.unitEnd, ceiling);
    if (second == null || second.value() == null) {
      return false;
    }
    UnitReader.Found unit = unitOf(second, ceiling);
    boolean bare = !united || draft.unit().dimension() == Dimension.NUMBER;
    if (!bare && (unit == null || !unit.unit().symbol().equals(draft.unit().symbol()))) {
      return false;
    }
    BigDecimal low = draft.value;
    if (!united && first.factor().compareTo(BigDecimal.ONE) == 0) {
      BigDecimal scaled = low.multiply(second.factor());
      low = scaled.compareTo(second.value()) < 0 ? scaled : low;
    }
    if (low.compareTo(second.value()) >= 0) {
      return false;
    }
    draft.value = low;
    draft.upper = second.value();
    draft.numberEnd = second.end();
    draft.unit = unit == null ? draft.unit : unit;
    draft.unitEnd = Math.max(second.end(), draft.unit.end());
    draft.end = draft.unitEnd;
    return second.over() || unit != null && unit.over();
  }

  /** The second number of a range whose first part ends at {@code end}, or null. */
  private @Nullable Numeral secondOfRange(int end, int ceiling) {
    int sign = charAt(end) == ' ' ? end + 1 : end;
    if (!isOneOf(sign, "-~至到")) {
      return null;
    }
    int at = charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    Numeral second = at < ceiling ? numerals.readAt(at) : null;
    return second == null || second.end() > ceiling || second.form() == Form.BARE ? null : second;
  }

  /** 两年半, 三成五, 五元三角: what the unit leaves over. */
  private void addWhatFollowsTheUnit(FigureDraft draft, int ceiling) {
    int at = draft.unitEnd;
    if (draft.unit.half()) {
      draft.value = draft.value.add(HALF);
      return;
    }
    BigDecimal rest = null;
    int end = at;
    if (charAt(at) == '半' && isHalfOfUnit(at, draft.unit())) {
      rest = HALF;
      end = at + 1;
    } else if (draft.unit().symbol().equals("成") && isTenth(at)) {
      rest = BigDecimal.valueOf(NumeralReader.digit(charAt(at)), 1);
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
      draft.unitEnd = end;
      draft.end = end;
    }
  }

  /** The digit before 角 or 毛 (one place) or 分 (two places) at a position, or null. */
  private @Nullable BigDecimal coin(int at, int places) {
    char c = charAt(at);
    int digit = NumeralReader.isArabic(c) ? c - '0' : NumeralReader.digit(c);
    boolean named = isOneOf(at + 1, places == 1 ? "角毛" : "分");
    return digit < 0 || !named || charAt(at + 2) == '之' ? null : BigDecimal.valueOf(digit);
  }

  private boolean isHalfOfUnit(int at, Unit unit) {
    return unit.dimension() != Dimension.COUNT && !isOneOf(at + 1, "数导年径");
  }

  /** The digit behind 成 is a tenth of it, if no measure word follows. */
  private boolean isTenth(int at) {
    return NumeralReader.digit(charAt(at)) > 0
        && NumeralReader.digit(charAt(at + 1)) < 0
        && !NumeralReader.isUnit(charAt(at + 1))
        && units.readAt(at + 1, false) == null;
  }

  private Reading finish(FigureDraft draft, int floor, int ceiling) {
    addSign(draft, floor);
    int eachStart = units.startOfEach(draft.start, floor);
    if (!approximate(draft, eachStart, floor, ceiling)) {
      return new Reading(draft.numberEnd, null);
    }
    Kind kind = kinds.kindOf(draft);
    if (kind == null) {
      return new Reading(draft.end, null);
    }
    Unit unit = units.withEach(draft.unit(), eachStart, draft.start);
    return new Reading(draft.end, draft.figure(text, kind, unit));
  }

  /** 负, 零下, a minus or the sign of a currency. */
  private void addSign(FigureDraft draft, int floor) {
    char sign = charAt(draft.start - 1);
    if (isMinus(draft.start, draft.unit())) {
      int length = sign == '下' ? 2 : 1;
      if (draft.start - length >= floor && !draft.isRange()) {
        draft.value = draft.value.negate();
        draft.start -= length;
      }
    } else if (draft.start > floor
        && isOneOf(draft.start - 1, "$¥€£")
        && draft.unit().equals(Unit.NONE)) {
      draft.unit = new UnitReader.Found(units.currencySign(sign), draft.unit.end());
      draft.start--;
    }
  }

  private boolean isMinus(int at, Unit unit) {
    char before = charAt(at - 1);
    if (before == '负') {
      return !isOneOf(at - 2, "减担欠自抱肩胜承");
    }
    if (before == '下' && charAt(at - 2) == '零') {
      return unit.dimension() == Dimension.TEMPERATURE || unit.symbol().equals("度");
    }
    char earlier = charAt(at - 2);
    boolean joint =
        NumeralReader.isArabic(earlier) || CodeScan.isLatin(earlier) || isOneOf(at - 2, "-%");
    if (before != '-' || joint) {
      return false;
    }
    boolean opens = earlier == 0 || earlier == '\n';
    return switch (unit.dimension()) {
      case PERCENT -> true;
      case PERCENTAGE_POINT, TEMPERATURE, NUMBER -> !opens;
      default -> false;
    };
  }

  /**
   * Adds the approximators on both sides.
   *
   * @return false where 百 or 万 without number and approximator is part of a word
   */
  private boolean approximate(FigureDraft draft, int eachStart, int floor, int ceiling) {
    WordTrie.Match<ApproximatorLexicon.Entry> before =
        approximators.endingAt(text, draft.start, floor);
    WordTrie.Match<ApproximatorLexicon.Entry> earlier =
        before == null && eachStart >= 0 ? approximators.endingAt(text, eachStart, floor) : before;
    if (earlier != null) {
      draft.approximation = earlier.value().approximation();
      draft.start = before != null && before.value().quoted() ? before.start() : draft.start;
    }
    WordTrie.Match<ApproximatorLexicon.Entry> after = after(draft.end, draft.unit());
    boolean head = earlier == null && isBareHead(draft);
    if (head && !approximateHead(draft, floor) && after == null) {
      return false;
    }
    if (after != null && after.end() <= ceiling) {
      Approximation said = after.value().approximation();
      boolean inner = draft.approximation == Approximation.OVER && earlier == null;
      if (draft.isExact() || inner && said == Approximation.AT_LEAST) {
        draft.approximation = said;
      }
      draft.end = after.end();
    }
    if (draft.isExact() && isAboutAhead(draft.start)) {
      draft.approximation = Approximation.ABOUT;
    }
    return true;
  }

  /** 百万 and 千万 alone, which stand in names: 百万千瓦. */
  private boolean isBareHead(FigureDraft draft) {
    boolean head = draft.form == Form.BARE || draft.form == Form.CHINESE;
    return head
        && isOneOf(draft.numberStart, "百千万亿")
        && !text.substring(draft.numberStart, draft.numberEnd).contains("分之");
  }

  /** 上百, 过千, 百余: what makes a bare 百 or 千 a number. */
  private boolean approximateHead(FigureDraft draft, int floor) {
    int at = draft.start - 1;
    if (at >= floor && charAt(at) == '上' && !isOneOf(at - 1, "以网线历世路海陆身地之史")) {
      draft.approximation = Approximation.AT_LEAST;
      draft.start = at;
    } else if (at >= floor && charAt(at) == '过' && !isOneOf(at - 1, "超通")) {
      draft.approximation = Approximation.OVER;
      draft.start = at;
    }
    return !draft.isExact();
  }

  private WordTrie.@Nullable Match<ApproximatorLexicon.Entry> after(int at, Unit unit) {
    WordTrie.Match<ApproximatorLexicon.Entry> after = approximators.beginningAt(text, at);
    if (after == null || text.startsWith("以下简", at) || text.startsWith("以上海", at)) {
      return null;
    }
    boolean single = after.end() - at == 1;
    boolean counted = unit.dimension() == Dimension.COUNT || unit.equals(Unit.NONE);
    return single && (counted || isOneOf(at + 1, "次种个样边元数方级项年家重")) ? null : after;
  }

  /** 约为同期平均速度的两倍: the approximator stands at the verb. */
  private boolean isAboutAhead(int at) {
    if (charAt(at - 1) != '的') {
      return false;
    }
    for (int i = at - 2; i >= 0 && i > at - CLAUSE_REACH; i--) {
      char c = text.charAt(i);
      if (isOneOf(i, ",。;、") || NumeralReader.isArabic(c)) {
        return false;
      }
      if (c == '约' && isOneOf(i + 1, "为占是")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneOf(int index, String characters) {
    return index >= 0 && index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
  }

  /** 0 beyond the ends, which no rule matches. */
  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
