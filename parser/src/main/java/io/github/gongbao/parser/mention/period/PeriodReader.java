package io.github.gongbao.parser.mention.period;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import io.github.gongbao.parser.mention.period.calendar.Calendar;
import io.github.gongbao.parser.mention.period.calendar.Subject;
import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.grammar.TimeGrammar;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads every date, clock time and period of a text, and what it does where it stands.
 *
 * <pre>{@code
 * PeriodReader.read("7月20日以来,出动警力20万余人次。", Optional.of(LocalDate.of(2021, 8, 18)), List.of());
 * // 7月20日以来 = 2021-07-20..2021-08-18 PERIOD
 * }</pre>
 */
public final class PeriodReader {
  private static final int SENTENCE = 60;
  private static final int CLAUSE = 24;
  private static final int NAME = 16;
  private static final int TITLE = 100;
  private static final int HEADING = 40;
  private static final int MARKER = 6;

  private final Characters text;
  private final TimeGrammar grammar;
  private final Calendar calendar;
  private final Baselines baselines;
  private final Asides asides;
  private final List<PeriodMention> mentions = new ArrayList<>();

  /** Where the last mention ends. */
  private int read;

  /** Where the line begins. */
  private int line;

  /** How many titles are open, and where the last began. */
  private int titles;

  private int title;
  private int quote = -1;

  private PeriodReader(String text, @Nullable LocalDate published, @Nullable Subject subject) {
    this.text = new Characters(text);
    this.grammar = new TimeGrammar(this.text);
    this.calendar = new Calendar(published, subject);
    this.baselines = new Baselines(this.text, calendar);
    this.asides = new Asides(this.text, published);
  }

  /** The mentions of a text that has no title: {@link #read(String, Optional, List)}. */
  public static List<PeriodMention> read(String folded, Optional<LocalDate> published) {
    return read(folded, published, List.of());
  }

  /**
   * The mentions of a text in order; no two share a character.
   *
   * @param folded the folded view of a text
   * @param published the release's own date, against which the words are resolved; without it those
   *     that need it stay open
   * @param context the folded views of title and source, the title first: under {@code 2021年统计公报},
   *     {@code 年末} is the end of 2021; may be empty
   */
  public static List<PeriodMention> read(
      String folded, Optional<LocalDate> published, List<String> context) {
    LocalDate day = published.orElse(null);
    Subject subject = context.isEmpty() ? null : subject(context.get(0), day);
    PeriodReader reader = new PeriodReader(folded, day, subject);
    reader.readAll();
    return List.copyOf(reader.mentions);
  }

  /** What a title says that its text is about, inside 《》 too. */
  private static @Nullable Subject subject(String title, @Nullable LocalDate published) {
    if (published == null && isOutlook(title)) {
      return null;
    }
    String words = title.replace('《', ' ').replace('》', ' ');
    PeriodReader reader = new PeriodReader(words, published, null);
    reader.readAll();
    return reader.calendar.lineSubject();
  }

  private static boolean isOutlook(String title) {
    for (int at = 0; at < title.length(); at++) {
      if (TimeSurroundings.OUTLOOK.at(title, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private void readAll() {
    int i = 0;
    while (i < text.length()) {
      char c = text.at(i);
      switch (c) {
        case '\n' -> {
          if (isHeading(i)) {
            calendar.endHeading();
          }
          line = i + 1;
          calendar.endParagraph();
          titles = 0;
          quote = -1;
        }
        case '。', '!', '?' -> calendar.endSentence();
        case '《' -> {
          titles++;
          title = i;
        }
        case '》' -> titles = Math.max(0, titles - 1);
        case '”' -> quote = -1;
        default -> {}
      }
      int end = i;
      if (CalendarNumber.isDigit(c)) {
        end = digits(i);
      } else if (c == '以' && text.at(i + 1) == '来') {
        end = since(i);
      } else if (TimeGrammar.canBegin(c) && !continuesNumber(i)) {
        end = words(i);
      }
      if (c == '“' && end == i) {
        quote = i;
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Whether the line that ends there is a heading: a short one without a sentence. */
  private boolean isHeading(int end) {
    if (end - line > HEADING) {
      return false;
    }
    for (int at = line; at < end; at++) {
      if (text.endsSentence(at) || text.at(at) == '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether the character belongs to a Chinese number or an ordinal that began before. */
  private boolean continuesNumber(int i) {
    char before = text.at(i - 1);
    return i > read
        && (CalendarNumber.chineseDigit(text.at(i)) >= 0 || text.isOneOf("十两", i))
        && (CalendarNumber.chineseDigit(before) >= 0 || "十百千万亿第几数".indexOf(before) >= 0);
  }

  private int digits(int i) {
    char before = text.at(i - 1);
    int end = i + 1;
    while (CalendarNumber.isDigit(text.at(end))) {
      end++;
    }
    boolean partOfNumber =
        (before == '.' || before == ',') && CalendarNumber.isDigit(text.at(i - 2)) && i > read + 1
            || before == ' ' && end == i + 1 && i - 2 >= read && isLoneDigit(i - 2)
            || before < 128 && Character.isLetter(before)
            || before == '-'
                && i > read
                && text.at(i - 2) < 128
                && Character.isLetterOrDigit(text.at(i - 2));
    if (partOfNumber) {
      return end;
    }
    if (isYearOfName(i, end) || isNamedDay(i, end)) {
      int last = text.at(end) == '·' ? afterDigits(end + 1) : end;
      add(i, last, Stretch.OPEN, Role.INCIDENTAL, null);
      return last;
    }
    int found = words(i);
    return found > i ? found : end;
  }

  private boolean isLoneDigit(int i) {
    return CalendarNumber.isDigit(text.at(i)) && !CalendarNumber.isDigit(text.at(i - 1));
  }

  private int afterDigits(int i) {
    int end = i;
    while (CalendarNumber.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  /** 国发〔2021〕12号, “昆仑2021”. */
  private boolean isYearOfName(int i, int end) {
    if (end - i != 4 || text.at(i) > '2' || text.at(i) < '1') {
      return false;
    }
    char before = text.at(i - 1);
    char after = text.at(end);
    return (before == '〔' && after == '〕')
        || (before == '[' && after == ']')
        || (quote >= 0 && (after == '”' || before == '“') && after != '年');
  }

  /** “6·16”. */
  private boolean isNamedDay(int i, int end) {
    int last = afterDigits(end + 1);
    return text.at(end) == '·' && end - i <= 2 && last > end + 1 && last - end <= 3;
  }

  /** The end of the words of time that stand there; the place itself if none do. */
  private int words(int i) {
    Moment moment = grammar.at(i);
    if (moment == null || isCount(moment)) {
      return i + TimeWords.noWordAt(text.string(), i);
    }
    joinDays(moment);
    int begin = i;
    int end = moment.end;
    boolean ahead = false;
    boolean since = false;
    int same = moment.saysYear() || text.startsWith("同期", end) ? sameAt(end) : 0;
    moment.samePeriod = same > 0;
    end += same;
    int during = TimeSurroundings.DURING.at(text.string(), end);
    end += during;
    if (moment.to != null && text.at(end) == '间') {
      end++;
    }
    if (during == 0 && !moment.samePeriod) {
      int length = sinceAt(moment, end);
      since = length > 0;
      end += length;
      int before =
          since || !isDated(moment) || TimeSurroundings.OTHER.at(text.string(), end) > 0
              ? 0
              : TimeSurroundings.AHEAD.at(text.string(), end);
      if (before > 0 && !CalendarNumber.isNumeral(text.at(end + before))) {
        ahead = true;
        end += before;
      }
    }
    int until = untilBefore(i);
    int coming = TimeSurroundings.COMING.endingAt(text.string(), i);
    Stretch days = calendar.resolve(moment, ahead || coming > 0 || isPlanned(moment, end));
    LocalDate published = calendar.published();
    Stretch spoken = calendar.spoken();
    if (spoken != null && repeats(moment)) {
      days = spoken;
    }
    if (moment.samePeriod) {
      days = samePeriod(moment, days);
    }
    boolean event = since && !text.startsWith("以来", moment.end) && text.startsWith("以来", end - 2);
    if (event && moment.yearWord != null && moment.part == null) {
      days = Stretch.OPEN;
    } else if (since) {
      days = since(days, published);
    } else if (until > 0 || ahead) {
      days = new Stretch(null, until > 0 ? days.until(published).end() : days.end());
      if (ahead && moment.grain == Grain.YEAR && isPast(days, published)) {
        days = days.plusYears(-1);
      }
    }

    days = days.checked();
    Role role = Role.PERIOD;
    int against = baselines.begin(moment, i, end, last());
    if (isPartOfName(i, end) || TimeSurroundings.ASIDE.endingAt(text.string(), i) > 0) {
      role = Role.INCIDENTAL;
    } else if (against >= 0) {
      role = Role.BASELINE;
      begin = against;
      end = baselines.end(begin, end);
    } else if (moment.grain == Grain.BASELINE) {
      return i;
    } else if (asides.isAside(moment, end, since, until > 0)) {
      role = Role.INCIDENTAL;
    }
    if (until > 0 && role == Role.PERIOD) {
      begin = i - until;
    }
    Basis basis = null;
    if (role == Role.BASELINE && moment.word == null && text.startsWith("上旬", i)) {
      days = calendar.tenDaysBefore();
      basis = Basis.PERIOD_ON_PERIOD;
    } else if (role == Role.BASELINE
        && moment.grain == Grain.WEEK
        && days.equals(calendar.spoken())) {
      days = days.plusDays(-7);
      basis = Basis.PERIOD_ON_PERIOD;
    } else if (role == Role.BASELINE) {
      basis = text.startsWith("环比", begin) ? Basis.PERIOD_ON_PERIOD : baselines.basis(moment, days);
    }
    if (role == Role.PERIOD && !isOrigin(moment, end, since)) {
      boolean governs = !since && until == 0 && !ahead && !moment.samePeriod;
      boolean opens = i - line <= MARKER && text.at(end) == ',';
      calendar.note(moment, days, governs, opens);
    }
    add(begin, end, days, role, basis);
    return end;
  }

  /** 2020年至2022年三年间: the years said once more. */
  private boolean repeats(Moment moment) {
    PeriodMention last = last();
    if (moment.grain != Grain.RECENT || last == null || last.role() != Role.PERIOD) {
      return false;
    }
    int gap = moment.start - read;
    boolean joined = gap == 0 || gap == 1 && text.isOneOf("的这", read);
    return joined && last.period().start().isPresent();
  }

  /** 由上月下降…转为, 从2015年的…增加至: where a change began is not what is spoken of. */
  private boolean isOrigin(Moment moment, int end, boolean since) {
    if (since || moment.to != null || !text.isOneOf("由从自", moment.start - 1)) {
      return false;
    }
    int next = text.at(end) == '的' ? end + 1 : end;
    return next > end || text.isDigit(next) || text.isOneOf("上下增减升降提回持", next);
  }

  private int sameAt(int end) {
    return TimeSurroundings.SAME.at(text.string(), end);
  }

  private @Nullable PeriodMention last() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  /** 30日办结: a number of days, for nobody has spoken of a month. */
  private boolean isCount(Moment moment) {
    return moment.grain == Grain.DAY
        && moment.word == null
        && moment.part != null
        && moment.part.fromMonth() == 0
        && moment.to == null
        && !calendar.speaksOfMonth()
        && !text.isOneOf(",。;:\n(于在自从至者 ", moment.start - 1)
        && moment.start > 0;
  }

  private void add(int begin, int end, Stretch days, Role role, @Nullable Basis basis) {
    Period period =
        new Period(
            text.string().substring(begin, end),
            Optional.ofNullable(days.start()),
            Optional.ofNullable(days.end()));
    mentions.add(new PeriodMention(new Span(begin, end), period, role, Optional.ofNullable(basis)));
    read = end;
  }

  /** 8月2日和8月5日 is one period unless figures are told apart by it. */
  private void joinDays(Moment moment) {
    while (moment.grain == Grain.DAY
        && moment.word == null
        && text.isOneOf("、和及与", moment.end)
        && (CalendarNumber.isDigit(text.at(moment.end + 1)))) {
      Moment next = grammar.at(moment.end + 1);
      if (next == null || next.grain != Grain.DAY || next.to != null || tellsApart(next.end)) {
        return;
      }
      moment.to = next;
      moment.end = next.end;
    }
  }

  private boolean tellsApart(int i) {
    for (int at = i; at < Math.min(text.length(), i + SENTENCE) && !text.endsSentence(at); at++) {
      if (text.startsWith("分别", at) || text.startsWith("依次", at)) {
        return true;
      }
    }
    return false;
  }

  // Since, until.

  private static boolean isDated(Moment moment) {
    return switch (moment.grain) {
      case YEAR, HALF, QUARTER, MONTH, TEN_DAYS, DAY, POINT -> true;
      default -> false;
    };
  }

  /** The length of what makes the words a start: 以来, 起, 试点以来. */
  private int sinceAt(Moment moment, int end) {
    if (!isDated(moment)
        && moment.grain != Grain.NAMED
        && moment.grain != Grain.DECADE
        && moment.grain != Grain.HOLIDAY
        && moment.grain != Grain.OPEN) {
      return 0;
    }
    if (TimeSurroundings.NAME.at(text.string(), end) > 0) {
      return 0;
    }
    int event = isDated(moment) && moment.to == null ? eventSince(end) : 0;
    if (event > 0 || TimeSurroundings.OTHER.at(text.string(), end) > 0) {
      return event;
    }
    return Math.max(
        TimeSurroundings.SINCE.at(text.string(), end),
        TimeSurroundings.AFTER.at(text.string(), end));
  }

  /** 试点以来, after a date: the length of the event and 以来. */
  private int eventSince(int end) {
    for (int at = end; at < Math.min(text.length(), end + NAME) && !text.endsHead(at); at++) {
      if (text.startsWith("以来", at)) {
        return eventBegin(end, at) > end ? 0 : at + 2 - end;
      }
      if (CalendarNumber.isDigit(text.at(at))) {
        return 0;
      }
    }
    return 0;
  }

  /** Where the event of 以来 begins: behind figures, and behind 发生 in 发生有资料以来最大洪水. */
  private int eventBegin(int from, int since) {
    int begin = from;
    for (int at = from; at < since; at++) {
      int verb = TimeSurroundings.MEETS.at(text.string(), at);
      if (text.startsWith("自有", at)) {
        begin = at;
      } else if (verb > 0
          && at + verb < since
          && TimeSurroundings.RECORD.at(text.string(), at + verb) > 0) {
        begin = at + verb;
      } else if (text.isDigit(at)) {
        int figure = figureEnd(at, since);
        boolean name = text.isOneOf("第·", at - 1);
        begin = name || figure == since ? begin : Math.max(begin, figure);
        at = afterDigits(at) - 1;
      }
    }
    return begin;
  }

  /** Where a figure with its unit ends. */
  private int figureEnd(int i, int limit) {
    int at = i;
    while (at < limit && (text.isDigit(at) || text.isOneOf(".%余多几百千万亿", at))) {
      at++;
    }
    UnitLexicon.Entry unit = UnitLexicon.instance().at(text.string(), at);
    return unit == null ? at : Math.min(limit, at + unit.length());
  }

  private static Stretch since(Stretch days, @Nullable LocalDate published) {
    LocalDate start = days.start();
    return new Stretch(
        start, start == null || published == null || start.isAfter(published) ? null : published);
  }

  /** 汛期以来: an event that began nobody knows when. */
  private int since(int i) {
    int begin = i;
    while (begin > read && i - begin < CLAUSE && !text.endsHead(begin - 1)) {
      begin--;
    }
    if (text.startsWith("自从", begin)) {
      begin += 2;
    } else if (text.at(begin) == '自' || text.at(begin) == '从' || text.at(begin) == '的') {
      begin++;
    }
    begin = eventBegin(begin, i);
    int end = i + 2;
    if (begin >= i) {
      return i;
    }
    boolean passing =
        isPartOfName(begin, end) || asides.isSuperlative(end) || text.startsWith("有", begin);
    add(begin, end, Stretch.OPEN, passing ? Role.INCIDENTAL : Role.PERIOD, null);
    return end;
  }

  /** 预计5月10日…; 今年拟安排…, planned for all of the year. */
  private boolean isPlanned(Moment moment, int end) {
    if (TimeSurroundings.PLANNED.endingAt(text.string(), moment.start) > 0) {
      return true;
    }
    if (YearPart.WHOLE.equals(moment.part)) {
      return TimeSurroundings.PLANNED.at(text.string(), end) > 0;
    }
    if (moment.yearWord == null || moment.part != null) {
      return false;
    }
    for (int at = end; at < Math.min(text.length(), end + NAME) && !text.endsClause(at); at++) {
      if (TimeSurroundings.PLANNED.at(text.string(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Stretch days, @Nullable LocalDate published) {
    return days.end() != null && published != null && !days.end().isAfter(published);
  }

  private int untilBefore(int i) {
    int length = TimeSurroundings.UNTIL.endingAt(text.string(), i);
    return i - length >= read ? length : 0;
  }

  private Stretch samePeriod(Moment moment, Stretch days) {
    Stretch spoken = calendar.spoken();
    if (moment.part != null || moment.grain == Grain.DAY) {
      return days;
    }
    if (days.start() == null) {
      return Stretch.OPEN;
    }
    if (!moment.saysYear() || spoken == null || spoken.end() == null) {
      return Stretch.OPEN;
    }
    int years = days.start().getYear() - spoken.end().getYear();
    return spoken.plusYears(years == 0 && moment.yearWord != null ? -1 : years);
  }

  /** Whether the words stand in a title, or in a quotation short enough to be a name. */
  private boolean isPartOfName(int i, int end) {
    if (titles > 0 && i - title < TITLE) {
      return true;
    }
    if (quote < 0 || i - quote > NAME) {
      return false;
    }
    for (int at = end; at < Math.min(text.length(), quote + NAME); at++) {
      char c = text.at(at);
      if (c == '”') {
        return true;
      }
      if (text.endsClause(at)) {
        return false;
      }
    }
    return false;
  }
}
