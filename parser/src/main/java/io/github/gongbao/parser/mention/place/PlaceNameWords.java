package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.mention.place.Gazetteer.Kind;
import io.github.gongbao.parser.text.LexiconWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the names of places from their lexicons, each with cells that say what it stands for,
 * which {@link Gazetteer} reads. Only the build has to.
 */
final class PlaceNameWords {
  private static final String[] WHOLE = {"全", "我", "本"};
  private static final char ALSO_A_WORD = '~';
  private static final char ABBREVIATED = '^';
  private static final char AMONG_OTHERS = '+';
  private static final String FORMER = "former";

  private final LexiconWords words;
  private final Map<String, List<String>> entries = new HashMap<>();

  private PlaceNameWords(LexiconWords words) {
    this.words = words;
  }

  static void addTo(LexiconWords words) {
    PlaceNameWords names = new PlaceNameWords(words);
    names.addDivisions();
    names.addGroups();
    names.addOthers();
    for (Map.Entry<String, List<String>> entry : names.entries.entrySet()) {
      words.add(entry.getKey(), entry.getValue());
    }
  }

  private void addDivisions() {
    for (List<String> row : words.rows("regions.tsv")) {
      String code = row.get(0);
      boolean former = row.size() > 3 && row.get(3).equals(FORMER);
      boolean nameIsAWord = false;
      if (row.size() > 2 && !row.get(2).isEmpty()) {
        for (String alias : row.get(2).split(" ")) {
          if (alias.charAt(0) == ABBREVIATED) {
            entries.put(alias.substring(1), List.of(Gazetteer.ABBREVIATED, code));
            continue;
          }
          boolean word = alias.charAt(0) == ALSO_A_WORD;
          String name = word ? alias.substring(1) : alias;
          nameIsAWord |= name.equals(row.get(1));
          addName(name, code, word, former);
        }
      }
      if (!nameIsAWord) {
        addName(row.get(1), code, false, former);
      }
    }
  }

  /** A name stands for a division once, however often the table says so. */
  private void addName(String name, String code, boolean word, boolean former) {
    List<String> known = entries.getOrDefault(name, List.of());
    boolean named = !known.isEmpty() && known.get(0).equals(Gazetteer.NAMED);
    List<String> all = new ArrayList<>(named ? known : List.of(Gazetteer.NAMED));
    for (String other : all) {
      if (other.startsWith(code)) {
        return;
      }
    }
    all.add(code + (word ? Gazetteer.WORD : "") + (former ? Gazetteer.FORMER : ""));
    entries.put(name, List.copyOf(all));
  }

  private void addGroups() {
    for (List<String> row : words.rows("region-groups.tsv")) {
      for (String name : row.get(0).split(" ")) {
        String kind =
            switch (name.charAt(0)) {
              case ALSO_A_WORD -> Gazetteer.PHRASE;
              case AMONG_OTHERS -> Gazetteer.AMONG_OTHERS;
              default -> Gazetteer.GROUP;
            };
        List<String> cells = new ArrayList<>();
        cells.add(kind);
        cells.addAll(List.of(row.get(1).split(",")));
        entries.put(kind.equals(Gazetteer.GROUP) ? name : name.substring(1), cells);
      }
    }
  }

  private void addOthers() {
    for (Kind kind : Kind.values()) {
      for (String whole : WHOLE) {
        entries.put(whole + kind.suffix(), List.of(Gazetteer.AT_HAND, kind.name()));
      }
      entries.put("该" + kind.suffix(), List.of(Gazetteer.NEAREST, kind.name()));
    }
    for (List<String> row : words.rows("unlisted-places.tsv")) {
      entries.putIfAbsent(row.get(0), List.of(Gazetteer.UNLISTED, row.get(1)));
    }
    for (List<String> row : words.rows("place-words.tsv")) {
      switch (row.get(0)) {
        case "word" -> addAll(row.get(1), Gazetteer.NO_PLACE);
        case Gazetteer.SEATED -> addAll(row.get(1), Gazetteer.SEATED);
        default -> {}
      }
    }
  }

  private void addAll(String names, String entry) {
    for (String name : names.split(" ")) {
      entries.put(name, List.of(entry));
    }
  }
}
