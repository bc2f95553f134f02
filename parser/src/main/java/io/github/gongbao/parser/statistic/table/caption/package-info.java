/** What the lines over a table say of all its figures. */
@NullMarked
package io.github.gongbao.parser.statistic.table.caption;

import org.jspecify.annotations.NullMarked;
