package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Moment.Grain;
import io.github.gongbao.parser.mention.PeriodMention.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads every date, clock time and period of a text, and what it does where it stands.
 *
 * <pre>{@code
 * PeriodReader.read("7月20日以来,出动警力20万余人次。", Optional.of(LocalDate.of(2021, 8, 18)));
 * // 7月20日以来 = 2021-07-20..2021-08-18 PERIOD
 * }</pre>
 */
public final class PeriodReader {
  private static final int SENTENCE = 60;
  private static final int CLAUSE = 24;
  private static final int NAME = 16;

  private final String text;
  private final TimeGrammar grammar;
  private final Calendar calendar;
  private final List<PeriodMention> mentions = new ArrayList<>();

  /** Where the last mention ends. */
  private int read;

  private int titles;
  private int quote = -1;

  private PeriodReader(String text, @Nullable LocalDate published) {
    this.text = text;
    this.grammar = new TimeGrammar(text);
    this.calendar = new Calendar(published);
  }

  /**
   * The mentions of a text in order; no two share a character.
   *
   * @param folded the folded view of a text
   * @param published the release's own date, against which the words are resolved; without it those
   *     that need it stay open
   */
  public static List<PeriodMention> read(String folded, Optional<LocalDate> published) {
    PeriodReader reader = new PeriodReader(folded, published.orElse(null));
    reader.readAll();
    return List.copyOf(reader.mentions);
  }

  private void readAll() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> {
          calendar.endParagraph();
          titles = 0;
          quote = -1;
        }
        case '。', '!', '?' -> calendar.endSentence();
        case '《' -> titles++;
        case '》' -> titles = Math.max(0, titles - 1);
        case '”' -> quote = -1;
        default -> {}
      }
      int end = i;
      if (TimeGrammar.isDigit(c)) {
        end = digits(i);
      } else if (c == '以' && charAt(i + 1) == '来') {
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

  /** Whether the character belongs to a Chinese number or an ordinal that began before. */
  private boolean continuesNumber(int i) {
    char before = charAt(i - 1);
    return i > read
        && (TimeGrammar.chineseDigit(text.charAt(i)) >= 0 || "十两".indexOf(text.charAt(i)) >= 0)
        && (TimeGrammar.chineseDigit(before) >= 0 || "十百千万亿第几数".indexOf(before) >= 0);
  }

  private int digits(int i) {
    char before = charAt(i - 1);
    int end = i + 1;
    while (TimeGrammar.isDigit(charAt(end))) {
      end++;
    }
    boolean partOfNumber =
        (before == '.' || before == ',') && TimeGrammar.isDigit(charAt(i - 2)) && i > read + 1
            || before == ' ' && end == i + 1 && i - 2 >= read && isLoneDigit(i - 2)
            || before < 128 && Character.isLetter(before)
            || before == '-'
                && i > read
                && charAt(i - 2) < 128
                && Character.isLetterOrDigit(charAt(i - 2));
    if (partOfNumber) {
      return end;
    }
    if (isYearOfName(i, end) || isNamedDay(i, end)) {
      int last = charAt(end) == '·' ? afterDigits(end + 1) : end;
      add(i, last, Stretch.OPEN, Role.INCIDENTAL, null);
      return last;
    }
    int found = words(i);
    return found > i ? found : end;
  }

  private boolean isLoneDigit(int i) {
    return TimeGrammar.isDigit(charAt(i)) && !TimeGrammar.isDigit(charAt(i - 1));
  }

  private int afterDigits(int i) {
    int end = i;
    while (TimeGrammar.isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  /** 国发〔2021〕12号, “昆仑2021”. */
  private boolean isYearOfName(int i, int end) {
    if (end - i != 4 || text.charAt(i) > '2' || text.charAt(i) < '1') {
      return false;
    }
    char before = charAt(i - 1);
    char after = charAt(end);
    return (before == '〔' && after == '〕')
        || (before == '[' && after == ']')
        || (quote >= 0 && (after == '”' || before == '“') && after != '年');
  }

  /** “6·16”. */
  private boolean isNamedDay(int i, int end) {
    int last = afterDigits(end + 1);
    return charAt(end) == '·' && end - i <= 2 && last > end + 1 && last - end <= 3;
  }

  /** The end of the words of time that stand there; the place itself if none do. */
  private int words(int i) {
    Moment moment = grammar.at(i);
    if (moment == null || isCount(moment)) {
      return i + TimeWords.noWordAt(text, i);
    }
    joinDays(moment);
    int begin = i;
    int end = moment.end;
    boolean ahead = false;
    boolean since = false;
    if (text.startsWith("同期", end)) {
      moment.samePeriod = true;
      end += 2;
    }
    int during = TimeSurroundings.DURING.at(text, end);
    end += during;
    if (moment.to != null && charAt(end) == '间') {
      end++;
    }
    if (during == 0 && !moment.samePeriod) {
      int length = sinceAt(moment, end);
      since = length > 0;
      end += length;
      int before =
          since || !isDated(moment) || TimeSurroundings.OTHER.at(text, end) > 0
              ? 0
              : TimeSurroundings.AHEAD.at(text, end);
      if (before > 0 && !TimeGrammar.isNumeral(charAt(end + before))) {
        ahead = true;
        end += before;
      }
    }
    int until = untilBefore(i);
    int coming = TimeSurroundings.COMING.endingAt(text, i);
    Stretch days = calendar.resolve(moment, ahead || coming > 0 || isPlanned(end));
    LocalDate published = calendar.published();
    if (moment.samePeriod) {
      days = samePeriod(moment, days);
    }
    if (since) {
      days = since(days, published);
    } else if (until > 0 || ahead) {
      days = new Stretch(null, until > 0 ? days.until(published).end() : days.end());
      if (ahead && moment.grain == Grain.YEAR && isPast(days, published)) {
        days = days.plusYears(-1);
      }
    }

    days = days.checked();
    Role role = Role.PERIOD;
    int against = isBaseline(moment, i, end);
    if (isPartOfName(i, end) || TimeSurroundings.ASIDE.endingAt(text, i) > 0) {
      role = Role.INCIDENTAL;
    } else if (against >= 0) {
      role = Role.BASELINE;
      begin = against;
      end = baselineEnd(begin, end);
    } else if (moment.grain == Grain.BASELINE) {
      return i;
    } else if (isIncidental(moment, end, since, until, coming)) {
      role = Role.INCIDENTAL;
    }
    if (until > 0 && role == Role.PERIOD) {
      begin = i - until;
    }
    Basis basis = null;
    if (role == Role.BASELINE && moment.word == null && text.startsWith("上旬", i)) {
      days = calendar.tenDaysBefore();
      basis = Basis.PERIOD_ON_PERIOD;
    } else if (role == Role.BASELINE) {
      basis = text.startsWith("环比", begin) ? Basis.PERIOD_ON_PERIOD : basis(moment, days);
    }
    if (role == Role.PERIOD) {
      calendar.note(moment, days, !since && until == 0 && !ahead && !moment.samePeriod);
    }
    add(begin, end, days, role, basis);
    return end;
  }

  /** 30日办结: a number of days, for nobody has spoken of a month. */
  private boolean isCount(Moment moment) {
    return moment.grain == Grain.DAY
        && moment.word == null
        && moment.part != null
        && moment.part.fromMonth() == 0
        && moment.to == null
        && !calendar.speaksOfMonth()
        && ",。;:\n(于在自从至者 ".indexOf(charAt(moment.start - 1)) < 0
        && moment.start > 0;
  }

  private void add(int begin, int end, Stretch days, Role role, @Nullable Basis basis) {
    Period period =
        new Period(
            text.substring(begin, end),
            Optional.ofNullable(days.start()),
            Optional.ofNullable(days.end()));
    mentions.add(new PeriodMention(new Span(begin, end), period, role, Optional.ofNullable(basis)));
    read = end;
  }

  /** 8月2日和8月5日 is one period unless figures are told apart by it. */
  private void joinDays(Moment moment) {
    while (moment.grain == Grain.DAY
        && moment.word == null
        && "、和及与".indexOf(charAt(moment.end)) >= 0
        && (TimeGrammar.isDigit(charAt(moment.end + 1)))) {
      Moment next = grammar.at(moment.end + 1);
      if (next == null || next.grain != Grain.DAY || next.to != null || tellsApart(next.end)) {
        return;
      }
      moment.to = next;
      moment.end = next.end;
    }
  }

  private boolean tellsApart(int i) {
    for (int at = i; at < Math.min(text.length(), i + SENTENCE) && !endsSentence(at); at++) {
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
    if (TimeSurroundings.NAME.at(text, end) > 0) {
      return 0;
    }
    int event = isDated(moment) && moment.to == null ? eventSince(end) : 0;
    if (event > 0 || TimeSurroundings.OTHER.at(text, end) > 0) {
      return event;
    }
    return Math.max(TimeSurroundings.SINCE.at(text, end), TimeSurroundings.AFTER.at(text, end));
  }

  /** 试点以来, after a date: the length of the event and 以来. */
  private int eventSince(int end) {
    for (int at = end; at < Math.min(text.length(), end + NAME) && !endsHead(at); at++) {
      if (text.startsWith("以来", at)) {
        return at + 2 - end;
      }
      if (TimeGrammar.isDigit(text.charAt(at))) {
        return 0;
      }
    }
    return 0;
  }

  private static Stretch since(Stretch days, @Nullable LocalDate published) {
    LocalDate start = days.start();
    return new Stretch(
        start, start == null || published == null || start.isAfter(published) ? null : published);
  }

  /** 汛期以来: an event that began nobody knows when. */
  private int since(int i) {
    int begin = i;
    while (begin > read && i - begin < CLAUSE && !endsHead(begin - 1)) {
      begin--;
    }
    if (text.startsWith("自从", begin)) {
      begin += 2;
    } else if (charAt(begin) == '自' || charAt(begin) == '从') {
      begin++;
    }
    int end = i + 2;
    if (begin >= i) {
      return i;
    }
    boolean passing = isPartOfName(begin, end) || isSuperlative(end) || text.startsWith("有", begin);
    add(begin, end, Stretch.OPEN, passing ? Role.INCIDENTAL : Role.PERIOD, null);
    return end;
  }

  /** 今年拟安排…: what is planned is planned for all of the year. */
  private boolean isPlanned(int end) {
    for (int at = end; at < Math.min(text.length(), end + NAME) && !endsClause(at); at++) {
      if (TimeSurroundings.PLANNED.at(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Stretch days, @Nullable LocalDate published) {
    return days.end() != null && published != null && !days.end().isAfter(published);
  }

  private int untilBefore(int i) {
    int length = TimeSurroundings.UNTIL.endingAt(text, i);
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

  // What the words do.

  /** Where a baseline begins, with what makes it one; -1 if the words are none. */
  private int isBaseline(Moment moment, int i, int end) {
    int length = TimeSurroundings.AGAINST.endingAt(text, i);
    if (length > 0 && i - length >= read) {
      boolean share = text.charAt(i - 1) == '比' && charAt(i - 2) == '占';
      boolean goal = text.charAt(i - 1) == '过' && moment.grain == Grain.HALF;
      return share || goal ? -1 : i - length;
    }
    length = TimeSurroundings.BESIDE.endingAt(text, i);
    if (length > 0 && i - length >= read && hasTail(end)) {
      return i - length;
    }
    length = TimeSurroundings.RESTORED.endingAt(text, i);
    if (length > 0 && i - length >= read) {
      return i - length;
    }
    length = TimeSurroundings.LEVEL.endingAt(text, i);
    if (length > 0
        && i - length >= read
        && charAt(end) == '的'
        && isRatio(end + 1)
        && !isLevelReached(i - length)) {
      return i;
    }
    return -1;
  }

  /** 从2016年的8.6%调整为2019年的7.1%: the words belong to a level of their own. */
  private boolean isLevelReached(int i) {
    if (charAt(i) == '为' && "整变升降改增减扩缩转提调".indexOf(charAt(i - 1)) >= 0) {
      return true;
    }
    if (mentions.isEmpty()) {
      return false;
    }
    int last = mentions.get(mentions.size() - 1).span().start();
    return i - last < SENTENCE && last > 0 && "从由自".indexOf(text.charAt(last - 1)) >= 0;
  }

  private boolean hasTail(int end) {
    return tail(end, TimeSurroundings.TAIL) > 0 || tail(end, TimeSurroundings.EVEN) > 0;
  }

  /** Where words of the kind end in the rest of the clause; 0 if there are none. */
  private int tail(int i, TimeSurroundings kind) {
    for (int at = i; at < Math.min(text.length(), i + NAME) && !endsClause(at); at++) {
      int length = kind.at(text, at);
      if (length > 0) {
        return at + length;
      }
    }
    return 0;
  }

  private boolean isRatio(int i) {
    for (int at = i; at < Math.min(text.length(), i + 10); at++) {
      char c = text.charAt(at);
      if (c == '倍' || c == '%' || c == '成' || c == '分' && charAt(at + 1) == '之') {
        return true;
      }
      if (endsClause(at)) {
        return false;
      }
    }
    return false;
  }

  private int baselineEnd(int begin, int end) {
    if (TimeSurroundings.BESIDE.at(text, begin) > 0) {
      int tail = tail(end, TimeSurroundings.TAIL);
      boolean another = false;
      for (int at = end; at < tail; at++) {
        another |= TimeGrammar.isDigit(text.charAt(at));
      }
      if (tail > 0 && !another) {
        return tail;
      }
    }
    int at = charAt(end) == '的' ? end + 1 : end;
    int mean = TimeSurroundings.MEAN.at(text, at);
    return mean > 0 ? at + mean : end;
  }

  private Basis basis(Moment moment, Stretch days) {
    TimeWord word = moment.word;
    if (moment.grain == Grain.BASELINE && word != null) {
      return word.name().isEmpty() ? Basis.VERSUS : Basis.valueOf(word.name());
    }
    if (moment.to != null) {
      return Basis.VERSUS;
    }
    Stretch spoken = calendar.spoken();
    boolean yearBefore = spoken != null && days.equals(spoken.plusYears(-1));
    if (moment.yearWord != null && moment.yearWord.offset() == -1) {
      boolean otherTime =
          switch (moment.grain) {
            case POINT ->
                spoken == null
                    || spoken.end() == null
                    || days.end() == null
                    || !spoken.end().minusYears(1).equals(days.end());
            case MONTH, QUARTER, HALF, TEN_DAYS, DAY -> spoken != null && !yearBefore;
            default -> false;
          };
      return otherTime ? Basis.VERSUS : Basis.YEAR_ON_YEAR;
    }
    if (moment.samePeriod && yearBefore) {
      return Basis.YEAR_ON_YEAR;
    }
    if (word != null && word.offset() == -1 && moment.yearWord == null) {
      return Basis.PERIOD_ON_PERIOD;
    }
    return Basis.VERSUS;
  }

  /** Whether the words stand in a title, or in a quotation short enough to be a name. */
  private boolean isPartOfName(int i, int end) {
    if (titles > 0) {
      return true;
    }
    if (quote < 0 || i - quote > NAME) {
      return false;
    }
    for (int at = end; at < Math.min(text.length(), quote + NAME); at++) {
      char c = text.charAt(at);
      if (c == '”') {
        return true;
      }
      if (endsClause(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isIncidental(Moment moment, int end, boolean since, int until, int coming) {
    if (moment.grain == Grain.PASSING) {
      return true;
    }
    if (moment.grain == Grain.RECENT || moment.grain == Grain.OPEN) {
      return isSuperlative(end);
    }
    if (until > 0) {
      return false;
    }
    if (since) {
      return isSuperlative(end);
    }
    LocalDate published = calendar.published();
    if (moment.grain == Grain.DECADE
        && published != null
        && moment.lastYear > published.getYear()) {
      return true;
    }
    if (moment.grain == Grain.CLOCK || TimeSurroundings.NAME.at(text, end) > 0) {
      return true;
    }
    if (charAt(end) == '第' && TimeGrammar.isDigit(charAt(end + 1)) || endsWithName(end)) {
      return true;
    }
    if (coming > 0 && moment.grain == Grain.DAY) {
      return true;
    }
    if (!moment.isOneDay()) {
      return false;
    }
    return isDateline(moment.start, end) || isAnnouncement(end);
  }

  private boolean endsWithName(int end) {
    return charAt(end) == '(' && TimeSurroundings.NAME.at(text, end + 1) > 0;
  }

  /** 1961年以来最多 names no period of the figure. */
  private boolean isSuperlative(int end) {
    int at = charAt(end) == '的' ? end + 1 : end;
    return "最首第新同罕".indexOf(charAt(at)) >= 0 && charAt(at) != 0 || text.startsWith("历史", at);
  }

  /** A date that fills its line, or opens the line that says where the text is from. */
  private boolean isDateline(int i, int end) {
    char before = charAt(i - 1);
    char after = charAt(end);
    boolean opens =
        before == 0 || before == '\n' || before == ':' || before == '(' && isLineStart(i - 2);
    boolean closes = after == 0 || after == '\n' || after == ')' && isLineEnd(end + 1);
    return opens && (closes || text.startsWith("来源", end + 1) || text.startsWith(" 来源", end + 1))
        || before == ' ' && closes;
  }

  private boolean isLineStart(int i) {
    return charAt(i) == 0 || charAt(i) == '\n';
  }

  private boolean isLineEnd(int i) {
    return charAt(i) == 0 || charAt(i) == '\n';
  }

  /** 8月18日在京召开新闻发布会: the day something was told, not when it happened. */
  private boolean isAnnouncement(int end) {
    boolean issues = false;
    boolean figure = false;
    for (int at = end; at < Math.min(text.length(), end + SENTENCE); at++) {
      char c = text.charAt(at);
      if (endsSentence(at)) {
        return false;
      }
      figure |= TimeGrammar.isDigit(c);
      if (!figure && TimeSurroundings.TOLD.at(text, at) > 0) {
        return true;
      }
      int issue = figure ? 0 : TimeSurroundings.ISSUE.at(text, at);
      if (issue > 0) {
        if (charAt(at + issue) == '的' || charAt(at + issue) == '《') {
          return true;
        }
        issues = true;
      }
      if (issues && TimeSurroundings.ISSUED.at(text, at) > 0) {
        return true;
      }
      if (!issues && figure) {
        return false;
      }
    }
    return false;
  }

  private boolean endsClause(int i) {
    return ",。;:!?、\n\t()《》“”".indexOf(text.charAt(i)) >= 0;
  }

  private boolean endsHead(int i) {
    return ",。;:!?、\n\t() ".indexOf(text.charAt(i)) >= 0;
  }

  private boolean endsSentence(int i) {
    return "。;!?\n".indexOf(text.charAt(i)) >= 0;
  }

  private char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }
}
