package io.github.gongbao.parser.mention.place;

/**
 * When divisions were last spoken of, and those that they lie in. A text names few of thousands, so
 * they stand in a small open table by their number.
 */
final class SpokenOf {
  /** Before anything else. */
  static final int NEVER = -1;

  /** The divisions by their number and one, 0 where there is none; by that, when. */
  private int[] divisions = new int[16];

  private int[] around = new int[16];
  private boolean[] itself = new boolean[16];
  private int size;
  private int clock;

  /** A division is spoken of. */
  void add(Division division) {
    clock++;
    for (Division d = division; d != null; d = d.parent()) {
      if (2 * size >= divisions.length) {
        grow();
      }
      int slot = slot(divisions, d.index() + 1);
      size += divisions[slot] == 0 ? 1 : 0;
      divisions[slot] = d.index() + 1;
      around[slot] = clock;
      itself[slot] |= d == division;
    }
  }

  private void grow() {
    int[] others = new int[divisions.length * 2];
    int[] times = new int[others.length];
    boolean[] themselves = new boolean[others.length];
    for (int i = 0; i < divisions.length; i++) {
      if (divisions[i] != 0) {
        int slot = slot(others, divisions[i]);
        others[slot] = divisions[i];
        times[slot] = around[i];
        themselves[slot] = itself[i];
      }
    }
    divisions = others;
    around = times;
    itself = themselves;
  }

  /** The place of a number in a table, or the free one where it would stand. */
  private static int slot(int[] table, int number) {
    int slot = number * 0x9E3779B9 >>> 16 & table.length - 1;
    while (table[slot] != 0 && table[slot] != number) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  boolean isEmpty() {
    return clock == 0;
  }

  /** Whether the division itself was spoken of. */
  boolean holds(Division division) {
    return itself[slot(divisions, division.index() + 1)];
  }

  /** When the division or one inside it was last spoken of. */
  int lastAround(Division division) {
    int slot = slot(divisions, division.index() + 1);
    return divisions[slot] == 0 ? NEVER : around[slot];
  }
}
