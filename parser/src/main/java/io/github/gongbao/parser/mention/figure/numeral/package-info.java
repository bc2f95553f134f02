/** How numbers are written, whatever they count. */
@NullMarked
package io.github.gongbao.parser.mention.figure.numeral;

import org.jspecify.annotations.NullMarked;
