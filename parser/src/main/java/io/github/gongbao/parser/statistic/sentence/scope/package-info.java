/** When and where figures hold: the periods and places that govern them. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.scope;

import org.jspecify.annotations.NullMarked;
