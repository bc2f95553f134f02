package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.statistic.Phrase.Ends;
import java.util.Optional;

/** Takes a phrase apart from its end, word by word. */
final class PhraseReader {
  private static final String OPENING = "“\"（(‘《【";
  private static final String PADDING = " \t、，,：:；;-—";

  /** No name is as long; what stands farther off says nothing of the figure. */
  private static final int REACH = 120;

  private final String words;
  private final boolean saysBasis;
  private final boolean names;
  private int end;
  private Optional<Direction> direction = Optional.empty();
  private Optional<Basis> basis;
  private Ends ends = Ends.NEITHER;

  /** Whether the words before the figure end in 的: what is before it is no change of the figure. */
  private boolean attributive;

  PhraseReader(String words, Optional<Basis> against, boolean names) {
    this.names = names;
    this.words = words.length() > REACH ? words.substring(words.length() - REACH) : words;
    this.end = this.words.length();
    this.basis = against;
    this.saysBasis =
        against.isPresent()
            || comparisonIn(this.words) >= 0
            || Words.YEAR_ON_YEAR.occursIn(this.words)
            || Words.PERIOD_ON_PERIOD.occursIn(this.words)
            || Words.ANNUAL_AVERAGE.occursIn(this.words);
  }

  Phrase read() {
    dropExcess(Words.ABOVE, Direction.UP);
    dropExcess(Words.BELOW, Direction.DOWN);
    while (dropPadding() || dropFrom() || dropChange() || dropBasis() || dropTail()) {
      // each word off the end may uncover another
    }
    dropFromWithAttribute();
    dropComparison();
    String rest = words.substring(0, end);
    int share = shareIn(rest);
    if (share < 0) {
      return new Phrase(Name.of(rest), Optional.empty(), direction, basis, ends, attributive);
    }
    String whole = Name.trim(rest.substring(share + 1));
    return new Phrase(
        Name.of(rest.substring(0, share)), Optional.of(whole), direction, basis, ends, attributive);
  }

  private boolean dropPadding() {
    if (end == 0
        || (PADDING.indexOf(words.charAt(end - 1)) < 0
            && !Character.isSpaceChar(words.charAt(end - 1)))) {
      return false;
    }
    end--;
    return true;
  }

  private boolean dropFrom() {
    boolean from = end > 0 && "从由自".indexOf(words.charAt(end - 1)) >= 0 && !ownName();
    if (from) {
      ends = ends == Ends.NEITHER && direction.isEmpty() ? Ends.FROM : ends;
      end--;
    }
    return from;
  }

  /** {@code 比例由历史高峰值的30%}: what stands between 由 and 的 is no part of the name. */
  private void dropFromWithAttribute() {
    int from = Math.max(words.lastIndexOf('由', end - 1), words.lastIndexOf('从', end - 1));
    boolean share = from >= 0 && words.indexOf('占', from) >= 0;
    if (attributive && !share && ends == Ends.NEITHER && direction.isEmpty() && from > 1) {
      boolean word = Words.KEPT.at(words, from) > 0 || Words.KEPT.at(words, from - 1) > 1;
      if (!word) {
        ends = Ends.FROM;
        end = from;
      }
    }
  }

  /** {@code 高于全省1.2个百分点}: what a figure is above or below is no part of its name. */
  private void dropExcess(Vocabulary vocabulary, Direction way) {
    for (int at = 0; at < end && direction.isEmpty(); at++) {
      int length = vocabulary.at(words, at);
      if (length > 0 && isStandard(words.substring(at + length, end))) {
        direction = Optional.of(way);
        basis = basis.isPresent() ? basis : Optional.of(Basis.VERSUS);
        end = at;
      }
    }
  }

  /** Whether a figure is measured against nothing but places and means. */
  private static boolean isStandard(String than) {
    String name = Name.of(than);
    return name.isEmpty()
        || Words.BASELINE_NOUN.contains(name)
        || name.endsWith("平均水平")
        || name.endsWith("平均")
        || name.endsWith("增速");
  }

  /** {@code 比全国高}: what a figure is compared with is no part of its name. */
  private void dropComparison() {
    int comparison = comparisonIn(words);
    if (comparison >= 0 && comparison < end && direction.isPresent()) {
      end = comparison;
      basis = basis.isPresent() ? basis : Optional.of(Basis.VERSUS);
    }
  }

  private static int comparisonIn(String words) {
    for (int at = words.length() - 1; at >= 0; at--) {
      char c = words.charAt(at);
      boolean own = Words.KEPT.at(words, at) > 1 || (at > 0 && Words.KEPT.at(words, at - 1) > 1);
      if ((c == '比' || c == '较') && !own) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the last character is part of a longer word, as 由 is of 自由. */
  private boolean ownName() {
    return end > 1 && Words.KEPT.contains(words.substring(end - 2, end));
  }

  private boolean dropChange() {
    if (direction.isPresent() || ends == Ends.TO) {
      return dropFlat();
    }
    int to = Words.TO.before(words, end);
    if (to > 0 && dropVerb(end - to, Words.UP_WEAK, Words.DOWN_WEAK)) {
      direction = Optional.empty();
      ends = Ends.TO;
      return true;
    }
    if (attributive) {
      return false;
    }
    return dropNoun(Words.RISE_NOUN, Direction.UP)
        || dropNoun(Words.FALL_NOUN, Direction.DOWN)
        || dropVerb(end, Words.UP, Words.DOWN)
        || (saysBasis
            && (dropVerb(end, Words.UP_WEAK, Words.DOWN_WEAK)
                || dropVerb(end, Words.UP_ADJECTIVE, Words.DOWN_ADJECTIVE)));
  }

  /** {@code 由上月持平转为下降}: where a change came from. */
  private boolean dropFlat() {
    int flat = Words.FLAT.before(words, end);
    end -= flat;
    return flat > 0;
  }

  private boolean dropNoun(Vocabulary vocabulary, Direction named) {
    int length = vocabulary.before(words, end);
    if (length == 0) {
      return false;
    }
    direction = Optional.of(named);
    end -= length;
    return true;
  }

  /** Drops the verb of change that ends at {@code at}: a plain one, or one of those given. */
  private boolean dropVerb(int at, Vocabulary rising, Vocabulary falling) {
    if (endsWith(at, "新增") || endsWith(at, "增加值")) {
      return false;
    }
    if (saysBasis && at > 1 && "多少".indexOf(words.charAt(at - 2)) >= 0 && isDeed(at - 1)) {
      direction = Optional.of(words.charAt(at - 2) == '多' ? Direction.UP : Direction.DOWN);
      end = at - 2;
      return true;
    }
    int up = Math.max(Words.UP.before(words, at), rising.before(words, at));
    int down = Math.max(Words.DOWN.before(words, at), falling.before(words, at));
    if (up == 0 && down == 0) {
      return false;
    }
    direction = Optional.of(up > down ? Direction.UP : Direction.DOWN);
    end = at - Math.max(up, down);
    return true;
  }

  /** Whether a verb of one character stands there: 办 of {@code 比上年多办近50件}. */
  private boolean isDeed(int at) {
    return "办收投发增销产购建种派签判结".indexOf(words.charAt(at)) >= 0;
  }

  private boolean endsWith(int at, String word) {
    return words.startsWith(word, at - word.length());
  }

  private boolean dropBasis() {
    return dropBasis(Words.YEAR_ON_YEAR, Basis.YEAR_ON_YEAR)
        || dropBasis(Words.PERIOD_ON_PERIOD, Basis.PERIOD_ON_PERIOD)
        || ((names || direction.isPresent())
            && dropBasis(Words.ANNUAL_AVERAGE, Basis.ANNUAL_AVERAGE));
  }

  private boolean dropBasis(Vocabulary vocabulary, Basis named) {
    int length = vocabulary.before(words, end);
    if (length == 0) {
      return false;
    }
    if (basis.isEmpty()) {
      basis = Optional.of(named);
    }
    end -= length;
    return true;
  }

  private boolean dropTail() {
    Vocabulary vocabulary = direction.isPresent() || ends == Ends.TO ? Words.MANNER : Words.TAIL;
    int length = vocabulary.before(words, end);
    if (length == 0 || (length == 1 && ownName())) {
      return false;
    }
    attributive |= words.startsWith("的", end - length);
    end -= length;
    return true;
  }

  /** Where 占 stands that takes a whole as its object; 占 in 占比 or 侵占 takes none. */
  private static int shareIn(String rest) {
    for (int at = rest.lastIndexOf('占'); at >= 0; at = rest.lastIndexOf('占', at - 1)) {
      boolean noun =
          rest.startsWith("占比", at)
              || rest.startsWith("占有", at)
              || rest.startsWith("占用", at)
              || rest.startsWith("占地", at);
      boolean tail = at > 0 && "侵抢强霸挤独".indexOf(rest.charAt(at - 1)) >= 0;
      if (!noun && !tail && OPENING.indexOf(rest.charAt(Math.max(0, at - 1))) < 0) {
        return at;
      }
    }
    return -1;
  }
}
