/** Which days words of time mean where they stand. */
@NullMarked
package io.github.gongbao.parser.mention.period.calendar;

import org.jspecify.annotations.NullMarked;
