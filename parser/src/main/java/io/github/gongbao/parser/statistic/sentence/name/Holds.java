package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a figure says beside what it counts.
 *
 * @param sentence the sentence it stands in
 */
public record Holds(
    Quantity quantity,
    Optional<Change> change,
    Optional<Period> period,
    List<Region> regions,
    Span sentence) {}
