/**
 * What stands over and under a bulletin, whatever it came from: publication line, number, dates,
 * table of particulars, signature, furniture.
 */
@NullMarked
package io.github.gongbao.parser.page.head;

import org.jspecify.annotations.NullMarked;
