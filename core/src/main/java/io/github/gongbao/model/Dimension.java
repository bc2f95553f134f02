package io.github.gongbao.model;

/** What kind of thing a unit measures. */
public enum Dimension implements Labelled {
  /** Things, persons, events: {@code 起}, {@code 人次}, {@code 批次}. */
  COUNT,

  /** Parts of a hundred, a thousand or ten: {@code %}, {@code ‰}, {@code 成}. */
  PERCENT,

  /** Differences of percentages: {@code 百分点}. */
  PERCENTAGE_POINT,

  /** Multiples: {@code 倍}, {@code 番}. */
  MULTIPLE,

  /** A bare number, without unit: {@code 三分之一}. */
  NUMBER,

  /** Amounts of money: {@code 元}, {@code 美元}. */
  MONEY,

  /** {@code 吨}, {@code 公斤}, {@code 斤}. */
  MASS,

  /** {@code 公里}, {@code 毫米}. */
  LENGTH,

  /** {@code 平方公里}, {@code 公顷}, {@code 亩}. */
  AREA,

  /** {@code 立方米}, {@code 升}. */
  VOLUME,

  /** {@code 小时}, {@code 天}, {@code 岁}. */
  TIME,

  /** {@code 千瓦时}, {@code 吨标准煤}. */
  ENERGY,

  /** {@code 千瓦}. */
  POWER,

  /** {@code 摄氏度}. */
  TEMPERATURE,

  /** {@code 公里/小时}. */
  SPEED,

  /** A quantity for each of another: {@code 元/吨}, {@code 微克/立方米}. */
  RATE,

  /** {@code GB}, {@code 比特}. */
  DATA,

  /** A unit that no lexicon knows, or one of another kind. */
  OTHER
}
