package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.model.Span;

/**
 * A list marker where it stands.
 *
 * @param numbering what kind it is
 * @param ordinal the number it stands for, from 1; 0 for one that only closes a row, {@code 最后}
 * @param span the marker with its own punctuation
 * @param opening whether it is the first thing of its line
 * @param line the index of its line
 */
public record Marker(Numbering numbering, int ordinal, Span span, boolean opening, int line) {}
