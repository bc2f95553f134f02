/**
 * The name of what is counted: the ways to complete what a clause says, and what speaks for and
 * against each.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.name;

import org.jspecify.annotations.NullMarked;
