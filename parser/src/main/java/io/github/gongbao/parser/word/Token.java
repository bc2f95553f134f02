package io.github.gongbao.parser.word;

import io.github.gongbao.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a mention.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param sense what it is and does
 */
public record Token(int start, int end, Sense sense) {
  /** One that no construction is built with. */
  public Token(int start, int end, WordClass wordClass) {
    this(start, end, Sense.of(wordClass));
  }

  /** The set of its classes. */
  public long classes() {
    return sense.classes();
  }

  /** The figure, period or place that it is; null for a word or mark. */
  public @Nullable Object mention() {
    return sense.mention();
  }

  /** Whether it is of a class. */
  public boolean is(WordClass wordClass) {
    return (sense.classes() & wordClass.bit()) != 0;
  }

  /** Whether it is of one of a set of classes. */
  public boolean isAny(long set) {
    return (sense.classes() & set) != 0;
  }

  /** Whether it has a use. */
  public boolean has(WordUse use) {
    return (sense.uses() & use.bit()) != 0;
  }

  /** Whether it has one of a set of uses. */
  public boolean hasAny(long set) {
    return (sense.uses() & set) != 0;
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** The last token of a name that has one. */
  public static Token last(List<Token> name) {
    return name.get(name.size() - 1);
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
