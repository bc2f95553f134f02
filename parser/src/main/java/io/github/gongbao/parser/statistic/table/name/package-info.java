/** Names: what they are of, and how those of captions, heads and labels go together. */
@NullMarked
package io.github.gongbao.parser.statistic.table.name;

import org.jspecify.annotations.NullMarked;
