package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.Divisions;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import io.github.gongbao.parser.mention.place.PlaceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The division that a text is of: the one that its title or source names, or its first lines or its
 * first sentence do.
 *
 * @param region the division
 * @param throughout whether all of the text is of it that says nothing else: where the title names
 *     it, or an agency that sent it with the whole name, 江苏省统计局, or that only it has; 南京海关 and
 *     北京青年报 tell of more than their cities
 * @param named whether title, source or the lines before it name it, so that what is told of places
 *     within it is told in passing; a first sentence may be one of those
 */
public record Home(Region region, boolean throughout, boolean named) {
  /** No more characters stand before a first sentence that tell where it was said. */
  private static final int BEGINNING = 300;

  private static final String GOVERNMENT = "政府";

  private static final String CONGRESS = "代表大会";

  private static final char AT = '在';

  private static final Pattern OCCASION = Pattern.compile("在.*会议?上\\P{L}*$");

  /**
   * The home of a text.
   *
   * @param context what {@link #around} tells: the first that names one settles it
   * @param folded the folded view of the text
   * @param places the places of the text, which tell what 全省 of the title is
   * @return empty where none does, or it names several, or the whole country
   */
  static Optional<Home> of(List<String> context, String folded, List<PlaceMention> places) {
    Optional<Home> sent = Optional.empty();
    for (int i = 0; i < context.size() && sent.isEmpty(); i++) {
      List<PlaceMention> named = namedIn(context.get(i));
      Optional<Region> body =
          i == 0
              ? Optional.empty()
              : Divisions.ofBody(context.get(i)).filter(region -> areOf(named, region));
      if (body.isPresent()) {
        return body.map(region -> new Home(region, true, true));
      }
      if (!named.isEmpty()) {
        boolean throughout = i == 0 || isWholly(context.get(i), named.get(0));
        Optional<Region> only = only(named);
        if (throughout || only.isEmpty()) {
          return only.map(region -> new Home(region, throughout, true));
        }
        sent = only.map(region -> new Home(region, false, true));
      }
    }
    if (sent.isEmpty() && !context.isEmpty()) {
      Optional<Region> said = spokenOf(context.get(0), folded, places);
      if (said.isPresent()) {
        return said.map(region -> new Home(region, true, true));
      }
    }
    Optional<Home> begun = begunWith(folded, places).map(region -> new Home(region, true, false));
    if (begun.isPresent() || sent.isPresent()) {
      return begun.isPresent() ? begun : sent;
    }
    String head = context.isEmpty() ? "" : context.get(0) + "\n";
    String beginning = head + folded.substring(0, Math.min(folded.length(), BEGINNING));
    return Divisions.ofBody(beginning).map(region -> new Home(region, true, false));
  }

  /**
   * What is read before a text to tell of which division it is: title and source, and where the
   * title names none, nor the source one wholly, between them those of the lines that the text
   * begins with which tell where it was said: 在某市第九届人民代表大会第四次会议上; where the source names one, only
   * those that are of a congress, and not of a mere venue.
   */
  static List<String> around(List<String> context, String folded) {
    int lines = firstSentence(folded);
    if (lines == 0 || lines > BEGINNING) {
      return context;
    }
    List<List<PlaceMention>> named =
        context.stream().map(before -> PlaceReader.read(before)).toList();
    if (isSaid(context, named)) {
      return context;
    }
    boolean sent = named.stream().anyMatch(places -> !places.isEmpty());
    List<String> around = new ArrayList<>(context);
    List<String> occasions =
        folded
            .substring(0, lines)
            .lines()
            .filter(Home::isOccasion)
            .filter(line -> !sent || line.contains(CONGRESS))
            .toList();
    around.addAll(Math.min(1, context.size()), occasions);
    return around;
  }

  /** Whether the title names a place, or a source the whole one. */
  private static boolean isSaid(List<String> context, List<List<PlaceMention>> named) {
    for (int i = 0; i < context.size(); i++) {
      List<PlaceMention> places = named.get(i);
      if (!places.isEmpty() && (i == 0 || isWholly(context.get(i), places.get(0)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOf(List<PlaceMention> places, Region region) {
    return places.stream().allMatch(place -> place.regions().contains(region));
  }

  /** The places that a line names, but for the venue of what another one does: 某省会议在某市召开. */
  private static List<PlaceMention> namedIn(String line) {
    List<PlaceMention> places = PlaceReader.read(line);
    return places.stream()
        .filter(place -> place == places.get(0) || line.charAt(place.span().start() - 1) != AT)
        .filter(place -> place.role() != Role.COUNTRY)
        .toList();
  }

  /** Where the line of the first sentence begins; 0 where there is none. */
  private static int firstSentence(String folded) {
    int stop = folded.indexOf('。');
    return stop < 0 ? 0 : folded.lastIndexOf('\n', stop) + 1;
  }

  /** (在某市第九届人民代表大会第四次会议上): where a speech was made. */
  private static boolean isOccasion(String line) {
    return OCCASION.matcher(line).find();
  }

  /**
   * The only division of which the first sentence tells, if the text names it again, and none that
   * lies elsewhere as often.
   */
  private static Optional<Region> begunWith(String folded, List<PlaceMention> places) {
    int start = firstSentence(folded);
    int stop = folded.indexOf('。', start);
    List<PlaceMention> telling =
        places.stream().filter(place -> place.role() == Role.PLACE).toList();
    return only(telling.stream()
            .filter(place -> start <= place.span().start() && place.span().start() < stop)
            .toList())
        .filter(home -> isToldAgain(home, telling));
  }

  private static boolean isToldAgain(Region home, List<PlaceMention> telling) {
    Map<Region, Integer> named = new HashMap<>();
    for (PlaceMention place : telling) {
      for (Region region : place.regions()) {
        if (home.equals(region) || !home.contains(region)) {
          named.merge(region, 1, Integer::sum);
        }
      }
    }
    int often = named.getOrDefault(home, 0);
    named.remove(home);
    return often > 1 && named.values().stream().allMatch(count -> count < often);
  }

  /** The division that a text calls so as its title does, 全省, or that only its own do: 本港. */
  private static Optional<Region> spokenOf(String title, String folded, List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (place.regions().size() == 1) {
        String words = folded.substring(place.span().start(), place.span().end());
        boolean said = title.contains(words) && PlaceReader.isAtHand(folded, place.span());
        if (said || Divisions.isOwn(words)) {
          return Optional.of(place.regions().get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words name one division, and no country: whose site it is. */
  public static boolean isNamed(String folded) {
    return only(PlaceReader.read(folded)).isPresent();
  }

  /** Whether it is the place, or lies within it; 全国 is another. */
  public boolean isWithin(PlaceMention place) {
    List<Region> regions = place.regions();
    return regions.size() == 1
        && !regions.contains(Region.NATION)
        && regions.get(0).contains(region);
  }

  /** The only division that is named, but for those in which it lies: (山西省)娄烦县. */
  private static Optional<Region> only(List<PlaceMention> places) {
    List<Region> named =
        places.stream().flatMap(place -> place.regions().stream()).distinct().toList();
    return named.contains(Region.NATION)
        ? Optional.empty()
        : named.stream()
            .filter(region -> named.stream().allMatch(around -> around.contains(region)))
            .findFirst();
  }

  /**
   * 江苏省统计局, 香港政府新闻网: whether an agency has the whole name of its division, or is its government.
   */
  private static boolean isWholly(String text, PlaceMention place) {
    return isWhole(text, place) || text.startsWith(GOVERNMENT, place.span().end());
  }

  /** Whether a place is named to the last character of the name that its division has. */
  private static boolean isWhole(String text, PlaceMention place) {
    String name = place.regions().isEmpty() ? "" : place.regions().get(0).name();
    return !name.isEmpty() && text.charAt(place.span().end() - 1) == name.charAt(name.length() - 1);
  }
}
