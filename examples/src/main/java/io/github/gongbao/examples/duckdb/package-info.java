/** The tables that documents make, in a file to ask with SQL. */
@NullMarked
package io.github.gongbao.examples.duckdb;

import org.jspecify.annotations.NullMarked;
