package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.place.Gazetteer.Group;
import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that were read so far, and the last of them, which what follows may belong to. */
final class Trail {
  private final List<PlaceMention> mentions = new ArrayList<>();
  private int lastStart;
  private int lastEnd = -1;
  private @Nullable Division last;
  private boolean parts;

  List<PlaceMention> mentions() {
    return mentions;
  }

  /** Where the last place begins. */
  int lastStart() {
    return lastStart;
  }

  /** Where the last place ends; -1 before the first. */
  int lastEnd() {
    return lastEnd;
  }

  /** The division that the last place is if it ends at a position; else null. */
  @Nullable Division endingAt(int position) {
    return lastEnd == position ? last : null;
  }

  /** A place that is one division. */
  void add(int start, int end, Division division, Role role) {
    add(start, end, List.of(division.region()), role);
    last = division;
  }

  /** A place that is a group of divisions; the paragraph may speak of a part of the country so. */
  void add(int start, int end, Group group, Role role) {
    add(start, end, group.members(), role);
    parts |= group.part();
  }

  /** A place that is several divisions, or none of the table. */
  void add(int start, int end, List<Region> regions, Role role) {
    mentions.add(new PlaceMention(new Span(start, end), regions, role));
    lastStart = start;
    lastEnd = end;
    last = null;
  }

  /** Whether the whole country ends at a position: 我国 of 我国东部地区. */
  boolean isNationEndingAt(int position) {
    return lastEnd == position
        && !mentions.isEmpty()
        && mentions.get(mentions.size() - 1).regions().equals(List.of(Region.NATION));
  }

  /** Where a part of the country begins: with the country, if that ends there. */
  int dropNation(int start) {
    if (!isNationEndingAt(start)) {
      return start;
    }
    dropLast();
    return lastStart;
  }

  void endParagraph() {
    parts = false;
  }

  /** Whether the paragraph speaks of parts of the country: 东部地区. */
  boolean isOfParts() {
    return parts;
  }

  /** The last place turns out to be a part of a longer one. */
  void dropLast() {
    mentions.remove(mentions.size() - 1);
  }
}
