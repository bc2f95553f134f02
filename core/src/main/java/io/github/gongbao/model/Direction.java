package io.github.gongbao.model;

/** Which way a figure moved. */
public enum Direction implements Labelled {
  /** {@code 增长}, {@code 上升}, {@code 扩大}. */
  UP,

  /** {@code 下降}, {@code 减少}, {@code 收窄}. */
  DOWN,

  /** {@code 持平}. */
  FLAT
}
