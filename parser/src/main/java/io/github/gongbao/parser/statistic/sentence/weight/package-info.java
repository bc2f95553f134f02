/**
 * What counts for and against a way to complete a name, and how much: the properties of a candidate
 * in combinations, and its words, with weights that are kept as data.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.weight;

import org.jspecify.annotations.NullMarked;
