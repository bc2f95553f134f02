package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.statistic.sentence.given.NameRule.own;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.sibling.SameObject;
import io.github.gongbao.parser.statistic.sentence.sibling.SiblingMeasures;
import io.github.gongbao.parser.statistic.sentence.sibling.Siblings;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules by which a figure tells of another thing what was told of one of its kind. */
record SiblingRules(Row row, Topics topics) {
  /**
   * What measures are in of which all kinds of a thing have one, and no thing is counted or paid.
   */
  private static final Set<Dimension> MEASURED =
      EnumSet.of(
          Dimension.PERCENT,
          Dimension.TIME,
          Dimension.RATE,
          Dimension.LENGTH,
          Dimension.TEMPERATURE);

  /** The rules, the first to be asked first. */
  List<NameRule> rules() {
    return List.of(
        this::counted,
        this::sameObject,
        this::dealt,
        this::ofBody,
        this::named,
        this::beside,
        this::measured,
        this::counterpart,
        this::kind,
        this::toldAgain);
  }

  /** What is told in the sentence of a level like it. */
  private @Nullable Given beside(Asked figure) {
    Topic level = figure.alone() ? figure.level() : null;
    return level != null && isBeside(level, figure)
        ? own(beside(level, figure), figure.whole())
        : null;
  }

  private List<Token> beside(Topic level, Asked figure) {
    List<Token> words = figure.words();
    boolean whole = figure.isWhole();
    List<Token> name = whole ? Siblings.alike(row, level, words, figure.unit()) : List.of();
    name = name.isEmpty() ? Siblings.done(row, level, words) : name;
    name = name.isEmpty() && whole ? Siblings.doneAlso(row, level, words, figure.unit()) : name;
    name = name.isEmpty() ? Siblings.owned(row, level.name(), words) : name;
    name = name.isEmpty() ? Siblings.found(row, level, words) : name;
    name =
        name.isEmpty() && topics.relation(level) == Relation.LISTED
            ? Siblings.became(level, words, figure.unit())
            : name;
    name = name.isEmpty() ? Siblings.ranked(row, level, words) : name;
    name = name.isEmpty() ? SiblingMeasures.rival(row, level, words) : name;
    return name.isEmpty() && whole ? SiblingMeasures.parallel(row, level, words) : name;
  }

  /** 百亿企业 of 工业企业营业收入5亿元、百亿企业15家: nothing of such things is measured. */
  private @Nullable Given counted(Asked figure) {
    Topic level = figure.alone() && figure.here() && figure.isWhole() ? figure.level() : null;
    if (level == null || figure.words().size() < 2 || level.name().isEmpty()) {
      return null;
    }
    Token measure = Token.last(level.name());
    boolean other =
        figure.unit().dimension() == Dimension.COUNT
            && measure.is(WordClass.MEASURE)
            && level.unit() != null
            && level.unit().dimension() != Dimension.COUNT
            && Kinds.areIn(row.text(), figure.words(), figure.unit());
    return other ? own(figure.words(), null) : null;
  }

  private @Nullable Given sameObject(Asked figure) {
    return figure.alone() && !figure.changed()
        ? own(SameObject.named(row, topics, figure.words(), figure.unit()), figure.whole())
        : null;
  }

  private @Nullable Given dealt(Asked figure) {
    Topic last = figure.alone() ? topics.last() : null;
    boolean told = last != null && (last.change() || last.suffix().isEmpty());
    boolean next = told && topics.isInSentence(last);
    return next ? own(SiblingMeasures.dealt(row, last.name(), figure.words()), null) : null;
  }

  private @Nullable Given ofBody(Asked figure) {
    boolean may =
        figure.alone()
            && !figure.changed()
            && figure.isWhole()
            && !figure.reading().core().isPlaced();
    return may ? BodyNames.named(row, topics, figure.words(), figure.unit()) : null;
  }

  private @Nullable Given named(Asked figure) {
    Topic last = figure.alone() ? topics.last() : null;
    boolean beside =
        last != null && isBeside(last, figure) && figure.unit().dimension() != Dimension.COUNT;
    return beside ? own(Siblings.named(row, last, figure.words()), figure.whole()) : null;
  }

  private @Nullable Given measured(Asked figure) {
    Topic level = figure.alone() && figure.here() && figure.isWhole() ? figure.level() : null;
    if (level == null) {
      return null;
    }
    List<Token> words = figure.words();
    boolean made = words.size() == 2 && words.get(0).is(WordClass.DEED);
    if (words.size() != 1 && !made || !Token.last(words).is(WordClass.MEASURE)) {
      return null;
    }
    List<Topic> levels = topics.besideLastLevel();
    List<Token> alike = SiblingMeasures.alikeMeasured(row, levels, words, figure.unit());
    return own(
        alike.isEmpty() ? SiblingMeasures.measured(row, level, words, figure.unit()) : alike,
        figure.whole());
  }

  /** 专科毕业生就业率 of 研究生就业率为83%,专科毕业生为88%: another of those of whom the like is measured. */
  private @Nullable Given kind(Asked figure) {
    Topic level = figure.alone() && figure.here() && figure.isWhole() ? figure.level() : null;
    boolean beside =
        level != null
            && isBeside(level, figure)
            && MEASURED.contains(figure.unit().dimension())
            && figure.reading().isTold();
    return beside
        ? own(SiblingMeasures.ofKind(row, level, figure.words(), figure.unit()), null)
        : null;
  }

  private @Nullable Given counterpart(Asked figure) {
    boolean sum =
        figure.alone()
            && figure.isWhole()
            && !figure.changed()
            && figure.unit().dimension() == Dimension.MONEY
            && figure.words().size() > 1;
    List<Topic> levels = sum ? counterparts(figure) : List.of();
    Topic level = levels.isEmpty() ? null : levels.get(0);
    if (level != null && (levels.size() == 1 || topics.isInSentence(level))) {
      return own(SiblingMeasures.counterpart(row, level, figure.words()), null);
    }
    Topic before = sum && level == null ? topics.handedOn() : null;
    return before == null
        ? null
        : own(SiblingMeasures.counterpart(row, before, figure.words()), null);
  }

  /** The levels, the last first, of which it may be the counterpart, and of none of their parts. */
  private List<Topic> counterparts(Asked figure) {
    List<Topic> levels = new ArrayList<>();
    for (Topic level : topics.told().lastIn(figure.unit())) {
      if (row.endsIn(level.name(), figure.words())) {
        // that of those before was told with it
        break;
      }
      if (!SiblingMeasures.counterpart(row, level, figure.words()).isEmpty()) {
        levels.add(level);
      }
    }
    List<Topic> wholes = new ArrayList<>(levels);
    levels.removeIf(level -> wholes.contains(level.base()));
    return levels;
  }

  /** Whether a figure stands in the sentence of another one like it. */
  private boolean isBeside(Topic last, Asked figure) {
    return topics.isInSentence(last)
        && last.change() == figure.changed()
        && (figure.changed() || last.suffix().isEmpty())
        && figure.unit().equals(last.unit());
  }

  /** 铁路旅客运输周转量 of 铁路旅客运输总量5万人次;旅客运输周转量3亿人公里: the same of which something else is measured. */
  private @Nullable Given toldAgain(Asked figure) {
    Topic level = figure.alone() && figure.here() && figure.isWhole() ? figure.level() : null;
    return level == null
        ? null
        : own(SiblingMeasures.again(row, level, figure.words(), figure.unit()), null);
  }
}
