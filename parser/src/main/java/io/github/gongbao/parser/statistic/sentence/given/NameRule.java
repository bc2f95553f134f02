package io.github.gongbao.parser.statistic.sentence.given;

import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule by which what was told before gives a name; it gives null where it does not hold. */
interface NameRule {
  @Nullable Given of(Asked figure);

  /** A name of words of its own; null where these are none. */
  static @Nullable Given own(List<Token> name, @Nullable Topic base) {
    return name.isEmpty() ? null : new Given(name, "", base, true);
  }
}
