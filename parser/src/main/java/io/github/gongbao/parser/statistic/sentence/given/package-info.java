/** Names that what was told before gives without a choice. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.given;

import org.jspecify.annotations.NullMarked;
