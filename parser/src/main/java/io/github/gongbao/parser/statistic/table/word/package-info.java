/**
 * The words of tables, by what they do there: a lexicon for cells, heads, names, places, captions.
 */
@NullMarked
package io.github.gongbao.parser.statistic.table.word;

import org.jspecify.annotations.NullMarked;
