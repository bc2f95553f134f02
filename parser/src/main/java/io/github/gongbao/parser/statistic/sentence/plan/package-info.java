/** What a sentence tells that is still to come: plans, and what was to be done. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.plan;

import org.jspecify.annotations.NullMarked;
