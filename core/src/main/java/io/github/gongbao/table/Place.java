package io.github.gongbao.table;

import io.github.gongbao.model.Span;

/**
 * Where in a text something stands.
 *
 * @param span in code units
 * @param codePoints in code points
 * @param words what stands there
 */
record Place(Span span, Span codePoints, String words) {}
