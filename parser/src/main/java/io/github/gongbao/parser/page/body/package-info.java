/** Which of the lines of a page are its body, by what each line says for it. */
@NullMarked
package io.github.gongbao.parser.page.body;

import org.jspecify.annotations.NullMarked;
