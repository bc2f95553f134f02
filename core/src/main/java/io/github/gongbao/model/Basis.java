package io.github.gongbao.model;

/** What a change is measured against. */
public enum Basis implements Labelled {
  /** The same time a year before: {@code 同比}, {@code 比上年同期}. */
  YEAR_ON_YEAR,

  /** The period before: {@code 环比}, {@code 比上月}, {@code 较前一日}. */
  PERIOD_ON_PERIOD,

  /** A mean rate over years: {@code 年均}. */
  ANNUAL_AVERAGE,

  /**
   * A baseline that the text names, kept in {@link Change#baseline()}: {@code 比2012年}, {@code
   * 较常年同期}.
   */
  VERSUS,

  /** The text does not say. */
  UNSTATED
}
