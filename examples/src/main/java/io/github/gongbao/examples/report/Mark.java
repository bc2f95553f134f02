package io.github.gongbao.examples.report;

import io.github.gongbao.model.Span;

/**
 * What is marked at a place of the text.
 *
 * @param index which of its kind it is
 * @param span the words it is about
 * @param label what a screen reader says of it
 */
record Mark(Kind kind, int index, Span span, String label) {
  /** The kinds, in the order in which they stand at one place. */
  enum Kind {
    EXCHANGE("q", "Q&A"),
    MEASURE("m", "▸"),
    DOUBT("d", "?"),
    FIGURE("f", "#");

    /** The class in the style sheet, and the first letter of the names of links. */
    private final String letter;

    /** What a mark without words shows. */
    private final String sign;

    Kind(String letter, String sign) {
      this.letter = letter;
      this.sign = sign;
    }

    String letter() {
      return letter;
    }

    String sign() {
      return sign;
    }
  }

  /** What a link to this mark names; the row of the list that tells about it has an r before it. */
  String id() {
    return kind.letter() + index;
  }

  /** Where the words end that it covers: a figure has its words, others only the place. */
  int end() {
    return kind == Kind.FIGURE ? span.end() : span.start();
  }
}
