package io.github.gongbao.parser.outline.marker;

/**
 * The ways in which Chinese documents number their parts, the outermost first. Within the order
 * that GB/T 9704 gives ({@code 一、}, {@code （一）}, {@code 1．}, {@code （1）}) a text may leave out
 * levels but does not turn them round.
 */
public enum Numbering {
  /** {@code 第一部分}, {@code 第一编} */
  PART(true),
  /** {@code 第一章} */
  CHAPTER(true),
  /** {@code 第一节} */
  SECTION(true),
  /** {@code 第一条} */
  ARTICLE(true),
  /** {@code 一、} */
  CHINESE(true),
  /** {@code （一）} */
  BRACKETED_CHINESE(true),
  /** {@code 1．} or {@code 1、} */
  ARABIC(false),
  /** {@code （1）} or {@code 1）} */
  BRACKETED_ARABIC(false),
  /** {@code ①} */
  CIRCLED(false),
  /** {@code 第一，} */
  ORDINAL_WORD(false),
  /** {@code 其一，} */
  OF_WHICH(false),
  /** {@code 首先，… 其次，… 最后，…} */
  SEQUENCE_WORD(false),
  /** {@code 一是} */
  COPULA(false),
  /** {@code 一要} */
  MODAL(false),
  /** {@code ——} */
  DASH(false),
  /**
   * {@code 1.1}, {@code 1.1.2}: the sections of plans and standards, which are no measures and
   * count each within its own
   */
  DECIMAL(false);

  private final boolean certain;

  Numbering(boolean certain) {
    this.certain = certain;
  }

  /** Whether one such marker at the start of a line is enough to believe in a list. */
  boolean isCertain() {
    return certain;
  }

  /**
   * Whether a marker of this kind ends what the other has opened, because it stands further out.
   */
  public boolean encloses(Numbering other) {
    return ordinal() <= other.ordinal();
  }
}
