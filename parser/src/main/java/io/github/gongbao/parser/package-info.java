/** Reading bulletins: {@link io.github.gongbao.parser.BulletinParser} is the face. */
@NullMarked
package io.github.gongbao.parser;

import org.jspecify.annotations.NullMarked;
