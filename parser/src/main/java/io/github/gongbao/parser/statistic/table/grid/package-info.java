/** Tables as they are laid out: cells in their places, parts, heads and columns, no meaning yet. */
@NullMarked
package io.github.gongbao.parser.statistic.table.grid;

import org.jspecify.annotations.NullMarked;
