package io.github.gongbao.parser.text;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import java.util.List;

/**
 * The body as one text, and its folded view.
 *
 * @param text the body as published, blocks joined by a line feed
 * @param folded the same text, character for character, in simplified characters, half-width, with
 *     punctuation unified; spans found on it are spans of the text
 * @param script the script of the text
 * @param blocks the blocks with their spans
 * @param emphasized the paragraphs that are bold throughout
 */
public record BodyText(
    String text, String folded, Script script, List<Block> blocks, List<Span> emphasized) {}
