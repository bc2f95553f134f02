/** Releases as text, JSON and CSV: a class a format. */
@NullMarked
package io.github.gongbao.examples.format;

import org.jspecify.annotations.NullMarked;
