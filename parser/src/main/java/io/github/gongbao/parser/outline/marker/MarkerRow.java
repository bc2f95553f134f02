package io.github.gongbao.parser.outline.marker;

import java.util.ArrayList;
import java.util.List;

/** Markers of one kind that count on: 一是, 二是, 三是. */
public final class MarkerRow {
  private final Numbering numbering;
  private final List<Marker> members = new ArrayList<>();

  MarkerRow(Numbering numbering) {
    this.numbering = numbering;
  }

  void add(Marker marker) {
    members.add(marker);
  }

  public Numbering numbering() {
    return numbering;
  }

  public List<Marker> members() {
    return members;
  }

  public Marker first() {
    return members.get(0);
  }

  Marker last() {
    return members.get(members.size() - 1);
  }

  /** Two that count on are a list; so is one, where its form and place leave no doubt. */
  boolean isBelieved() {
    return members.size() > 1 || (numbering.isCertain() && first().opening());
  }
}
