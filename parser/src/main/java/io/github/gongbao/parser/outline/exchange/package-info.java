/** Questions and answers, and who asks and answers. */
@NullMarked
package io.github.gongbao.parser.outline.exchange;

import org.jspecify.annotations.NullMarked;
