/** What the heads, labels and captions of tables say, one at a time and taken together. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.github.gongbao.parser.statistic.table.head;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
