/** Words that say where. */
@NullMarked
package io.github.gongbao.parser.mention.place;

import org.jspecify.annotations.NullMarked;
