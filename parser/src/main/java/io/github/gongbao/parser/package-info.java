/** Reading bulletins: {@link io.github.gongbao.parser.BulletinParser} is the face. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.github.gongbao.parser;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
