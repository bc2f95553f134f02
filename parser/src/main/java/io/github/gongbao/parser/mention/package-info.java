/** Fourth stage: all that a folded text mentions, from a room for each kind of mention. */
@NullMarked
package io.github.gongbao.parser.mention;

import org.jspecify.annotations.NullMarked;
