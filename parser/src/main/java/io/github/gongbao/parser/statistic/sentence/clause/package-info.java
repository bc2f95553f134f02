/**
 * The constructions of a clause: what the words before and behind a figure say of it. {@link
 * io.github.gongbao.parser.statistic.sentence.clause.Reading} joins them.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.clause;

import org.jspecify.annotations.NullMarked;
