/** What the heads over the columns of a table say, each told from those beside it. */
@NullMarked
package io.github.gongbao.parser.statistic.table.column;

import org.jspecify.annotations.NullMarked;
