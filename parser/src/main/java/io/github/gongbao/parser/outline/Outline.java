package io.github.gongbao.parser.outline;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Span;
import java.util.List;

/**
 * The structure of a body.
 *
 * @param measures the outermost measures, in order
 * @param exchanges questions and answers, in order
 * @param markers the list markers, numbering and question labels that were read, in order, so that
 *     nobody takes {@code 1．} or {@code 一是} for a figure
 * @param diagnostics what could not be settled
 */
public record Outline(
    List<Measure> measures,
    List<Exchange> exchanges,
    List<Span> markers,
    List<Diagnostic> diagnostics) {}
