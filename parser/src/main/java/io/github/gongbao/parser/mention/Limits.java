package io.github.gongbao.parser.mention;

/**
 * How much of a body is read: far more than any bulletin has, so that no input makes many times
 * more of itself.
 *
 * @param statistics the most figures of prose, and the most statistics before a table, that are
 *     read
 * @param cells the most cells of all tables together that are read
 */
public record Limits(int statistics, int cells) {
  /** Everything is read. */
  public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
