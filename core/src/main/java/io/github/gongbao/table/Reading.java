package io.github.gongbao.table;

import io.github.gongbao.model.CodePoints;
import io.github.gongbao.model.Links;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;

/** A document, and what its rows ask of the whole of it. */
record Reading(Document document, CodePoints codePoints, Links links) {
  static Reading of(Document document) {
    Release release = document.release();
    return new Reading(document, CodePoints.of(release.text()), Links.of(release));
  }

  Release release() {
    return document.release();
  }

  /** The id of the nth row of a kind, the same whenever the same bytes are read the same way. */
  String id(char kind, int n) {
    return document.id() + "-" + kind + n;
  }

  Place place(Span span) {
    return new Place(span, codePoints.of(span), release().quote(span));
  }

  /**
   * Where in a text something stands.
   *
   * @param span in code units
   * @param codePoints in code points
   * @param words what stands there
   */
  record Place(Span span, Span codePoints, String words) {}
}
