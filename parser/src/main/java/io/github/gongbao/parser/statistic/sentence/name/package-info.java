/**
 * The name of what is counted: the ways to complete what a clause says, what speaks for and against
 * each, and the weights of that.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.name;

import org.jspecify.annotations.NullMarked;
