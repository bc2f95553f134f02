/** Writing releases as JSON and reading them back. */
@NullMarked
package io.github.gongbao.json;

import org.jspecify.annotations.NullMarked;
