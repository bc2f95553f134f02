/**
 * The same thing over time, from any number of bulletins.
 *
 * <p>A bulletin says what held in its month; whoever studies a matter wants a row a month and a
 * column a figure. Statistics of one thing have one {@link io.github.gongbao.series.SeriesKey}: the
 * same canonical name, unit and regions, and if they are changes, the same basis. All that have it
 * are the {@link io.github.gongbao.series.Point}s of one {@link io.github.gongbao.series.Series}:
 *
 * <pre>{@code
 * List<Series> all = Series.of(releases);
 * for (Series series : all) {
 *   System.out.println(series.key().label());
 *   for (Point point : series.points()) {
 *     System.out.println("  " + point.end() + " " + point.value());
 *   }
 * }
 * // 新建商品住宅销售价格环比指数 北京市
 * //   Optional[2024-01-31] 99.4
 * //   Optional[2024-02-29] 99.5
 * }</pre>
 *
 * <p>Nothing is chosen in silence. A point that two bulletins give, or two places of one, is there
 * twice; where the values differ it is a {@link io.github.gongbao.series.Conflict}, a revision or a
 * misprint, or two things that the text calls by one name. A series of parts says what it is a part
 * of ({@link Series#wholes()}), so that nobody adds a part to its whole.
 *
 * <p>{@link io.github.gongbao.series.SeriesCsv} writes them side by side as one wide table.
 */
@NullMarked
package io.github.gongbao.series;

import org.jspecify.annotations.NullMarked;
