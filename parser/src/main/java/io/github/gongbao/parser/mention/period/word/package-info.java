/** The words of time: the lexicon, and the days and parts of a year that its words stand for. */
@NullMarked
package io.github.gongbao.parser.mention.period.word;

import org.jspecify.annotations.NullMarked;
