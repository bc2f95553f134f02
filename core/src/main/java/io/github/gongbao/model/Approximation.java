package io.github.gongbao.model;

/** How exact a figure says it is. */
public enum Approximation implements Labelled {
  /** The figure stands alone: {@code 1764批次}. */
  EXACT,

  /** Close to the figure, either side: {@code 约910亿元}, {@code 180个左右}. */
  ABOUT,

  /** A little under it: {@code 近15万人次}, {@code 不足3天}, {@code 不到一成}. */
  NEARLY,

  /** A little above it: {@code 750余所}, {@code 逾12亿元}, {@code 突破2亿人}. */
  OVER,

  /** The figure or more: {@code 九成以上}, {@code 不低于80%}. */
  AT_LEAST,

  /** The figure or less: {@code 10%以内}, {@code 不超过3天}. */
  AT_MOST
}
