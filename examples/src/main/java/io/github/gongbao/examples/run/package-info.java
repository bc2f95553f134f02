/** Reading the inputs of a command, and handing what they say to an output in their order. */
@NullMarked
package io.github.gongbao.examples.run;

import org.jspecify.annotations.NullMarked;
