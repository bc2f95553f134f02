package io.github.gongbao.parser.text;

import io.github.gongbao.model.Span;

/** What has a place in the text. */
public interface Spanned {
  /** Where it stands. */
  Span span();
}
