package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.Gazetteer.AtHand;
import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import io.github.gongbao.parser.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Places that nothing in front of them could settle, when all of a text was read. */
final class Unsettled {
  private Unsettled() {}

  /**
   * What nothing in front could settle, the rest of the text may. Else 全省 has no code, and ends
   * what the places before it govern: 全国5963元、全省4881元.
   */
  static List<PlaceMention> settle(
      List<PlaceMention> mentions, Map<Integer, AtHand> unsettled, Ground ground, Characters text) {
    List<PlaceMention> settled = new ArrayList<>(mentions.size());
    int paragraphEnd = -1;
    for (PlaceMention mention : mentions) {
      int start = mention.span().start();
      boolean governs = mention.role() == Role.PLACE;
      AtHand words = unsettled.get(start);
      Division only = words == null ? null : ground.onlyOne(words);
      if (only != null) {
        settled.add(mention.withRegions(List.of(only.region())));
      } else if (words == null) {
        settled.add(mention.role() == Role.AMBIGUOUS ? chosen(mention, ground) : mention);
      } else if (governs && start < paragraphEnd) {
        settled.add(mention);
      }
      if (governs && start >= paragraphEnd && (only != null || words == null)) {
        int end = text.string().indexOf('\n', start);
        paragraphEnd = end < 0 ? text.length() : end;
      }
    }
    return List.copyOf(settled);
  }

  private static PlaceMention chosen(PlaceMention mention, Ground ground) {
    List<Region> known = new ArrayList<>();
    for (Region region : mention.regions()) {
      if (ground.knowsAround(Gazetteer.INSTANCE.division(region).province())) {
        known.add(region);
      }
    }
    return known.size() == 1 ? new PlaceMention(mention.span(), known, Role.PLACE) : mention;
  }
}
