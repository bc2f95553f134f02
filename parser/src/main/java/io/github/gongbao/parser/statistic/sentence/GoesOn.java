package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.PLACE;

import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that can only go on with that of the level before: 新增就业人数完成率, which says how much is done
 * of what was counted, and 百亿县 of 新增百亿县26个,累计达46个.
 */
final class GoesOn {
  /** What the words end in that say of which level of a government something is. */
  private static final String LEVEL = "本级";

  private GoesOn() {}

  /**
   * 市本级税收收入 for a part of 市本级预算收入: of which level of a government the whole is told, are its parts.
   *
   * @param whole what the figure is told to be a part of; null where of nothing
   */
  static List<Token> ofLevel(Row row, @Nullable Topic whole, List<Token> name) {
    if (whole == null || whole.name().isEmpty() || !isLevel(row, whole.name().get(0))) {
      return name;
    }
    for (Token token : name) {
      if (token.is(PLACE) || isLevel(row, token)) {
        return name;
      }
    }
    List<Token> all = new ArrayList<>(name.size() + 1);
    all.add(whole.name().get(0));
    all.addAll(name);
    return all;
  }

  private static boolean isLevel(Row row, Token token) {
    return row.text().startsWith(LEVEL, token.end() - LEVEL.length());
  }

  /**
   * The name of a figure; none where it does not go on so.
   *
   * @param last the level before
   * @param level what is counted; null where the figure is a change
   */
  static List<Token> name(
      Row row, Topic last, Reading reading, Said said, @Nullable Quantity level) {
    if (said.isFulfilment()) {
      List<Token> name = new ArrayList<>(last.name());
      name.addAll(said.words());
      return name;
    }
    boolean sum =
        level != null
            && said.words().isEmpty()
            && level.unit().equals(last.unit())
            && reading.isCumulative();
    int from = sum ? last.newEnd(row) : 0;
    return from == 0 ? List.of() : last.name().subList(from, last.name().size());
  }
}
