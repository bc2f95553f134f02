/** Measure words and unit symbols. */
@NullMarked
package io.github.gongbao.parser.mention.unit;

import org.jspecify.annotations.NullMarked;
