/** Pages to look at: a release with what was read marked in place, and an index of many. */
@NullMarked
package io.github.gongbao.examples.report;

import org.jspecify.annotations.NullMarked;
