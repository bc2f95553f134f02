/** In what direction a figure tells that something changed, and against what. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.change;

import org.jspecify.annotations.NullMarked;
