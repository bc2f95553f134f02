package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.When.Relative;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.statistic.table.word.PlaceWords;
import java.util.List;
import java.util.Optional;

/**
 * Reads one head of a table: takes time, place, unit and change from it; what is left is a name.
 *
 * <pre>{@code
 * 2023年1—5月布产量（亿米）同比增长 // name 布产量, 1—5月, 亿米, a change year on year
 * }</pre>
 */
public final class HeadReader {
  public static final int LONGEST = 90;

  private static final int SHORTEST_SENTENCE = 5;

  /** How far behind a period the sign stands that makes it the base of an index or ratio. */
  private static final int BASE_REACH = 8;

  private final HeadText text;
  private final boolean label;
  private final HeadDraft draft = new HeadDraft();

  private HeadReader(HeadText text, boolean label) {
    this.text = text;
    this.label = label;
  }

  /**
   * What the words of a head or caption say.
   *
   * @param label whether it is the head of a row
   */
  public static Head read(HeadText text, boolean label) {
    String folded = text.folded();
    int stop = folded.indexOf('。');
    boolean prose = stop > SHORTEST_SENTENCE && stop + 1 < folded.length();
    boolean none = folded.isEmpty() || folded.length() > LONGEST || prose;
    return none ? Head.NOTHING : new HeadReader(text, label).read();
  }

  private Head read() {
    if (isWhole(text.folded())) {
      return draft.named("");
    }
    String name = HeadBrackets.without(withoutWhenAndWhere(), label, draft);
    name = HeadMarker.without(name, draft);
    name = HeadBrackets.withoutUnit(name, label, draft);
    name = HeadChange.without(name, draft);
    name = HeadTime.without(name, draft);
    boolean rate = HeadWords.RATE.ends(name) > 0 && NameWords.NO_UNIT.ends(name) == 0;
    draft.rate |= rate && NameWords.EACH.begins(name) == 0;
    draft.planned |= HeadWords.PLANNED.ends(name) > 0 && !HeadWords.DONE.occursIn(name);
    if (!label && HeadTime.isPlanOfYear(name, draft)) {
      draft.planned = true;
      draft.relative = Relative.YEAR;
    }
    name = withoutSum(IndexNames.ofAll(HeadName.plain(name)));
    name = !draft.regions.isEmpty() && Cell.isForeign(name) ? "" : name;
    boolean unitless = draft.scale == null && NameWords.UNITLESS.contains(name);
    draft.scale = unitless ? Scale.PLAIN : draft.scale;
    boolean timed = draft.period != null && (label || draft.index != null);
    boolean mean = timed && HeadWords.MANNER.contains(name);
    boolean counted = isCounted(name);
    name = counted ? name + JoinedNames.NUMBER : name;
    boolean value = CellWords.VALUE.contains(name) || isUnit(name);
    boolean joins = CaptionWords.ALSO.contains(name) || isAmong(name);
    boolean empty = mean || value || joins || HeadWords.PLANNED.contains(name);
    return draft.named(empty ? "" : name);
  }

  /** 项目(个), 养老机构(家): what is counted, and no word for whatever stands below. */
  private boolean isCounted(String name) {
    Scale scale = draft.scale;
    return !label
        && scale != null
        && scale.unit().dimension() == Dimension.COUNT
        && NameWords.COUNTED.ends(name) > 0;
  }

  /** 在三种专利申请中: a head that says only that its columns are parts. */
  private boolean isAmong(String name) {
    return !label && CellWords.INSIDE.begins(name) > 0 && CellWords.WITHIN.ends(name) > 0;
  }

  /** 单位(元/公斤): what the figures are in; 单位(个) are those that are counted. */
  private boolean isUnit(String name) {
    Scale scale = draft.scale;
    return scale != null
        && scale.unit().dimension() != Dimension.COUNT
        && CaptionWords.UNITS.contains(name);
  }

  /** A time, the base of an index, or a word of planning: a head that names nothing. */
  private boolean isWhole(String words) {
    if (HeadTime.isWhole(text, draft)) {
      return true;
    }
    String base = base(words);
    if (!base.isEmpty()
        || words.indexOf('=') >= 0 && words.indexOf('(') <= 0 && HeadChange.isBase(words)) {
      draft.index = HeadChange.index(base.isEmpty() ? words : base);
      return true;
    }
    int year = HeadTime.beginsPlan(words, draft);
    draft.planned = HeadWords.PLANNED.contains(words.substring(year));
    // 2024年目标 in a table of May is of the year
    if (draft.planned && (year > 0 || HeadWords.WHOLE_YEAR.begins(words) > 0)) {
      draft.relative = Relative.YEAR;
    }
    return draft.planned;
  }

  /** 以1978年为100 of 一、以1978年为100, over index numbers; or nothing. */
  private static String base(String words) {
    return HeadWords.HUNDRED.find(words) < 0
        ? ""
        : HeadChange.base(HeadMarker.without(words, new HeadDraft()));
  }

  /** 本年收入合计: what is summed up. */
  private String withoutSum(String name) {
    if (HeadBrackets.isTotal(name)) {
      draft.total = true;
      return "";
    }
    String bare = CellWords.SUM.beforeThis(name);
    if (bare.length() < name.length()) {
      String whole = CellWords.TOTAL.beforeThis(name);
      String counted = whole.length() == name.length() && isOfPeople(bare) ? bare : whole;
      draft.total |= counted.length() < name.length();
      return HeadBrackets.isTotal(counted) ? "" : counted;
    }
    return name;
  }

  /** 教练员, 医师: those who are counted. */
  private static boolean isOfPeople(String name) {
    return NameWords.COUNTED.ends(name) > 0 || name.length() > 1 && NameWords.PERSON.ends(name) > 0;
  }

  /** The words without periods, and without the place that they begin with. */
  private String withoutWhenAndWhere() {
    String folded = text.folded();
    if (HeadTime.isBetween(folded)) {
      return folded;
    }
    int at = HeadTime.beginsBracket(folded, draft);
    List<PeriodMention> periods = text.periods();
    List<PlaceMention> places = text.places();
    if (periods.isEmpty() && places.isEmpty()) {
      return HeadText.strip(folded.substring(at));
    }
    StringBuilder name = new StringBuilder();
    int nextPeriod = 0;
    int nextPlace = 0;
    while (at < folded.length()) {
      while (nextPeriod < periods.size() && periods.get(nextPeriod).span().start() < at) {
        nextPeriod++;
      }
      while (nextPlace < places.size() && places.get(nextPlace).span().start() < at) {
        nextPlace++;
      }
      if (nextPeriod < periods.size() && isAt(periods.get(nextPeriod).span(), at)) {
        PeriodMention mention = periods.get(nextPeriod);
        boolean base = isBase(folded, mention.span().end()) || HeadWords.IS.ends(folded, at) > 0;
        if (!base && !isAside(mention.span()) && take(mention)) {
          at = mention.span().end();
          boolean last = mention.role() == PeriodMention.Role.BASELINE;
          at += last ? HeadWords.AT_END.begins(folded, at) : 0;
          at += HeadTime.begins(folded.substring(at), draft);
          at += beside(folded.substring(at));
          continue;
        }
      }
      if (nextPlace < places.size()
          && isAt(places.get(nextPlace).span(), at)
          && text.isWhere(places.get(nextPlace), label)
          && opensName(name)
          && !(label && text.isInWord(places.get(nextPlace).span().end()))) {
        draft.regions = places.get(nextPlace).regions();
        at = places.get(nextPlace).span().end();
        at += Math.max(0, PlaceWords.DISTRICT.begins(folded, at - 1) - 1);
        continue;
      }
      name.append(folded.charAt(at++));
    }
    return HeadText.strip(name.toString());
  }

  /** 及同期 behind 2023年5月: what stands in brackets behind the figures is of the year before. */
  private static int beside(String rest) {
    int also = CaptionWords.ALSO.begins(rest);
    int then = also > 0 ? HeadWords.LAST_YEAR.begins(rest.substring(also)) : 0;
    return then > 0 ? also + then : 0;
  }

  private static boolean isAt(Span span, int at) {
    return span.start() == at;
  }

  /** Whether what ends there is only the base of an index: 上月=100, or of a ratio: 上年决算数的%. */
  public static boolean isBase(String folded, int end) {
    String rest = folded.substring(end, Math.min(folded.length(), end + BASE_REACH));
    return rest.indexOf('=') >= 0
        || HeadWords.HUNDRED.begins(rest) > 0
        || HeadWords.RATIO.occursIn(rest);
  }

  private static boolean opensName(StringBuilder name) {
    String before = name.toString();
    return HeadText.strip(before).isEmpty()
        || HeadMarker.without(before + " ", new HeadDraft()).isEmpty();
  }

  private boolean take(PeriodMention mention) {
    switch (mention.role()) {
      case BASELINE -> {
        boolean yearly = HeadWords.SAME.begins(mention.period().text()) > 0;
        draft.basis = yearly ? Optional.of(Basis.YEAR_ON_YEAR) : mention.basis();
        draft.baseline = draft.basis.filter(b -> b == Basis.VERSUS).map(b -> mention.period());
        draft.change = true;
        draft.shifted.append(mention.period().text());
        return true;
      }
      case PERIOD -> {
        String said = mention.period().text();
        boolean toDate = HeadWords.CUMULATIVE.contains(said) || HeadWords.THIS_YEAR.contains(said);
        boolean relative = label && toDate;
        boolean bound = HeadTime.isBound(mention.period().text(), draft);
        if (!isClock(mention.period().text()) && !relative && !bound) {
          Period named = HeadTime.published(text, mention);
          draft.period =
              draft.period == null
                  ? named
                  : new When(named, Relative.SAME, false)
                      .within(new When(draft.period, Relative.SAME, false))
                      .period();
        }
        return true;
      }
      default -> {
        int end = mention.span().end();
        boolean all =
            mention.span().start() == 0
                && (end == text.folded().length() || text.folded().charAt(end) == '(');
        if (all && mention.period().start().isPresent()) {
          draft.period = HeadTime.published(text, mention);
        }
        return all;
      }
    }
  }

  /** 按上年不变价计算 in brackets behind a name: a word of it, not when the figures hold. */
  private boolean isAside(Span words) {
    String folded = text.folded();
    int open = folded.lastIndexOf('(', words.start());
    boolean inside = open >= 0 && folded.lastIndexOf(')', words.start()) < open;
    return inside
        && (words.start() == open + 1
            || HeadWords.TAKING.contains(folded.substring(open + 1, words.start())))
        && words.end() < folded.length()
        && ")、, ".indexOf(folded.charAt(words.end())) < 0;
  }

  /** 06:00 without a day: the hour at which something begins. */
  private static boolean isClock(String words) {
    return words.indexOf(':') > 0 && !HeadWords.DAY.occursIn(words) && words.indexOf('-') < 0;
  }
}
