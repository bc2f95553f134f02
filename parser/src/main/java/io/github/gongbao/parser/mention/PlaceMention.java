package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import java.util.List;

/**
 * Words that say where.
 *
 * @param span the words
 * @param regions the divisions they mean: one, or the members of a group
 */
public record PlaceMention(Span span, List<Region> regions) {}
