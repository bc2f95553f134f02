/**
 * Statistics from prose. A paragraph is a row of tokens; its constructions are read clause by
 * clause ({@link io.github.gongbao.parser.statistic.sentence.Construction}), and what a clause
 * leaves unsaid is carried over from what is being talked about.
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence;

import org.jspecify.annotations.NullMarked;
