/** Words that say who acted. */
@NullMarked
package io.github.gongbao.parser.mention.actor;

import org.jspecify.annotations.NullMarked;
