package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Set;

/** What befell people in events, and what was involved in cases, that were counted before them. */
public final class Befallen {
  /** What accidents and fires are counted in. */
  private static final String EVENTS = "起";

  private static final Set<String> INVOLVED = Lexicon.map(Befallen.class, "involved.tsv").keySet();

  /** How the names of cases end: 走私案, 走私案件. */
  private static final String CASES = "案件";

  private static final long HAPPENED = WordClass.any(DEED, LIGHT);

  private Befallen() {}

  /** 生产安全事故死亡 of 发生生产安全事故15起、死亡11人; none where no events are told in the sentence. */
  public static List<Token> named(Topics topics, List<Token> struck, Unit unit) {
    boolean people = Kinds.isAgent(Kinds.in(unit));
    if (!people || struck.isEmpty() || !areStruck(struck)) {
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

  /** 死亡 of 蔓延至214个国家,导致20万人死亡: what befell people, and not the places that were counted. */
  public static List<Token> behindPlaces(Row row, Topics topics, Said said, Unit unit) {
    Topic last = topics.last();
    boolean where =
        last != null
            && topics.isInSentence(last)
            && !last.name().isEmpty()
            && said.form() == Said.Form.TOLD
            && Kinds.arePeople(unit)
            && !said.words().isEmpty()
            && areStruck(said.words())
            && Kinds.isDistrict(row.text(), Token.last(last.name()));
    return where ? said.words() : List.of();
  }

  /** 经济犯罪案件涉案金额 of 受理经济犯罪案件15起、涉案金额3亿元; none where no cases are told in the sentence. */
  public static List<Token> involved(Row row, Topics topics, List<Token> said) {
    if (!INVOLVED.contains(row.words(said))) {
      return List.of();
    }
    for (Topic level : topics.besideLastLevel()) {
      if (topics.isInSentence(level) && isCase(row, level)) {
        return Token.joined(events(level.name()), said);
      }
    }
    return List.of();
  }

  private static boolean isCase(Row row, Topic level) {
    List<Token> name = level.name();
    return Kinds.areThings(level.unit()) && name.size() > 1 && areCases(row, Token.last(name));
  }

  private static boolean areCases(Row row, Token thing) {
    return row.lastCharacter(thing) == CASES.charAt(0)
        || row.text().startsWith(CASES, thing.end() - CASES.length());
  }

  /** 死亡, 死亡和下落不明. */
  private static boolean areStruck(List<Token> words) {
    return words.get(0).is(STRUCK)
        && Token.last(words).is(STRUCK)
        && words.stream().allMatch(word -> word.is(STRUCK) || word.isAny(Row.LIST));
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
