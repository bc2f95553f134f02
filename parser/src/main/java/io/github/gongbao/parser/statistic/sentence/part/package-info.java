/** Which of the things that a paragraph counts are parts of which: 其中 and what follows it. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.part;

import org.jspecify.annotations.NullMarked;
