/** Rules by which what was told gives the name of a figure, each with the words that it is of. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.rule;

import org.jspecify.annotations.NullMarked;
