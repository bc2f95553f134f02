package io.github.gongbao.model;

/** What sort of bulletin a release is, as far as its title and form say. */
public enum ReleaseKind implements Labelled {
  /** A press conference or its report: {@code 新闻发布会}. */
  PRESS_CONFERENCE,

  /** Questions answered in writing or speech: {@code 答记者问}. */
  QUESTIONS_AND_ANSWERS,

  /** Figures of a period: {@code 统计公报}, {@code 主要数据}, {@code 运行情况}. */
  STATISTICAL_BULLETIN,

  /** The state of an event: {@code 疫情通报}, {@code 灾害情况}. */
  SITUATION_REPORT,

  /** An order, a notice, a plan: {@code 通知}, {@code 意见}, {@code 批复}. */
  POLICY_DOCUMENT,

  /** A report on the work done: {@code 工作报告}. */
  WORK_REPORT,

  /** Any other report. */
  NEWS
}
