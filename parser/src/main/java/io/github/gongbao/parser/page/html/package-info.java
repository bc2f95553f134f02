/**
 * A page of HTML: its lines and tables, where its parts stand, and its body found the generic way.
 */
@NullMarked
package io.github.gongbao.parser.page.html;

import org.jspecify.annotations.NullMarked;
