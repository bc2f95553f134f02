/** What names the rows and the columns of a table, each taken together and told from the others. */
@NullMarked
package io.github.gongbao.parser.statistic.table.axis;

import org.jspecify.annotations.NullMarked;
