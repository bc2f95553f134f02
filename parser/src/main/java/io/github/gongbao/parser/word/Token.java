package io.github.gongbao.parser.word;

import io.github.gongbao.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a mention, where it stands, what it is and what it does.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param classes the set of its {@link WordClass classes}
 * @param uses the set of its {@link WordUse uses}
 * @param mention the figure, period or place that it is; null for a word or mark
 */
public record Token(int start, int end, long classes, long uses, @Nullable Object mention) {
  /** One that no construction is built with. */
  public Token(int start, int end, long classes, @Nullable Object mention) {
    this(start, end, classes, 0, mention);
  }

  /** Whether it is of a class. */
  public boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** Whether it is of one of a set of classes. */
  public boolean isAny(long set) {
    return (classes & set) != 0;
  }

  /** Whether it has a use. */
  public boolean has(WordUse use) {
    return (uses & use.bit()) != 0;
  }

  /** Whether it has one of a set of uses. */
  public boolean hasAny(long set) {
    return (uses & set) != 0;
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** The tokens of two names, one behind the other. */
  public static List<Token> joined(List<Token> first, List<Token> second) {
    List<Token> joined = new ArrayList<>(first.size() + second.size());
    joined.addAll(first);
    joined.addAll(second);
    return joined;
  }

  public int length() {
    return end - start;
  }
}
