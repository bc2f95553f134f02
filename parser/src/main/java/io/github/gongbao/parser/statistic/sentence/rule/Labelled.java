package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with the things that the paragraph names first of all: 小麦：收购5吨. */
public final class Labelled {
  private Labelled() {}

  /**
   * 收购小麦, 从农户收购小麦; or nothing, where the words say themselves with what.
   *
   * @param label what stands before a colon; null where nothing does
   * @param last what was told last; null where nothing was
   */
  public static List<Token> named(
      Row row, @Nullable Topic label, @Nullable Topic last, List<Token> said) {
    boolean first =
        label != null
            && label.name().get(0) == row.get(0)
            && KindNames.areKinds(label.name(), 0)
            && (last == null || row.endsIn(last.name(), label.name()));
    boolean deed =
        first
            && !said.isEmpty()
            && Token.last(said).is(DEED)
            && !Token.last(said).is(STRUCK)
            && (said.size() == 1 || said.get(0).is(PREPOSITION));
    return deed ? Token.joined(said, label.name()) : List.of();
  }
}
