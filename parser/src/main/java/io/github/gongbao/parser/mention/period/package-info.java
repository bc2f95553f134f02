/** Words that say when, and what they do where they stand. */
@NullMarked
package io.github.gongbao.parser.mention.period;

import org.jspecify.annotations.NullMarked;
