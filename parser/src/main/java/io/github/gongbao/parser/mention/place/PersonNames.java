package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.text.Characters;

/** Places that are given names: 海南 of 局长王海南. */
final class PersonNames {
  private PersonNames() {}

  /** Whether a surname stands before a place, at the start of a phrase or behind a title. */
  static boolean isOne(Characters text, int start, int end) {
    return end - start == 2
        && PlaceWords.SURNAME.endsAt(text.string(), start)
        && (!text.isHan(start - 2) || PlaceWords.TITLE.endsAt(text.string(), start - 1));
  }
}
