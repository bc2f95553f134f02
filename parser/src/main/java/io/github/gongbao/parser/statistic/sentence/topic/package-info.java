/** What is being talked about, which completes what a clause leaves unsaid. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.topic;

import org.jspecify.annotations.NullMarked;
