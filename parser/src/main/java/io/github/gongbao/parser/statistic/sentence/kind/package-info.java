/** Kinds of things: what is counted in which unit, and the words that are several things in one. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.kind;

import org.jspecify.annotations.NullMarked;
