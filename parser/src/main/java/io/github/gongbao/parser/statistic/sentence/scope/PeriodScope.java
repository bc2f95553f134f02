package io.github.gongbao.parser.statistic.sentence.scope;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the token that the reading has reached holds: the nearest period before it that governs. */
final class PeriodScope {
  static final long ENDS = Row.CLAUSE_END | TOPIC_END.bit();

  /** How words end that mean the end of a period: 9月末, 年底. */
  private static final String ENDINGS = "末底";

  private final Row row;

  /** When the text or the section is of, where nothing nearer says so. */
  private final @Nullable PeriodMention base;

  private final @Nullable LocalDate today;

  private @Nullable PeriodMention now;

  /** The periods that the row has named and that governed, in order. */
  private final List<PeriodMention> told = new ArrayList<>(2);

  /** What governed before each bracket that is open. */
  private final List<@Nullable PeriodMention> brackets = new ArrayList<>(1);

  /** Whether the clause has named a cause so far: 受, 因. */
  private boolean cause;

  /** The period that a sentence of parts of it goes back to: 前三季度 behind 一季度…，二季度…. */
  private @Nullable PeriodMention frame;

  /**
   * The period that a sentence opens with and names only parts of, 17日至23日 before 特别是20日; or that
   * it names a day of, 7月 before 其中7月1日.
   */
  private @Nullable PeriodMention whole;

  /** Whether no figure stands behind the last period of the sentence. */
  private boolean untold;

  /** A name that the text has given to days that it has told, and these: 暑运. */
  private String name = "";

  private @Nullable PeriodMention meant;

  /** Whether it is told on what something builds, and what governed before. */
  private boolean onGround;

  private @Nullable PeriodMention outsideGround;

  /** When that was which the next figure counts, and nothing else: 上年度 of 上年度查出的1536个问题. */
  private @Nullable PeriodMention aside;

  /** What governed before a moment of one clause only: 前三季度 before 9月末失业率3%. */
  private @Nullable PeriodMention around;

  /** Whether that clause is over. */
  private boolean behindMoment;

  /** Whether the sentence opens with the first period that it names. */
  private boolean opens;

  /** How many periods the sentence has named. */
  private int named;

  /** When things were done that are told from a day on and up to another: 10月1日以来,截至10月31日. */
  private @Nullable PeriodMention since;

  /** Where the last of them stands. */
  private int last;

  /** The moment that ended with its sentence, 截至5月末, and what was measured then: 余额. */
  private @Nullable PeriodMention ended;

  private @Nullable Token measured;

  /** Whether the last figure was of that moment again. */
  private boolean again;

  /**
   * Begins before the first token.
   *
   * @param introduced the period that paragraphs before have introduced
   * @param base the period that the text or the section is of
   * @param today when the text was published; null where that is not known
   */
  PeriodScope(
      Row row,
      @Nullable PeriodMention introduced,
      @Nullable PeriodMention base,
      @Nullable LocalDate today) {
    this.row = row;
    this.today = today;
    this.base = base;
    this.now = introduced == null ? base : introduced;
    this.frame = introduced;
  }

  @Nullable PeriodMention now() {
    return now;
  }

  /** The periods that the row has named so far and that governed, in order. */
  List<PeriodMention> told() {
    return told;
  }

  /**
   * When that of which a figure tells was: at the moment of the sentence before, if that told of
   * the same measure.
   *
   * @param name what its clause says
   * @param deed whether that is something done
   */
  @Nullable PeriodMention of(List<Token> name, boolean deed) {
    if (aside != null) {
      return aside;
    }
    Token last = name.isEmpty() || !Token.last(name).is(MEASURE) ? null : Token.last(name);
    boolean like = last != null && measured != null && row.isSame(last, measured);
    // 同比增长2% goes on with what it was said of
    again = ended != null && (like || again && name.isEmpty());
    if (again) {
      return ended;
    }
    if (last != null && now != null && isMoment(now)) {
      measured = last;
    }
    return !deed ? now : since == null ? ofDeeds() : since;
  }

  /** When what was done was done: behind a sentence or a clause of 年末 in all of the year. */
  private @Nullable PeriodMention ofDeeds() {
    if (now == null || named > 0) {
      return behindMoment ? around : now;
    }
    if (frame != null && now.isEndOf(frame)) {
      return frame;
    }
    return base != null && now.isEndOf(base) ? base : now;
  }

  /** Takes in a token. */
  void take(Token token, int i) {
    if (token.isAny(ENDS)) {
      endGround();
    }
    if (token.isAny(Row.CLAUSE_END)) {
      takeMark(token, i);
      return;
    }
    if (token.is(PERIOD) && PassingPeriod.isOfGround(row, i)) {
      outsideGround = now;
      now = (PeriodMention) token.mention();
      onGround = true;
      return;
    }
    if (PassingPeriod.isOfComparedLevel(row, i)
        || token.is(PERIOD)
            && (named > 0 && PassingPeriod.isOfCounted(row, i, now)
                || PassingPeriod.isOfTargetLevel(row, i)
                || PassingPeriod.isOfEarlierLevel(row, i, now))) {
      aside = (PeriodMention) token.mention();
      // when a cause was is not when its effect is: 主要受3月份提前享受扣除影响
    } else if (token.is(PERIOD)
        && !PassingPeriod.is(row, i, named > 0, now != null)
        && !PassingPeriod.begins(row, i, now)
        && !cause) {
      PeriodMention mention = (PeriodMention) token.mention();
      if (isNameOfTold(mention)) {
        name = mention.period().text();
        meant = now;
        return;
      }
      if (meant != null && isUndated(mention) && mention.period().text().startsWith(name)) {
        mention = meant;
      }
      if (named == 0) {
        opens = i == 0 || row.is(i - 1, STOP);
        frame = now == base ? null : now;
        whole = !mention.isOneDay() ? mention : isPart(i) ? now : null;
      } else if (!isPart(i) && !mention.isOneDay() && !mention.isMonthAlone()) {
        whole = null;
      }
      named++;
      last = i;
      ended = null;
      behindMoment = false;
      since = now == null || named < 2 ? null : now.upTo(mention);
      around = isOfOneClause(mention, i) ? around == null ? now : around : null;
      now = mention;
      told.add(mention);
      untold = true;
    }
    aside = token.is(FIGURE) ? null : aside;
    untold &= !token.is(FIGURE);
    cause |= token.has(BECAUSE);
  }

  /** 暑运 of 7月1日至8月31日,为期62天的暑运结束: a name of the days that the sentence has just told. */
  private boolean isNameOfTold(PeriodMention mention) {
    boolean days = now != null && now.period().start().isPresent() && !now.isOneDay();
    return untold && days && mention.named() && isUndated(mention);
  }

  /** 9月末 of 9月末失业率3%, behind 前三季度: what is so when that ends, and no day. */
  private boolean isOfOneClause(PeriodMention mention, int i) {
    PeriodMention outer = around == null ? now : around;
    String words = mention.period().text();
    return named > 1
        && outer != null
        && mention.isEndOf(outer)
        && ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0
        && !row.is(i + 1, COMMA);
  }

  private static boolean isUndated(PeriodMention mention) {
    return mention.period().start().isEmpty() && mention.period().end().isEmpty();
  }

  private void takeMark(Token token, int i) {
    cause = false;
    if (token.is(OPEN)) {
      brackets.add(now);
      if (row.is(i - 1, BASELINE) && row.get(i - 1).mention() instanceof PeriodMention baseline) {
        // 较2月(报告3例): so many then
        now = baseline;
      }
    } else if (token.is(CLOSE) && !brackets.isEmpty()) {
      now = brackets.remove(brackets.size() - 1);
    } else if (token.is(SEMICOLON)) {
      behindMoment = around != null;
      if (whole != null && now != null && now.isWithin(whole) && isPart(last)) {
        // 上半年收入500亿元,其中6月份90亿元;支出400亿元
        now = whole;
      }
    } else if (token.is(STOP)) {
      brackets.clear();
      if (!row.is(i + 1, PART)) {
        endPeriods();
      }
      opens = false;
      since = null;
      named = 0;
      untold = false;
      whole = null;
      around = null;
      behindMoment = false;
    }
  }

  private void endGround() {
    now = onGround ? outsideGround : now;
    onGround = false;
  }

  /** A row of parts of a period, or a moment within it, ends with its sentence. */
  private void endPeriods() {
    if (now != null && whole != null && now.isWithin(whole)) {
      now = whole;
    }
    if (now != null && now.isPassing() && base != null && !opens) {
      now = frame == null ? base : frame;
    }
    if (named == 1 && untold && now != null && PassingPeriod.isAhead(row, last, now, today)) {
      now = frame == null ? base : frame;
    }
    if (frame == null || now == null || frame == now) {
      return;
    }
    boolean parts = named > 1 && now.isWithin(frame);
    boolean moment = isMoment(now) && frame.period().start().isPresent();
    ended = moment ? now : ended;
    if (parts || moment) {
      now = frame;
    }
  }

  private static boolean isMoment(PeriodMention mention) {
    return mention.period().start().isEmpty() && mention.period().end().isPresent();
  }

  /** 其中,6月. */
  private boolean isPart(int i) {
    return row.is(row.is(i - 1, COMMA) ? i - 2 : i - 1, PART);
  }
}
