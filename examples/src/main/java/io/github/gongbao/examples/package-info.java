/** The quick start and the command line. */
@NullMarked
package io.github.gongbao.examples;

import org.jspecify.annotations.NullMarked;
