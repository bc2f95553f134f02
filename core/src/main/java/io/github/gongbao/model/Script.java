package io.github.gongbao.model;

/** The script a text is written in. */
public enum Script implements Labelled {
  /** Simplified characters, or a text that says nothing either way. */
  SIMPLIFIED,

  /** Traditional characters. */
  TRADITIONAL
}
