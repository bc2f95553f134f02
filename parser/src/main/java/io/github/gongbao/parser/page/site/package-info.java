/**
 * Where each site and era keeps title, publication line and body, as data: {@code templates.tsv}.
 */
@NullMarked
package io.github.gongbao.parser.page.site;

import org.jspecify.annotations.NullMarked;
