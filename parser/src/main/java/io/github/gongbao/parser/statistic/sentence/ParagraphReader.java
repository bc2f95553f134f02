package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.mention.Home;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.statistic.sentence.change.SaidBasis;
import io.github.gongbao.parser.statistic.sentence.name.Chooser;
import io.github.gongbao.parser.statistic.sentence.name.Naming;
import io.github.gongbao.parser.statistic.sentence.name.Patience;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.RowReader;
import io.github.gongbao.parser.statistic.sentence.scope.Outlook;
import io.github.gongbao.parser.statistic.sentence.scope.Scope;
import io.github.gongbao.parser.statistic.sentence.scope.SectionPeriod;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a body one after the other. */
public final class ParagraphReader {
  /** No longer line without a number is a heading. */
  private static final int LONGEST_HEADING = 24;

  /** No longer line with a number is a heading. */
  private static final int LONGEST_NUMBERED = 40;

  private static final Weights WEIGHTS = Weights.read();

  private final BodyText body;
  private final Mentions mentions;
  private final Optional<LocalDate> publishedOn;

  /** From where on all growth is year on year; behind the text if nowhere. */
  private final int yearOnYear;

  /** From where on daily and cumulative figures stand side by side, likewise. */
  private final int daily;

  private final WordReader words;
  private final Naming naming;
  private final Outlook outlook;
  private final SectionPeriod sections;
  private final Patience patience;

  /** What the last paragraph was of at its end that says when. */
  private @Nullable PeriodMention last;

  private @Nullable PeriodMention introduced;
  private @Nullable Topic heading;

  /** The heading over the paragraphs. */
  private @Nullable Topic section;

  /** What the list is of that the line above introduces; null where none is. */
  private @Nullable Topic list;

  /** What it says that changes are against. */
  private @Nullable Basis headed;

  /**
   * Reads paragraphs of a body.
   *
   * @param mentions what was recognised in the body
   * @param title the title over them
   * @param publishedOn when the bulletin was published: what begins later is planned
   */
  public ParagraphReader(
      BodyText body, Mentions mentions, String title, Optional<LocalDate> publishedOn) {
    this(body, mentions, title, publishedOn, Chooser.by(WEIGHTS));
  }

  /**
   * The same.
   *
   * @param chooser chooses among the ways to complete a name
   */
  public ParagraphReader(
      BodyText body,
      Mentions mentions,
      String title,
      Optional<LocalDate> publishedOn,
      Chooser chooser) {
    this.body = body;
    this.mentions = mentions;
    this.publishedOn = publishedOn;
    this.yearOnYear = firstOf("下同");
    this.daily = Math.max(Math.max(firstOf("新增"), firstOf("累计")), firstCase());
    this.words = new WordReader(body.folded());
    this.patience = new Patience(chooser);
    this.naming = new Naming(patience);
    this.outlook = new Outlook(publishedOn);
    this.sections = new SectionPeriod(title, publishedOn);
  }

  /** The first figure whose name is only that of its clause, since so many stood before it. */
  public Optional<Figure> firstLeftAlone() {
    return patience.lost();
  }

  /** 5例: the first count of cases. */
  private int firstCase() {
    String text = body.folded();
    int at = text.indexOf('例');
    while (at >= 0 && (at == 0 || !Character.isDigit(text.charAt(at - 1)))) {
      at = text.indexOf('例', at + 1);
    }
    return at < 0 ? text.length() : at;
  }

  private int firstOf(String word) {
    int at = body.folded().indexOf(word);
    return at < 0 ? body.folded().length() : at;
  }

  /** Adds the statistics of a paragraph, in text order, and what could not be settled. */
  public void read(Span paragraph, List<Statistic> statistics, List<Diagnostic> diagnostics) {
    PeriodMention base = outlook.isAhead() ? outlook.period() : sections.period();
    introduced = read(paragraph, introduced, base, statistics, diagnostics);
  }

  /**
   * The same for what stands apart, such as the prose of a cell: nothing before it governs there.
   */
  public void readAlone(Span span, List<Statistic> statistics, List<Diagnostic> diagnostics) {
    read(span, null, null, statistics, diagnostics);
  }

  /** The period that is handed on to the paragraphs behind. */
  private @Nullable PeriodMention read(
      Span paragraph,
      @Nullable PeriodMention introduced,
      @Nullable PeriodMention base,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    Mentions within = mentions.in(paragraph);
    boolean counts = isCounted(within.figures());
    if (isHeading(paragraph, within)) {
      head(counts ? null : row(paragraph, within, false));
      outlook.head(body.folded(), paragraph, within);
      if (!counts) {
        sections.head(body.folded(), paragraph, within);
      }
    } else {
      outlook.open(body.folded(), paragraph, within.periods());
    }
    if (!counts) {
      list = listOf(paragraph, within);
    } else if (!isLine(paragraph)) {
      list = null;
    }
    if (!counts && introduced == null && !introduces(paragraph)) {
      pass(paragraph, within);
      return null;
    }
    if (!counts && statistics.isEmpty() && introduces(paragraph)) {
      sections.introduce(body.folded(), paragraph, within.periods());
    }
    Row row = row(paragraph, within, daily < paragraph.end());
    boolean then = counts && isThen(paragraph.start(), within.figures().get(0).span().start());
    PeriodMention told = then && introduced == null ? last : introduced;
    LocalDate today = publishedOn.orElse(null);
    Scope scope = new Scope(row, told, base, today, home(within));
    if (counts) {
      Basis throughout = yearOnYear < paragraph.end() ? Basis.YEAR_ON_YEAR : headed;
      Passage passage =
          new Passage(
              body,
              throughout,
              publishedOn,
              outlook.isAhead(),
              sections.running(),
              paragraph,
              within);
      Topics topics = new Topics(heading, section, list);
      int before = statistics.size();
      new SentenceReader(passage, row, scope, topics, naming, statistics, diagnostics).read();
      heading = topics.handedOn();
      sections.tell(
          body.folded(), paragraph, scope.told(), statistics.subList(before, statistics.size()));
      list = list != null && isOfList(row, list, statistics, before) ? list : null;
    } else {
      scope.advance(row.size());
      pass(paragraph, within);
    }
    last = scope.period() == null ? last : scope.period();
    return introduces(paragraph) || scope.period() == introduced ? scope.period() : null;
  }

  /** Takes note of a paragraph without figures that is no heading. */
  private void pass(Span paragraph, Mentions within) {
    if (!isHeading(paragraph, within)) {
      sections.pass(body.folded(), paragraph, within.periods());
    }
  }

  /**
   * The division that a paragraph is of; null where that is not known. What only a first sentence
   * tells is told of paragraphs that name no other place, and not 全国.
   */
  private @Nullable Home home(Mentions within) {
    return mentions
        .home()
        .filter(home -> home.named() || within.places().stream().allMatch(home::isWithin))
        .orElse(null);
  }

  /** Whether a paragraph is a short line that ends in no mark. */
  private boolean isHeading(Span paragraph, Mentions within) {
    int length = paragraph.end() - paragraph.start();
    return length > 0
        && length <= (within.markers().isEmpty() ? LONGEST_HEADING : LONGEST_NUMBERED)
        && Character.isLetterOrDigit(body.folded().charAt(paragraph.end() - 1));
  }

  /** 同期: whether the sentence of the first figure is of when the paragraph before was. */
  private boolean isThen(int start, int figure) {
    int sentence = figure;
    while (sentence > start && body.folded().charAt(sentence - 1) != '。') {
      sentence--;
    }
    return TimeSurroundings.THEN.at(body.folded(), sentence) > 0;
  }

  /** Whether a paragraph is a short line, as those of a list are. */
  private static boolean isLine(Span paragraph) {
    return paragraph.end() - paragraph.start() <= LONGEST_HEADING;
  }

  /** Whether a line tells what the list is of, and not of something else. */
  private static boolean isOfList(Row row, Topic list, List<Statistic> statistics, int from) {
    String measure = row.words(List.of(Token.last(list.name())));
    return statistics.subList(from, statistics.size()).stream()
        .allMatch(statistic -> statistic.indicator().endsWith(measure));
  }

  /** 常住人口 of 2021年末各市常住人口分布如下, above a line for each; null where no list is introduced. */
  private @Nullable Topic listOf(Span paragraph, Mentions within) {
    if (!introduces(paragraph)) {
      return null;
    }
    Row row = row(paragraph, within, false);
    int from = row.size() - 1;
    while (from > 0 && !row.isAny(from - 1, Row.CLAUSE_END)) {
      from--;
    }
    List<Token> name = Section.read(row, from, row.size() - 1);
    boolean one = name.stream().noneMatch(word -> word.isAny(Row.LIST));
    return name.isEmpty() || !one ? null : Topic.heading(name);
  }

  private Row row(Span paragraph, Mentions within, boolean daily) {
    return RowReader.read(body.folded(), words.read(paragraph, within), daily);
  }

  /** Takes note of the words of a heading; null for one that tells something itself. */
  private void head(@Nullable Row row) {
    List<Token> name = row == null ? List.of() : Section.read(row, 0, row.size());
    section = name.isEmpty() ? null : Topic.heading(name);
    headed = row == null ? null : SaidBasis.of(row, 0, row.size());
  }

  private static boolean isCounted(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.quantity().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** 2023年全国粮食产量如下: hands its period to the paragraphs behind it. */
  private boolean introduces(Span paragraph) {
    int end = paragraph.end();
    return end > paragraph.start() && body.folded().charAt(end - 1) == ':';
  }
}
