/** Second stage: the body text and its folded view. */
@NullMarked
package io.github.gongbao.parser.text;

import org.jspecify.annotations.NullMarked;
