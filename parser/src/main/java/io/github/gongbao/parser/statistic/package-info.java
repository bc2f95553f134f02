/** Fifth stage: mentions and outline to statistics. */
@NullMarked
package io.github.gongbao.parser.statistic;

import org.jspecify.annotations.NullMarked;
