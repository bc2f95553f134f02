package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was talked of: the thing that an earlier figure counts, or the words that a sentence begins
 * with to say of what it goes on to speak.
 *
 * @param name its words
 * @param unit what the figure was counted in; null for a topic without a figure
 * @param change whether the figure was a change
 * @param verb the verb of that change, for a change of the change; null without one
 * @param suffix what the name of a share goes on with (占出口总值比重), that of a rate of change 增速; empty
 *     for others
 * @param own where the words stand in the name that its own clause said
 * @param base what the clause was completed by; null where it was not
 * @param index the place of the figure among the statistics; -1 without one
 * @param sentence the number of its sentence
 * @param segment the number of the stretch between semicolons
 * @param clause the number of its clause
 * @param aside whether it stands in a bracket
 */
public record Topic(
    List<Token> name,
    @Nullable Unit unit,
    boolean change,
    @Nullable Token verb,
    String suffix,
    Stretch own,
    @Nullable Topic base,
    int index,
    int sentence,
    int segment,
    int clause,
    boolean aside) {
  /** What a verb begins with that tells of what is new: 新增. */
  public static final char NEW = '新';

  private static final long SUFFIXES = WordUse.any(WordUse.GROWTH, WordUse.PORTION);
  private static final long OF_EACH = WordUse.any(WordUse.EACH, WordUse.PER);
  private static final long NOUNS = WordClass.any(WordClass.NOUN, WordClass.VERBAL_NOUN);
  private static final long CHANGES = WordClass.any(WordClass.UP, WordClass.DOWN);
  private static final long DONE =
      WordClass.any(WordClass.VERB, WordClass.VERBAL_NOUN, WordClass.DEED, WordClass.STRUCK);

  /** What amounts and counts are in. */
  private static final Set<Dimension> AMOUNTS =
      EnumSet.of(
          Dimension.COUNT,
          Dimension.MONEY,
          Dimension.MASS,
          Dimension.AREA,
          Dimension.VOLUME,
          Dimension.ENERGY,
          Dimension.POWER);

  /**
   * Where the words end that say of a thing that it is new: 新增 of 新增百亿县, 新认定 of 新认定企业; 0 where none
   * do.
   */
  public int newEnd(Row row) {
    if (name.size() < 2 || row.text().charAt(name.get(0).start()) != NEW) {
      return 0;
    }
    Token first = name.get(0);
    if (first.length() == 1 && name.size() > 2 && name.get(1).is(WordClass.DEED)) {
      return 2;
    }
    return first.length() > 1 && first.is(WordClass.DEED) ? 1 : 0;
  }

  /**
   * Where the words begin that say of a thing that it is to be: 年初预算 of 支出年初预算; else behind all.
   */
  public int targetStart() {
    int start = name.size();
    if (start == 0 || !name.get(start - 1).has(WordUse.TARGET)) {
      return start;
    }
    start--;
    while (start > 0
        && (name.get(start - 1).mention() instanceof PeriodMention
            || name.get(start - 1).is(WordClass.WEAK_DOWN))) {
      start--;
    }
    return start;
  }

  /** A heading, which stands in no sentence. */
  public static Topic heading(List<Token> name) {
    Stretch all = new Stretch(0, name.size());
    return new Topic(name, null, false, null, "", all, null, -1, -1, -1, -1, false);
  }

  /**
   * Where the thing ends whose growth words name, 工业增加值增速, or whose share, 采矿业增加值占比: of these is
   * spoken as of a suffix; or of which they say that it grew, 行业增加值增长.
   */
  public static int thingEnd(List<Token> name) {
    int last = name.size() - 1;
    boolean measured =
        last > 0
            && name.get(last - 1).is(WordClass.MEASURE)
            && (name.get(last).isAny(CHANGES) || name.get(last).has(WordUse.PORTION));
    return measured || last > 0 && name.get(last).has(WordUse.GROWTH) ? last : name.size();
  }

  /** The words of a name before a place; itself where that is its end. */
  public static List<Token> before(List<Token> name, int end) {
    return end == name.size() ? name : name.subList(0, end);
  }

  /**
   * 增速 of 增加值增速: the words behind a place that name the growth of the thing or its share; empty if
   * none do.
   */
  public static String growth(Row row, List<Token> name, int end) {
    boolean suffix = end < name.size() && name.get(name.size() - 1).hasAny(SUFFIXES);
    return suffix ? row.words(name.subList(end, name.size())) : "";
  }

  /** The last words of a name, which have no more characters than so many. */
  public static List<Token> shortened(List<Token> name, int longest) {
    int from = name.size();
    int length = 0;
    while (from > 0 && length + name.get(from - 1).length() <= longest) {
      from--;
      length += name.get(from).length();
    }
    return from == 0 ? name : List.copyOf(name.subList(from, name.size()));
  }

  /** Whether a word is a thing, and nothing that is done. */
  public static boolean isThing(Token token) {
    return token.is(WordClass.NOUN) && !token.isAny(DONE);
  }

  /** 每万人专利: whether words say how much there is to each of something else, and so no part of 专利. */
  public static boolean isOfEach(List<Token> words) {
    return words.stream().anyMatch(word -> word.hasAny(OF_EACH));
  }

  /** Some words of a name: from the one at {@code from} to before the one at {@code to}. */
  public record Stretch(int from, int to) {
    /**
     * Which words of a name its clause says itself.
     *
     * @param made those of the whole name as it was made; null where it is one that was told before
     * @param base what it was completed by; null where by nothing
     * @param whole the name, however long it is
     * @param name the same as it is written
     * @param end where its thing ends
     */
    public static Stretch own(
        @Nullable Stretch made,
        @Nullable Topic base,
        List<Token> whole,
        List<Token> name,
        int end) {
      if (made != null) {
        int more = name.size() - whole.size();
        return more < 0 ? new Stretch(end, end) : made.moved(more).within(end);
      }
      if (base == null) {
        return new Stretch(0, end);
      }
      // told again word for word it has none, and what comes next may take the place of all of it
      int none = whole == base.name ? 0 : end;
      return new Stretch(none, none);
    }

    /** Where words stand in a name one after the other; null where they do not. */
    public static @Nullable Stretch of(List<Token> name, List<Token> words) {
      int from = words.isEmpty() ? -1 : Collections.indexOfSubList(name, words);
      return from < 0 ? null : new Stretch(from, from + words.size());
    }

    /** The same, with so many words more before them. */
    public Stretch moved(int by) {
      return by == 0 ? this : new Stretch(from + by, to + by);
    }

    /** Those of them that stand before a place. */
    public Stretch within(int end) {
      return to <= end ? this : new Stretch(Math.min(from, end), end);
    }
  }

  /** 农民工 of 农民工占比最大: what was spoken of, where no share of it is told. */
  Topic withoutShare() {
    int last = name.size() - 1;
    boolean share = unit == null && last > 0 && name.get(last).has(WordUse.PORTION);
    return share
        ? new Topic(
            name.subList(0, last),
            null,
            change,
            verb,
            suffix,
            own.within(last),
            base,
            index,
            sentence,
            segment,
            clause,
            aside)
        : this;
  }

  /** Whether it is an amount or a count, which changes in per cent, and no rate or index. */
  public boolean isAmount() {
    return unit != null && !change && suffix.isEmpty() && AMOUNTS.contains(unit.dimension());
  }

  /** Whether the clause said less than the name. */
  public boolean isCarried() {
    return own.to() - own.from() < name.size();
  }

  /** Whether it names something, 经营主体, and does not tell what happened: 需求回升带动生产. */
  boolean isThing() {
    for (Token token : name) {
      if (token.is(WordClass.VERB) && !token.isAny(NOUNS)) {
        return false;
      }
    }
    return true;
  }
}
