package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Unit;
import java.util.List;

/**
 * What later clauses may carry over from a figure that was read.
 *
 * @param indicator what it counts
 * @param counted the things themselves, without what only this clause says of them
 * @param unit its unit
 * @param regions where it holds
 * @param change whether it is a change
 * @param at where the figure stands
 */
record Entry(
    String indicator, String counted, Unit unit, List<Region> regions, boolean change, int at) {}
