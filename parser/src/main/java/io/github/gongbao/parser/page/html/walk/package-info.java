/**
 * One walk over a parsed page: the lines that a reader sees, the tables among them, and where the
 * elements stand that somebody may look up.
 */
@NullMarked
package io.github.gongbao.parser.page.html.walk;

import org.jspecify.annotations.NullMarked;
