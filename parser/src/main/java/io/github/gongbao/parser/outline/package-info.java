/** Third stage: blocks to measures and exchanges. */
@NullMarked
package io.github.gongbao.parser.outline;

import org.jspecify.annotations.NullMarked;
