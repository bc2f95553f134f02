package io.github.gongbao.parser.statistic.sentence.sibling;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a thing of which the clause before tells that it was made: 设立产业引导基金,总规模达50亿元.
 */
public final class Founded {
  private static final Words SIZES = new Words(LexiconWords.firstOf(Founded.class, "sizes.tsv"));

  /** What a size may stand behind: 年处理能力, 累计筹资规模. */
  private static final long MODIFIERS =
      WordClass.any(WordClass.ADJECTIVE, WordClass.MEAN, WordClass.OTHER, WordClass.TOTAL);

  private static final long NAMING =
      WordClass.any(WordClass.NOUN, WordClass.VERBAL_NOUN, WordClass.ADJECTIVE, WordClass.OTHER);

  private static final long MEASURED = WordClass.any(WordClass.MEASURE, WordClass.RATIO);

  private Founded() {}

  /**
   * What a clause before tells to be made, 设立产业引导基金, of which nothing was told yet but how large it
   * is; null where none does.
   */
  public static @Nullable Topic thing(Topics topics) {
    Topic thing = topics.mentioned();
    Topic last = topics.last();
    boolean told = last != null && topics.isInSentence(last);
    boolean other = told && thing != null && last.base() != thing && last.clause() > thing.clause();
    return thing == null || other || thing.name().isEmpty() ? null : thing;
  }

  /** 产业引导基金总规模: a thing that was made, and what is measured of it; or nothing. */
  public static List<Token> named(Row row, Topic thing, List<Token> words) {
    List<Token> name = thing.name();
    int made = KindNames.deeds(name);
    boolean one = made > 0 && made < name.size() && Topic.isThing(Token.last(name));
    for (int i = made; one && i < name.size(); i++) {
      one = name.get(i).isAny(NAMING) && !name.get(i).isAny(MEASURED);
    }
    return one && isSize(row, words)
        ? Token.joined(name.subList(made, name.size()), words)
        : List.of();
  }

  private static boolean isSize(Row row, List<Token> words) {
    for (Token word : words) {
      if (SIZES.isWhole(row.text(), word.start(), Token.last(words).end())) {
        return true;
      }
      if (!isModifier(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isModifier(Token word) {
    return word.isAny(MODIFIERS) && !Topic.isThing(word);
  }
}
