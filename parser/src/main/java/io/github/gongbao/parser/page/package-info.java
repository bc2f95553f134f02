/** First stage: bytes, HTML or plain text to a page with its metadata and blocks. */
@NullMarked
package io.github.gongbao.parser.page;

import org.jspecify.annotations.NullMarked;
