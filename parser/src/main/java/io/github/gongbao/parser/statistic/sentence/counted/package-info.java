/** What was counted before, which figures go to that name nothing or point at it. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.counted;

import org.jspecify.annotations.NullMarked;
