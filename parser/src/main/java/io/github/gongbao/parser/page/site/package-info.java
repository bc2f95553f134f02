/** Where each site and era keeps title, publication line and body: one small class a template. */
@NullMarked
package io.github.gongbao.parser.page.site;

import org.jspecify.annotations.NullMarked;
