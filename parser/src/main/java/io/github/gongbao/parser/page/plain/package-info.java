/** A text that was saved from a page or pasted. */
@NullMarked
package io.github.gongbao.parser.page.plain;

import org.jspecify.annotations.NullMarked;
