/**
 * Statistics from prose. A paragraph is a {@link io.github.gongbao.parser.statistic.sentence.row
 * row} of tokens; its constructions are read {@link
 * io.github.gongbao.parser.statistic.sentence.clause clause} by clause, and what a clause leaves
 * unsaid is carried over from the {@link io.github.gongbao.parser.statistic.sentence.topic topics}
 * that it goes on with, as far as most speaks for it when the {@link
 * io.github.gongbao.parser.statistic.sentence.name name} is made. What is {@link
 * io.github.gongbao.parser.statistic.sentence.part part} of what is told by the way.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence;

import org.jspecify.annotations.NullMarked;
