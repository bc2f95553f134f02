package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with things that were counted before: 经营主体138万户。上半年新登记10万户,注销5万户. */
final class DeedNames {
  private static final long DONE = WordClass.any(DEED, STRUCK, VERB);
  private static final long NOUNS = WordClass.any(NOUN, VERBAL_NOUN);

  private DeedNames() {}

  /**
   * 新登记经营主体 and 注销经营主体 for words that say but a deed, and not 立案, which is counted itself; 对高发犯罪起诉
   * behind 对高发犯罪批捕; or nothing.
   */
  static List<Token> named(Row row, Topics topics, List<Token> words, Unit unit) {
    boolean befallen = Kinds.arePatients(unit) && words.stream().anyMatch(word -> word.is(STRUCK));
    Topic level = isDeed(words) && !befallen ? level(topics, unit) : null;
    if (level == null || level.name().isEmpty()) {
      return List.of();
    }
    List<Token> name = level.name();
    int done = name.size() - 1;
    boolean led = done > 1 && name.get(0).is(PREPOSITION) && name.get(done - 1).isAny(NOUNS);
    if (led && isDeed(name.subList(done, name.size()))) {
      return Token.joined(name.subList(0, done), words);
    }
    int begun = deedEnd(name);
    List<Token> thing = name.subList(begun, name.size());
    boolean counted =
        !thing.isEmpty()
            && (begun > 0 || !topics.isInSentence(level))
            && isThing(row, thing, unit)
            && !Kinds.areIn(row.text(), words, unit);
    return counted ? Token.joined(words, thing) : List.of();
  }

  /**
   * 建成乡镇 of 建成1个县、36个乡镇: what is done with the first things of a list, of which only the figures
   * stand before the others; or nothing.
   */
  static List<Token> listed(Topics topics, Reading reading, Said said) {
    Topic last = topics.last();
    boolean next =
        last != null
            && !last.name().isEmpty()
            && (topics.relation(last) == Relation.LISTED
                || topics.relation(last) == Relation.CLAUSE
                    && reading.follows(Token.last(last.name())))
            && !last.change()
            && said.form() == Said.Form.NOUN
            && !said.words().isEmpty();
    int begun = next ? deedEnd(last.name()) : 0;
    boolean deed =
        begun > 0
            && last.name().get(begun - 1).is(DEED)
            && !(begun < last.name().size() && last.name().get(begun).is(DEED));
    boolean thing = deed && said.words().stream().noneMatch(DeedNames::isVerb);
    return thing && Token.last(said.words()).is(NOUN)
        ? Token.joined(last.name().subList(0, begun), said.words())
        : List.of();
  }

  /** 搬迁安置 of 搬迁安置12个村560户2100人: what is done with all whose units say who they are; or nothing. */
  static List<Token> ofThem(Topics topics, Reading reading, Unit unit) {
    Topic last = topics.last();
    int first = reading.before().end();
    boolean next =
        last != null
            && first > 0
            && !reading.core().isPlaced()
            && !last.change()
            && !last.name().isEmpty()
            && last.unit() != null
            && !unit.equals(last.unit())
            && Kinds.isAgent(Kinds.in(unit))
            && Kinds.isDistrict(reading.row().text(), Token.last(last.name()))
            && topics.relation(last) == Relation.LISTED
            && (reading.row().isQuantity(first - 1)
                || reading.row().get(first - 1) == Token.last(last.name()));
    return next ? last.name().subList(0, KindNames.deeds(last.name())) : List.of();
  }

  /** 新登记, 注销: one deed. */
  private static boolean isDeed(List<Token> words) {
    return !words.isEmpty()
        && words.size() <= 2
        && Token.last(words).is(DEED)
        && !Token.last(words).is(NOUN)
        && (words.size() == 1 || isNew(words.get(0)));
  }

  private static boolean isNew(Token token) {
    return token.length() == 1 && token.is(ADJECTIVE);
  }

  /** Behind 登记 of 登记经营主体 and 新登记 of 新登记经营主体, and 实有 of 实有经营主体; 0 where a thing begins a name. */
  private static int deedEnd(List<Token> name) {
    int deed = isNew(name.get(0)) ? 1 : 0;
    boolean begins = deed < name.size() && name.get(deed).isAny(DONE) && !name.get(deed).is(NOUN);
    return begins ? deed + 1 : 0;
  }

  /** 案件 that are counted in 件, and nothing that is done itself: 咨询. */
  private static boolean isThing(Row row, List<Token> thing, Unit unit) {
    Token last = Token.last(thing);
    return last.is(NOUN)
        && !last.isAny(DONE)
        && last.length() > 1
        && Kinds.areIn(row.text(), thing, unit)
        && thing.stream().allMatch(DeedNames::tellsWhich);
  }

  private static boolean isVerb(Token word) {
    return word.isAny(DONE) && !word.isAny(NOUNS);
  }

  private static boolean tellsWhich(Token word) {
    boolean done = word.isAny(DONE) && !word.is(NOUN);
    return !done && !word.isAny(Row.LIST) && !word.has(WordUse.STATUS);
  }

  /**
   * What was counted in a unit last: in the sentence before, what that counted first; null where
   * something else is spoken of.
   */
  private static @Nullable Topic level(Topics topics, Unit unit) {
    Topic last = topics.told().lastLevelIn(unit);
    if (last == null || topics.begun() != null) {
      return null;
    }
    if (topics.isInSentence(last)) {
      return topics.relation(last).isNext() ? last : null;
    }
    Topic first = topics.told().firstOfSentence(last.sentence());
    boolean whole = first != null && !first.change() && unit.equals(first.unit());
    return whole ? first : last;
  }
}
