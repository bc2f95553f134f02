package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;

/**
 * Words that say when.
 *
 * @param span the words
 * @param period what they mean; its text is of the folded view
 * @param role what the words do where they stand
 */
public record PeriodMention(Span span, Period period, Role role) {
  /** What words of time can do. */
  public enum Role {
    /** They say when: {@code 7月20日以来}, {@code 上半年}. */
    PERIOD,
    /** They say what a change is against: {@code 比上年同期}, {@code 较2019年}. */
    BASELINE,
    /** A date or time in passing that governs nothing: part of a name, a title, a citation. */
    INCIDENTAL
  }
}
