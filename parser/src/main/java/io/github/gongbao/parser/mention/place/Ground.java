package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.mention.place.Gazetteer.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places a text has spoken of so far: what settles which of the divisions of one name is meant,
 * and which province 全省 is.
 */
final class Ground {
  private static final int NEVER = -1;

  /** When a division, or one inside it, was last spoken of. */
  private final int[] touched;

  /** When a division itself was last spoken of. */
  private final int[] named;

  /** The last division of each kind: in this sentence, in title and source, in the text. */
  private final @Nullable Division[] ofSentence = new Division[Kind.values().length];

  private final @Nullable Division[] ofContext = new Division[Kind.values().length];
  private final @Nullable Division[] ofText = new Division[Kind.values().length];

  /** The same, taken from a division inside it. */
  private final @Nullable Division[] aroundContext = new Division[Kind.values().length];

  private final @Nullable Division[] aroundText = new Division[Kind.values().length];

  /** The only division of each kind that the text has spoken of, and whether there are others. */
  private final @Nullable Division[] soleOfText = new Division[Kind.values().length];

  private final boolean[] several = new boolean[Kind.values().length];
  private int clock;

  Ground(int divisions) {
    touched = new int[divisions];
    named = new int[divisions];
    Arrays.fill(touched, NEVER);
    Arrays.fill(named, NEVER);
  }

  /** A new sentence begins. */
  void sentence() {
    Arrays.fill(ofSentence, null);
  }

  /** What was read so far was title and source; the text begins. */
  void text() {
    System.arraycopy(ofText, 0, ofContext, 0, ofText.length);
    System.arraycopy(aroundText, 0, aroundContext, 0, aroundText.length);
    sentence();
  }

  /** A division was spoken of. */
  void speakOf(Division division) {
    clock++;
    named[division.index()] = clock;
    for (Division d = division; d != null; d = d.parent()) {
      touched[d.index()] = clock;
      for (Kind kind : Kind.values()) {
        if (kind.fits(d)) {
          aroundText[kind.ordinal()] = d;
          if (d == division) {
            ofText[kind.ordinal()] = d;
            ofSentence[kind.ordinal()] = d;
            several[kind.ordinal()] |=
                soleOfText[kind.ordinal()] != null && soleOfText[kind.ordinal()] != d;
            soleOfText[kind.ordinal()] = d;
          }
        }
      }
    }
  }

  /** Whether any division was spoken of. */
  boolean knowsAny() {
    return clock > 0;
  }

  /** Whether this very division was spoken of. */
  boolean knows(Division division) {
    return named[division.index()] != NEVER;
  }

  /** Whether this division or one inside it was spoken of. */
  boolean knowsAround(Division division) {
    return touched[division.index()] != NEVER;
  }

  /**
   * The one among divisions of one name that lies in the place last spoken of; null if none does.
   */
  private @Nullable Division nearest(List<Division> candidates) {
    Division best = null;
    long bestTime = NEVER;
    boolean tied = false;
    for (Division candidate : candidates) {
      long province = touched[candidate.province().index()];
      Division parent = candidate.parent();
      long prefecture = parent == null ? NEVER : touched[parent.index()];
      long time = province == NEVER ? NEVER : (province << 32) + prefecture;
      if (time > bestTime) {
        best = candidate;
        bestTime = time;
        tied = false;
      } else if (time == bestTime) {
        tied = true;
      }
    }
    return tied ? null : best;
  }

  /** The division among those of one name that is meant; null where nothing settles it. */
  @Nullable Division choose(List<Division> candidates) {
    return candidates.size() == 1 ? candidates.get(0) : nearest(candidates);
  }

  /** The only division of its kind in all of the text, of which 全市 speaks at its beginning. */
  @Nullable Division onlyOne(Gazetteer.AtHand words) {
    int kind = words.kind().ordinal();
    return several[kind] ? null : soleOfText[kind];
  }

  /** The division that 全省, 全市, 该区 speak of, or null. */
  @Nullable Division atHand(Gazetteer.AtHand words) {
    int kind = words.kind().ordinal();
    if (words.nearest()) {
      return ofText[kind];
    }
    for (Division[] known : List.of(ofSentence, ofContext, aroundContext, ofText, aroundText)) {
      if (known[kind] != null) {
        return known[kind];
      }
    }
    return null;
  }
}
