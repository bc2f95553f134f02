/** Fourth stage: folded text to quantities, periods, places and actors. */
@NullMarked
package io.github.gongbao.parser.mention;

import org.jspecify.annotations.NullMarked;
