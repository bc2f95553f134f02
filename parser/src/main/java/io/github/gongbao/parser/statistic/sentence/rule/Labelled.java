package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the things that the paragraph names first of all, or what they cost: 小麦：收购5吨,
 * 大米：批发价5元.
 */
public final class Labelled {
  private static final char PRICE = '价';

  private static final long NO_THING = WordClass.any(VERBAL_NOUN, DEED, MEAN, MANNER);

  private Labelled() {}

  /**
   * 收购小麦, 从农户收购小麦, 大米批发价; or nothing, where the words say themselves with what.
   *
   * @param label what stands before a colon; null where nothing does
   * @param last what was told last; null where nothing was
   */
  public static List<Token> named(
      Row row, @Nullable Topic label, @Nullable Topic last, List<Token> said, Unit unit) {
    if (label == null
        || said.isEmpty()
        || label.name().get(0) != row.get(0)
        || !KindNames.areKinds(label.name(), 0)) {
      return List.of();
    }
    if (isPrice(row, label, last, said, unit)) {
      return Token.joined(label.name(), said);
    }
    boolean deed =
        (last == null || row.endsIn(last.name(), label.name()))
            && Token.last(said).is(DEED)
            && !Token.last(said).is(STRUCK)
            && (said.size() == 1 || said.get(0).is(PREPOSITION));
    return deed ? Token.joined(said, label.name()) : List.of();
  }

  /** 批发价 of 大米：批发价5元,零售价6元: whether the words only tell what the thing costs. */
  private static boolean isPrice(
      Row row, Topic label, @Nullable Topic last, List<Token> said, Unit unit) {
    char kind = row.lastCharacter(Token.last(label.name()));
    boolean price =
        row.lastCharacter(Token.last(said)) == PRICE
            && Kinds.measures(row.text(), Token.last(said), unit)
            && (last == null || row.begins(last.name(), row.words(label.name())));
    return price
        && said.stream().noneMatch(word -> row.lastCharacter(word) == kind)
        && (last == null || said.subList(0, said.size() - 1).stream().noneMatch(Labelled::isThing));
  }

  /** 猪肉 of 猪肉批发价, and not 平均 or 批发. */
  private static boolean isThing(Token word) {
    return Topic.isThing(word) && !word.isAny(NO_THING);
  }
}
