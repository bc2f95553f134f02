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
import io.github.gongbao.parser.text.CharacterSet;
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
  /** What may end, open or close something; between these stand words of time. */
  private static final CharacterSet TELLING = TimeGrammar.beginningsAnd("\n。!?《》”以");

  /** What a number in Chinese goes on with, and what stands before. */
  private static final CharacterSet IN_NUMBER = CharacterSet.of("零〇一二三四五六七八九十两");

  private static final CharacterSet BEFORE_IN_NUMBER = CharacterSet.of("零〇一二三四五六七八九十百千万亿第几数");

  private static final int HEADING = 40;
  private static final int MARKER = 6;

  private final Characters text;
  private final Calendar calendar;
  private final SinceWords sinces;
  private final WordingReader wordings;
  private final Resolution resolution;
  private final Baselines baselines;
  private final Asides asides;
  private final Quotations quotations;
  private final List<PeriodMention> mentions = new ArrayList<>();

  /** Where the last mention ends. */
  private int read;

  /** Where the line begins. */
  private int line;

  private PeriodReader(String text, Calendar calendar) {
    this.text = new Characters(text);
    this.calendar = calendar;
    this.sinces = new SinceWords(this.text);
    this.wordings = new WordingReader(this.text, sinces);
    this.resolution = new Resolution(this.text, calendar);
    this.baselines = new Baselines(this.text, calendar);
    this.asides = new Asides(this.text, calendar.published(), calendar.titledYear());
    this.quotations = new Quotations(this.text);
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
   *     that need the day stay open, and 今年 is the year that title or text say most plainly
   * @param context the folded views of title, source and what else tells whose it is, the title
   *     first: under {@code 2021年统计公报}, {@code 年末} is the end of 2021; may be empty
   */
  public static List<PeriodMention> read(
      String folded, Optional<LocalDate> published, List<String> context) {
    LocalDate day = published.orElse(null);
    String title = context.isEmpty() ? "" : context.get(0);
    int ownYear = day == null ? TextYear.of(title, folded) : day.getYear();
    Subject subject = title.isEmpty() ? null : subject(title, day);
    PeriodReader reader =
        new PeriodReader(folded, new Calendar(day, ownYear, subject, isOutlook(title)));
    reader.readAll();
    return List.copyOf(reader.mentions);
  }

  /** What a title says that its text is about, inside 《》 too. */
  private static @Nullable Subject subject(String title, @Nullable LocalDate published) {
    if (published == null && isOutlook(title)) {
      return null;
    }
    String words = title.replace('《', ' ').replace('》', ' ');
    PeriodReader reader = new PeriodReader(words, new Calendar(published, 0, null, false));
    reader.readAll();
    return reader.calendar.lineSubject();
  }

  /** Whether a title is one of what is still to come as much as of what is over: 政府工作报告, 预算. */
  static boolean isOutlook(String title) {
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
      if (!TELLING.has(c)) {
        i++;
        continue;
      }
      if (c == '\n') {
        endLine(i);
      } else if (c == '。' || c == '!' || c == '?') {
        calendar.endSentence();
      }
      quotations.pass(i);
      int end = i;
      if (CalendarNumber.isDigit(c)) {
        end = digits(i);
      } else if (c == '以' && text.at(i + 1) == '来') {
        end = since(i);
      } else if (TimeGrammar.canBegin(c) && !continuesNumber(i)) {
        end = words(i);
      }
      if (c == '“' && end == i) {
        quotations.open(i);
      }
      i = Math.max(i + 1, end);
    }
  }

  private void endLine(int i) {
    if (isHeading(i)) {
      calendar.endHeading();
    }
    line = i + 1;
    calendar.endParagraph();
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
    return i > read && IN_NUMBER.has(text.at(i)) && BEFORE_IN_NUMBER.has(text.at(i - 1));
  }

  private int digits(int i) {
    int end = i + 1;
    while (text.isDigit(end)) {
      end++;
    }
    if (isPartOfNumber(i, end)) {
      return end;
    }
    int day = quotations.endOfNamedDay(i, end);
    if (day > 0 || quotations.isYearOfName(i, end)) {
      int last = Math.max(day, end);
      addOpen(i, last, Role.INCIDENTAL, false);
      return last;
    }
    int found = words(i);
    return found > i ? found : end;
  }

  /** Whether the digits go on from a number or a code: 1,284, 3.5, GB2312, A-12. */
  private boolean isPartOfNumber(int i, int end) {
    char before = text.at(i - 1);
    return switch (before) {
      case '.', ',' -> text.isDigit(i - 2) && i > read + 1;
      case ' ' -> end == i + 1 && i - 2 >= read && text.isDigit(i - 2) && !text.isDigit(i - 3);
      case '-' -> i > read && text.at(i - 2) < 128 && Character.isLetterOrDigit(text.at(i - 2));
      default -> before < 128 && Character.isLetter(before);
    };
  }

  /** The end of the words of time that stand there; the place itself if none do. */
  private int words(int i) {
    Wording wording = wordings.at(i, read, calendar.speaksOfMonth());
    if (wording == null) {
      return i + TimeWords.noWordAt(text.string(), i);
    }
    Moment moment = wording.moment();
    Stretch days = resolution.days(wording, last());
    int begin = i;
    int end = wording.end();
    boolean until = wording.until() > 0 && wording.months() == 0;
    boolean lasts = wording.since() || moment.to != null || wording.months() > 0;
    int against = baselines.begin(moment, i, end, last());
    Role role = Role.PERIOD;
    if (quotations.hold(i, end) || TimeSurroundings.ASIDE.endingAt(text.string(), i) > 0) {
      role = Role.INCIDENTAL;
    } else if (against >= 0) {
      role = Role.BASELINE;
      begin = against;
      end = baselines.end(begin, end);
    } else if (moment.grain == Grain.BASELINE) {
      return i;
    } else if (asides.isWire(moment, end)) {
      role = Role.INCIDENTAL;
      if (asides.isOpening(moment)) {
        calendar.write(days);
      }
    } else if (asides.isAside(moment, end, wording.since(), until)) {
      role = Role.INCIDENTAL;
    } else if (wording.until() > 0) {
      begin = i - wording.until();
    }
    Basis basis = null;
    if (role == Role.BASELINE) {
      Stretch before = baselines.before(moment, days);
      basis = before == null ? baselines.basis(moment, days, begin) : Basis.PERIOD_ON_PERIOD;
      days = before == null ? days : before;
    }
    if (role == Role.PERIOD && (lasts || !isOrigin(moment, end))) {
      boolean told = text.at(end) == ',' || text.at(end) == '是';
      boolean opens = i - line <= MARKER && told;
      calendar.note(moment, days, wording.governs(), opens);
    }
    add(begin, end, days, role, lasts, until, moment.isName(), basis);
    return end;
  }

  /** 由上月下降…转为, 从2015年的…增加至: where a change began is not what is spoken of. */
  private boolean isOrigin(Moment moment, int end) {
    if (!TimeSurroundings.FROM.ends(text, moment.start)) {
      return false;
    }
    int next = text.at(end) == '的' ? end + 1 : end;
    return next > end || text.isDigit(next) || TimeSurroundings.CHANGE.begins(text, next);
  }

  private @Nullable PeriodMention last() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  private void add(
      int begin,
      int end,
      Stretch days,
      Role role,
      boolean lasts,
      boolean until,
      boolean named,
      @Nullable Basis basis) {
    Period period =
        new Period(
            text.string().substring(begin, end),
            Optional.ofNullable(days.start()),
            Optional.ofNullable(days.end()));
    Optional<Basis> against = Optional.ofNullable(basis);
    mentions.add(
        new PeriodMention(new Span(begin, end), period, role, lasts, until, named, against));
    read = end;
  }

  /** Words that say no days. */
  private void addOpen(int begin, int end, Role role, boolean lasts) {
    add(begin, end, Stretch.OPEN, role, lasts, false, false, null);
  }

  /** 汛期以来: since an event that began nobody knows when. */
  private int since(int i) {
    int begin = sinces.eventBefore(i, read);
    int end = i + 2;
    if (begin >= i) {
      return i;
    }
    boolean passing =
        quotations.hold(begin, end) || asides.isSuperlative(end) || text.startsWith("有", begin);
    Stretch days = passing ? Stretch.OPEN : new Stretch(null, calendar.published());
    add(begin, end, days, passing ? Role.INCIDENTAL : Role.PERIOD, true, false, false, null);
    return end;
  }
}
