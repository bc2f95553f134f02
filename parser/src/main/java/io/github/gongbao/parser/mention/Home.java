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
   * @param folded the folded view of the text
   * @param places the places of the text, which tell what 全省 of the title is
   * @return empty where none does, or it names several, or the whole country
   */
  static Optional<Home> of(List<String> context, String folded, List<PlaceMention> places) {
    for (int i = 0; i < context.size(); i++) {
      List<PlaceMention> named = PlaceReader.read(context.get(i));
      if (!named.isEmpty()) {
        boolean throughout = i == 0 || isWhole(context.get(i), named.get(0));
        return only(named).map(region -> new Home(region, throughout));
      }
    }
    return context.isEmpty()
        ? Optional.empty()
        : spokenOf(context.get(0), folded, places).map(region -> new Home(region, true));
  }

  /** The division that a text calls so as its title does, 全省, or that only its own do: 本港. */
  private static Optional<Region> spokenOf(String title, String folded, List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (place.regions().size() == 1) {
        String words = folded.substring(place.span().start(), place.span().end());
        boolean said = title.contains(words) && PlaceReader.isAtHand(folded, place.span());
        if (said || PlaceReader.isOwn(words)) {
          return Optional.of(place.regions().get(0));
        }
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
