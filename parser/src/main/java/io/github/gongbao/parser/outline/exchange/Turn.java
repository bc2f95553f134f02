package io.github.gongbao.parser.outline.exchange;

import io.github.gongbao.model.Span;
import java.util.Optional;

/**
 * A label that gives someone the word: {@code 问：}, {@code 外交部发言人汪文斌：}.
 *
 * @param role what the one who speaks does
 * @param speaker who answers, where the label says
 * @param label the label with its numbering and colon
 */
record Turn(Role role, Optional<Speaker> speaker, Span label) {
  enum Role {
    ASKS,
    ANSWERS,
    /** Leads through a conference: what is said is neither question nor answer. */
    HOSTS
  }
}
