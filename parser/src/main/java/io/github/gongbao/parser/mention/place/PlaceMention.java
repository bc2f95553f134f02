package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.Spanned;
import java.util.List;

/**
 * Words that say where.
 *
 * @param span the words
 * @param regions the divisions they mean: one, or the members of a group; none for a place that
 *     GB/T 2260 has not, such as 西咸新区; for {@link Role#AMBIGUOUS} those that share the name
 * @param role what the words do where they stand
 */
public record PlaceMention(Span span, List<Region> regions, Role role) implements Spanned {
  public PlaceMention {
    regions = List.copyOf(regions);
  }

  /** Whether it means one division in which all those of another lie: 全省 contains 省会. */
  public boolean contains(PlaceMention other) {
    return regions.size() == 1 && other.regions.stream().allMatch(regions.get(0)::contains);
  }

  /** The same words for other divisions. */
  PlaceMention withRegions(List<Region> others) {
    return new PlaceMention(span, others, role);
  }

  /** What the name of a place can do. */
  public enum Role {
    /** It says where: {@code 河南、江苏等地公安机关}. */
    PLACE,
    /** {@code 中国}, which says where in its own sentence, and not of what a text is. */
    COUNTRY,
    /**
     * A place in passing that governs nothing: part of a name ({@code 武汉大学}), a title, an origin
     * ({@code 来自湖北}), what something is compared with ({@code 高于全国}).
     */
    INCIDENTAL,
    /** Several divisions share the name, and nothing near by says which one is meant. */
    AMBIGUOUS
  }
}
