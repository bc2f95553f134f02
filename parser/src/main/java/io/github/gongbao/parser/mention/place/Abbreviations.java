package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.Gazetteer.Abbreviated;
import io.github.gongbao.parser.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of provinces by one character each: 晋、陕、豫三省, 晋陕豫. */
final class Abbreviations {
  private final Characters text;

  /** How far a row was read that is none. */
  private int restUntil;

  Abbreviations(Characters text) {
    this.text = text;
  }

  /**
   * A row of provinces.
   *
   * @param end one past its last character
   */
  record Row(List<Region> members, int end) {}

  /** The row that begins at a position; null if none does. */
  @Nullable Row at(int start) {
    if (start < restUntil) {
      return null;
    }
    List<Region> members = new ArrayList<>();
    int end = start;
    boolean apart = false;
    for (Division next = provinceAt(start); next != null; next = provinceAt(end)) {
      members.add(next.region());
      end++;
      if (text.at(end) == '、' && provinceAt(end + 1) != null) {
        apart = true;
        end++;
      } else if (apart) {
        break;
      }
    }
    restUntil = end;
    if (members.size() != (apart ? (end - start + 1) / 2 : end - start)) {
      return null;
    }
    boolean closed = !text.isHan(end) || PlaceWords.ROW_END.beginsAt(text.string(), end);
    return members.size() < (apart && closed ? 2 : 3) ? null : new Row(members, end);
  }

  private @Nullable Division provinceAt(int at) {
    Gazetteer.Name found = Gazetteer.INSTANCE.at(text.string(), at);
    return found != null && found.entry() instanceof Abbreviated one ? one.division() : null;
  }
}
