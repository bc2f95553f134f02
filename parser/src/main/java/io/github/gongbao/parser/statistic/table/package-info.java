/**
 * Tables to statistics: what their heads, labels and captions say of the figures in their cells.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.github.gongbao.parser.statistic.table;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
