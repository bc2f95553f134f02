/** The lines of a text as a reader sees them, those joined that a page broke. */
@NullMarked
package io.github.gongbao.parser.page.plain.line;

import org.jspecify.annotations.NullMarked;
