package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** What befell people in events that were counted before them. */
public final class Befallen {
  /** What accidents and fires are counted in. */
  private static final String EVENTS = "起";

  private static final long HAPPENED = WordClass.any(DEED, LIGHT);

  private Befallen() {}

  /** 生产安全事故死亡 of 发生生产安全事故15起、死亡11人; none where no events are told in the sentence. */
  public static List<Token> named(Topics topics, List<Token> struck, Unit unit) {
    boolean people = Kinds.isAgent(Kinds.in(unit));
    if (!people || struck.size() != 1 || !struck.get(0).is(STRUCK)) {
      return List.of();
    }
    for (Topic level : topics.besideLastLevel()) {
      if (topics.isInSentence(level)
          && level.unit() != null
          && level.unit().symbol().equals(EVENTS)) {
        return Token.joined(events(level.name()), struck);
      }
    }
    return List.of();
  }

  /** The events of which a name may say that they happened. */
  private static List<Token> events(List<Token> name) {
    int from = 0;
    while (from + 1 < name.size() && name.get(from).isAny(HAPPENED)) {
      from++;
    }
    int to = name.size();
    while (to - 1 > from && name.get(to - 1).isAny(HAPPENED)) {
      to--;
    }
    return name.subList(from, to);
  }
}
