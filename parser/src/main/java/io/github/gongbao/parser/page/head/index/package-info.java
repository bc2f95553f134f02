/** The table of a document's particulars that stands over it, in whatever markup. */
@NullMarked
package io.github.gongbao.parser.page.head.index;

import org.jspecify.annotations.NullMarked;
