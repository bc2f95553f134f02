/** What names the rows of a table, and what each row is a part of. */
@NullMarked
package io.github.gongbao.parser.statistic.table.stub;

import org.jspecify.annotations.NullMarked;
