/** First stage: bytes, HTML or plain text to a page with its metadata and blocks. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.github.gongbao.parser.page;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
