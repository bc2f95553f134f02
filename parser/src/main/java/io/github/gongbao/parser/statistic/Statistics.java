package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Statistic;
import java.util.List;

/**
 * What was read from the figures of a body.
 *
 * @param statistics the statistics, in text order
 * @param diagnostics what could not be settled
 */
public record Statistics(List<Statistic> statistics, List<Diagnostic> diagnostics) {}
