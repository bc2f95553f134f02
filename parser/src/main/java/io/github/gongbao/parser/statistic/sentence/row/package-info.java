/**
 * A paragraph as a row of tokens: without marks and asides, and with the lengths of time and the
 * bounds that only say of which kind things are as words.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.row;

import org.jspecify.annotations.NullMarked;
