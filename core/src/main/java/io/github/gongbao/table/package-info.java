/** What releases say as flat tables, for spreadsheets, data frames and databases. */
@NullMarked
package io.github.gongbao.table;

import org.jspecify.annotations.NullMarked;
