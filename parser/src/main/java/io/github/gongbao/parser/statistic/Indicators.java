package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a figure counts, from the words around it and from what came before. */
final class Indicators {
  private static final int LONGEST_JOINED = 20;
  private static final String PERSONS = "人名位";
  private static final String PREPOSITIONS = "对在向与和同将把以为给于从";
  private static final int LONGEST_PART = 4;
  private static final int LONGEST_PREFIX = 8;
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及", "并");
  private static final String KINDS = "业类品资区型";

  private final List<Entry> entries;
  private final Scope scope;
  private final Clause clause;
  private final Unit unit;
  private final Behind behind;

  Indicators(List<Entry> entries, Scope scope, Clause clause, Figure figure, Behind behind) {
    this.entries = entries;
    this.scope = scope;
    this.clause = clause;
    this.unit = figure.quantity().orElseThrow().unit();
    this.behind = behind;
  }

  String of(Phrase phrase) {
    if (phrase.shareOf().isPresent()) {
      return share(phrase.name(), phrase.shareOf().get());
    }
    if (!behind.predicate().isEmpty()) {
      return predicated(Name.shortened(phrase.name()));
    }
    if (!behind.noun().isEmpty()) {
      return behindNoun(Name.shortened(phrase.name()));
    }
    return Name.shortened(named(phrase));
  }

  private String share(String part, String whole) {
    String subject = shareholder(part);
    if (subject.length() > LONGEST_JOINED) {
      subject = subject.substring(subject.lastIndexOf('的') + 1);
    }
    if (whole.isEmpty()) {
      return subject + "占比";
    }
    boolean says = whole.contains("比重") || whole.contains("比例") || whole.contains("份额");
    return subject + "占" + whole + (says ? "" : "比重");
  }

  /** Who or what has a share: the part that is named, or the things counted before. */
  private String shareholder(String part) {
    return !part.isEmpty() || entries.isEmpty() ? part : last().counted();
  }

  /** 51例有武汉旅居史: what is said of the things, and the things as carried over. */
  private String predicated(String name) {
    String predicate = Name.of(behind.predicate());
    if (!name.isEmpty()) {
      return name.length() + predicate.length() <= LONGEST_JOINED ? name + predicate : predicate;
    }
    Entry last = sameUnit();
    return last == null || Words.OBJECT_LESS.contains(predicate)
        ? predicate
        : joined(predicate, Name.things(last.counted()));
  }

  /** The two words as one, what both end in said once. */
  private static String joined(String predicate, String things) {
    int common = Math.min(2, things.length());
    String end = things.substring(things.length() - common);
    return predicate.endsWith(end) ? predicate : predicate + things;
  }

  /** What the things counted are called when a later clause says more of them. */
  String counted(Phrase phrase, String indicator) {
    if (phrase.shareOf().isPresent()) {
      return shareholder(phrase.name());
    }
    Entry last = behind.predicate().isEmpty() ? null : sameUnit();
    return last == null ? indicator : last.counted();
  }

  /** 750余所定点救治医院: the noun behind the figure, with the verb before it. */
  private String behindNoun(String name) {
    String noun = behind.noun();
    String verb = Name.closingVerb(name);
    if (!verb.isEmpty()) {
      return verb + noun;
    }
    if (name.isEmpty()) {
      return carriedVerb() + noun;
    }
    boolean preposition = PREPOSITIONS.indexOf(name.charAt(name.length() - 1)) >= 0;
    return preposition || name.length() > LONGEST_PREFIX ? noun : name + noun;
  }

  /** 新增2例确诊病例和3例无症状感染者: the verb goes to both, where nothing but 和 parts them. */
  private String carriedVerb() {
    String words = clause.words().strip();
    boolean joined =
        JOINTS.contains(words) || (words.isEmpty() && clause.start() > scope.clauseStart());
    if (!joined || entries.isEmpty() || last().at() < scope.sentenceStart()) {
      return "";
    }
    String last = last().indicator();
    return last.substring(0, Name.verbs(last));
  }

  private String named(Phrase phrase) {
    String said = unit.dimension() == Dimension.MULTIPLE ? compared(phrase.name()) : phrase.name();
    String name = withoutCompletion(said);
    boolean compared = clause.against().isPresent() && Words.BASELINE_NOUN.contains(name);
    if (name.isEmpty() || compared) {
      return clause.placed() && scope.total() != null && scope.total().unit().equals(unit)
          ? scope.total().indicator()
          : carried();
    }
    if (entries.isEmpty()) {
      return name;
    }
    if (Words.MODIFIER.contains(name)) {
      return name + unmodified(carried());
    }
    if (Words.RELATIONAL.contains(name)) {
      return carried().endsWith(name) ? carried() : carried() + name;
    }
    if (Words.SIBLING.contains(name)) {
      return sibling(name);
    }
    if (phrase.attributive()
        && unit.dimension() == Dimension.PERCENT
        && Words.OF_WHOLE.at(name, 0) > 0) {
      return carried() + name;
    }
    if (Words.ORIGIN.at(name, 0) > 0 && Words.VERB.at(name, 0) == 0) {
      Entry things = sameUnit();
      boolean origin = things == null || Words.ORIGIN.at(things.counted(), 0) > 0;
      return origin ? name : name + Name.things(things.counted());
    }
    String last = last().indicator();
    if (Name.isVerb(name)) {
      return name + objectFor(name);
    }
    String closing = Name.closingVerb(name);
    boolean takesObject =
        !closing.isEmpty() && Words.OBJECT_LESS.before(closing, closing.length()) == 0;
    int verb = takesObject ? last.lastIndexOf(closing) : -1;
    if (verb >= 0 && verb + closing.length() < last.length()) {
      return name + last.substring(verb + closing.length());
    }
    Entry whole = clause.isListed() ? last() : scope.part() ? sameUnit() : null;
    if (scope.isInBracket() && name.length() <= LONGEST_PART && Name.verbs(name) == 0) {
      Entry things = sameUnit();
      return things == null ? name : joined(name, Name.things(things.counted()));
    }
    if (whole != null && Name.verbs(name) == 0) {
      return whole.indicator().substring(0, leading(whole.indicator())) + name;
    }
    if (phrase.direction().isPresent() && last().change()) {
      return name + kindTail(name, last);
    }
    return name;
  }

  /** 业务收入累计完成12642亿元: that it was done says nothing of what it is. */
  private static String withoutCompletion(String name) {
    boolean completed = name.endsWith("完成") || name.endsWith("实现");
    return completed && name.length() > 4 ? name.substring(0, name.length() - 2) : name;
  }

  /** 茶叶产量2.36万吨，产值29.1亿元: another measure of the same thing. */
  private String sibling(String name) {
    String last = carried();
    int measure = Words.MEASURE.before(last, last.length());
    return measure == 0 ? name : last.substring(0, last.length() - measure) + name;
  }

  /** 年薪可按平均工资的3至5倍: what is compared, without what it is compared with. */
  private static String compared(String name) {
    for (int at = 1; at < name.length(); at++) {
      if (Words.COMPARED.at(name, at) > 0) {
        return name.substring(0, at);
      }
    }
    return name.substring(Words.COMPARED.at(name, 0));
  }

  /** How many characters the verbs take that a name begins with; none where it is nothing else. */
  private static int leading(String name) {
    int verbs = Name.verbs(name);
    return verbs < name.length() ? verbs : 0;
  }

  /** 取消大型活动230场次，延期举办174场次: the object of the clause before. */
  private String objectFor(String verb) {
    String before = last().indicator();
    if (last().unit().equals(unit) && before.startsWith(verb)) {
      return before.substring(verb.length());
    }
    boolean person = PERSONS.contains(unit.symbol());
    boolean objectless =
        Words.OBJECT_LESS.before(verb, verb.length()) > 0
            || last().at() < scope.sentenceStart()
            || last().unit().dimension() != unit.dimension();
    if (objectless || (person && !last().unit().equals(unit))) {
      return "";
    }
    return Name.object(last().indicator());
  }

  /** 采矿业增加值增长1.6%，制造业增长4.8%: 增加值 goes to both. */
  private static String kindTail(String name, String last) {
    char mark = name.charAt(name.length() - 1);
    int at = KINDS.indexOf(mark) < 0 ? -1 : last.lastIndexOf(mark);
    return at < 0 ? "" : last.substring(at + 1);
  }

  private static String unmodified(String indicator) {
    int modifier = Words.MODIFIER.at(indicator, 0);
    return indicator.substring(modifier);
  }

  private String carried() {
    return entries.isEmpty() ? "" : last().indicator();
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }

  private @Nullable Entry sameUnit() {
    Entry total = scope.total();
    if (total != null && total.unit().equals(unit)) {
      return total;
    }
    return !entries.isEmpty() && last().unit().equals(unit) ? last() : null;
  }
}
