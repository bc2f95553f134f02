package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.Head.Shift;
import io.github.gongbao.parser.statistic.When.Relative;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one head of a table: takes unit, change, time and place from it; what is left is a name.
 */
final class HeadReader {
  private static final int LONGEST = 60;

  /** How far behind a period the sign stands that makes it the base of an index or ratio. */
  private static final int BASE_REACH = 8;

  /** 城市 and 乡镇 are counted in themselves, but as a head they name. */
  private static final String PLACES = "省市县区乡镇村";

  private static final String PADDING = " \t\n、,，。:：;；-—·*";

  /** How a noun of change ends that is one whatever stands before it. */
  private static final String MEASURED_CHANGES = "幅率额速量数减跌降度±";

  private final String text;
  private final BodyText body;
  private final Span span;

  private @Nullable Scale scale;
  private @Nullable Period period;
  private @Nullable Relative relative;
  private Optional<Basis> basis = Optional.empty();
  private Optional<Period> baseline = Optional.empty();
  private List<Region> regions = List.of();
  private StringBuilder shifted = new StringBuilder();
  private boolean change;
  private boolean falls;
  private boolean rate;
  private boolean index;
  private boolean planned;
  private boolean grouping;
  private int level = Head.PLAIN;

  private HeadReader(BodyText body, String simplified, Span span) {
    this.body = body;
    this.span = span;
    this.text = simplified;
  }

  /**
   * Reads a head.
   *
   * @param body the body
   * @param simplified the body in simplified characters
   * @param mentions what was recognised in the body
   * @param span the words of the head
   */
  static Head read(BodyText body, String simplified, Mentions mentions, Span span) {
    if (span.length() == 0 || span.length() > LONGEST * 3) {
      return Head.NOTHING;
    }
    return new HeadReader(body, simplified, span).read(mentions.in(span));
  }

  private Head read(Mentions mentions) {
    String name = withoutBrackets(withoutWhenAndWhere(mentions));
    name = withoutMarker(name);
    name = withoutUnit(name);
    name = withoutChange(name);
    name = withoutRelative(name);
    rate |= TableWords.RATE.ends(name) > 0;
    planned |= TableWords.PLANNED.ends(name) > 0 && !TableWords.DONE.occursIn(name);
    String plain = withoutSum(name.replace(" ", ""));
    if (TableWords.TOTAL.contains(plain)
        || TableWords.VALUE.contains(plain)
        || TableWords.PLANNED.contains(plain)) {
      plain = "";
    }
    Shift shift = change ? new Shift(falls, basis, baseline, shifted.toString()) : null;
    When when =
        period == null && relative == null
            ? null
            : new When(period, relative == null ? Relative.SAME : relative);
    return new Head(plain, scale, shift, when, regions, planned, rate, index, level, grouping);
  }

  /** 本年收入合计: what is summed up. */
  private static String withoutSum(String name) {
    int sum = name.endsWith("计") ? TableWords.TOTAL.ends(name) : 0;
    return name.substring(0, name.length() - sum);
  }

  /** The words without periods, and without the place that they begin with. */
  private String withoutWhenAndWhere(Mentions mentions) {
    String folded = body.folded();
    int at = span.start();
    String own = folded.substring(span.start(), span.end()).strip();
    if (TableCell.isYear(own)) {
      LocalDate day = LocalDate.of(Integer.parseInt(own), 1, 1);
      period = new Period(own, Optional.of(day), Optional.of(day.plusYears(1).minusDays(1)));
      return "";
    }
    if (own.indexOf('=') >= 0 && own.indexOf('(') < 0) {
      index = true;
      return "";
    }
    if (TableWords.PLANNED.contains(own)) {
      planned = true;
      return "";
    }
    while (at < span.end() && PADDING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at += relativeAt(folded.substring(at, span.end()));
    StringBuilder name = new StringBuilder();
    int nextPeriod = 0;
    List<PeriodMention> periods = mentions.periods();
    List<PlaceMention> places = mentions.places();
    int nextPlace = 0;
    while (at < span.end()) {
      while (nextPeriod < periods.size() && periods.get(nextPeriod).span().start() < at) {
        nextPeriod++;
      }
      while (nextPlace < places.size() && places.get(nextPlace).span().start() < at) {
        nextPlace++;
      }
      if (nextPeriod < periods.size()
          && periods.get(nextPeriod).span().start() == at
          && !isBase(periods.get(nextPeriod).span().end())) {
        PeriodMention mention = periods.get(nextPeriod);
        if (take(mention)) {
          at = Math.min(span.end(), mention.span().end());
          continue;
        }
      }
      if (nextPlace < places.size()
          && places.get(nextPlace).span().start() == at
          && places.get(nextPlace).role() == PlaceMention.Role.PLACE
          && opensName(name)) {
        regions = places.get(nextPlace).regions();
        at = Math.min(span.end(), places.get(nextPlace).span().end());
        boolean each = at < span.end() && text.charAt(at - 1) == '地' && text.charAt(at) == '区';
        at += each ? 1 : 0;
        continue;
      }
      name.append(text.charAt(at++));
    }
    return strip(name.toString());
  }

  /** Whether what ends there is only the base of an index: 上月=100, or of a ratio: 上年决算数的%. */
  private boolean isBase(int end) {
    String rest = body.folded().substring(end, Math.min(span.end(), end + BASE_REACH));
    return rest.indexOf('=') >= 0 || rest.indexOf("的%") >= 0;
  }

  private boolean opensName(StringBuilder name) {
    String before = strip(name.toString());
    return before.isEmpty() || withoutMarker(before + " ").isEmpty();
  }

  private boolean take(PeriodMention mention) {
    switch (mention.role()) {
      case BASELINE -> {
        basis = mention.basis();
        baseline = basis.filter(b -> b == Basis.VERSUS).map(b -> mention.period());
        change = true;
        shifted.append(mention.period().text());
        return true;
      }
      case PERIOD -> {
        if (isClock(mention.period().text())) {
          return true;
        }
        Period named = published(mention);
        period =
            period == null
                ? named
                : new When(named, Relative.SAME).within(new When(period, Relative.SAME)).period();
        return true;
      }
      default -> {
        boolean all =
            mention.span().length()
                >= body.folded().substring(span.start(), span.end()).strip().length();
        if (all && mention.period().start().isPresent()) {
          period = published(mention);
        }
        return all;
      }
    }
  }

  /** 06:00 without a day: the hour at which something begins. */
  private static boolean isClock(String words) {
    return words.indexOf(':') > 0 && words.indexOf('日') < 0 && words.indexOf('-') < 0;
  }

  private Period published(PeriodMention mention) {
    Span words = mention.span();
    return mention.period().withText(body.text().substring(words.start(), words.end()));
  }

  private int relativeAt(String words) {
    return settleRelative(
        TableWords.CURRENT.begins(words),
        TableWords.MONTH.begins(words),
        TableWords.CUMULATIVE.begins(words),
        TableWords.LAST_YEAR.begins(words));
  }

  private String withoutRelative(String name) {
    int length =
        settleRelative(
            TableWords.CURRENT.ends(name),
            TableWords.MONTH.ends(name),
            TableWords.CUMULATIVE.ends(name),
            TableWords.LAST_YEAR.ends(name));
    return strip(name.substring(0, name.length() - length));
  }

  /** The longest of the words wins; the first that a head says holds. */
  private int settleRelative(int current, int month, int cumulative, int lastYear) {
    int longest = Math.max(Math.max(current, month), Math.max(cumulative, lastYear));
    if (longest > 0 && relative == null) {
      relative =
          longest == cumulative
              ? Relative.CUMULATIVE
              : longest == lastYear
                  ? Relative.LAST_YEAR
                  : longest == month ? Relative.LAST_MONTH : Relative.SAME;
    }
    return longest;
  }

  /** 一、, (一), 1., ①, 其中: what stands before a name and says how deep it is. */
  private String withoutMarker(String name) {
    int at = markerEnd(name);
    String rest = strip(name.substring(at));
    while (true) {
      int part = rest.startsWith("#") || rest.startsWith("＃") ? 1 : TableWords.PART.begins(rest);
      if (part == 0) {
        break;
      }
      level = Head.PART;
      rest = strip(rest.substring(part));
      rest = strip(rest.substring(numberEnd(rest)));
    }
    String own = rest;
    grouping =
        TableWords.GROUPING.begins(own) > 0
            && (own.startsWith("按") && own.endsWith("分") || own.startsWith("分"));
    return grouping ? "" : rest;
  }

  private int markerEnd(String name) {
    int at = 0;
    boolean bracket = !name.isEmpty() && "（(".indexOf(name.charAt(0)) >= 0;
    at += bracket ? 1 : 0;
    int digits = at;
    while (at < name.length() && "一二三四五六七八九十".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean chinese = at > digits;
    while (!chinese && at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
      at++;
    }
    if (at > digits && at < name.length() && at - digits <= 3) {
      boolean closes = bracket ? "）)".indexOf(name.charAt(at)) >= 0 : isPoint(name, at, chinese);
      if (closes) {
        level = chinese ? bracket ? 2 : 1 : bracket ? 4 : 3;
        return at + 1;
      }
    }
    if (!name.isEmpty() && name.charAt(0) >= '①' && name.charAt(0) <= '⑳') {
      level = 5;
      return 1;
    }
    return 0;
  }

  private static boolean isPoint(String name, int at, boolean chinese) {
    char c = name.charAt(at);
    boolean decimal = at + 1 < name.length() && Character.isDigit(name.charAt(at + 1));
    return c == '、' || !chinese && (c == '．' || c == '.') && !decimal;
  }

  private int numberEnd(String name) {
    int before = level;
    int end = markerEnd(name);
    level = before;
    return end;
  }

  /** What brackets hold that is a unit or says what an index is against is taken from the name. */
  private String withoutBrackets(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int open = opening(name, at);
      int close = open < 0 ? -1 : closing(name, open);
      if (close < 0) {
        break;
      }
      plain.append(name, at, open);
      String inside = name.substring(open + 1, close);
      if (!isTaken(inside)) {
        plain.append(name, open, close + 1);
      }
      at = close + 1;
    }
    plain.append(name, Math.min(at, name.length()), name.length());
    String rest = plain.toString();
    if (rest.indexOf('=') >= 0 || rest.indexOf('＝') >= 0) {
      index = true;
      return "";
    }
    return strip(Clause.withoutAsides(rest));
  }

  private boolean isTaken(String inside) {
    String folded = Folding.fold(inside);
    if (folded.indexOf('=') >= 0) {
      index = true;
      return true;
    }
    int colon = folded.indexOf(':');
    String words = colon >= 0 ? folded.substring(colon + 1) : folded;
    if (words.indexOf('±') >= 0 || words.startsWith("+")) {
      change = true;
    }
    Scale read = Scale.read(words);
    if (read == null && TableWords.UNIT.begins(folded) > 0 && colon > 0) {
      return true;
    }
    scale = read == null ? scale : read;
    return read != null;
  }

  private static int opening(String name, int from) {
    int wide = name.indexOf('（', from);
    int narrow = name.indexOf('(', from);
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  private static int closing(String name, int from) {
    int wide = name.indexOf('）', from);
    int narrow = name.indexOf(')', from);
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  /** A unit without brackets: 同比±%, 产量/万吨; a head that is nothing but a unit. */
  private String withoutUnit(String name) {
    String folded = Folding.fold(name);
    if (folded.endsWith("%") || folded.endsWith("‰")) {
      Scale read = Scale.read(folded.substring(folded.length() - 1));
      scale = scale == null ? read : scale;
      String rest = name.substring(0, name.length() - 1);
      if (rest.endsWith("±")) {
        change = true;
        rest = rest.substring(0, rest.length() - 1);
      }
      return ratio(strip(rest));
    }
    if (scale != null) {
      return name;
    }
    boolean word =
        TableWords.VALUE.contains(name)
            || TableWords.TOTAL.contains(name)
            || TableWords.MEASURE.contains(name)
            || !name.endsWith("次")
                && (Words.RELATIONAL.contains(name) || Words.TAIL_NOUN.contains(name))
            || TableWords.CHANGE.contains(name)
            || !name.isEmpty() && PLACES.indexOf(name.charAt(name.length() - 1)) >= 0;
    Scale whole = word ? null : Scale.read(folded);
    if (whole != null) {
      scale = whole;
      return "";
    }
    int mark = Math.max(folded.lastIndexOf('/'), folded.lastIndexOf(','));
    if (mark > 0) {
      Scale read = Scale.read(folded.substring(mark + 1));
      if (read != null) {
        scale = read;
        return strip(name.substring(0, mark));
      }
    }
    return name;
  }

  /** 决算数为预算数的%: what figures are a share of. */
  private static String ratio(String name) {
    int of = name.indexOf('为');
    return of >= 0 && name.endsWith("的") ? name.substring(of) + "比例" : name;
  }

  private String withoutChange(String name) {
    String rest = name;
    while (true) {
      int length = basisLength(rest, true);
      if (length > 0) {
        shifted.append(rest, 0, length);
        rest = strip(rest.substring(length));
        continue;
      }
      length = basisLength(rest, false);
      if (length > 0) {
        shifted.append(rest, rest.length() - length, rest.length());
        rest = strip(rest.substring(0, rest.length() - length));
        continue;
      }
      int changes = TableWords.CHANGE.ends(rest);
      int fallsBy = TableWords.FALL.ends(rest);
      length = Math.max(changes, fallsBy);
      if (length == 0 || !isChange(rest, length)) {
        int manner = change ? Words.MANNER.before(rest, rest.length()) : 0;
        if (manner > 1) {
          rest = strip(rest.substring(0, rest.length() - manner));
          continue;
        }
        return rest;
      }
      falls |= fallsBy > changes;
      change = true;
      String word = rest.substring(rest.length() - length);
      shifted.append(word);
      rate |= TableWords.RATE.ends(word) > 0;
      rest = strip(rest.substring(0, rest.length() - length));
    }
  }

  private boolean isChange(String name, int length) {
    boolean ratio =
        scale != null
            && (scale.unit().dimension() == Dimension.PERCENT
                || scale.unit().dimension() == Dimension.PERCENTAGE_POINT);
    return length == name.length()
        || change
        || ratio
        || MEASURED_CHANGES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  private int basisLength(String name, boolean begins) {
    int year = begins ? TableWords.YEAR.begins(name) : TableWords.YEAR.ends(name);
    int before = begins ? TableWords.BEFORE.begins(name) : TableWords.BEFORE.ends(name);
    int length = Math.max(year, before);
    if (length > 0) {
      change = true;
      basis =
          basis.isPresent()
              ? basis
              : Optional.of(year >= before ? Basis.YEAR_ON_YEAR : Basis.PERIOD_ON_PERIOD);
    }
    return length;
  }

  private static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && PADDING.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PADDING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
