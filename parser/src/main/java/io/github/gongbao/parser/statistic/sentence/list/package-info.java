/** Lists of names, and what only one of them says said of all. */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.list;

import org.jspecify.annotations.NullMarked;
