/** The names of figures that tell of another thing what was told of one of its kind. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.sibling;

import org.jspecify.annotations.NullMarked;
