/** Things over time to look at, out of all bulletins of a report. */
@NullMarked
package io.github.gongbao.examples.report.series;

import org.jspecify.annotations.NullMarked;
