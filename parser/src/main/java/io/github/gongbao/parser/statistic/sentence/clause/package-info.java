/**
 * What a clause says of a figure. {@link Reading} joins the words before it and behind it to the
 * ways in which they may name what is counted. The constructions, each a class:
 *
 * <table>
 *   <caption>Where to mend what</caption>
 *   <tr><td>7.4%、2.9%；下降7.4%和上升2.9%</td><td>{@link io.github.gongbao.parser.statistic.sentence.row.FigureList}</td></tr>
 *   <tr><td>粮食、油料播种面积分别为</td><td>{@link
 *   io.github.gongbao.parser.statistic.sentence.list.Coordination}</td></tr>
 *   <tr><td>同比增长；比上年同期多增；涨幅为；增长至</td><td>{@link Tail}</td></tr>
 *   <tr><td>高于全省1.2个百分点；比规模以上工业快</td><td>{@link Comparison}</td></tr>
 *   <tr><td>涨幅由上月0.1%扩大至0.5%</td><td>{@link Origin}</td></tr>
 *   <tr><td>占出口总值的45%；达到总销量的45%</td><td>{@link Share}</td></tr>
 *   <tr><td>拉动CPI上涨0.1个百分点</td><td>{@link Influence}</td></tr>
 *   <tr><td>33名市级领导；12万人受灾；其中5400亿元中</td><td>{@link Behind}</td></tr>
 *   <tr><td>60个重点商圈；与选举无关的投诉</td><td>{@link Nouns}</td></tr>
 *   <tr><td>60个重点商圈客流量达5万人次</td><td>{@link Counted}</td></tr>
 *   <tr><td>在服务消费投诉中；纪检监察组查处</td><td>{@link Lead}</td></tr>
 *   <tr><td>被投诉最多的是医院管理局</td><td>{@link Subject}</td></tr>
 *   <tr><td>报告期内，全市公安机关共查处（违法案件）</td><td>{@link Core}</td></tr>
 * </table>
 */
@NullMarked
package io.github.gongbao.parser.statistic.sentence.clause;

import org.jspecify.annotations.NullMarked;
