package io.github.gongbao.parser.statistic.sentence.given;

import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Rivals;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which what was told before gives a name, and their order: the first gives it. */
final class NameRules {
  private final Row row;
  private final Topics topics;
  private final List<NameRule> rules = new ArrayList<>();

  NameRules(Row row, Topics topics, Continued continued) {
    this.row = row;
    this.topics = topics;
    rules.addAll(new BesideRules(row, topics, continued).rules());
    rules.addAll(new WholeRules(row, topics).rules());
  }

  /** The name that the first of them gives; null where none does. */
  @Nullable Given of(
      Reading reading, Said said, Quantity quantity, boolean changed, @Nullable Topic whole) {
    Topic level = topics.lastLevel();
    boolean here = level != null && topics.isInSentence(level);
    boolean alone = GivenNames.isAlone(reading);
    Asked figure = new Asked(reading, said, quantity, changed, whole, alone, level, here);
    for (NameRule rule : rules) {
      Given given = rule.of(figure);
      if (given != null) {
        return Rivals.follow(row, said.words(), given.name()) ? null : given;
      }
    }
    return null;
  }
}
