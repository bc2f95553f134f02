/** What units are in other units: a table, and the arithmetic of UCUM codes. */
@NullMarked
package io.github.gongbao.unit;

import org.jspecify.annotations.NullMarked;
