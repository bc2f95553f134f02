/**
 * What closes a bulletin and what a site adds to it: signature, furniture, foot; and what is no
 * bulletin.
 */
@NullMarked
package io.github.gongbao.parser.page.foot;

import org.jspecify.annotations.NullMarked;
