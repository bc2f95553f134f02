package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceReader;
import java.util.List;
import java.util.Optional;

/**
 * The division that a text is of: the one that its title or source names.
 *
 * @param region the division
 * @param throughout whether all of the text is of it that says nothing else: where the title names
 *     it, or an agency that sent it with the whole name, 江苏省统计局; 南京海关 and 北京青年报 tell of more than
 *     their cities
 */
public record Home(Region region, boolean throughout) {
  /**
   * The home of a text.
   *
   * @param context the folded views of title and source, in this order: the first that names one
   *     settles it
   * @return empty where none does, or it names several, or the whole country
   */
  static Optional<Home> of(List<String> context) {
    for (int i = 0; i < context.size(); i++) {
      List<PlaceMention> places = PlaceReader.read(context.get(i));
      if (!places.isEmpty()) {
        boolean throughout = i == 0 || isWhole(context.get(i), places.get(0));
        return only(places).map(region -> new Home(region, throughout));
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> only(List<PlaceMention> places) {
    List<Region> named =
        places.stream().flatMap(place -> place.regions().stream()).distinct().toList();
    return named.size() == 1 && !named.contains(Region.NATION)
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /** Whether a place is named to the last character of the name that its division has. */
  private static boolean isWhole(String text, PlaceMention place) {
    String name = place.regions().isEmpty() ? "" : place.regions().get(0).name();
    return !name.isEmpty() && text.charAt(place.span().end() - 1) == name.charAt(name.length() - 1);
  }
}
