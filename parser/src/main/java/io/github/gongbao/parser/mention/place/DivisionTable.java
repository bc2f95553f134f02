package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The divisions by their codes. */
final class DivisionTable extends WordMap<Division> {
  static final DivisionTable INSTANCE = new DivisionTable();

  private DivisionTable() {
    super(words());
  }

  private static LexiconWords words() {
    LexiconWords words = LexiconWords.of(DivisionTable.class, "codes");
    Set<String> codes = new HashSet<>();
    List<String> above = new ArrayList<>();
    for (List<String> row : words.rows("regions.tsv")) {
      String code = row.get(0);
      if (codes.add(code)) {
        // the division that it lies in is the one before in the table, or one over that
        while (!above.isEmpty() && !code.startsWith(Division.stem(last(above)))) {
          above.remove(above.size() - 1);
        }
        words.add(code, List.of(code, row.get(1), above.isEmpty() ? "" : last(above)));
        above.add(code);
      }
    }
    return words;
  }

  private static String last(List<String> codes) {
    return codes.get(codes.size() - 1);
  }

  @Override
  protected Division read(int word, List<String> cells) {
    return new Division(word, new Region(cells.get(0), cells.get(1)), find(cells.get(2)));
  }

  /** The division with a code; null if there is none. */
  @Nullable Division find(String code) {
    int found = longest(code, 0);
    return found == NONE ? null : value(found);
  }

  /** The division of a region of this table. */
  Division of(Region region) {
    return Objects.requireNonNull(find(region.code()));
  }

  /** All of them. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      regions.add(value(i).region());
    }
    return regions;
  }
}
