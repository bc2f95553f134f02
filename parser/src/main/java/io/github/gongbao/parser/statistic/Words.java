package io.github.gongbao.parser.statistic;

import io.github.gongbao.parser.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of {@code words.txt}, by section. */
final class Words {
  private static final Map<String, Vocabulary> SECTIONS = load();

  static final Vocabulary VERB = section("verb");
  static final Vocabulary LEAD = section("lead");
  static final Vocabulary KEPT = section("kept");
  static final Vocabulary TAIL = section("tail");
  static final Vocabulary ADVERB = section("adverb");
  static final Vocabulary ADVERB_BEFORE_VERB = section("adverb-before-verb");
  static final Vocabulary UP = section("up");
  static final Vocabulary UP_WEAK = section("up-weak");
  static final Vocabulary DOWN = section("down");
  static final Vocabulary DOWN_WEAK = section("down-weak");
  static final Vocabulary UP_ADJECTIVE = section("up-adjective");
  static final Vocabulary DOWN_ADJECTIVE = section("down-adjective");
  static final Vocabulary TO = section("to");
  static final Vocabulary RISE_NOUN = section("rise-noun");
  static final Vocabulary FALL_NOUN = section("fall-noun");
  static final Vocabulary MANNER = section("manner");
  static final Vocabulary YEAR_ON_YEAR = section("year-on-year");
  static final Vocabulary PERIOD_ON_PERIOD = section("period-on-period");
  static final Vocabulary ANNUAL_AVERAGE = section("annual-average");
  static final Vocabulary RELATIONAL = section("relational");
  static final Vocabulary MODIFIER = section("modifier");
  static final Vocabulary PREDICATE = section("predicate");
  static final Vocabulary NOUN_END = section("noun-end");
  static final Vocabulary OBJECT_LESS = section("object-less");
  static final Vocabulary PLANNED = section("planned");
  static final Vocabulary COMPARED = section("compared");
  static final Vocabulary FLAT = section("flat");
  static final Vocabulary OF_WHOLE = section("of-whole");
  static final Vocabulary ASIDE = section("aside");
  static final Vocabulary TIME_NOUN = section("time-noun");
  static final Vocabulary SIBLING = section("sibling");
  static final Vocabulary MEASURE = section("measure");
  static final Vocabulary ORIGIN = section("origin");
  static final Vocabulary PLANNED_BEFORE_VERB = section("planned-before-verb");
  static final Vocabulary EMPTY_BEHIND = section("empty-behind");
  static final Vocabulary WITHOUT = section("without");
  static final Vocabulary RULE = section("rule");
  static final Vocabulary BASELINE_NOUN = section("baseline-noun");
  static final Vocabulary ABOVE = section("above");
  static final Vocabulary BELOW = section("below");
  static final Vocabulary LASTING = section("lasting");
  static final Vocabulary PART = section("part");
  static final Vocabulary TAIL_NOUN = section("tail-noun");

  private Words() {}

  private static Vocabulary section(String name) {
    return Objects.requireNonNull(SECTIONS.get(name), name);
  }

  private static Map<String, Vocabulary> load() {
    Map<String, Vocabulary> sections = new HashMap<>();
    Vocabulary current = new Vocabulary();
    for (List<String> row : Lexicon.rows(Words.class, "words.txt")) {
      String line = row.get(0);
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        current = sections.computeIfAbsent(name, n -> new Vocabulary());
      } else {
        for (String word : line.split(" ", -1)) {
          current.add(word);
        }
      }
    }
    return sections;
  }
}
