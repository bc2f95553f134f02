/** Numerals with their units and approximators, and what each is. */
@NullMarked
package io.github.gongbao.parser.mention.figure;

import org.jspecify.annotations.NullMarked;
