/** How words of time are put together, whatever days they mean. */
@NullMarked
package io.github.gongbao.parser.mention.period.grammar;

import org.jspecify.annotations.NullMarked;
