/** The lines of a body and the markers at their heads: 一、 （一） 1. 一是 第一，. */
@NullMarked
package io.github.gongbao.parser.outline.marker;

import org.jspecify.annotations.NullMarked;
