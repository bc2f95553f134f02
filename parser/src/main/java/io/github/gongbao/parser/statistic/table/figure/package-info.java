/** The figures of a table: what each counts, when, where, in what, and what it is a part of. */
@NullMarked
package io.github.gongbao.parser.statistic.table.figure;

import org.jspecify.annotations.NullMarked;
