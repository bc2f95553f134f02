package io.github.gongbao.parser.mention.figure.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral as written, before anything is known of what it counts.
 *
 * @param start where it begins
 * @param end one past its last character, 余 and 多 inside it included
 * @param value the number, 万 and 亿 multiplied in; null where the text gives none: {@code 数十}
 * @param upper the upper end of {@code 三四百}, else null
 * @param factor what 千, 万 and 亿 after its last digit multiply by, which a range shares: {@code
 *     10—20万}
 * @param over whether 余, 多 or 几 stands inside or right after it
 * @param form how it is written
 * @param rate the unit that is part of the numeral, {@code %} of {@code 百分之五}; empty for a
 *     fraction, which has none; null where the unit is still to come
 */
public record Numeral(
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    BigDecimal factor,
    boolean over,
    Form form,
    @Nullable String rate) {
  /** How a numeral is written. */
  public enum Form {
    /** Digits, with or without 万 and 亿. */
    ARABIC,
    /** One Chinese digit, or two that make 两三: {@code 三}, {@code 两}, {@code 十}. */
    LONE,
    /** A Chinese number of several characters. */
    CHINESE,
    /** Chinese digits in a row, which name and do not count: {@code 二〇二一}. */
    DIGITS,
    /** 百, 千, 万 or 亿 without a number before it. */
    BARE,
    /** No numeral but a word: 一半. */
    WORD
  }
}
