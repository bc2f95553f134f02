package io.github.gongbao.model;

/** Whether the text reports something or announces it. */
public enum Modality implements Labelled {
  /** It is said to be so, or to have been done. */
  REPORTED,

  /** It is still to come: {@code 将}, {@code 下一步}, {@code 力争到2025年}. */
  PLANNED
}
