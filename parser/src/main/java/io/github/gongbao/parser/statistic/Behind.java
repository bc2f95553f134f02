package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.figure.Figure;
import java.util.List;

/**
 * The words right behind a figure.
 *
 * @param noun what is counted, where it stands there: {@code 1200余个疫情防控卡点}
 * @param predicate what is said of the counted things, where that stands there: {@code 13例来自菲律宾}
 * @param end where the words end
 */
record Behind(String noun, String predicate, int end) {

  /**
   * Reads them.
   *
   * @param bare whether nothing before the figure names what it is of, so that even a share may be
   *     of what follows: {@code 60%以上国家级自然保护区}
   */
  static Behind read(Passage passage, Figure figure, boolean bare) {
    String text = passage.simplified();
    int from = figure.span().end();
    Mentions mentions = passage.mentions();
    int limit = passage.span().end();
    for (Figure next : mentions.in(new Span(from, limit)).figures()) {
      if (next.kind() == Figure.Kind.QUANTITY || next.kind() == Figure.Kind.DURATION) {
        limit = next.span().start();
        break;
      }
    }
    int empty = Words.EMPTY_BEHIND.at(text, from);
    if (empty > 0 && NounPhrase.clauseEnd(text, from + empty, limit) == from + empty) {
      return new Behind("", "", from + empty);
    }
    if (Clause.LISTED.stream().anyMatch(joint -> text.startsWith(joint, from))) {
      return new Behind("", "", from);
    }
    int start = from;
    boolean attributive = start < limit && text.charAt(start) == '的';
    if (attributive) {
      start++;
    }
    boolean ratio = PassageReader.isRatio(figure) && !bare;
    if (!attributive && (ratio || isChange(text, start))) {
      return new Behind("", "", from);
    }
    boolean share = bare && PassageReader.isRatio(figure) && !attributive;
    if (start < limit
        && (Words.PREDICATE.at(text, start) > 0 || Words.VERB.at(text, start) > 0)
        && Words.KEPT.at(text, start) == 0) {
      int end = NounPhrase.clauseEnd(text, start, limit);
      return share ? new Behind("", "", from) : new Behind("", text.substring(start, end), end);
    }
    int end = NounPhrase.end(text, start, limit);
    boolean toNext =
        limit < passage.span().end() && NounPhrase.clauseEnd(text, end, limit) == limit;
    int measure = toNext ? measureIn(text, start, end) : end;
    if (measure < end) {
      return new Behind(Name.of(text.substring(start, measure)), "", from);
    }
    return new Behind(withoutJoint(Name.of(text.substring(start, end))), "", end);
  }

  /**
   * 339个地级及以上城市平均优良天数比例为84.6%: where the measure begins that the next figure is of; the end where
   * none does.
   */
  private static int measureIn(String text, int start, int end) {
    for (int at = start + 2; at < end; at++) {
      if (Words.MODIFIER.at(text, at) > 1) {
        return at;
      }
    }
    return end;
  }

  private static String withoutJoint(String noun) {
    for (String joint : List.of("以及", "和", "与", "及")) {
      if (noun.endsWith(joint) && noun.length() > joint.length() + 1) {
        return noun.substring(0, noun.length() - joint.length());
      }
    }
    return noun;
  }

  /** Whether a figure is the level that a change begins from: {@code 3万元提高到10万元}. */
  static boolean beginsChange(Passage passage, Figure figure) {
    String text = passage.simplified();
    int at = figure.span().end();
    int verb = Math.max(Words.UP.at(text, at), Words.DOWN.at(text, at));
    int weak = Math.max(Words.UP_WEAK.at(text, at), Words.DOWN_WEAK.at(text, at));
    int length = Math.max(verb, weak);
    return length > 0 && Words.TO.at(text, at + length) > 0;
  }

  /** Whether nothing that matters stands behind the figure. */
  boolean saysNothing() {
    return noun.isEmpty() && predicate.isEmpty();
  }

  /** 58起减少到2021年的19起: what follows is the next figure's. */
  private static boolean isChange(String text, int at) {
    int weak = Math.max(Words.UP_WEAK.at(text, at), Words.DOWN_WEAK.at(text, at));
    return Words.UP.at(text, at) > 0
        || Words.DOWN.at(text, at) > 0
        || (weak > 0 && Words.TO.at(text, at + weak) > 0);
  }
}
