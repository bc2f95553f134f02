/**
 * Tables to statistics: what their heads, labels and captions say of the figures in their cells.
 */
@NullMarked
package io.github.gongbao.parser.statistic.table;

import org.jspecify.annotations.NullMarked;
