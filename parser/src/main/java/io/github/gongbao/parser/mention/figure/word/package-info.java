/** The words that stand around numbers, or for them. */
@NullMarked
package io.github.gongbao.parser.mention.figure.word;

import org.jspecify.annotations.NullMarked;
